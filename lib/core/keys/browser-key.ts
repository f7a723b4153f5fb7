/** What the browser itself does by key for us (`commands` of the manifest). */
export type BrowserCommand = 'open-panel' | 'next-waiting' | 'three-check' | 'open-desk'

/** A key as the browser has really bound it, in its own writing; '' for none: it drops a reserved one without a word. */
export interface BrowserKey {
  readonly command: BrowserCommand
  readonly chord: string
}
