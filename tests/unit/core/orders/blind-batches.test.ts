import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import { BLIND_A } from './cases-blind-a.ts'
import { BLIND_B } from './cases-blind-b.ts'
import { BLIND_C } from './cases-blind-c.ts'
import { BLIND_D } from './cases-blind-d.ts'
import { BLIND_E } from './cases-blind-e.ts'
import { BLIND_F } from './cases-blind-f.ts'
import { BLIND_G } from './cases-blind-g.ts'
import { BLIND_H } from './cases-blind-h.ts'
import { BLIND_I } from './cases-blind-i.ts'
import { BLIND_J } from './cases-blind-j.ts'
import { BLIND_K } from './cases-blind-k.ts'
import { BLIND_L } from './cases-blind-l.ts'
import { BLIND_M } from './cases-blind-m.ts'
import { BLIND_N } from './cases-blind-n.ts'
import { BLIND_O } from './cases-blind-o.ts'
import { BLIND_P } from './cases-blind-p.ts'
import { BLIND_Q } from './cases-blind-q.ts'
import { BLIND_R } from './cases-blind-r.ts'
import { BLIND_S } from './cases-blind-s.ts'
import { BLIND_V } from './cases-blind-v.ts'
import { BLIND_W } from './cases-blind-w.ts'
import { BLIND_X } from './cases-blind-x.ts'
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

// Floors over chats that were learnt from after their first run; that run's figures stand in docs/decisions/070 to 079.
// The judge weighs all of them together, so none is known by heart: each floor is what was reached, a step below it.
describe.each([
  ['a', BLIND_A, 0.07, 0.02],
  ['b', BLIND_B, 0.03, 0.01],
  ['c', BLIND_C, 0.05, 0.01],
  ['d', BLIND_D, 0.1, 0.01],
  ['e', BLIND_E, 0.05, 0.01],
  ['f', BLIND_F, 0.05, 0.01],
  ['g', BLIND_G, 0.05, 0.03],
  ['h', BLIND_H, 0.1, 0.04],
  ['i', BLIND_I, 0.1, 0.04],
  ['j', BLIND_J, 0.12, 0.04],
  ['k', BLIND_K, 0.12, 0.04],
  ['l', BLIND_L, 0.08, 0.01],
  ['m', BLIND_M, 0.12, 0.03],
  ['n', BLIND_N, 0.07, 0.01],
  ['o', BLIND_O, 0.1, 0.05],
  ['p', BLIND_P, 0.03, 0.05],
  ['q', BLIND_Q, 0.08, 0.02],
  ['r', BLIND_R, 0.12, 0.02],
  ['s', BLIND_S, 0.21, 0.04],
  ['v', BLIND_V, 0.11, 0.01],
  ['w', BLIND_W, 0.11, 0.03],
  ['x', BLIND_X, 0.18, 0.01],
])('blind batch %s', (_, source, mostMissed, mostAlarmed) => {
  const { missed, alarmed, missedShare, alarmedShare } = measure(readCases(source))

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
