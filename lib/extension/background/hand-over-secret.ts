const key = 'hand-over-event'

/**
 * Name of the DOM event by which a newer copy of our scripts asks an older one to step aside: random, made once per
 * install, kept over updates so that the older copy knows it too. A page cannot guess it (facts: reliability 4.6).
 */
export async function handOverEvent(): Promise<string> {
  return navigator.locks.request('wenda-hand-over', async () => {
    const stored: unknown = (await chrome.storage.local.get(key))[key]
    if (typeof stored === 'string' && stored.length >= 32) return stored
    const made = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(36)).join('')
    const name = `w${made}`.padEnd(32, '0')
    await chrome.storage.local.set({ [key]: name })
    return name
  })
}
