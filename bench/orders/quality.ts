/**
 * Three-check quality: planted mismatches found by kind, clean orders alarmed, on the labelled cases of
 * ../shared/data/cases/orders.jsonl (WENDA_SHARED_DATA wins), with a naive reader in the same run: the last value of a
 * kind anyone mentioned is what was meant. Run: npx tsx bench/orders/quality.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkOrder, type OrderCheck, type OrderField, type OrderFinding } from '../../lib/core/orders/index.ts'
import type { ChatMessage, OrderCard } from '../../lib/core/shared/index.ts'

export interface LabelledField {
  readonly check: 'goods' | 'ship' | 'pay'
  readonly field: OrderField
  readonly kind: 'differs' | 'missing' | 'remote' | 'none'
  readonly or?: readonly OrderField[]
}

export interface LabelledOrder {
  readonly id: string
  readonly order: OrderCard
  readonly messages: readonly ChatMessage[]
  readonly expect: Readonly<Record<'goods' | 'ship' | 'pay', string>> & { readonly fields: readonly LabelledField[] }
}

type Candidate = (order: OrderCard, messages: readonly ChatMessage[]) => OrderCheck

export interface Row {
  readonly candidate: string
  readonly metric: string
  readonly value: number
}

const CHECKS = ['goods', 'ship', 'pay'] as const

/** The labelled orders, or none when the data is not there. */
export function loadOrders(): LabelledOrder[] {
  const root = process.env['WENDA_SHARED_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
  const file = resolve(root, 'cases/orders.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledOrder)
}

/** Scores a candidate: recall by field, precision of checks, clean orders alarmed. */
export function score(name: string, candidate: Candidate, orders: readonly LabelledOrder[]): Row[] {
  const found = new Map<string, { hit: number; all: number }>()
  const checks = { right: 0, all: 0 }
  const clean = { alarmed: 0, all: 0 }
  for (const one of orders) {
    const answer = candidate(one.order, one.messages)
    for (const check of CHECKS) {
      checks.all += 1
      if ((answer[check].status === 'ok') === (one.expect[check] === 'ok')) checks.right += 1
    }
    for (const label of one.expect.fields.filter((field) => field.kind !== 'none')) {
      const tally = found.get(label.field) ?? { hit: 0, all: 0 }
      const fields = new Set<OrderField>([label.field, ...(label.or ?? [])])
      tally.all += 1
      if (answer[label.check].findings.some((finding) => fields.has(finding.field))) tally.hit += 1
      found.set(label.field, tally)
    }
    if (CHECKS.every((check) => one.expect[check] === 'ok')) {
      clean.all += 1
      if (CHECKS.some((check) => answer[check].findings.length > 0)) clean.alarmed += 1
    }
  }
  const rows: Row[] = [...found].map(([field, { hit, all }]) => ({
    candidate: name,
    metric: `recall ${field} (of ${all})`,
    value: round(hit / all),
  }))
  rows.push({ candidate: name, metric: 'recall all', value: round(sum(found, 'hit') / Math.max(1, sum(found, 'all'))) })
  rows.push({
    candidate: name,
    metric: `checks right (of ${checks.all})`,
    value: round(checks.right / Math.max(1, checks.all)),
  })
  rows.push({
    candidate: name,
    metric: `clean orders alarmed (of ${clean.all})`,
    value: round(clean.alarmed / Math.max(1, clean.all)),
  })
  return rows
}

function sum(found: ReadonlyMap<string, { hit: number; all: number }>, key: 'hit' | 'all'): number {
  let total = 0
  for (const tally of found.values()) total += tally[key]
  return total
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** What a first script would do: the last colour, size, count, phone and sum anyone wrote must be on the card. */
export function lastValueWins(order: OrderCard, messages: readonly ChatMessage[]): OrderCheck {
  const chat = messages
    .filter((message) => message.side !== 'system')
    .map((message) => message.text)
    .join('\n')
  const goods = order.items
    .map((item) => `${item.product} ${item.sku ?? ''}`)
    .join(' ')
    .toLowerCase()
  const count = order.items.map((item) => item.quantity ?? 1).reduce((one, other) => one + other, 0)
  const findings: Record<'goods' | 'ship' | 'pay', OrderFinding[]> = { goods: [], ship: [], pay: [] }
  const last = (pattern: RegExp): string | undefined => [...chat.matchAll(pattern)].at(-1)?.[1]
  const differs = (field: OrderField, said: string | undefined, agrees: boolean): OrderFinding[] =>
    said === undefined || agrees ? [] : [{ field, kind: 'differs', said }]
  const colour = last(/([黑白灰红粉橙黄绿蓝紫棕咖]|black|white|red|green|blue|grey|emerald)/gi)
  const size = last(/(?<![a-z])([smlx]{1,3}l?|\d{2,3})(?:码|号)/gi)
  const pieces = last(/([\d一两二三])(?:件|双|盒|个|条|支|袋|份|套)/g)
  findings.goods.push(...differs('colour', colour, goods.includes((colour ?? '').toLowerCase())))
  findings.goods.push(...differs('size', size, goods.includes((size ?? '').toLowerCase())))
  const number = pieces === undefined ? 0 : ({ 一: 1, 两: 2, 二: 2, 三: 3 }[pieces] ?? Number(pieces))
  findings.goods.push(...differs('quantity', pieces, number === count))
  const phone = last(/(1[3-9]\d{9})/g)
  findings.ship.push(...differs('phone', phone, phone === order.phone))
  const amount = last(/(?:共|付|改成|¥|\$)(\d+(?:\.\d+)?)/g)
  findings.pay.push(...differs('amount', amount, Number(amount) === order.amount))
  const part = (own: OrderFinding[]) => ({
    status: own.length > 0 ? ('differs' as const) : ('ok' as const),
    findings: own,
    unknown: [],
  })
  return { goods: part(findings.goods), ship: part(findings.ship), pay: part(findings.pay) }
}

/** The benchmark: ours and the naive reader over the same cases; no rows when the data is absent. */
export function run(): { name: string; rows: Row[] } {
  const orders = loadOrders()
  if (orders.length === 0) return { name: 'orders quality (data absent)', rows: [] }
  return {
    name: 'orders quality',
    rows: [...score('wenda', checkOrder, orders), ...score('last value wins', lastValueWins, orders)],
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { name, rows } = run()
  console.log(name)
  console.table(rows)
}
