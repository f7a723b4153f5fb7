import type { StarterPack } from '@/assets/packs/index.ts'
import type { ChatScript, LineFrom } from '@/demo/chats/model.ts'
import type { ChatMessage, Side } from '@/lib/core/shared/index.ts'
import { both, keysToType, NO_WORK, type HandWork } from './keystroke-level.ts'
import { SERVING, type Serving } from './serving.ts'
import { ShopDesk } from './shop-desk.ts'

/** How a reply can be made. */
export const WAYS = ['byHand', 'quickReplies', 'wenda'] as const
export type Way = (typeof WAYS)[number]

/** What one chat asks of the hands, each way. */
export interface ChatWork {
  readonly chat: string
  readonly title: string
  readonly replies: number
  /** Replies for which the shop's knowledge or the order on the page has the words. */
  readonly known: number
  /** Of those, how many stood among the three suggestions. */
  readonly suggested: number
  readonly work: Readonly<Record<Way, HandWork>>
  /** The part of it that the known replies make. */
  readonly knownWork: Readonly<Record<Way, HandWork>>
}

const SEND: HandWork = { keys: 1, prepares: 0 }
const LOOK: HandWork = { keys: 0, prepares: 1 }
/** A chord of two keys, after a look at the three. */
const TAKE: HandWork = { keys: 2, prepares: 1 }

/** Every reply of the chats of a shop, made three ways with the same pack; turns that need no reply are left out. */
export function workOfShop(pack: StarterPack, scripts: readonly ChatScript[]): ChatWork[] {
  const desk = new ShopDesk(pack)
  return scripts.map((script) => workOfChat(script, desk))
}

function workOfChat(script: ChatScript, desk: ShopDesk): ChatWork {
  const messages = pastOf(script)
  let [replies, known, suggested] = [0, 0, 0]
  const work: Record<Way, HandWork> = { byHand: NO_WORK, quickReplies: NO_WORK, wenda: NO_WORK }
  const knownWork = { ...work }
  for (const [place, turn] of script.turns.entries()) {
    for (const text of [turn.says].flat()) messages.push(lineOf('buyer', text, messages.length))
    if (turn.answer === undefined) continue
    replies += 1
    const serving = SERVING[`${script.id}/${place}`]
    const made = waysOf(turn.answer, serving, desk.offeredFor({ script, messages }), desk)
    known += serving === undefined ? 0 : 1
    suggested += made.isOffered ? 1 : 0
    for (const way of WAYS) {
      const reply = both(made[way], SEND)
      work[way] = both(work[way], reply)
      if (serving !== undefined) knownWork[way] = both(knownWork[way], reply)
    }
    messages.push(lineOf('agent', turn.answer, messages.length))
  }
  return { chat: script.id, title: script.title, replies, known, suggested, work, knownWork }
}

const SIDES: Readonly<Record<LineFrom, Side>> = { buyer: 'buyer', agent: 'agent', robot: 'agent', system: 'system' }

function pastOf({ past = [] }: ChatScript): ChatMessage[] {
  return past.map(({ from, text }, place) => ({
    ...lineOf(SIDES[from], text, place),
    ...(from === 'robot' ? { auto: true } : {}),
  }))
}

/** A line of the chat, a minute after the one before. */
function lineOf(side: Side, text: string, place: number): ChatMessage {
  return { id: `m${place}`, side, text, at: place * 60_000 }
}

/**
 * One reply three ways. By hand: think, type. Quick replies: think which, trigger, code, look, take. Wenda: look at
 * three, two presses; what is not among them is found as a quick reply is; what nobody has is typed, after looking. What
 * is still typed into a reply is typed both ways.
 */
function waysOf(
  answer: string,
  serving: Serving | undefined,
  offered: readonly string[],
  desk: ShopDesk,
): Readonly<Record<Way, HandWork>> & { readonly isOffered: boolean } {
  const typed: HandWork = { keys: keysToType(answer), prepares: 1 }
  const parts = serving === undefined ? [] : [serving.by, ...(serving.and === undefined ? [] : [serving.and])]
  if (parts.length === 0) return { byHand: typed, quickReplies: typed, wenda: both(LOOK, typed), isOffered: false }
  const rest = serving?.typed === undefined ? NO_WORK : { keys: keysToType(serving.typed), prepares: 1 }
  const found = parts.map((part) => findingOf(part, desk))
  const isThere = parts.map((part) => part.some((id) => offered.includes(id)))
  const ours = parts.map((_, place) => (isThere[place] === true ? TAKE : (found[place] ?? typed)))
  const isOffered = isThere.every(Boolean)
  const wenda = isOffered ? sumOf(ours) : both(LOOK, ours.includes(typed) ? typed : sumOf(ours))
  const plain = found.some((way) => way === undefined) ? undefined : sumOf(found.map((way) => way ?? NO_WORK))
  return {
    byHand: typed,
    quickReplies: plain === undefined ? typed : both(plain, rest),
    wenda: both(wenda, ours.includes(typed) ? NO_WORK : rest),
    isOffered,
  }
}

/** An entry among plain quick replies; undefined where it is none: a size table is looked up and said in own words. */
function findingOf(part: readonly string[], desk: ShopDesk): HandWork | undefined {
  const [first = ''] = part
  const code = desk.codeOf(first)
  return code === undefined || /-t-/.test(first) ? undefined : { keys: 1 + keysToType(code) + 1, prepares: 2 }
}

function sumOf(work: readonly HandWork[]): HandWork {
  return work.reduce(both, NO_WORK)
}
