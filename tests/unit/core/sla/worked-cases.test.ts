import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  platformMetric,
  replyRounds,
  teamMetrics,
  type PresetId,
  type SlaPolicy,
  type SlaSession,
} from '@/lib/core/sla/index.ts'

interface WorkedCase {
  readonly id: string
  readonly kind: 'rounds' | 'metrics' | 'preset'
  readonly title: string
  readonly policy: SlaPolicy
  readonly now: number
  readonly messages: SlaSession['messages']
  readonly sessions: readonly SlaSession[]
  readonly preset: PresetId
  readonly timeZone: string
  readonly expect: Record<string, unknown>
}

const file = resolve(process.env['WENDA_SHARED_DATA'] ?? '../shared/data', 'cases/sla.jsonl')
const cases: readonly WorkedCase[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): WorkedCase => JSON.parse(line))
  : []

describe.skipIf(cases.length === 0)('worked cases (skipped when ../shared/data/cases/sla.jsonl is absent)', () => {
  it.each(cases.map((worked) => [worked.id, worked.title, worked] as const))('%s %s', (_id, _title, worked) => {
    if (worked.kind === 'rounds') {
      const expected = worked.expect['rounds']
      const rounds = replyRounds(worked.messages, worked)
      expect(rounds).toMatchObject(Array.isArray(expected) ? expected : [])
      expect(rounds).toHaveLength(Array.isArray(expected) ? expected.length : -1)
    } else if (worked.kind === 'metrics') {
      expect(teamMetrics(worked.sessions, worked)).toEqual(worked.expect)
    } else {
      expect(platformMetric(worked.preset, worked.sessions, { timeZone: worked.timeZone })).toEqual(worked.expect)
    }
  })
})
