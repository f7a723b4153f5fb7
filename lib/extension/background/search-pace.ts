/** Searches of one tab within a second; a hand types less, and a page that was taken over cannot empty the base. */
const MOST_A_SECOND = 20
const SECOND_MS = 1000

/**
 * Says whether a tab may search now (epoch ms), and counts it when it may: at most {@link MOST_A_SECOND} within any
 * second, each tab by itself (facts: reliability 7, promise 26). What it knows goes with the worker.
 */
export function createSearchPace(): (tabId: number, now: number) => boolean {
  const searches = new Map<number, readonly number[]>()
  return (tabId, now) => {
    // A clock that was set back forgets.
    const recent = (searches.get(tabId) ?? []).filter((at) => at <= now && now - at < SECOND_MS)
    const may = recent.length < MOST_A_SECOND
    searches.set(tabId, may ? [...recent, now] : recent)
    return may
  }
}
