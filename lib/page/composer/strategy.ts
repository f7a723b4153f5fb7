/**
 * One way of putting text where the selection is. It runs in one tick, reports nothing: whether the page took it is
 * read back from the page.
 */
export interface InsertionStrategy {
  readonly name: string
  /** Whether the page takes what it does a moment later, so that silence is not yet a refusal. */
  readonly takesTime: boolean
  readonly insert: (composer: HTMLElement, text: string) => void
}
