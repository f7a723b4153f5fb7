import { describe, expect, test } from 'vitest'
import type { PhraseRule } from '@/lib/core/compliance/index.ts'
import { withAlarm } from '@/lib/extension/background/false-alarms.ts'

const row = { id: 'r', shop: '', updatedAt: 0 }
const rule = (level: PhraseRule['level']): PhraseRule => ({ id: 'r', phrase: '最好', category: '绝对化', level })

describe('a false alarm', () => {
  test('of a warning or a hint quietens the rule in these words', () => {
    expect(withAlarm(row, rule('warn'), '最好的那双')).toEqual({ ...row, falseAlarms: ['最好的那双'] })
    expect(withAlarm(row, rule('hint'), '最好的那双')).toEqual({ ...row, falseAlarms: ['最好的那双'] })
  })

  test('of a rule that holds sends is only proposed', () => {
    expect(withAlarm(row, rule('block'), '卫星')).toEqual({ ...row, proposed: ['卫星'] })
  })

  test('told again, or too many of them, changes nothing', () => {
    expect(withAlarm({ ...row, falseAlarms: ['a'] }, rule('warn'), 'a')).toBeUndefined()
    expect(withAlarm({ ...row, falseAlarms: ['a'] }, rule('block'), 'a')).toBeUndefined()
    const many = Array.from({ length: 200 }, (_, at) => `w${at}`)
    expect(withAlarm({ ...row, falseAlarms: many }, rule('warn'), 'a')).toBeUndefined()
  })
})
