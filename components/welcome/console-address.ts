/**
 * The page that a profile's match pattern stands for, to open it: `https://im.example.com/desk/*` →
 * `https://im.example.com/desk/`. Undefined when the pattern leaves the host open (self-hosted desks).
 */
export function consoleAddress(matches: readonly string[]): string | undefined {
  for (const pattern of matches) {
    const [, host = '*', path = '/'] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
    if (!host.includes('*')) return `https://${host}${path.replace(/\*.*$/, '')}`
  }
  return undefined
}
