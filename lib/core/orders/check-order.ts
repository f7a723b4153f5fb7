import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { checkAddress } from './address-check.ts'
import { checkAmount } from './amount-check.ts'
import { readCardItems } from './card-goods.ts'
import { checkCoupon } from './coupon-check.ts'
import { checkGifts } from './gift-check.ts'
import { checkGoods } from './goods-check.ts'
import { readGoodsTalk, spokenMessages } from './goods-talk.ts'
import { checkNote } from './note-check.ts'
import { checkPhone } from './phone-check.ts'
import { checkReceiver } from './receiver-check.ts'
import { checkRemote, DEFAULT_REMOTE_AREAS } from './remote-check.ts'
import type { OrderCheck, OrderCheckOptions, OrderCheckPart, OrderField, OrderFinding } from './types.ts'
import { vocabulary } from './vocabulary.ts'

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
  const known = vocabulary(order, spoken)
  const { words } = known
  const talk = readGoodsTalk(spoken, known)
  const items = readCardItems(order, words)
  return {
    goods: part(checkGoods({ order, items, words }, talk, spoken), order.items.length === 0 ? ['product'] : []),
    ship: part(
      [
        ...checkReceiver(order, spoken),
        ...checkPhone(order, spoken),
        ...checkAddress(order, spoken),
        ...checkRemote(order, spoken, options.remoteAreas ?? DEFAULT_REMOTE_AREAS),
        ...checkNote(order, spoken),
      ],
      unknownOf(order, ['receiver', 'phone', 'address']),
    ),
    pay: part(
      [
        ...checkCoupon(order, spoken, options.knownCoupons ?? []),
        ...checkGifts(order, spoken),
        ...checkAmount({ order, items, words }, spoken, talk),
      ],
      unknownOf(order, ['amount']),
    ),
  }
}

/** Parts the card does not show: nothing can be said about them. */
function unknownOf(order: OrderCard, fields: readonly ('receiver' | 'phone' | 'address' | 'amount')[]): OrderField[] {
  return fields.filter((field) => order[field] === undefined)
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
