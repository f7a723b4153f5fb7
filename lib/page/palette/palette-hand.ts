import { parseChord, pickChords, type KeyAction } from '../../core/keys/index.ts'
import { findSlots, isCursorSlot } from '../../core/slots/index.ts'
import type { FoundPhrase } from '../../core/panel-talk/index.ts'
import { caretOf, readDraft, selectStretch } from '../composer/index.ts'
import type { PaletteGround, PaletteHand } from './palette-door.ts'
import type { ListModel, PaletteList } from './palette-list.ts'
import { findToken, type PaletteToken } from './trigger.ts'

/** Lines with a key of their own. */
const MOST_LINES = 9

/** What the list hears while it stands, besides the digits. */
const WITH_LIST = ['list-take', 'list-next', 'list-previous', 'list-close'] as const

/** The palette's words in the agent's language. */
export interface PaletteWords {
  readonly found: string
  readonly none: string
  readonly fill: (slot: string) => string
}

/** What was put in last, for as long as nothing else was done: Backspace takes it back. */
interface LastPlaced {
  readonly before: string
  readonly after: string
}

/** A draft without what editors add of their own (line ends, hard spaces) and without the mark of the cursor. */
function bare(draft: string): string {
  const cursor = findSlots(draft).find(isCursorSlot)
  const text = cursor === undefined ? draft : draft.slice(0, cursor.start) + draft.slice(cursor.end)
  return text.replace(/[\s\u200b\ufeff]+/g, '')
}

/**
 * The palette in the composer: the token after a trigger is the query, the list stands by the composer, a key moves, one
 * takes the chosen phrase and digits take any, in the token's place. Then the moving key goes from open slot to open slot,
 * choices have digits, and one key right after takes everything back. ↑ ↓ stay the page's own. Nothing here is called while an input method
 * composes (the gate leaves those keys alone), and an insertion waits for it.
 */
export class ComposerPalette implements PaletteHand {
  readonly #ground: PaletteGround
  readonly #list: PaletteList
  readonly #words: PaletteWords
  #token: PaletteToken | undefined
  #hits: readonly FoundPhrase[] = []
  #chosen = 0
  #dismissed = ''
  #busy = false
  #filling = false
  #last: LastPlaced | undefined
  /** A phrase is on its way into the composer; the page is still being read back. */
  #placing = false
  /** Backspace was pressed meanwhile: the phrase goes as soon as it stands. */
  #unwanted = false
  #choicesOf: FoundPhrase['choices'] = {}

  constructor(ground: PaletteGround, list: PaletteList, words: PaletteWords) {
    this.#ground = ground
    this.#list = list
    this.#words = words
    ground.signal.addEventListener('abort', () => list.remove(), { once: true })
  }

  draftChanged(): void {
    const composer = this.#ground.composer()
    if (composer === null || this.#busy) return
    const draft = readDraft(composer)
    if (this.#last !== undefined && draft !== this.#last.after) this.#last = undefined
    if (this.#filling && findSlots(draft).every(isCursorSlot)) this.#filling = false
    const token = findToken(draft.slice(0, caretOf(composer, draft)), this.#ground.triggers)
    if (token === undefined || draft === this.#dismissed) return this.#close()
    if (token.query === this.#token?.query && token.start === this.#token.start) return
    this.#token = token
    void this.#look(token)
  }

  fillSlots(): void {
    this.#filling = true
    this.#choicesOf = {}
    this.#paint()
  }

  keys(): readonly string[] {
    if (this.#token !== undefined && this.#hits.length > 0) {
      return [...this.#chords(WITH_LIST), ...this.#picks().slice(0, this.#hits.length)]
    }
    if (this.#placing) return this.#unwanted ? [] : this.#chords(['list-undo'])
    const filling = this.#filling
      ? [...this.#chords(['list-next']), ...this.#picks().slice(0, this.#choices().length)]
      : []
    return this.#isUntouched() ? [...filling, ...this.#chords(['list-undo'])] : filling
  }

  press(chord: string): void {
    const picked = this.#picks().indexOf(chord)
    const isFor = (action: KeyAction): boolean => this.#chords([action]).includes(chord)
    if (this.#token === undefined) {
      if (isFor('list-undo') && this.#placing) this.#unwanted = true
      else if (isFor('list-undo')) void this.#takeBack()
      else if (isFor('list-next')) this.#selectSlot(1)
      else if (picked >= 0) void this.#choose(picked)
      return
    }
    if (isFor('list-close')) this.#dismiss()
    else if (isFor('list-next')) this.#move(1)
    else if (isFor('list-previous')) this.#move(-1)
    else void this.#place(picked < 0 ? this.#chosen : picked)
  }

  #chords(actions: readonly KeyAction[]): readonly string[] {
    return actions.flatMap((action) => parseChord(this.#ground.keys[action]) ?? [])
  }

  /** The chords of line 1 to 9. */
  #picks(): readonly string[] {
    return pickChords(parseChord(this.#ground.keys['list-pick']) ?? '')
  }

  async #look(token: PaletteToken): Promise<void> {
    const hits = token.query === '' ? [] : await this.#ground.search(token.query)
    if (this.#token !== token) return
    this.#hits = hits.slice(0, MOST_LINES)
    this.#chosen = 0
    this.#paint()
  }

  #paint(): void {
    const composer = this.#ground.composer()
    if (composer === null) return
    this.#list.show(this.#model(), composer.getBoundingClientRect())
  }

  #model(): ListModel | null {
    if (this.#token !== undefined) {
      if (this.#token.query === '') return null
      const lines = this.#hits.map(({ text, title }, place) => ({ key: String(place + 1), text, title }))
      return { head: lines.length === 0 ? this.#words.none : this.#words.found, lines, chosen: this.#chosen }
    }
    if (!this.#filling) return null
    const slot = this.#slotInHand()
    if (slot === undefined) return null
    const lines = this.#choices().map((text, place) => ({ key: String(place + 1), text, title: '' }))
    return { head: this.#words.fill(slot.name), lines, chosen: -1 }
  }

  #move(by: number): void {
    const { length } = this.#hits
    this.#chosen = (this.#chosen + by + length) % length
    this.#paint()
  }

  #close(): void {
    this.#token = undefined
    this.#hits = []
    this.#paint()
  }

  #dismiss(): void {
    const composer = this.#ground.composer()
    this.#dismissed = composer === null ? '' : readDraft(composer)
    this.#close()
  }

  async #place(place: number): Promise<void> {
    const token = this.#token
    const hit = this.#hits[place]
    const composer = this.#ground.composer()
    if (token === undefined || hit === undefined || composer === null) return
    const before = readDraft(composer)
    this.#close()
    const placed = await this.#put(hit, token)
    if (!placed) return
    const after = readDraft(composer)
    const meant = before.slice(0, token.start) + hit.reply.text + before.slice(token.end)
    // what an agent typed on while the page was read back is theirs: nothing is taken back over it
    this.#last = bare(after) === bare(meant) ? { before, after } : undefined
    if (this.#unwanted) return this.#takeBack()
    this.#filling = hit.reply.openSlots.length > 0
    this.#choicesOf = hit.choices
    if (this.#filling) this.#selectSlot(0)
  }

  async #put(hit: FoundPhrase, token: PaletteToken): Promise<boolean> {
    this.#busy = true
    this.#placing = true
    this.#unwanted = false
    try {
      return await this.#ground.place(hit.reply, token)
    } finally {
      this.#busy = false
      this.#placing = false
    }
  }

  /** Selects the next open slot after the one in hand (`step` 1), or the first one (0), so that typing fills it. */
  #selectSlot(step: 0 | 1): void {
    const composer = this.#ground.composer()
    if (composer === null) return
    const draft = readDraft(composer)
    const slots = findSlots(draft).filter((slot) => !isCursorSlot(slot))
    const caret = step === 0 ? -1 : caretOf(composer, draft)
    const slot = slots.find(({ start }) => start >= caret) ?? slots[0]
    if (slot !== undefined) selectStretch(composer, slot.start, slot.end)
    else this.#filling = false
    this.#paint()
  }

  #slotInHand() {
    const composer = this.#ground.composer()
    if (composer === null) return undefined
    const draft = readDraft(composer)
    const caret = caretOf(composer, draft)
    const slots = findSlots(draft).filter((slot) => !isCursorSlot(slot))
    return slots.find(({ start, end }) => caret >= start && caret <= end) ?? slots[0]
  }

  #choices(): readonly string[] {
    return (this.#choicesOf[this.#slotInHand()?.name ?? ''] ?? []).slice(0, MOST_LINES)
  }

  async #choose(place: number): Promise<void> {
    const slot = this.#slotInHand()
    const choice = this.#choices()[place]
    if (slot === undefined || choice === undefined) return
    this.#busy = true
    await this.#ground.replace(slot.start, slot.end, choice)
    this.#busy = false
    this.#selectSlot(0)
  }

  #isUntouched(): boolean {
    const composer = this.#ground.composer()
    return this.#last !== undefined && composer !== null && readDraft(composer) === this.#last.after
  }

  async #takeBack(): Promise<void> {
    const last = this.#last
    if (last === undefined) return
    this.#last = undefined
    this.#filling = false
    // What stood there before holds a trigger still: it is not to open the list again by itself.
    this.#dismissed = last.before
    this.#busy = true
    await this.#ground.replace(0, last.after.length, last.before)
    this.#busy = false
    this.#paint()
  }
}
