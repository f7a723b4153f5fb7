/** A press of the agent that would send: a key in the composer, the send button, or a form's own submit. */
export interface Press {
  readonly kind: 'key' | 'button' | 'submit'
  /** The key with its modifiers, for `key`. */
  readonly chord?: string
  /** The composer it happened in, or the one last used in this window. */
  readonly composer?: Element
  /** The window it happened in: this one or a frame of it. */
  readonly view: Window
  /** The extension's side of this script is still there. */
  readonly alive: boolean
  /** False: no check could run, the fail policy decided. */
  readonly guarded: boolean
}

/** What sends on this console (`send` and `composer.at` of its profile). */
export interface GateTarget {
  readonly composers: readonly string[]
  readonly sendButtons: readonly string[]
  readonly sendKeys: readonly string[]
}

/** What the gate asks and tells; everything is called in the tick of the event, so it must be quick and synchronous. */
export interface GateOptions {
  /** What sends here; undefined while no profile is known, and then everything passes untouched. */
  target(): GateTarget | undefined
  /** Whether this press may go to the page. */
  judge(press: Press): 'pass' | 'hold'
  /** Whether the extension is still there (`runtime.id`). */
  isAlive(): boolean
  onHeld(press: Press): void
  onPassed(press: Press): void
  /** Names the action that a key stands for, when it is one of ours: then the page does not get the key. */
  actionOf?(event: KeyboardEvent): string | undefined
  onAction?(action: string): void
  /** Chords taken while a hold is open (`1`, `Enter`, `Escape`…); empty or absent: none. */
  holdKeys?(): readonly string[]
  onHoldKey?(chord: string): void
  /** Something of ours threw; the gate has gone on by its fail policy. */
  onFault?(error: unknown): void
}
