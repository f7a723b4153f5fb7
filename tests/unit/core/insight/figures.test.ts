import { describe, expect, it } from 'vitest'
import {
  alarmsOf,
  compareFees,
  compareFigures,
  costPerConsultation,
  dailyReview,
  feeOf,
  figuresBy,
  figuresOf,
  ownersHour,
  phraseFigures,
  roiOf,
  roundsOf,
  scoreOf,
  topQuestions,
} from '@/lib/core/insight/index.ts'
import { peopleMetrics } from '@/lib/core/sla/index.ts'
import { conversation, line, options } from './conversations.ts'

describe('figuresOf', () => {
  const states = [
    conversation('s1', { outcome: 'ordered', amountCny: 100, tier: 'returning', held: 2 }),
    conversation('s2', {
      messages: [
        line('buyer', 0),
        line('agent', 40, '1234567890', { source: 'kb:e1', pastedShare: 1 }),
        line('buyer', 60),
        line('agent', 70, '12345', { source: 'typed', pastedShare: 0 }),
      ],
      outcome: 'dispute',
      tier: 'new',
      unansweredQuestions: ['q'],
    }),
    conversation('s3', { messages: [line('buyer', 0)], confirmed: true, amountCny: 50 }),
    conversation('s4', { valid: false, messages: [line('buyer', 0)], outcome: 'ordered', amountCny: 999 }),
  ]

  it('counts a question that still has time as unanswered, and not against the reply rate: the panel and the desk agree', () => {
    const asked = conversation('s5', { messages: [line('buyer', 0), line('agent', 4), line('buyer', 60)] })
    const at = (seconds: number) => ({ ...options, now: (asked.messages[0]?.at ?? 0) + seconds * 1000 })
    const early = { rounds: 2, answered: 1, unanswered: 1, waiting: 1, replyRate: 1 }
    expect(figuresOf([asked], at(70))).toMatchObject(early)
    expect(peopleMetrics(roundsOf(asked, at(70)))).toMatchObject(early)
    const late = { rounds: 2, answered: 1, unanswered: 1, waiting: 0, replyRate: 0.5 }
    expect(figuresOf([asked], at(90))).toMatchObject(late)
    expect(peopleMetrics(roundsOf(asked, at(90)))).toMatchObject(late)
    const onlyOpen = conversation('s6', { messages: [line('buyer', 0)] })
    expect(figuresOf([onlyOpen], at(3))).toMatchObject({ replyRate: null, unanswered: 1 })
  })

  it('adds up rounds, orders and words, leaving invalid conversations out of what is paid for', () => {
    expect(figuresOf(states, options)).toEqual({
      rounds: 4,
      answered: 3,
      waiting: 0,
      replyRate: 0.75,
      meanSeconds: 20,
      timeouts: 2,
      slept: 0,
      fineCny: 100,
      unanswered: 1,
      conversations: 4,
      validConversations: 3,
      firstResponseSeconds: 25,
      conversion: 2 / 3,
      disputeRate: 1 / 3,
      returningShare: 0.5,
      salesCny: 150,
      unansweredQuestions: 1,
      knowledgeShare: 1 / 3,
      copiedShare: 10 / 15,
      held: 2,
      overrides: 0,
    })
  })

  it('does not invent figures for nothing', () => {
    expect(figuresOf([], options)).toMatchObject({ replyRate: null, conversion: null, copiedShare: null, salesCny: 0 })
  })

  it('raises the alarms of the contract', () => {
    expect(alarmsOf(figuresOf(states, options))).toEqual(['replyRate'])
    const base = figuresOf([], options)
    expect(alarmsOf({ ...base, replyRate: 0.95, meanSeconds: 30, unanswered: 5 })).toEqual([])
    expect(alarmsOf({ ...base, replyRate: 0.949, meanSeconds: 30.1, unanswered: 6 })).toEqual([
      'replyRate',
      'meanSeconds',
      'unanswered',
    ])
  })

  it('groups by agent, local day and week', () => {
    const late = conversation('s9', { agent: 'b', startedAt: Date.parse('2025-11-16T16:30:00Z') })
    const all = [conversation('s1'), late]
    expect([...figuresBy(all, 'agent', options)].map(([name, figures]) => [name, figures.conversations])).toEqual([
      ['b', 1],
      ['小鹿', 1],
    ])
    expect([...figuresBy(all, 'day', options).keys()]).toEqual(['2025-11-12', '2025-11-17'])
    expect([...figuresBy(all, 'week', options).keys()]).toEqual(['2025-11-10', '2025-11-17'])
  })

  it('compares with another time', () => {
    const now = figuresOf(states, options)
    const before = { ...now, conversations: 2, replyRate: null, held: 0 }
    const compared = compareFigures(now, before)
    expect(compared.conversations).toEqual({ now: 4, before: 2, change: 2, relative: 1 })
    expect(compared.replyRate).toEqual({ now: 0.75, before: null, change: null, relative: null })
    expect(compared.held.relative).toBeNull()
    expect(Object.keys(compared).sort()).toEqual(Object.keys(now).sort())
  })
})

describe('phraseFigures', () => {
  const used = (count: number, ordered: number, entry: string) =>
    Array.from({ length: count }, (_, index) =>
      conversation(`${entry}${index}`, {
        messages: [line('buyer', 0), line('agent', 5, 't', { source: `kb:${entry}` })],
        ...(index < ordered ? { outcome: 'ordered' as const } : {}),
      }),
    )

  it('ranks by the lower bound, marks the few, and compares with the rest', () => {
    const figures = phraseFigures([
      ...used(200, 100, 'good'),
      ...used(200, 20, 'bad'),
      ...used(3, 3, 'lucky'),
      conversation('none'),
    ])
    expect(figures.map(({ entryId, verdict, tooFew }) => [entryId, verdict, tooFew])).toEqual([
      ['good', 'better', false],
      ['bad', 'worse', false],
      ['lucky', 'unclear', true],
    ])
    expect(figures[0]).toMatchObject({ used: 200, ordered: 100, rate: 0.5 })
  })

  it('counts a conversation once however often the phrase was used in it', () => {
    const state = conversation('s', {
      messages: [line('agent', 1, 'a', { source: 'quick:k' }), line('agent', 2, 'a', { source: 'quick:k' })],
      inserted: [{ at: 0, entryId: 'k', source: 'quick:k', text: 'a' }],
    })
    expect(phraseFigures([state, { ...state, valid: false }])).toMatchObject([{ entryId: 'k', used: 1 }])
  })
})

describe('topQuestions', () => {
  it('puts wordings of one question together and keeps others apart', () => {
    const texts = ['几天能发货', '请问几天能发货呀', '几天能发货?', '有42码吗', '有没有42码', '可以退货吗', '谢谢']
    const topics = topQuestions(
      texts.map((text, index) => conversation(`s${index}`, { messages: [line('buyer', 0, text)] })),
    )
    expect(topics[0]).toMatchObject({ question: '几天能发货', count: 3, conversations: 3 })
    expect(topics.map(({ question }) => question)).not.toContain('谢谢')
    expect(topics.find(({ question }) => question.includes('退货'))?.count).toBe(1)
  })

  it('says how many had no answer, and leaves invalid conversations out', () => {
    const state = conversation('s', { messages: [line('buyer', 0, '支持花呗吗')], unansweredQuestions: ['支持花呗吗'] })
    expect(topQuestions([state])).toMatchObject([{ unanswered: 1 }])
    expect(topQuestions([{ ...state, valid: false }])).toEqual([])
  })
})

describe('dailyReview', () => {
  it('picks the slowest waits and step, the mishandled and the unanswered', () => {
    const slow = conversation('slow', {
      messages: [line('buyer', 0, '你好'), line('agent', 5), line('buyer', 60, '怎么退货'), line('agent', 360)],
      unansweredQuestions: ['怎么退货', '怎么退货 '],
    })
    const open = conversation('open', { messages: [line('buyer', 0, '怎么退货')] })
    const review = dailyReview([slow, open, conversation('fine')], { ...options, now: line('buyer', 400).at }, 2)
    expect(review.slowest.map(({ session, seconds, answered }) => [session, seconds, answered])).toEqual([
      ['open', 400, false],
      ['slow', 300, true],
    ])
    expect(review.steps.map(({ step }) => step)).toEqual(['later-replies', 'first-reply'])
    expect(review.mishandled).toMatchObject([{ question: '怎么退货', late: 2 }])
    expect(review.withoutAnswer).toEqual([{ question: '怎么退货', count: 2 }])
  })
})

describe('scoreOf', () => {
  it.each([
    [{ 'knowledge-used': true, solved: true }, 100, []],
    [{ 'knowledge-used': true, solved: false }, 40, ['solved']],
    [{ solved: true, forbidden: true }, 70, ['forbidden']],
    [{ solved: true, forbidden: false, 'wrong-fact': null }, 100, []],
    [{ solved: false, forbidden: true }, 0, ['solved', 'forbidden']],
  ])('%j scores %d', (marks, total, toImprove) => {
    expect(scoreOf(marks)).toMatchObject({ total, toImprove })
  })

  it('gives no score when nothing applied, and takes no mark from a prototype', () => {
    expect(scoreOf({}).total).toBeNull()
    expect(scoreOf({}, [{ id: 'constructor', name: { zh: '', en: '' }, points: 5 }]).total).toBeNull()
  })
})

describe('fees', () => {
  const month = { consultations: 620, salesCny: 80_000 }
  it.each([
    [{ kind: 'fixed', monthlyCny: 4500 }, 4500, '4500'],
    [{ kind: 'per-consultation', eachCny: 3 }, 1860, '3 × 620'],
    [{ kind: 'tiered', baseCny: 4000, included: 500, eachBeyondCny: 5 }, 4600, '4000 + 120 × 5'],
    [{ kind: 'commission', baseCny: 2000, share: 0.03 }, 4400, '2000 + 0.03 × 80000'],
  ] as const)('%j costs %d', (model, value, formula) => {
    expect(feeOf(model, month)).toEqual({ value, formula })
  })

  it('charges nothing beyond what is included, and refuses negative months', () => {
    const tiered = { kind: 'tiered', baseCny: 4000, included: 500, eachBeyondCny: 5 } as const
    expect(feeOf(tiered, { consultations: 500, salesCny: 0 }).value).toBe(4000)
    expect(() => feeOf(tiered, { consultations: -1, salesCny: 0 })).toThrow(RangeError)
  })

  it('puts the cheapest first', () => {
    const models = [
      { kind: 'fixed', monthlyCny: 4500 },
      { kind: 'per-consultation', eachCny: 3 },
    ] as const
    expect(compareFees(models, month).map(({ model }) => model.kind)).toEqual(['per-consultation', 'fixed'])
  })

  it('shows the sums of ROI, cost and the owner’s hour, and where they turn red', () => {
    expect(roiOf(10_000, 12_000, 4000)).toEqual({ value: 0.5, formula: '(12000 − 10000) ÷ 4000', red: true })
    expect(roiOf(10_000, 14_000, 4000)).toMatchObject({ value: 1, red: false })
    expect(roiOf(1, 2, 0)).toMatchObject({ value: null, red: false })
    expect(costPerConsultation(3000, 1000)).toMatchObject({ value: 3, outsource: false })
    expect(costPerConsultation(3001, 1000).outsource).toBe(true)
    expect(costPerConsultation(0, 1000).value).toBeNull()
    expect(ownersHour(10_100, 100)).toMatchObject({ value: 101, handOver: true })
    expect(ownersHour(1, 0).value).toBeNull()
  })
})
