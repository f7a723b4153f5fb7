import { hasTrigger, type KeyMap } from '../../core/keys/index.ts'
import type { FoundPhrase, PlacedReply } from '../../core/panel-talk/index.ts'
import type { Language } from '../../core/shared/index.ts'
import type { PaletteToken } from './trigger.ts'

/** What the palette needs of the console script. */
export interface PaletteGround {
  readonly document: Document
  readonly composer: () => HTMLElement | null
  readonly search: (query: string) => Promise<readonly FoundPhrase[]>
  /** Replaces a stretch of the draft by a phrase, writes that down, answers whether it stands there now. */
  readonly place: (reply: PlacedReply, stretch: Pick<PaletteToken, 'start' | 'end'>) => Promise<boolean>
  /** Replaces a stretch of the draft by plain words. */
  readonly replace: (start: number, end: number, text: string) => Promise<boolean>
  readonly keys: KeyMap
  /** Signs that open the list; '' for none. */
  readonly triggers: string
  readonly theme: 'system' | 'light' | 'dark'
  readonly language: Language
  readonly signal: AbortSignal
}

/** The palette at work. */
export interface PaletteHand {
  readonly draftChanged: () => void
  /** Chords it takes now; [] while it is closed and nothing is left to fill or undo. */
  readonly keys: () => readonly string[]
  readonly press: (chord: string) => void
  /** A reply with open slots stands in the composer: the moving key goes from one to the next. */
  readonly fillSlots: () => void
}

/**
 * Where console script and palette script meet. The palette's code is large and rarely needed at once, so it is injected
 * when the first trigger is typed or the first open slot is to be filled; until then this is all there is of it.
 */
export class PaletteDoor {
  readonly ground: PaletteGround
  readonly #fetch: () => void
  #hand: PaletteHand | undefined
  #asked = false
  #hasSlots = false

  constructor(ground: PaletteGround, fetch: () => void) {
    this.ground = ground
    this.#fetch = fetch
  }

  /** Called by the palette script once it stands. */
  take(hand: PaletteHand): void {
    this.#hand = hand
    hand.draftChanged()
    if (this.#hasSlots) hand.fillSlots()
  }

  draftChanged(draft: string): void {
    if (this.#hand !== undefined) this.#hand.draftChanged()
    else if (hasTrigger(draft, this.ground.triggers)) this.#ask()
  }

  fillSlots(): void {
    this.#hasSlots = true
    if (this.#hand !== undefined) this.#hand.fillSlots()
    else this.#ask()
  }

  keys(): readonly string[] {
    return this.#hand?.keys() ?? []
  }

  press(chord: string): void {
    this.#hand?.press(chord)
  }

  #ask(): void {
    if (this.#asked) return
    this.#asked = true
    this.#fetch()
  }
}

const NAME = '__wendaPalette'

/** Puts the door where the palette script of this frame finds it: the isolated world's global, unseen by the page. */
export function openPaletteDoor(world: object, door: PaletteDoor): void {
  Object.defineProperty(world, NAME, { value: door, configurable: true, enumerable: false })
}

/** The door of this frame's console script; undefined when there is none. */
export function findPaletteDoor(world: object): Pick<PaletteDoor, 'ground' | 'take'> | undefined {
  const value: unknown = Reflect.get(world, NAME)
  return isDoor(value) ? value : undefined
}

function isDoor(value: unknown): value is PaletteDoor {
  return typeof value === 'object' && value !== null && 'ground' in value && 'take' in value
}
