import { packRows, type StarterPack } from '@/assets/packs/index.ts'
import type { ChatScript, Turn } from '@/demo/chats/model.ts'
import { AnswerBook } from '@/lib/core/answering/index.ts'
import { createKnowledgeIndex, type KnowledgeIndex } from '@/lib/core/knowledge/index.ts'
import { both, keysToType, NO_WORK, type HandWork } from './keystroke-level.ts'
import { SERVING } from './serving.ts'

/** How a reply can be made. */
export const WAYS = ['byHand', 'quickReplies', 'wenda'] as const
export type Way = (typeof WAYS)[number]

/** What one chat asks of the hands, each way. */
export interface ChatWork {
  readonly chat: string
  readonly title: string
  readonly replies: number
  /** Replies for which the shop's knowledge has the words. */
  readonly known: number
  /** Of those, how many stood among the three suggestions. */
  readonly suggested: number
  readonly work: Readonly<Record<Way, HandWork>>
  /** The part of it that the known replies make. */
  readonly knownWork: Readonly<Record<Way, HandWork>>
}

const SEND: HandWork = { keys: 1, prepares: 0 }
const SHOWN = 3

/** Every reply of the chats of a shop, made three ways with the same pack; turns that need no reply are left out. */
export function workOfShop(pack: StarterPack, scripts: readonly ChatScript[]): ChatWork[] {
  const entries = packRows(pack).map((entry) => ({ ...entry, shop: pack.id }))
  const index = createKnowledgeIndex(entries)
  const book = new AnswerBook()
  for (const entry of entries) book.put(entry)
  const codes = new Map(entries.map((entry) => [entry.id, entry.code ?? entry.title.slice(0, 2)]))
  return scripts.map((script) => workOfChat(script, { index, book, codes, shop: pack.id }))
}

interface Desk {
  readonly index: KnowledgeIndex
  readonly book: AnswerBook
  /** What is typed to find an entry among plain quick replies: its code, else the first two characters of its name. */
  readonly codes: ReadonlyMap<string, string>
  readonly shop: string
}

function workOfChat(script: ChatScript, desk: Desk): ChatWork {
  const earlier = (script.past ?? []).filter(({ from }) => from === 'buyer').map(({ text }) => text)
  let [replies, known, suggested] = [0, 0, 0]
  const work: Record<Way, HandWork> = { byHand: NO_WORK, quickReplies: NO_WORK, wenda: NO_WORK }
  const knownWork = { ...work }
  for (const [place, turn] of script.turns.entries()) {
    const question = [turn.says].flat().join(' ')
    if (turn.answer !== undefined) {
      replies += 1
      const serving = SERVING[`${script.id}/${place}`] ?? []
      const offered = offeredFor(question, earlier, script, desk)
      const isOffered = serving.some((id) => offered.includes(id))
      known += serving.length > 0 ? 1 : 0
      suggested += isOffered ? 1 : 0
      const made = waysOf(turn.answer, serving, isOffered, desk)
      for (const way of WAYS) {
        const reply = both(made[way], SEND)
        work[way] = both(work[way], reply)
        if (serving.length > 0) knownWork[way] = both(knownWork[way], reply)
      }
    }
    earlier.push(question)
  }
  return { chat: script.id, title: script.title, replies, known, suggested, work, knownWork }
}

/** Ids of the entries that would stand in the panel. */
function offeredFor(question: string, earlier: readonly string[], script: ChatScript, desk: Desk): string[] {
  const { index, book, shop } = desk
  const products = script.products ?? []
  const composed = book.compose({ question, earlier, products, order: null, isFirst: false, shop })
  const ranked = index.suggest(question).map(({ entryId }) => entryId)
  return [...new Set([...composed.map(({ entryId }) => entryId), ...ranked])].slice(0, SHOWN)
}

/**
 * One reply three ways. By hand: think, type. Quick replies: think which, trigger, code, look, take. Wenda: look at
 * three, two presses; what is not among them is found as a quick reply is; what nobody has is typed, after looking.
 */
function waysOf(
  answer: NonNullable<Turn['answer']>,
  serving: readonly string[],
  isOffered: boolean,
  { codes }: Desk,
): Readonly<Record<Way, HandWork>> {
  const typed: HandWork = { keys: keysToType(answer), prepares: 1 }
  const [first] = serving
  const code = first === undefined ? undefined : codes.get(first)
  // A size table is looked up and said in own words where nothing composes it.
  const isTable = first !== undefined && /-t-/.test(first)
  const found: HandWork | undefined = code === undefined ? undefined : { keys: 1 + keysToType(code) + 1, prepares: 2 }
  const taken: HandWork = { keys: 2, prepares: 1 }
  const look: HandWork = { keys: 0, prepares: 1 }
  return {
    byHand: typed,
    quickReplies: found === undefined || isTable ? typed : found,
    wenda: isOffered ? taken : both(look, found === undefined || isTable ? typed : found),
  }
}
