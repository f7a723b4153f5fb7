import { expect, it } from 'vitest'
import { cardOf } from '@/bench/hands/shop-desk.ts'
import type { ChatScript } from '@/demo/chats/model.ts'
import { chatScripts } from '@/demo/chats/scripts/index.ts'
import { checkOrder } from '@/lib/core/orders/index.ts'
import type { ChatMessage } from '@/lib/core/shared/index.ts'

/** The whole chat as a good agent would leave it. */
function messagesOf({ past = [], turns }: ChatScript): ChatMessage[] {
  const said = turns.flatMap(({ says, answer }) => [
    ...[says].flat().map((text) => ['buyer', text] as const),
    ...(answer === undefined ? [] : [['agent', answer] as const]),
  ])
  const before = past.flatMap(({ from, text }) => (from === 'buyer' || from === 'agent' ? [[from, text] as const] : []))
  return [...before, ...said].map(([side, text], at) => ({ id: `m${at}`, side, text, at: at * 60_000 }))
}

/** What each order owes or has wrong by the end of its chat; promises made as an apology are owed, too. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'order-differs': ['colour', 'size', 'note'],
  'late-parcel': ['coupon'],
  'remote-order': ['note'],
}

const ordered = chatScripts.filter(({ order }) => order !== undefined)

it.each(ordered)('$id: the three checks say what was planted, and nothing else', (script) => {
  const checks = checkOrder(cardOf(script.order!), messagesOf(script))
  const fields = Object.values(checks).flatMap(({ findings }) => findings.map(({ field }) => field))
  expect(fields).toEqual(PLANTED[script.id] ?? [])
})
