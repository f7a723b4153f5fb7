import { readFileSync } from 'node:fs'
import type { Ruled } from '../lib/core/orders/judge/index.ts'
import type { OrderCheckName, OrderField, OrderFinding } from '../lib/core/orders/types.ts'
import { BLIND_A } from '../tests/unit/core/orders/cases-blind-a.ts'
import { BLIND_B } from '../tests/unit/core/orders/cases-blind-b.ts'
import { BLIND_C } from '../tests/unit/core/orders/cases-blind-c.ts'
import { BLIND_D } from '../tests/unit/core/orders/cases-blind-d.ts'
import { BLIND_E } from '../tests/unit/core/orders/cases-blind-e.ts'
import { BLIND_F } from '../tests/unit/core/orders/cases-blind-f.ts'
import { BLIND_G } from '../tests/unit/core/orders/cases-blind-g.ts'
import { BLIND_H } from '../tests/unit/core/orders/cases-blind-h.ts'
import { BLIND_I } from '../tests/unit/core/orders/cases-blind-i.ts'
import { BLIND_J } from '../tests/unit/core/orders/cases-blind-j.ts'
import { BLIND_K } from '../tests/unit/core/orders/cases-blind-k.ts'
import { BLIND_L } from '../tests/unit/core/orders/cases-blind-l.ts'
import { BLIND_M } from '../tests/unit/core/orders/cases-blind-m.ts'
import { BLIND_N } from '../tests/unit/core/orders/cases-blind-n.ts'
import { BLIND_O } from '../tests/unit/core/orders/cases-blind-o.ts'
import { BLIND_P } from '../tests/unit/core/orders/cases-blind-p.ts'
import { BLIND_Q } from '../tests/unit/core/orders/cases-blind-q.ts'
import { BLIND_R } from '../tests/unit/core/orders/cases-blind-r.ts'
import { BLIND_S } from '../tests/unit/core/orders/cases-blind-s.ts'
import { BLIND_V } from '../tests/unit/core/orders/cases-blind-v.ts'
import { BLIND_W } from '../tests/unit/core/orders/cases-blind-w.ts'
import { BLIND_X } from '../tests/unit/core/orders/cases-blind-x.ts'
import { FRESH_ONE } from '../tests/unit/core/orders/cases-fresh-1.ts'
import { FRESH_TWO } from '../tests/unit/core/orders/cases-fresh-2.ts'
import { FRESH_THREE } from '../tests/unit/core/orders/cases-fresh-3.ts'
import { GOODS_CASES } from '../tests/unit/core/orders/cases-goods.ts'
import { HARD_CASES } from '../tests/unit/core/orders/cases-hard.ts'
import { LATER_CASES } from '../tests/unit/core/orders/cases-later.ts'
import { MORE_CASES } from '../tests/unit/core/orders/cases-more.ts'
import { SHIP_PAY_CASES } from '../tests/unit/core/orders/cases-ship-pay.ts'

/** The labelled chats of the tests by batch: a letter is a batch of whole chats, the others are short written cases. */
export const BATCHES: Readonly<Record<string, string>> = {
  a: BLIND_A,
  b: BLIND_B,
  c: BLIND_C,
  d: BLIND_D,
  e: BLIND_E,
  f: BLIND_F,
  g: BLIND_G,
  h: BLIND_H,
  i: BLIND_I,
  j: BLIND_J,
  k: BLIND_K,
  l: BLIND_L,
  m: BLIND_M,
  n: BLIND_N,
  o: BLIND_O,
  p: BLIND_P,
  q: BLIND_Q,
  r: BLIND_R,
  s: BLIND_S,
  v: BLIND_V,
  w: BLIND_W,
  x: BLIND_X,
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
