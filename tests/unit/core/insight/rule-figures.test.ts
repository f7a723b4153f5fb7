import { describe, expect, it } from 'vitest'
import type { EventDetail, JournalEvent } from '../../../../lib/core/conversation/index.ts'
import { ruleFigures } from '../../../../lib/core/insight/index.ts'

const flag = (ruleId: string, level: 'block' | 'warn') => ({ ruleId, level, category: 'c', phrase: 'p' })

function eventsOf(details: readonly EventDetail[]): JournalEvent[] {
  return details.map((detail, at) => ({
    id: `e${at}`,
    at,
    session: 's',
    agent: 'a',
    device: 'd',
    shop: 'main',
    console: 'k',
    ...detail,
  }))
}

describe('what became of a rule’s flags', () => {
  it('counts flags, false alarms, holds and those let go for the rules that held them', () => {
    const text = '加微信聊'
    const figures = ruleFigures(
      eventsOf([
        { kind: 'flags-raised', data: { flags: [flag('a', 'block'), flag('b', 'warn')] } },
        { kind: 'flag-settled', data: { ruleId: 'b', phrase: 'p', how: 'dismissed' } },
        { kind: 'flag-settled', data: { ruleId: 'b', phrase: 'p', how: 'replaced' } },
        { kind: 'send-held', data: { text, because: ['flag'], flags: [flag('a', 'block'), flag('b', 'warn')] } },
        { kind: 'hold-overridden', data: { text: '别的', because: ['flag'], reason: '原因', by: '' } },
        { kind: 'hold-overridden', data: { text, because: ['flag'], reason: '原因', by: '' } },
      ]),
    )
    expect(figures.get('a')).toEqual({ raised: 1, dismissed: 0, held: 1, overridden: 1 })
    expect(figures.get('b')).toEqual({ raised: 1, dismissed: 1, held: 0, overridden: 0 })
  })
})
