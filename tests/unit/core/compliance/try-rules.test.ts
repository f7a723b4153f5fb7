import { describe, expect, it } from 'vitest'
import { TRIED_MESSAGES, tryRules } from '../../../../lib/core/compliance/index.ts'
import { rule } from './oracle.ts'

const message = (id: string, text: string) => ({ id, text })

describe('trying a draft rule set on sent messages', () => {
  const trial = tryRules(
    [rule('包退'), rule('亏本', { level: 'block' }), rule('没人用'), rule('!!')],
    [message('a', '亲,包退的,真的包退'), message('b', '今天发货'), message('c', '亏本卖您,包退')],
  )

  it('shows each message it would have flagged, where, and nothing else', () => {
    expect(trial.flagged.map(({ messageId }) => messageId)).toEqual(['a', 'c'])
    expect(trial.flagged[0]?.findings.map(({ start, end }) => [start, end])).toEqual([
      [2, 4],
      [8, 10],
    ])
    expect(trial.looked).toBe(3)
  })

  it('counts a message once, by its most severe finding', () => {
    expect([trial.block, trial.warn, trial.hint]).toEqual([1, 1, 0])
  })

  it('counts messages and hits of every rule, silent ones too, and says what it refused', () => {
    expect(trial.rules).toEqual([
      { ruleId: '包退', messages: 2, hits: 3 },
      { ruleId: '亏本', messages: 1, hits: 1 },
      { ruleId: '没人用', messages: 0, hits: 0 },
      { ruleId: '!!', messages: 0, hits: 0 },
    ])
    expect(trial.refused.map(({ ruleId }) => ruleId)).toEqual(['!!'])
  })

  it('looks at the newest thousand only', () => {
    const sent = Array.from({ length: TRIED_MESSAGES + 5 }, (_, at) => message(String(at), '包退'))
    const { looked, flagged } = tryRules([rule('包退')], sent)
    expect(looked).toBe(TRIED_MESSAGES)
    expect(flagged[0]?.messageId).toBe('5')
  })

  it('uses what was known when the message was sent', () => {
    const draft = [rule('桃宝', { notMarketplaces: ['taobao'] })]
    const context = { marketplace: 'taobao' }
    expect(tryRules(draft, [{ ...message('a', '去桃宝'), context }]).flagged).toEqual([])
    expect(tryRules(draft, [message('a', '去桃宝')]).flagged).toHaveLength(1)
  })
})
