import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { findComposer } from './find-composer.ts'

/** A look at the page costs a few selectors; this seldom, however much the page changes. */
const LOOK_EVERY_MS = 250
/** Iframes and shadow roots change without a mutation that is seen here. */
const LOOK_AGAIN_MS = 1000

/**
 * Waits until the composer of one of the profiles stands in the document, then calls `onFound` once. Looks after changes
 * of the page, at most four times a second, and once a second besides.
 */
export function watchForComposer(
  doc: Document,
  profiles: readonly ConsoleProfile[],
  onFound: (profile: ConsoleProfile) => void,
  signal: AbortSignal,
): void {
  const stop = new AbortController()
  const over = AbortSignal.any([signal, stop.signal])
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (): void => {
    timer = undefined
    if (over.aborted) return
    const found = profiles.find((profile) => isShownBy(doc, profile))
    if (found === undefined) return
    stop.abort()
    onFound(found)
  }
  const lookSoon = (): void => {
    timer ??= setTimeout(look, LOOK_EVERY_MS)
  }
  const observer = new MutationObserver(lookSoon)
  observer.observe(doc, { childList: true, subtree: true })
  const again = setInterval(look, LOOK_AGAIN_MS)
  over.addEventListener('abort', () => {
    observer.disconnect()
    clearInterval(again)
    clearTimeout(timer)
  })
  look()
}

/**
 * Whether a page has the composer of a profile, and the mark that the profile asks for, if it asks for one: help desks
 * stand on hosts of their own, so the address alone does not say that this is one.
 */
function isShownBy(doc: Document, { composer, fingerprint = [] }: ConsoleProfile): boolean {
  if (findComposer(doc, composer.at) === null) return false
  return fingerprint.length === 0 || findComposer(doc, fingerprint) !== null
}
