import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { checkGoods } from './goods-check.ts'
import { readGoodsTalk, spokenMessages } from './goods-talk.ts'
import type { OrderCheck, OrderCheckOptions, OrderCheckPart, OrderField, OrderFinding } from './types.ts'

/**
 * The three-check (DOMAIN 4, CONTRACTS 5): reads what buyer and agent settled on in the chat and compares it with the
 * order card. Pure: the same arguments give the same answer; it never throws on any text. Messages of the system and of
 * robots never raise an alarm.
 */
export function checkOrder(
  order: OrderCard,
  messages: readonly ChatMessage[],
  options: OrderCheckOptions = {},
): OrderCheck {
  const spoken = spokenMessages(messages, options.now)
  const talk = readGoodsTalk(spoken)
  return {
    goods: part(checkGoods(order, talk), order.items.length === 0 ? ['product'] : []),
    ship: part([], []),
    pay: part([], order.amount === undefined ? ['amount'] : []),
  }
}

function part(findings: readonly OrderFinding[], unknown: readonly OrderField[]): OrderCheckPart {
  const status = findings.some((finding) => finding.kind === 'differs')
    ? 'differs'
    : findings.length > 0
      ? 'missing'
      : unknown.length > 0
        ? 'unknown'
        : 'ok'
  return { status, findings, unknown }
}
