import { readFileSync } from 'node:fs'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'

/** One written case: a card, a chat and the fields that must be found (none = the chat agrees with the card). */
export interface ThreeCheckCase {
  readonly name: string
  readonly order: OrderCard
  readonly messages: readonly ChatMessage[]
  /** `check.field`, other field names that are as good behind `|`. */
  readonly expected: readonly string[]
}

const BASE: OrderCard = {
  number: '300000000000000001',
  items: [],
  receiver: '林晓',
  phone: '13800001234',
  address: '浙江省杭州市西湖区文三路99号3幢502室',
  amount: 100,
}

/**
 * Reads the cases below. A block: a line `# name => expected`, a line `product | option | quantity` for each item, lines
 * `@ field: value` that change the card, and the chat, `b` the buyer, `a` the agent, `s` the system, `r` a robot.
 */
export function readCases(source: string): ThreeCheckCase[] {
  return source
    .trim()
    .split(/\n(?=# )/)
    .map((block) => readCase(block.split('\n')))
}

function readCase(lines: readonly string[]): ThreeCheckCase {
  const [head = '', ...body] = lines
  const [name = '', expected = ''] = head.slice(2).split('=>')
  const order: Record<string, unknown> = { ...BASE }
  const items: { product: string; sku?: string; quantity?: number }[] = []
  const messages: ChatMessage[] = []
  for (const line of body.filter((one) => one.trim() !== '')) {
    const field = /^@ (\w+): ?(.*)$/.exec(line)
    const said = /^([basr]) (.*)$/.exec(line)
    if (field !== null) {
      const [, key = '', value = ''] = field
      order[key] = key === 'amount' ? Number(value) : value
      if (value === '-') delete order[key]
    } else if (said === null) {
      const [product = '', sku = '', quantity = '1'] = line.split(' | ')
      items.push({ product, ...(sku === '' ? {} : { sku }), quantity: Number(quantity) })
    } else {
      const side = said[1] === 'b' ? 'buyer' : said[1] === 's' ? 'system' : 'agent'
      const text = said[2] ?? ''
      const id = `m${messages.length + 1}`
      messages.push({
        id,
        side,
        text,
        at: 1_760_000_000_000 + messages.length * 9000,
        ...(said[1] === 'r' ? { auto: true } : {}),
      })
    }
  }
  const order2 = { ...order, items } as OrderCard
  return {
    name: name.trim(),
    order: order2,
    messages,
    expected: expected.trim() === '' ? [] : expected.trim().split(/\s+/),
  }
}

/**
 * A batch of whole chats written by somebody who had not seen the reader: the cases of
 * `tests/fixtures/orders/chats/<name>.txt`. What was found at their first run stands in docs/decisions/070 to 079.
 */
export function readBatch(name: string): ThreeCheckCase[] {
  return readCases(readFileSync(new URL(`../../../fixtures/orders/chats/${name}.txt`, import.meta.url), 'utf8'))
}
