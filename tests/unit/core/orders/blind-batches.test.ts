import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import { BLIND_A } from './cases-blind-a.ts'
import { BLIND_B } from './cases-blind-b.ts'
import { BLIND_C } from './cases-blind-c.ts'
import { BLIND_D } from './cases-blind-d.ts'
import { BLIND_E } from './cases-blind-e.ts'
import { BLIND_F } from './cases-blind-f.ts'
import { readCases, type ThreeCheckCase } from './three-check-cases.ts'

/** What of a batch is found and what is alarmed without reason. */
function measure(cases: readonly ThreeCheckCase[]) {
  let planted = 0
  let clean = 0
  const missed: string[] = []
  const alarmed: string[] = []
  for (const { name, order, messages, expected } of cases) {
    const answer = checkOrder(order, messages)
    const got = (['goods', 'ship', 'pay'] as const).flatMap((check) =>
      answer[check].findings.map(({ field }) => `${check}.${field}`),
    )
    planted += expected.length
    clean += expected.length === 0 ? 1 : 0
    if (expected.length === 0 && got.length > 0) alarmed.push(`${name}: ${got.join()}`)
    for (const line of expected) {
      const [check = '', fields = ''] = line.split('.')
      if (!fields.split('|').some((field) => got.includes(`${check}.${field}`))) missed.push(`${name}: ${line}`)
    }
  }
  return { missed, alarmed, missedShare: missed.length / planted, alarmedShare: alarmed.length / Math.max(1, clean) }
}

// Floors over chats that were learnt from after their first run; that run's figures stand in docs/decisions/070.
describe.each([
  ['a', BLIND_A],
  ['b', BLIND_B],
  ['c', BLIND_C],
  ['d', BLIND_D],
  ['e', BLIND_E],
  ['f', BLIND_F],
])('blind batch %s', (_, source) => {
  const { missed, alarmed, missedShare, alarmedShare } = measure(readCases(source))

  it('has at least 95 % of what was planted found', () => {
    expect(missedShare, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('has at most 2 % of its clean orders alarmed', () => {
    expect(alarmedShare, alarmed.join('\n')).toBeLessThanOrEqual(0.02)
  })
})

describe('how a buyer begins and ends', () => {
  it.each([
    ['an address', (text: string) => `老板 ${text}`],
    ['a word of thanks', (text: string) => `${text} 谢谢`],
  ])('%s changes nothing that is found', (_, change) => {
    const fields = ({ order, messages }: ThreeCheckCase): string => {
      const answer = checkOrder(order, messages)
      return [answer.goods, answer.ship, answer.pay].flatMap((part) => part.findings.map(({ field }) => field)).join()
    }
    const moved = readCases(BLIND_F).filter(({ messages }) => messages.every(({ text }) => /[一-龥]/.test(text)))
    const changed = moved.filter((one) => {
      const messages = one.messages.map((message) =>
        message.side === 'buyer' ? { ...message, text: change(message.text) } : message,
      )
      return fields(one) !== fields({ ...one, messages })
    })
    expect(moved.length).toBeGreaterThan(80)
    expect(changed.map(({ name }) => name)).toEqual([])
  })
})
