/** One line of the sheet a sampled conversation is scored on. Points are added when the answer is yes. */
export interface ScoreItem {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  /** Points when fulfilled (positive) or when it happened (negative). */
  readonly points: number
}

/** DOMAIN LOG-SAMPLE's three questions and the agent's own duties; a supervisor edits it. */
export const SCORE_ITEMS: readonly ScoreItem[] = [
  { id: 'knowledge-used', name: { zh: '用了知识库', en: 'Knowledge base used' }, points: 20 },
  { id: 'promotion-told', name: { zh: '问到活动时说清优惠', en: 'Promotion told when asked' }, points: 20 },
  { id: 'solved', name: { zh: '问题解决', en: 'Solved' }, points: 30 },
  { id: 'in-time', name: { zh: '响应及时', en: 'Answered in time' }, points: 20 },
  { id: 'kind', name: { zh: '有称呼、有安抚', en: 'Kind and soothing' }, points: 10 },
  { id: 'forbidden', name: { zh: '说了禁语', en: 'Forbidden words' }, points: -30 },
  { id: 'wrong-fact', name: { zh: '说错事实', en: 'Wrong fact' }, points: -30 },
]

/** What a supervisor marked. `null`: does not apply here, and counts neither way. */
export type ScoreMarks = Readonly<Record<string, boolean | null>>

/** A scored conversation. */
export interface Score {
  /** 0..100: points earned ÷ points that could be earned, less the deductions. Null when nothing applied. */
  readonly total: number | null
  readonly earned: number
  readonly possible: number
  readonly deducted: number
  /** Items not fulfilled or that happened: each is a point to improve and can become a task. */
  readonly toImprove: readonly string[]
}

/** Adds up a sheet. Items without a mark count as not applying. */
export function scoreOf(marks: ScoreMarks, items: readonly ScoreItem[] = SCORE_ITEMS): Score {
  let earned = 0
  let possible = 0
  let deducted = 0
  const toImprove: string[] = []
  for (const { id, points } of items) {
    const mark = Object.hasOwn(marks, id) ? (marks[id] ?? null) : null
    if (mark === null) continue
    if (points >= 0) {
      possible += points
      if (mark) earned += points
      else toImprove.push(id)
    } else if (mark) {
      deducted -= points
      toImprove.push(id)
    }
  }
  const total = possible === 0 ? null : Math.max(0, Math.min(100, (earned / possible) * 100 - deducted))
  return { total, earned, possible, deducted, toImprove }
}
