import type { Stretch } from './mask.ts'

/** Endings that are also words or file names: only with a scheme, www or a path are they links. */
const SHY = 'me cc io ly vip link store site co info app online top'.split(' ')
const TOP_LEVEL = new Set([...SHY, ...'com cn net org shop xyz club biz hk tw'.split(' ')])

const isHostUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 45 || unit === 46

const isPathUnit = (unit: number): boolean => unit > 32 && unit < 127

const isMailUnit = (unit: number): boolean => isHostUnit(unit) || unit === 43 || unit === 95

/** Where a link that begins at `start` begins as an e-mail address: sales@… is one address and not a link after a word. */
function mailStart(text: string, start: number, floor: number): number {
  if (text.charAt(start - 1) !== '@') return start
  let first = start - 1
  while (first > floor && isMailUnit(text.charCodeAt(first - 1))) first--
  return first
}

/** A link or an e-mail address in a text and its host in lower case. */
export interface Link extends Stretch {
  readonly host: string
}

/** Links with or without a scheme. Linear; the text is never turned into a pattern. */
export function findLinks(text: string): Link[] {
  const links: Link[] = []
  let at = 0
  while (at < text.length) {
    if (!isHostUnit(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < text.length && isHostUnit(text.charCodeAt(at))) at++
    let host = text.slice(start, at)
    let scheme = false
    if (text.startsWith('://', at) && /^https?$/iu.test(host)) {
      scheme = true
      const from = at + 3
      at = from
      while (at < text.length && isHostUnit(text.charCodeAt(at))) at++
      host = text.slice(from, at)
    }
    const path = text.charAt(at) === '/' || text.charAt(at) === '?'
    const labels = host.toLowerCase().split('.')
    const last = labels.at(-1) ?? ''
    const known = labels.length > 1 && labels.every((label) => label !== '') && TOP_LEVEL.has(last)
    const www = labels[0] === 'www' && labels.length > 2
    if (!scheme && !(known && (www || path || !SHY.includes(last)))) continue
    while (at < text.length && isPathUnit(text.charCodeAt(at))) at++
    links.push({ start: mailStart(text, start, links.at(-1)?.end ?? 0), end: at, host: host.toLowerCase() })
  }
  return links
}

/** Whether `host` is one of `domains` or below one of them. */
export function isOwnHost(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
