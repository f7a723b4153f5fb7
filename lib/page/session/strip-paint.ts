import type { SessionOptions } from './context.ts'
import { marksOf } from './page-moves.ts'
import { stripOf, type StripState } from './strip-of.ts'

/** Draws over the page what is known of the draft: the strip by the composer, the marks under its words. */
export class StripPaint {
  readonly #options: Pick<SessionOptions, 'overlay' | 'words' | 'keys'>
  /** Something of ours stands on the page now. */
  #painted = false

  /** `options` is read at each drawing: overlay, words and keys follow the briefing. */
  constructor(options: Pick<SessionOptions, 'overlay' | 'words' | 'keys'>) {
    this.#options = options
  }

  /** What stands on the page is another overlay's: the next drawing is made even when it shows nothing. */
  expectOther(): void {
    this.#painted = true
  }

  /** Takes the marks away: there is no composer to draw them in. */
  wipe(): void {
    this.#options.overlay?.mark([])
  }

  /** Draws what is known now. */
  draw(composer: HTMLElement, state: StripState): void {
    const { overlay, words, keys } = this.#options
    if (overlay === null) return
    if (!composer.isConnected) return overlay.mark([])
    const nothing = state.flags.length === 0 && state.hold === null && state.notice === null
    // Measuring the composer makes the page lay itself out: not for a keystroke that shows nothing.
    if (nothing && !this.#painted) return
    this.#painted = !nothing
    if (!nothing) overlay.lieOn(composer)
    overlay.show(stripOf(state, words, keys), composer.getBoundingClientRect())
    overlay.mark(state.flags.flatMap((flag) => marksOf(composer, flag)))
  }
}
