import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideSend, type SendQuestion } from '@/lib/core/sending/index.ts'

const clean: SendQuestion = {
  text: '亲,今天下单明天发出',
  flags: [],
  openSlots: [],
  confirmation: null,
  failsClosed: false,
  pass: null,
  now: 1_000,
}
const block = { category: '站外导流', level: 'block' as const }

describe('decideSend', () => {
  it.each<[string, Partial<SendQuestion>, ReturnType<typeof decideSend>]>([
    ['passes a clean text', {}, { verdict: 'pass', guarded: true }],
    [
      'passes what is only warned of',
      { flags: [{ category: '绝对化', level: 'warn' }] },
      { verdict: 'pass', guarded: true },
    ],
    ['holds a 禁 flag', { flags: [block] }, { verdict: 'hold', because: ['flag'] }],
    [
      'names a promise over the limit by itself',
      { flags: [{ category: '超权限赔付', level: 'block' }] },
      { verdict: 'hold', because: ['over-limit'] },
    ],
    ['holds an open slot', { openSlots: ['退货地址'] }, { verdict: 'hold', because: ['open-slot'] }],
    [
      'holds a confirmation before the three are done',
      { confirmation: { settled: ['goods', 'ship'] } },
      { verdict: 'hold', because: ['three-check'] },
    ],
    [
      'passes a confirmation after the three are done',
      { confirmation: { settled: ['pay', 'goods', 'ship'] } },
      { verdict: 'pass', guarded: true },
    ],
    ['fails open on plain text without a checker, unguarded', { flags: null }, { verdict: 'pass', guarded: false }],
    [
      'fails closed on order text without a checker',
      { flags: null, failsClosed: true },
      { verdict: 'hold', because: ['cannot-check'] },
    ],
    [
      'lets a pass for this text go',
      { flags: [block], pass: { text: clean.text, until: 1_000 } },
      { verdict: 'pass', guarded: true },
    ],
    [
      'does not honour a pass for other words',
      { flags: [block], pass: { text: `${clean.text}!`, until: 9_999 } },
      { verdict: 'hold', because: ['flag'] },
    ],
    [
      'does not honour a pass after its time',
      { flags: [block], pass: { text: clean.text, until: 999 } },
      { verdict: 'hold', because: ['flag'] },
    ],
  ])('%s', (_title, change, decision) => expect(decideSend({ ...clean, ...change })).toEqual(decision))

  it('never passes a blocking flag without a pass', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.constantFrom('block', 'warn', 'hint')),
        fc.array(fc.string()),
        (text, levels, slots) => {
          const decision = decideSend({
            ...clean,
            text,
            flags: levels.map((level) => ({ category: '绝对化', level })),
            openSlots: slots,
          })
          expect(decision.verdict === 'hold').toBe(levels.includes('block') || slots.length > 0)
        },
      ),
    )
  })
})
