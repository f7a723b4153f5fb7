import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import { readBatch, type ThreeCheckCase } from './three-check-cases.ts'

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

// Floors over chats that were learnt from after their first run; that run's figures stand in docs/decisions/070 to 079.
// The judge weighs all of them together, so none is known by heart: each floor is what was reached, a step below it.
describe.each([
  ['a', 0.07, 0.02],
  ['b', 0.03, 0.01],
  ['c', 0.05, 0.01],
  ['d', 0.1, 0.01],
  ['e', 0.05, 0.01],
  ['f', 0.05, 0.01],
  ['g', 0.05, 0.03],
  ['h', 0.1, 0.04],
  ['i', 0.1, 0.04],
  ['j', 0.12, 0.04],
  ['k', 0.12, 0.04],
  ['l', 0.08, 0.01],
  ['m', 0.12, 0.03],
  ['n', 0.07, 0.01],
  ['o', 0.1, 0.05],
  ['p', 0.03, 0.05],
  ['q', 0.08, 0.02],
  ['r', 0.12, 0.04],
  ['s', 0.21, 0.04],
  ['v', 0.11, 0.01],
  ['w', 0.11, 0.03],
  ['x', 0.12, 0.02],
  ['y', 0.08, 0.01],
  ['t', 0.13, 0.05],
  ['u', 0.06, 0.04],
  ['qa', 0.06, 0.03],
  ['ma', 0.2, 0.07],
  ['ga', 0.12, 0.06],
  ['ca', 0.12, 0.05],
])('blind batch %s', (name, mostMissed, mostAlarmed) => {
  const { missed, alarmed, missedShare, alarmedShare } = measure(readBatch(name))

  it('has what was planted found', () => {
    expect(missedShare, missed.join('\n')).toBeLessThanOrEqual(mostMissed)
  })

  it('leaves its clean orders alone', () => {
    expect(alarmedShare, alarmed.join('\n')).toBeLessThanOrEqual(mostAlarmed)
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
    const moved = readBatch('f').filter(({ messages }) => messages.every(({ text }) => /[一-龥]/.test(text)))
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
