/** A Chrome match pattern, taken apart. */
interface MatchPattern {
  readonly schemes: readonly string[]
  /** Without a leading `*.`; empty: any host. */
  readonly host: string
  readonly subdomains: boolean
  /** Empty: any port. */
  readonly port: string
  readonly path: string
}

const shape = /^(\*|https?):\/\/([^/]*)(\/.*)$/

/**
 * Takes a Chrome match pattern apart (developer.chrome.com/docs/extensions/develop/concepts/match-patterns): scheme
 * `http`, `https` or `*`; host, `*.host` or `*`; an optional port; a path with `*`. `<all_urls>`, `file:` and others
 * are not a console's address and are refused with undefined.
 */
function findMatchPattern(text: string): MatchPattern | undefined {
  if (text.length > 300) return undefined
  const parts = shape.exec(text)
  if (parts === null) return undefined
  const [, scheme = '', authority = '', path = ''] = parts
  const place = /^(\*|(?:\*\.)?[^*:/\s@]+)(?::(\d{1,5}|\*))?$/.exec(authority)
  if (place === null || /\s/.test(path)) return undefined
  const [, hostText = '', port = ''] = place
  const subdomains = hostText.startsWith('*.')
  return {
    schemes: scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`],
    host: hostText === '*' ? '' : hostText.slice(subdomains ? 2 : 0).toLowerCase(),
    subdomains,
    port: port === '*' ? '' : port,
    path,
  }
}

/** Whether `text` is a match pattern that a profile may carry. */
export function isMatchPattern(text: string): boolean {
  return findMatchPattern(text) !== undefined
}

/** Whether an address falls under a match pattern, as Chrome decides it: the path is held against path and query. */
export function matchesPattern(pattern: string, address: string): boolean {
  const wanted = findMatchPattern(pattern)
  if (wanted === undefined || !URL.canParse(address)) return false
  const url = new URL(address)
  if (!wanted.schemes.includes(url.protocol)) return false
  const host = url.hostname.toLowerCase()
  const hostFits = wanted.host === '' || host === wanted.host || (wanted.subdomains && host.endsWith(`.${wanted.host}`))
  if (!hostFits) return false
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
  if (wanted.port !== '' && wanted.port !== port) return false
  return globFits(wanted.path, url.pathname + url.search)
}

/** `*` stands for any run of characters. Greedy with one step back: linear in practice, never exponential. */
function globFits(glob: string, text: string): boolean {
  let g = 0
  let t = 0
  let star = -1
  let resume = 0
  while (t < text.length) {
    if (glob.charAt(g) === '*') {
      star = g
      resume = t
      g += 1
    } else if (g < glob.length && glob.charAt(g) === text.charAt(t)) {
      g += 1
      t += 1
    } else if (star >= 0) {
      g = star + 1
      resume += 1
      t = resume
    } else return false
  }
  while (glob.charAt(g) === '*') g += 1
  return g === glob.length
}
