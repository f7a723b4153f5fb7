/** Inline styles no page rule can beat: an inline `!important` outranks every page stylesheet (facts: reliability 4.4). */
const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0'],
  ['width', '100vw'],
  ['height', '100vh'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
  ['pointer-events', 'none'],
  ['color-scheme', 'light dark'],
]

/** A page that takes our host away more often than this within FIGHT_MS wins, and the panel says so. */
const MAX_FIGHTS = 5
const FIGHT_MS = 5_000

/** The element all of our drawing on the page hangs from: a top-layer popover with a closed shadow root. */
export interface OverlayHost {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Shows the host in the top layer; idempotent. */
  readonly raise: () => void
  /** Takes everything off the page; the object is dead afterwards. */
  readonly remove: () => void
}

/** What the host needs from outside: its tag (random, so a page cannot aim at it), a clock, and whom to tell. */
export interface OverlayHostOptions {
  readonly tag: string
  readonly css: string
  readonly now: () => number
  /** The page removes our overlay again and again: it stays away, and a person should know. */
  readonly onRefused: () => void
}

/**
 * Hangs an empty overlay on `<html>`. It holds no text input (a page hears keys even in a closed root) and takes no
 * pointer events itself; parts of it that can be pressed opt in. If the page removes it, it comes back, at most five
 * times in five seconds.
 */
export function createOverlayHost(document: Document, options: OverlayHostOptions): OverlayHost {
  const host = document.createElement(options.tag)
  host.setAttribute('popover', 'manual')
  for (const [name, value] of HOST_STYLE) host.style.setProperty(name, value, 'important')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(options.css)
  root.adoptedStyleSheets = [sheet]

  const raise = () => {
    if (!host.isConnected) document.documentElement.append(host)
    if (!host.matches(':popover-open')) host.showPopover()
  }
  const fights: number[] = []
  const observer = new MutationObserver(() => {
    if (host.isConnected) return
    const now = options.now()
    fights.push(now)
    while ((fights[0] ?? now) < now - FIGHT_MS) fights.shift()
    if (fights.length > MAX_FIGHTS) {
      observer.disconnect()
      options.onRefused()
      return
    }
    raise()
  })
  raise()
  observer.observe(document.documentElement, { childList: true })
  return {
    host,
    root,
    raise,
    remove: () => {
      observer.disconnect()
      host.remove()
    },
  }
}
