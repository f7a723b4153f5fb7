import { allowedIn, chooseEntries, toSuggestion, type Choice } from './choose-suggestions.ts'
import { answerOf } from './compose-fab.ts'
import { EntryShelf } from './entry-shelf.ts'
import type { KnowledgeEntry, SearchHit, SuggestContext, Suggestion } from './knowledge-entry.ts'
import { SHOWN_SCORE } from './matching/ranking-model.ts'
import { Palette, type PaletteContext } from './palette/palette.ts'
import { QuestionShelf, readOf } from './question-shelf.ts'
import { readSavedIndex, writeSavedIndex } from './saved-index.ts'
import { packTraits, unpackTraits } from './saved-traits.ts'
import { failure, success, type Result } from '../shared/index.ts'

/** Looks an entry's answer up when the index was loaded without the entries. */
export type TextOf = (entryId: string) => string

/** Phrasings agents taught an entry by using it. */
export interface LearnedPhrasings {
  readonly entryId: string
  readonly phrasings: string[]
}

const SUGGESTION_LIMIT = 3

/** The knowledge base made searchable: suggestions for a message, and the palette (CONTRACTS 5). */
export class KnowledgeIndex {
  private readonly shelf: EntryShelf
  private readonly questions: QuestionShelf
  private readonly learnt: Map<string, string[]>
  private readonly textOf: TextOf
  private palette: Palette | undefined

  /** Use {@link createKnowledgeIndex} or {@link loadKnowledgeIndex}. */
  constructor(shelf: EntryShelf, questions: QuestionShelf, learnt: Map<string, string[]>, textOf?: TextOf) {
    this.shelf = shelf
    this.questions = questions
    this.learnt = learnt
    this.textOf = textOf ?? (() => '')
  }

  private textFor(entryId: string): string {
    const entry = this.shelf.findEntry(entryId)
    return entry === undefined ? this.textOf(entryId) : answerOf(entry)
  }

  private choose(message: string, context: SuggestContext): Choice[] {
    const asked = [...(context.recent ?? []), message].join('\n')
    const ranking = this.questions.rank(asked, allowedIn(this.shelf, context.shop))
    return chooseEntries(ranking, this.shelf, asked, context)
  }

  /**
   * The answers that fit the message, best first, at most `context.limit` (3); [] when nothing fits well enough
   * ({@link SHOWN_SCORE}). Entries of another shop are never among them.
   */
  suggest(message: string, context: SuggestContext = {}): Suggestion[] {
    const choices = this.choose(message, context)
    // the first one decides whether anything is shown; those after it are alternatives to it
    if ((choices[0]?.score ?? 0) < SHOWN_SCORE) return []
    return choices
      .slice(0, context.limit ?? SUGGESTION_LIMIT)
      .map((choice, position) =>
        toSuggestion(choice, this.textFor(choice.traits.id), { first: position === 0, values: context.slotValues }),
      )
  }

  /** The same order without the threshold; empty only when no question shares anything with the message. */
  rank(message: string, limit = 10): Suggestion[] {
    return this.choose(message, {})
      .slice(0, Math.max(0, limit))
      .map((choice, position) =>
        toSuggestion(choice, this.textFor(choice.traits.id), { first: position === 0, values: undefined }),
      )
  }

  /** Palette search, best first: code, title and text by substring, pinyin, initials, with typos (KB-SEARCH). */
  search(query: string, limit = 20, context: PaletteContext = {}): SearchHit[] {
    return this.openPalette().search(query, limit, context)
  }

  /**
   * Reads the pinyin of up to `maxEntries` more entries, so that the first palette search does not have to read them all
   * (some 50 µs a text). True when all are read. Call it in pieces while idle.
   */
  preparePalette(maxEntries: number): boolean {
    return this.openPalette().prepare(maxEntries)
  }

  private openPalette(): Palette {
    this.palette ??= new Palette(this.shelf.entries())
    return this.palette
  }

  /** An agent used this entry for this message: counts from now on. Unknown entries and empty messages change nothing. */
  learn(message: string, entryId: string): void {
    const slot = this.shelf.findSlot(entryId)
    if (slot === undefined || !this.questions.add(slot, message)) return
    const known = this.learnt.get(entryId)
    if (known === undefined) this.learnt.set(entryId, [message])
    else known.push(message)
  }

  /** All learnt phrasings, to be kept or shared. */
  learned(): LearnedPhrasings[] {
    return Array.from(this.learnt, ([entryId, phrasings]) => ({ entryId, phrasings: [...phrasings] }))
  }

  /** Forgets what was learnt for an entry (or just one phrasing of it), or everything. */
  forget(entryId?: string, phrasing?: string): void {
    for (const id of entryId === undefined ? [...this.learnt.keys()] : [entryId]) {
      const slot = this.shelf.findSlot(id)
      const phrasings = this.learnt.get(id) ?? []
      const dropped = phrasings.filter((known) => phrasing === undefined || known === phrasing)
      if (slot !== undefined) for (const text of dropped) this.questions.drop(slot, text)
      const kept = phrasings.filter((known) => !dropped.includes(known))
      if (kept.length === 0) this.learnt.delete(id)
      else this.learnt.set(id, kept)
    }
  }

  /** Adds an entry or replaces the one with its id, at once and without a rebuild; learnt phrasings stay. */
  upsert(entry: KnowledgeEntry): void {
    const slot = this.shelf.put(entry)
    const learnt = (this.learnt.get(entry.id) ?? []).map((text) => ({ text, slot }))
    this.questions.replace(slot, [...readOf(entry, slot), ...learnt])
    this.palette?.put(entry)
  }

  /** Removes an entry and what was learnt for it. */
  remove(entryId: string): void {
    const slot = this.shelf.take(entryId)
    if (slot === undefined) return
    this.questions.replace(slot, [])
    this.learnt.delete(entryId)
    this.palette?.remove(entryId)
  }

  /** Folds changes into the base and counts all weights anew; do it when idle after many changes. */
  compact(): void {
    this.questions.compact()
  }

  /** The index as one buffer for {@link loadKnowledgeIndex}; compacts first. Texts of entries are not in it. */
  toBuffer(): ArrayBuffer {
    this.compact()
    const slots = Array.from({ length: this.shelf.slotCount }, (_, slot) => this.shelf.traitsAt(slot))
    return writeSavedIndex(this.questions.parts, { traits: packTraits(slots), learned: [...this.learnt] })
  }
}

/** Builds the index. Of entries with the same id the last counts. Never throws on any text. */
export function createKnowledgeIndex(entries: readonly KnowledgeEntry[]): KnowledgeIndex {
  const shelf = new EntryShelf()
  const kept = new Map(entries.map((entry) => [entry.id, entry]))
  const questions = Array.from(kept.values()).flatMap((entry) => {
    return readOf(entry, shelf.put(entry))
  })
  return new KnowledgeIndex(shelf, QuestionShelf.build(questions, shelf.slotCount), new Map())
}

/**
 * An index from its saved form. Without `entries` it answers with entry ids, and with texts from `textOf`; the palette
 * needs entries. `unreadable`: build it anew.
 */
export function loadKnowledgeIndex(
  buffer: ArrayBuffer,
  entries: readonly KnowledgeEntry[] = [],
  textOf?: TextOf,
): Result<KnowledgeIndex, 'unreadable'> {
  const read = readSavedIndex(buffer)
  if (!read.ok) return failure(read.error)
  const { parts, head } = read.value
  const traits = unpackTraits(head.traits)
  const learnt = new Map(head.learned.map(([entryId, phrasings]) => [entryId, [...phrasings]]))
  return success(new KnowledgeIndex(new EntryShelf(traits, entries), new QuestionShelf(parts), learnt, textOf))
}
