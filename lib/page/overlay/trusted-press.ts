/** A press counts only when what was pressed has been up and visible this long: no double Enter, no bait and switch. */
const MIN_SHOWN_MS = 300

/** `IntersectionObserverEntry` of version 2: Chromium says whether the element is really visible to the person. */
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean }

/**
 * Calls `listener` for clicks on `target` that a person made on something they could see: trusted, shown for 300 ms,
 * and not reported invisible by IntersectionObserver v2 (opacity, clip, filters, covered; facts: reliability 1 row 18).
 * A page's own `.click()` and clickjacking do not count; `onDoubt` hears of those.
 */
export function onTrustedPress(
  target: HTMLElement,
  listener: () => void,
  options: { readonly now: () => number; readonly signal: AbortSignal; readonly onDoubt?: () => void },
): void {
  let visibleSince: number | null = null
  const observer = new IntersectionObserver(
    (entries) => {
      const last: VisibilityEntry | undefined = entries.at(-1)
      const visible = last !== undefined && last.isIntersecting && last.isVisible !== false
      visibleSince = visible ? (visibleSince ?? options.now()) : null
    },
    // `trackVisibility` needs a delay of at least 100 ms.
    { threshold: [0.9], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  )
  observer.observe(target)
  options.signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  target.addEventListener(
    'click',
    (event) => {
      event.preventDefault()
      event.stopPropagation()
      const shownMs = visibleSince === null ? 0 : options.now() - visibleSince
      if (event.isTrusted && shownMs >= MIN_SHOWN_MS) listener()
      else options.onDoubt?.()
    },
    { signal: options.signal },
  )
}
