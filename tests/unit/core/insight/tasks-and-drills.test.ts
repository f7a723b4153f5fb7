import type { DrillRecord, ImprovementTask, JournalEvent } from '@/lib/core/conversation/index.ts'
import { checkTask, drillCourses, drillFaults, drillResults, foldTasks, SCORE_ITEMS } from '@/lib/core/insight/index.ts'
import { describe, expect, it } from 'vitest'
import { conversation } from './conversations.ts'

const origin = { id: 'e', at: 1, session: 'house', agent: '王主管', device: 'd', shop: 'x', console: '' }
const task: ImprovementTask = {
  taskId: 't1',
  agentName: '小鹿',
  item: 'in-time',
  words: '先回一句再查',
  week: '2025-11-17',
  standing: 'open',
}
const set = (data: ImprovementTask): JournalEvent => ({ ...origin, kind: 'task-set', data })

describe('foldTasks', () => {
  it('keeps the last word about each task, the newest first', () => {
    const other = { ...task, taskId: 't2' }
    expect(foldTasks([set(task), set(other), set({ ...task, standing: 'kept' })])).toEqual([
      { ...task, standing: 'kept' },
      other,
    ])
  })
})

describe('checkTask', () => {
  const scored = (session: string, mark: boolean | null, agent = '小鹿', item = 'in-time') =>
    conversation(session, { agent, score: { marks: { [item]: mark }, note: '', by: '王主管', at: 1 } })

  it('counts only marked conversations of that agent', () => {
    const states = [
      scored('1', true),
      scored('2', false),
      scored('3', null),
      scored('4', true, '小周'),
      conversation('5'),
    ]
    expect(checkTask(task, states, SCORE_ITEMS)).toEqual({ seen: 2, good: 1 })
  })

  it('of a deduction wants a no', () => {
    const states = [scored('1', true, '小鹿', 'forbidden'), scored('2', false, '小鹿', 'forbidden')]
    expect(checkTask({ ...task, item: 'forbidden' }, states, SCORE_ITEMS)).toEqual({ seen: 2, good: 1 })
  })

  it('cannot count words alone, and is not fooled by names of prototypes', () => {
    expect(checkTask({ ...task, item: '' }, [scored('1', true)], SCORE_ITEMS)).toEqual({ seen: 0, good: 0 })
    expect(checkTask({ ...task, item: 'toString' }, [scored('1', true)], SCORE_ITEMS)).toEqual({ seen: 0, good: 0 })
  })
})

describe('drillFaults', () => {
  const question = { question: '买过3次都起球', wanted: '解释、证据、承诺', mustMention: ['检测', '包退'] }
  it.each([
    ['亲,这款换了抗起球面料,有检测报告', 20, []],
    ['亲,这款换了抗起球面料,7天包退', 60, []],
    ['亲,这款换了抗起球面料,有检测报告', 61, ['too-slow']],
    ['我们质量很好的呢亲', 10, ['misses-point']],
    ['好的', 10, ['says-nothing']],
  ])('%s after %d s', (text, seconds, faults) => {
    expect(drillFaults(question, text, seconds)).toEqual(faults)
  })
})

type Answer = DrillRecord['answers'][number]

describe('drillResults', () => {
  const answer: Answer = { question: 'q', text: 'a', seconds: 10, faults: [], mark: null }
  const finished = (at: number, changes: Partial<Answer> = {}): JournalEvent => ({
    ...origin,
    at,
    kind: 'drill-finished',
    data: {
      drillId: 'd',
      trainee: '小新',
      answers: [
        { ...answer, ...changes },
        { ...answer, faults: ['too-slow'], seconds: 70 },
      ],
    },
  })

  it('adds up, newest first; a later mark of the same answers replaces', () => {
    const results = drillResults([finished(1), finished(5, { mark: 4 }), finished(3, { text: '别的' })])
    expect(results.map(({ at }) => at)).toEqual([5, 3])
    expect(results[0]).toMatchObject({ cleanShare: 0.5, meanSeconds: 40, meanMark: 4 })
    expect(results[1]?.meanMark).toBeNull()
  })

  it('compares each person with before, and people with each other, the steadiest first', () => {
    const by = (trainee: string, at: number, clean: boolean): JournalEvent => ({
      ...origin,
      at,
      kind: 'drill-finished',
      data: { drillId: 'd', trainee, answers: [{ ...answer, text: `${at}`, faults: clean ? [] : ['too-slow'] }] },
    })
    const courses = drillCourses(drillResults([by('小新', 9, true), by('小新', 2, false), by('老王', 5, false)]))
    expect(courses.map(({ trainee, times }) => [trainee, times])).toEqual([
      ['小新', 2],
      ['老王', 1],
    ])
    expect(courses[0]).toMatchObject({ first: { at: 2, cleanShare: 0 }, last: { at: 9, cleanShare: 1 } })
    expect(courses[1]?.first).toBe(courses[1]?.last)
  })

  it('between two without a fault the supervisor’s mark decides, then the clock', () => {
    const by = (trainee: string, mark: number | null, seconds: number): JournalEvent => ({
      ...origin,
      id: trainee,
      kind: 'drill-finished',
      data: { drillId: 'd', trainee, answers: [{ question: 'q', text: trainee, seconds, faults: [], mark }] },
    })
    const results = drillResults([by('甲', 3, 5), by('乙', 5, 30), by('丙', null, 1), by('丁', 3, 4)])
    expect(drillCourses(results).map(({ trainee }) => trainee)).toEqual(['乙', '丁', '甲', '丙'])
  })
})
