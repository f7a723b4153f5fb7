/**
 * Whether this script's extension is still the one that runs. After an update or a reload the old content script lives
 * on: it hears events, but every call throws and `runtime.id` is gone (facts: reliability, finding 4).
 */
export function isAlive(): boolean {
  try {
    return typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined
  } catch {
    return false
  }
}
