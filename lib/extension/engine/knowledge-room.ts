import { AnswerBook, type AskedChat, type ClosingOption, type ComposedAnswer } from '@/lib/core/answering/index.ts'
import { FactBook, type ShopFact } from '@/lib/core/compliance/index.ts'
import type { KnowledgeEntry, KnowledgeIndex } from '@/lib/core/knowledge/index.ts'
import { answered, type Answer, type SuggestedReply, type SuggestRequest } from '../messaging/index.ts'
import { packKnowledge, restoreIndex, toEntry, type IndexFile } from './saved-knowledge.ts'
import type { WordingDesk } from './wording-desk.ts'
import { noteEntryUse, readEntries, readEntriesById, type EntryRow, type WendaDatabase } from '../storage/index.ts'

/** The warm knowledge index, as the engine's calls need it. */
export interface KnowledgeRoom {
  readonly suggest: (
    question: string,
    context: SuggestRequest,
  ) => Promise<
    Answer<{
      readonly suggestions: readonly SuggestedReply[]
      readonly risks: readonly string[]
      readonly options: readonly ClosingOption[]
    }>
  >
  readonly search: (
    query: string,
    limit: number,
    shop: string,
  ) => Promise<Answer<{ readonly hits: readonly SuggestedReply[] }>>
  /** Figures that the shop's entries give. */
  readonly factsOf: (shop: string) => Promise<Answer<{ readonly facts: readonly ShopFact[] }>>
  /** An agent used this entry for this question ('': for none): counts at once, and after every rebuild. */
  readonly learn: (question: string, entryId: string) => Promise<Answer<null>>
  /** Rows changed in the database: taken up without a rebuild. */
  readonly takeUp: (upserted: readonly string[], removed: readonly string[]) => Promise<Answer<null>>
  /** So much changed that reading everything anew is quicker than taking it up row by row. */
  readonly rebuild: () => Promise<Answer<null>>
  /** Builds the index, reads what messages are compared by and the palette's pinyin before they are first asked for. */
  readonly warmUp: () => Promise<void>
  /** Writes the index to its file when enough changed since; do it when nothing else is asked. Never throws. */
  readonly keep: () => Promise<void>
}

interface WarmIndex {
  /** Entries that the file of the index does not have as they are now. */
  unsaved: number
  readonly index: KnowledgeIndex
  readonly book: AnswerBook
  readonly facts: FactBook
  readonly rows: Map<string, EntryRow>
  readonly usage: Map<string, { count: number; lastAt: number }>
}

/** The index ranks over all shops; so many more hits are looked at than are wanted of one shop. */
const searchMargin = 8
/** Suggestions shown at a time: each has a key. */
const SHOWN = 3
/** A composed answer that is this likely is marked as sure. */
const SURE_SCORE = 0.9

/** Entries whose pinyin is read in one go while warming up: some ten milliseconds. */
const palettePiece = 100

/** Asked of the index while warming up. */
const ANY_QUESTION = '在吗'

/** From so many changes on, and from this share of all entries on, the file of the index is written anew. */
const WORTH_SAVING = { entries: 50, share: 0.02 }

/** What a knowledge room may be given besides the database. */
export interface KnowledgeRoomOptions {
  readonly wordings?: Pick<WordingDesk, 'dress'>
  /** Where the index outlives the engine; without it every start builds it anew. */
  readonly file?: IndexFile
}

/**
 * Keeps one index over all living entries: taken from its saved form and brought up to date when it is first needed,
 * changed entry by entry from then on.
 */
export function createKnowledgeRoom(
  database: WendaDatabase,
  now: () => number,
  { wordings, file }: KnowledgeRoomOptions = {},
): KnowledgeRoom {
  let warm: Promise<WarmIndex> | undefined

  function ready(): Promise<WarmIndex> {
    warm ??= build(database, file).catch((error: unknown) => {
      warm = undefined
      throw error
    })
    return warm
  }

  return {
    suggest: async (question, context) => {
      const at = await ready()
      const chat = askedChat(question, context)
      const composed = at.book.compose(chat).flatMap((answer) => composedReply(answer, at.rows))
      const ranked = rankedReplies(at, question, context)
      const made = new Set(composed.map(({ entry }) => entry.id))
      const others = ranked.filter(({ entry }) => !made.has(entry.id))
      const shown = [...composed, ...others].slice(0, SHOWN)
      return answered({
        suggestions: wordings?.dress(shown, context) ?? shown,
        risks: at.book.risksFor(chat),
        options: at.book.optionsFor(chat),
      })
    },
    search: async (query, limit, shop) =>
      answered({ hits: foundPhrases(await ready(), { query, limit, shop, now: now() }) }),
    factsOf: async (shop) => answered({ facts: (await ready()).facts.factsFor(shop) }),
    learn: async (question, entryId) => {
      const { index, rows, usage } = await ready()
      const row = rows.get(entryId)
      if (row === undefined) return answered(null)
      const at = now()
      const phrasing = withoutPersonalNumbers(question)
      if (phrasing !== '') {
        index.learn(phrasing, entryId)
        rows.set(entryId, { ...row, learned: [...(row.learned ?? []), phrasing] })
      }
      usage.set(entryId, { count: (usage.get(entryId)?.count ?? 0) + 1, lastAt: at })
      const noted = await noteEntryUse({ entryId, question: phrasing, at }, database)
      return noted.ok
        ? answered(null)
        : { ok: false, fault: noted.error.code === 'disk-full' ? 'disk-full' : 'failed', detail: noted.error.code }
    },
    takeUp: async (upserted, removed) => {
      // Nothing is warm yet: building reads the rows as they now are.
      if (warm === undefined) return answered(null)
      takeRows(await ready(), await readEntriesById(upserted, database), removed)
      return answered(null)
    },
    rebuild: async () => {
      if (warm === undefined) return answered(null)
      warm = undefined
      await ready()
      return answered(null)
    },
    warmUp: async () => {
      const { index } = await ready()
      // what reads topics and the thesaurus is the first text there is: it need not be a buyer's
      index.suggest(ANY_QUESTION)
      // in pieces, so that the engine answers and writes in between
      while (!index.preparePalette(palettePiece)) await new Promise((resolve) => setTimeout(resolve))
    },
    keep: async () => {
      const at = await warm?.catch(() => undefined)
      if (at !== undefined && file !== undefined) await save(at, file)
    },
  }
}

/** What is learned is kept for good and shown to others: telephones and order numbers in it say nothing and stay out. */
function withoutPersonalNumbers(question: string): string {
  return question.replace(/\d[\d -]{5,}\d/g, ' ').trim()
}

/** What the palette finds, of the shop's own entries and those of every shop. */
function foundPhrases(
  { index, rows, usage }: WarmIndex,
  asked: { readonly query: string; readonly limit: number; readonly shop: string; readonly now: number },
): SuggestedReply[] {
  const wanted = Math.max(0, Math.min(asked.limit, 100))
  const hits = index
    .search(asked.query, wanted * searchMargin, { usage, now: asked.now })
    .flatMap(({ entryId, score }) => {
      const entry = rows.get(entryId)
      if (entry === undefined || (entry.shop !== '' && entry.shop !== asked.shop)) return []
      return [{ suggestion: { entryId, text: entry.answer, score }, entry }]
    })
  return hits.slice(0, wanted)
}

function askedChat(question: string, context: SuggestRequest): AskedChat {
  const { shop, productTexts, recentBuyerTexts, order, isFirst, tier, offers } = context
  return {
    question,
    earlier: recentBuyerTexts,
    products: productTexts,
    order,
    isFirst,
    shop,
    offers,
    ...(tier === undefined ? {} : { tier }),
  }
}

/** The page itself as the source of an answer: it is no row, so nothing is learned or counted for it. */
const PAGE_ENTRY: Omit<KnowledgeEntry, 'id'> = { kind: 'guide', title: '', questions: [], answer: '' }

const COMPOSED_WHY = {
  size: 'size-table',
  comparison: 'parameter-table',
  order: 'order-card',
  greeting: 'first-words',
} as const

function composedReply(
  { entryId, kind, text, score }: ComposedAnswer,
  rows: ReadonlyMap<string, EntryRow>,
): SuggestedReply[] {
  const entry = entryId.startsWith('page:') ? { ...PAGE_ENTRY, id: entryId } : rows.get(entryId)
  if (entry === undefined) return []
  const suggestion = { entryId, text, score, confident: score >= SURE_SCORE, why: COMPOSED_WHY[kind] }
  return [{ suggestion, entry, composed: kind }]
}

/** What the index offers: entries by their own text; an entry that has none (a bare table) says nothing. */
function rankedReplies({ index, book, rows }: WarmIndex, question: string, context: SuggestRequest): SuggestedReply[] {
  const { shop, productTexts, alreadySaidEntryIds, recentBuyerTexts, tags } = context
  const suggestions = index.suggest(question, {
    shop,
    // Entries carry article numbers, pages carry titles and buyers say names: all of them mean the same thing.
    products: [...productTexts, ...book.productsIn([question, ...recentBuyerTexts.slice(-3), ...productTexts])],
    saidEntryIds: alreadySaidEntryIds,
    tags,
  })
  return suggestions.flatMap((suggestion) => {
    const entry = rows.get(suggestion.entryId)
    return entry === undefined || suggestion.text.trim() === '' ? [] : [{ suggestion, entry }]
  })
}

async function build(database: WendaDatabase, file: IndexFile | undefined): Promise<WarmIndex> {
  const [rows, saved] = await Promise.all([readEntries({}, database), file?.read()])
  const { index, changes } = restoreIndex(rows, saved)
  const warm: WarmIndex = {
    index,
    unsaved: changes,
    rows: new Map(rows.map((row) => [row.id, row])),
    usage: new Map(),
    book: new AnswerBook(),
    facts: new FactBook(),
  }
  for (const row of rows) {
    noteUsage(warm, row)
    warm.book.put(toEntry(row))
    warm.facts.put(row)
  }
  return warm
}

/** Writes the index down when enough of it changed; one that cannot be written is built anew at the next start. */
async function save(warm: WarmIndex, file: IndexFile): Promise<void> {
  const { rows, unsaved } = warm
  if (unsaved === 0 || unsaved < Math.min(WORTH_SAVING.entries, rows.size * WORTH_SAVING.share)) return
  const written = await file.write(packKnowledge(warm.index, rows.values())).then(
    () => true,
    () => false,
  )
  if (written) warm.unsaved = Math.max(0, warm.unsaved - unsaved)
}

/** Takes rows in as the database now has them; thrown away ones leave. */
function takeRows(warm: WarmIndex, rows: readonly EntryRow[], removed: readonly string[]): void {
  warm.unsaved += rows.length + removed.length
  for (const id of removed) drop(warm, id)
  for (const row of rows) {
    if (row.deletedAt === undefined) put(warm, row)
    else drop(warm, row.id)
  }
}

function put(warm: WarmIndex, row: EntryRow): void {
  const known = new Set(warm.rows.get(row.id)?.learned)
  const kept = new Set(row.learned)
  // forgotten before the entry is put anew: the same words may be one of its phrasings by now
  for (const phrasing of known) if (!kept.has(phrasing)) warm.index.forget(row.id, phrasing)
  warm.rows.set(row.id, row)
  warm.index.upsert(toEntry(row))
  warm.book.put(toEntry(row))
  warm.facts.put(row)
  noteUsage(warm, row)
  for (const phrasing of kept) if (!known.has(phrasing)) warm.index.learn(phrasing, row.id)
}

function drop(warm: WarmIndex, id: string): void {
  warm.rows.delete(id)
  warm.usage.delete(id)
  warm.index.remove(id)
  warm.book.drop(id)
  warm.facts.drop(id)
}

function noteUsage({ usage }: WarmIndex, row: EntryRow): void {
  if (row.usage > 0) usage.set(row.id, { count: row.usage, lastAt: row.usedAt ?? 0 })
}
