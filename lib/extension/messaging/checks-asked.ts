/** Where `storage.session` says when the three checks were asked for; forgotten with the browser. */
const ASKED_KEY = 'three-checks-asked'

/** So long an asking waits for a panel that has to be opened first. */
const WAITS_MS = 5000

/** Says that the three checks were asked for by the browser's key, now (epoch ms). */
export async function noteChecksAsked(now: number): Promise<void> {
  await chrome.storage.session.set({ [ASKED_KEY]: now })
}

/** Tells of each asking (epoch ms) until `signal`, and of one of the last five seconds at once. */
export function observeChecksAsked(onAsked: (at: number) => void, signal: AbortSignal): void {
  const tell = (at: unknown): void => {
    if (!signal.aborted && typeof at === 'number' && Date.now() - at < WAITS_MS) onAsked(at)
  }
  const onChange = (changes: Readonly<Record<string, chrome.storage.StorageChange>>): void => {
    tell(changes[ASKED_KEY]?.newValue)
  }
  chrome.storage.session.onChanged.addListener(onChange)
  signal.addEventListener('abort', () => chrome.storage.session.onChanged.removeListener(onChange))
  void chrome.storage.session.get(ASKED_KEY).then((kept: Readonly<Record<string, unknown>>) => tell(kept[ASKED_KEY]))
}
