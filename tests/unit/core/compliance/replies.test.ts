import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findSharedReplies, readBatch, scoreReplies } from '../../../../bench/compliance/labelled.ts'
import { builtInRules, compileRules } from '../../../../lib/core/compliance/index.ts'

const folder = new URL('../../../fixtures/replies/', import.meta.url)
const checker = compileRules(builtInRules())

describe('labelled replies of our own', () => {
  it.each(readdirSync(folder))('%s: found, quiet, and each hit in the marked stretch', (file) => {
    const score = scoreReplies(checker, readBatch(readFileSync(new URL(file, folder), 'utf8')))
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
