import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isOrderConfirmation } from '@/lib/core/orders/index.ts'
import { FRESH_ONE } from './cases-fresh-1.ts'
import { FRESH_TWO } from './cases-fresh-2.ts'
import { HARD_CASES } from './cases-hard.ts'
import { readBatch, readCases } from './three-check-cases.ts'

/** What every line the gate stops must do: put the order, the goods or the address up for a yes. */
const PUTS_UP = /核对|确认|对吗|对吧|收货/

describe('the gate on what agents write all day, with the order on the page', () => {
  const chats = [...[FRESH_ONE, FRESH_TWO, HARD_CASES].flatMap(readCases), ...['a', 'b', 'c', 'd'].flatMap(readBatch)]
  const lines = chats.flatMap(({ order, messages }) =>
    messages.filter(({ side }) => side === 'agent').map(({ text }) => ({ order, text })),
  )
  const stopped = lines.filter(({ order, text }) => isOrderConfirmation(text, { hasOrder: true, order }))

  it('stops the confirmations among 1,390 lines and nothing else', () => {
    expect(lines.length).toBeGreaterThan(1300)
    expect(stopped.map(({ text }) => text).sort()).toEqual(
      [
        '亲 跟您核对下订单:西装裤 雾灰 L 一条 收货南昌青山湖区 对吗',
        '好的亲 核对下信息',
        '江西新余渝水区胜利南路36号 鹿小葵 对吗',
        '您好 京东小店客服为您服务 跟您确认一下:100英寸白塑幕布1张 收货龙泉驿区北泉路199号',
      ].sort(),
    )
  })
})

const root = process.env['WENDA_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const file = resolve(root, 'sentences.jsonl')

describe.skipIf(!existsSync(file))(
  'real sentences of agents in ../shared/data (skipped when that data is absent)',
  () => {
    it('are stopped only where they put the order up, three in a thousand at most', () => {
      const agents = (existsSync(file) ? readFileSync(file, 'utf8') : '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { readonly t: string; readonly role: string })
        .filter(({ role }) => role === 'agent')
      const order = chatOrder()
      const stopped = agents.filter(({ t }) => isOrderConfirmation(t, { hasOrder: true, order }))
      expect(agents.length).toBeGreaterThan(2000)
      expect(stopped.length / agents.length).toBeLessThanOrEqual(0.003)
      expect(stopped.filter(({ t }) => !PUTS_UP.test(t))).toEqual([])
    })
  },
)

function chatOrder() {
  const [first] = readCases(HARD_CASES)
  if (first === undefined) throw new Error('no cases')
  return first.order
}
