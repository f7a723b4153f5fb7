import { AlikeGroups, essenceOf } from './alike-questions.ts'
import { OPTIONAL_TEXTS, type KnowledgeEntry } from './knowledge-entry.ts'

/** Titles of two entries say the same from this share of common character pairs on. */
const SAME_TITLE = 0.8
/** An answer shorter than this may be the same by chance (好的, 在的). */
const TELLING_ANSWER = 8
/** Entries looked at between two pauses. */
const PIECE = 400

/** Entries of one shop and kind that say the same: each group has at least two. */
export type TwinGroup<Entry extends KnowledgeEntry> = readonly Entry[]

/** What stands in the way of two entries being one: they serve other shops, are for something else, or of another product. */
function shelfOf({ shop = '', kind, product = '' }: KnowledgeEntry): string {
  return `${shop}\n${kind}\n${product}`
}

/**
 * Looks for entries that are the same twice: the same answer, or titles that ask nearly the same. Yields after some
 * hundred entries each, so that a page can go on in between; what it returns are the groups, largest first. Codes of
 * quick replies are typed by heart, so quick replies with two different codes are left apart.
 */
export function* findTwinEntries<Entry extends KnowledgeEntry>(
  entries: readonly Entry[],
): Generator<number, TwinGroup<Entry>[], undefined> {
  const shelves = new Map<string, Shelf<Entry>>()
  for (const [place, entry] of entries.entries()) {
    const name = shelfOf(entry)
    const shelf = shelves.get(name) ?? new Shelf<Entry>()
    shelves.set(name, shelf)
    shelf.add(entry)
    if (place % PIECE === PIECE - 1) yield place + 1
  }
  return [...shelves.values()].flatMap((shelf) => shelf.twins()).sort((a, b) => b.length - a.length)
}

class Shelf<Entry extends KnowledgeEntry> {
  private readonly titles = new AlikeGroups(SAME_TITLE)
  private readonly groups: Entry[][] = []
  private readonly byTitle = new Map<number, number>()
  private readonly byAnswer = new Map<string, number>()

  add(entry: Entry): void {
    const title = essenceOf(entry.title)
    const titleGroup = title === '' ? undefined : this.titles.place(title)
    const answer = entry.answer.replace(/\s+/g, '')
    const group =
      (titleGroup === undefined ? undefined : this.byTitle.get(titleGroup)) ??
      (answer.length < TELLING_ANSWER ? undefined : this.byAnswer.get(answer)) ??
      this.groups.push([]) - 1
    const members = this.groups[group] ?? []
    const rival = members.find(({ code }) => code !== undefined && entry.code !== undefined && code !== entry.code)
    if (rival !== undefined) return
    members.push(entry)
    if (titleGroup !== undefined) this.byTitle.set(titleGroup, group)
    if (answer.length >= TELLING_ANSWER) this.byAnswer.set(answer, group)
  }

  twins(): TwinGroup<Entry>[] {
    return this.groups.filter((group) => group.length > 1)
  }
}

/**
 * `kept` with what the others know beside it: their titles and phrasings become phrasings, tags and pictures are put
 * together, empty fields are filled. Its own answer stays, unless it has none.
 */
export function mergeTwins<Entry extends KnowledgeEntry>(kept: Entry, others: readonly KnowledgeEntry[]): Entry {
  const all = [kept, ...others]
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]
  const asked = distinct([...kept.questions, ...others.flatMap(({ title, questions }) => [title, ...questions])])
  const filled = OPTIONAL_TEXTS.flatMap((name) => {
    const value = all.find((one) => (one[name] ?? '') !== '')?.[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const tags = distinct(all.flatMap((one) => one.tags ?? []))
  const images = distinct(all.flatMap((one) => one.images ?? []))
  return {
    ...kept,
    ...Object.fromEntries(filled),
    answer: all.find(({ answer }) => answer.trim() !== '')?.answer ?? '',
    questions: asked.filter((text) => text !== kept.title),
    ...(tags.length === 0 ? {} : { tags }),
    ...(images.length === 0 ? {} : { images }),
  }
}
