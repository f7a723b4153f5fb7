import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'
import { type KnowledgeEntry, type Suggestion } from '@/lib/core/knowledge/index.ts'
import { orderInShort } from '@/lib/core/orders/index.ts'
import { fillKnownSlots, findSlots, type ReplyFacts } from '@/lib/core/slots/index.ts'
import type { PlacedReply } from '@/lib/core/panel-talk/index.ts'
import type { SuggestedReply } from '@/lib/extension/messaging/index.ts'
import type { OfferedReply } from '../panel/index.ts'
import type { Words } from '../words/index.ts'

/** The score is the estimated probability of being right: from here on it is more likely right than wrong. */
const LIKELY_SCORE = 0.5

/** The facts of the open chat that slots may use. */
export function factsOf(snapshot: ChatSnapshot, shopName: string, agentName: string): ReplyFacts {
  const { customer, order } = snapshot
  const product = order?.items[0]?.product
  const { delivery = '', payment = '' } = order === null ? {} : orderInShort(order)
  return {
    shop: shopName,
    agent: agentName,
    ...(customer.name === undefined ? {} : { customer: customer.name }),
    ...(order?.number === undefined ? {} : { order: order.number }),
    ...(product === undefined ? {} : { product }),
    ...(delivery === '' ? {} : { delivery }),
    ...(payment === '' ? {} : { payment }),
  }
}

/** A suggestion as the panel offers it: known slots filled, the others named as open. */
export function offerReply(
  { suggestion, entry, composed }: SuggestedReply,
  facts: ReplyFacts,
  words: Words['panel']['replies'],
): OfferedReply {
  const { text, openSlots, choices } = fillKnownSlots(suggestion.text, facts)
  const parts = fabParts(entry, text)
  const kind =
    composed === undefined ? (entry.category?.split('/')[0] ?? words.kind[entry.kind]) : words.composed[composed]
  return {
    entryId: entry.id,
    text,
    openSlots,
    ...(Object.keys(choices).length === 0 ? {} : { choices }),
    from: kind === entry.title || entry.title === '' ? kind : `${kind} · ${entry.title}`,
    confidence: confidenceOf(suggestion),
    ...(suggestion.why === undefined ? {} : { why: words.why[suggestion.why] }),
    images: entry.images?.length ?? 0,
    ...(parts.length === 0 ? {} : { parts }),
  }
}

function confidenceOf(suggestion: Suggestion): OfferedReply['confidence'] {
  if (suggestion.confident === true) return 'sure'
  return suggestion.score >= LIKELY_SCORE ? 'likely' : 'unsure'
}

/** The reply as the page gets it; quick replies are counted apart from answers (CONTRACTS 4, column `source`). */
export function placeReply(reply: OfferedReply, quick: boolean): PlacedReply {
  const source = quick ? (`quick:${reply.entryId}` as const) : (`kb:${reply.entryId}` as const)
  return { entryId: reply.entryId, source, text: reply.text, openSlots: reply.openSlots }
}

/** The text with every slot filled that a fact of the chat fills. */
export function fillKnown(text: string, facts: ReplyFacts): string {
  return fillKnownSlots(text, facts).text
}

/** The slots still written in a text, each once. */
export function openSlots(text: string): string[] {
  return [...new Set(findSlots(text).map(({ name }) => name))]
}

/** The parts are shown only when the reply really is made of them; a reworded one is shown as it will be sent. */
function fabParts(entry: KnowledgeEntry, text: string): NonNullable<OfferedReply['parts']> {
  const names = ['feature', 'advantage', 'benefit', 'evidence'] as const
  return names.flatMap((part) => {
    const value = entry[part]
    return value !== undefined && value !== '' && text.includes(value) ? [{ part, text: value }] : []
  })
}
