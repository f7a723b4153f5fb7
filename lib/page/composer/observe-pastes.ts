/** Longer pastes are cut: no marketplace's console sends more in one message. */
const MOST_UNITS = 2_000

/**
 * Tells each text a person pastes into the composer until `signal` aborts, as the clipboard has it. Pastes that scripts
 * make, ours among them, are not a person's. It looks on: the paste goes to the page untouched.
 */
export function observePastes(composer: HTMLElement, listener: (text: string) => void, signal: AbortSignal): void {
  const hear = ({ isTrusted, clipboardData }: ClipboardEvent): void => {
    const text = isTrusted ? (clipboardData?.getData('text/plain') ?? '').trim() : ''
    if (text !== '') listener(text.slice(0, MOST_UNITS))
  }
  // Before the page, which may take the paste for itself.
  composer.addEventListener('paste', hear, { capture: true, signal })
}
