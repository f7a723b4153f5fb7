import { readdirSync, readFileSync } from 'node:fs'
import type { Ruled } from '../lib/core/orders/judge/index.ts'
import type { OrderCheckName, OrderField, OrderFinding } from '../lib/core/orders/types.ts'
import { FRESH_ONE } from '../tests/unit/core/orders/cases-fresh-1.ts'
import { FRESH_TWO } from '../tests/unit/core/orders/cases-fresh-2.ts'
import { FRESH_THREE } from '../tests/unit/core/orders/cases-fresh-3.ts'
import { GOODS_CASES } from '../tests/unit/core/orders/cases-goods.ts'
import { HARD_CASES } from '../tests/unit/core/orders/cases-hard.ts'
import { LATER_CASES } from '../tests/unit/core/orders/cases-later.ts'
import { MORE_CASES } from '../tests/unit/core/orders/cases-more.ts'
import { SHIP_PAY_CASES } from '../tests/unit/core/orders/cases-ship-pay.ts'

const CHATS = new URL('../tests/fixtures/orders/chats/', import.meta.url)

/** The batches of whole chats, by the names of their files. */
export const WHOLE_CHATS: ReadonlySet<string> = new Set(
  readdirSync(CHATS)
    .map((file) => file.replace('.txt', ''))
    .sort(),
)

/** The labelled chats of the tests by batch: whole chats, and then the short written cases. */
export const BATCHES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...WHOLE_CHATS].map((batch) => [batch, readFileSync(new URL(`${batch}.txt`, CHATS), 'utf8')])),
  goods: GOODS_CASES,
  'ship-pay': SHIP_PAY_CASES,
  more: MORE_CASES,
  hard: HARD_CASES,
  later: LATER_CASES,
  'fresh-1': FRESH_ONE,
  'fresh-2': FRESH_TWO,
  'fresh-3': FRESH_THREE,
}
const READINGS = new URL('../tests/fixtures/orders/first-readings.tsv', import.meta.url)

function checkOf(field: OrderField): OrderCheckName {
  if (/^(?:product|model|colour|size|quantity)$/.test(field)) return 'goods'
  return /^(?:coupon|promotion|gift|amount)$/.test(field) ? 'pay' : 'ship'
}

/** What the rules raised on each chat before anybody had learnt from its batch. */
export function readReadings(): Map<string, Ruled[]> {
  const found = new Map<string, Ruled[]>()
  for (const line of readFileSync(READINGS, 'utf8').trim().split('\n').slice(1)) {
    const [name = '', field = '', kind = '', said = '', card = '', messageId = ''] = line.split('\t')
    const known = field as OrderField
    const finding: OrderFinding = {
      field: known,
      kind: kind === 'missing' ? 'missing' : 'differs',
      ...(said === '' ? {} : { said }),
      ...(card === '' ? {} : { card }),
      ...(messageId === '' ? {} : { messageId }),
    }
    found.set(name, [...(found.get(name) ?? []), { check: checkOf(known), finding }])
  }
  return found
}
