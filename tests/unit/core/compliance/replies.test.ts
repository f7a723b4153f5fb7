import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  findSharedDrills,
  findSharedReplies,
  readReplies,
  scoreReplies,
} from '../../../../bench/compliance/labelled.ts'
import { builtInRules, compileRules, reviewReply } from '../../../../lib/core/compliance/index.ts'

const folder = new URL('../../../fixtures/replies/', import.meta.url)
const checker = compileRules(builtInRules())

describe('labelled replies of our own', () => {
  it.each(readdirSync(folder))('%s: found, quiet, and each hit in the marked stretch', (file) => {
    const score = scoreReplies(checker, readReplies(file, readFileSync(new URL(file, folder), 'utf8')))
    expect(score.violations + score.innocent).toBeGreaterThan(100)
    expect(score.found / Math.max(1, score.violations), score.faults.join('\n')).toBeGreaterThanOrEqual(
      score.violations === 0 ? 0 : 0.97,
    )
    expect(score.flagged / Math.max(1, score.innocent), score.faults.join('\n')).toBeLessThanOrEqual(0.01)
  })
})

const shared = findSharedReplies()

describe.skipIf(shared === undefined)('worked examples (skipped where ../shared/data is absent)', () => {
  it('are found, and innocent ones left alone', () => {
    const score = scoreReplies(checker, shared ?? [])
    expect(score.found / score.violations, score.faults.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(score.flagged, score.faults.join('\n')).toBe(0)
  })
})

const drills = findSharedDrills()

describe.skipIf(drills === undefined)('drills (skipped where ../shared/data is absent)', () => {
  it.each(drills ?? [])('“$bad” is nudged or flagged, “$good” is not', ({ question, bad, good, facts, auto }) => {
    const told = (text: string): string[] => [
      ...reviewReply(text, { lastBuyerMessages: [question], facts }).map(({ row }) => row),
      ...checker.check(text).flatMap(({ level }) => (level === 'hint' ? [] : ['RULE-BANNED'])),
    ]
    expect(told(bad)).toEqual(expect.arrayContaining(auto.map((row) => row.replace(/^RULE-BANNED:.*/u, 'RULE-BANNED'))))
    expect(told(good)).toEqual([])
  })
})
