import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { checkAddress } from './address-check.ts'
import { checkAmount } from './amount-check.ts'
import { readCardItems } from './card-goods.ts'
import { checkCoupon } from './coupon-check.ts'
import { checkGifts } from './gift-check.ts'
import { checkGoods } from './goods-check.ts'
import { readGoodsTalk, type GoodsTalk } from './goods-talk.ts'
import { spokenMessages } from './spoken.ts'
import { judge, type Ruled } from './judge/index.ts'
import { checkNote } from './note-check.ts'
import { checkPhone } from './phone-check.ts'
import { checkReceiver } from './receiver-check.ts'
import { checkRemote, DEFAULT_REMOTE_AREAS } from './remote-check.ts'
import type {
  OrderCheck,
  OrderCheckName,
  OrderCheckOptions,
  OrderCheckPart,
  OrderField,
  OrderFinding,
} from './types.ts'
import { vocabulary, type Vocabulary } from './vocabulary.ts'

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
  const talk = readGoodsTalk(spoken, known)
  const rules = readByRules(order, spoken, { known, talk, options })
  const judged = judge({ order, spoken, known, talk, rules })
  const of = (name: OrderCheckName): OrderFinding[] =>
    judged.filter(({ check }) => check === name).map(({ finding }) => finding)
  return {
    goods: part(of('goods'), order.items.length === 0 ? ['product'] : []),
    ship: part(of('ship'), unknownOf(order, ['receiver', 'phone', 'address'])),
    pay: part(of('pay'), unknownOf(order, ['amount'])),
  }
}

/** What a reading by rules alone raises, check by check; the judge has the last word on it. */
function readByRules(
  order: OrderCard,
  spoken: readonly ChatMessage[],
  on: { readonly known: Vocabulary; readonly talk: GoodsTalk; readonly options: OrderCheckOptions },
): Ruled[] {
  const { talk, options } = on
  const { words } = on.known
  const items = readCardItems(order, words)
  const as = (check: OrderCheckName, findings: readonly OrderFinding[]): Ruled[] =>
    findings.map((finding) => ({ check, finding }))
  return [
    ...as('goods', checkGoods({ order, items, words }, talk, spoken)),
    ...as('ship', [
      ...checkReceiver(order, spoken),
      ...checkPhone(order, spoken),
      ...checkAddress(order, spoken),
      ...checkRemote(order, spoken, options.remoteAreas ?? DEFAULT_REMOTE_AREAS),
      ...checkNote(order, spoken),
    ]),
    ...as('pay', [
      ...checkCoupon(order, spoken, options.knownCoupons ?? []),
      ...checkGifts(order, spoken),
      ...checkAmount({ order, items, words }, spoken, talk),
    ]),
  ]
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
