import { starterDrills } from '@/assets/drills/index.ts'
import { builtInRules, compileRules } from '@/lib/core/compliance/index.ts'
import { drillFaults } from '@/lib/core/insight/index.ts'
import { describe, expect, it } from 'vitest'

describe('the drills that ship', () => {
  it('have names and questions of their own', () => {
    const ids = starterDrills.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const questions = starterDrills.flatMap((set) => set.questions.map(({ question }) => question))
    expect(questions.length).toBeGreaterThanOrEqual(15)
    expect(new Set(questions).size).toBe(questions.length)
  })

  it.each(starterDrills.flatMap((set) => set.questions))('"$question" says what is looked for', (question) => {
    expect(question.wanted.length).toBeGreaterThan(4)
    const said = `${question.mustMention[0] ?? ''}这边帮您看一下这件事情`
    expect(drillFaults(question, said, 10)).toEqual([])
  })

  it('demand no words that the rules hold', () => {
    const checker = compileRules(builtInRules({ marketplace: 'taobao' }))
    const demanded = starterDrills.flatMap((set) => set.questions.flatMap(({ mustMention }) => mustMention))
    expect(demanded.filter((words) => checker.check(words).some(({ level }) => level === 'block'))).toEqual([])
  })
})
