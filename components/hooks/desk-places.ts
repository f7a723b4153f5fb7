import { starterDrills } from '@/assets/drills/index.ts'
import type { ConversationState, JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  checkTask,
  compareFigures,
  dailyReview,
  drillResults,
  figuresOfTally,
  findingsOf,
  foldTasks,
  foldWordingTests,
  canBeSampled,
  judgePhrases,
  judgeWordingTestByDay,
  phrasesOfDays,
  proposedMarks,
  SCORE_ITEMS,
  tallyDaysBy,
  tallyOfDays,
  topicsOfDays,
  weeklySample,
  worstChats,
  type DayDigest,
  type FigureOptions,
  type ScoreItem,
} from '@/lib/core/insight/index.ts'
import { localTimeAt } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import type {
  AgentFigures,
  DeskReadings,
  MoneyMonth,
  PeriodFigures,
  QualityWeek,
  ReviewDay,
  SampleLine,
  TrialFigures,
  WorksView,
} from '../desk/index.ts'
import { parseMoneyInputs, parseScoreItems } from './desk-inputs.ts'
import { figureOptions } from './desk-policies.ts'
import { dayAfter, mondayOf } from './local-days.ts'

/** Where conversations and entries are read from when a place needs them. */
export interface ChatSource {
  /** Epoch ms. */
  readonly now: () => number
  /** Conversations that began on local days `fromDay` ≤ d < `toDay`. */
  readonly statesOf: (fromDay: string, toDay: string) => Promise<readonly ConversationState[]>
  /** Title and text of entries; those that are gone are missing or undefined. */
  readonly entriesOf: (
    ids: readonly string[],
  ) => Promise<readonly ({ readonly id: string; readonly title: string; readonly answer: string } | undefined)[]>
}

/** What the desk wrote itself: its events, and its small facts as they were stored. */
export interface KeptAtDesk {
  readonly tasks: readonly JournalEvent[]
  readonly drills: readonly JournalEvent[]
  readonly scores: readonly JournalEvent[]
  readonly wordingTests: readonly JournalEvent[]
  readonly scoreSheet: unknown
  readonly money: unknown
}

/** Readings of the days' digests: cheap, and current with every message. `today` is `YYYY-MM-DD`. */
export function dayReadings(
  days: readonly DayDigest[],
  kept: KeptAtDesk,
  today: string,
): Omit<DeskReadings, keyof ReturnType<typeof chatReadings> | 'unread'> {
  const named = days.map(({ day }) => day)
  return {
    days: newestFirst(named),
    weeks: newestFirst(named.map(mondayOf)),
    scoreItems: parseScoreItems(kept.scoreSheet) ?? SCORE_ITEMS,
    allDays: days,
    agentsOf: (monday) => agentFigures(days.filter(({ day }) => mondayOf(day) === monday)),
    weekly: () => periods(days, mondayOf),
    monthly: () => periods(days, (day) => `${day.slice(0, 7)}-01`),
    trialOf: (day) => trialFigures(days, day),
    drillSets: starterDrills,
    drills: drillResults(kept.drills),
    money: parseMoneyInputs(kept.money),
    month: () => moneyMonth(days, today),
  }
}

/** Readings of conversations themselves, made when somebody asks. */
export function chatReadings(
  source: ChatSource,
  settings: Settings,
  kept: KeptAtDesk,
): Pick<DeskReadings, 'qualityOf' | 'reviewOf' | 'worksOf'> {
  const items = parseScoreItems(kept.scoreSheet) ?? SCORE_ITEMS
  return {
    qualityOf: async (monday) => {
      const ofWeek = await source.statesOf(monday, dayAfter(monday, 7))
      return qualityWeek(ofWeek, figureOptions(settings, source.now()), { monday, kept, items })
    },
    reviewOf: async (day) => {
      const ofDay = await source.statesOf(day, dayAfter(day, 1))
      return reviewDay(day, ofDay, figureOptions(settings, source.now()))
    },
    worksOf: (days) => worksView(days, source, kept),
  }
}

function newestFirst(names: Iterable<string>): string[] {
  return [...new Set(names)].sort().reverse()
}

/** Replies listed: the best and worst of them all stand in the first few hundred. */
const MOST_PHRASES = 500

/** Quarters of the day a sample must be fair to, by local hour. */
const SHIFTS = [0, 6, 12, 18] as const

/** The weekly sample of 20, fair to agents and hours, with what the log finds and what was marked. */
function qualityWeek(
  ofWeek: readonly ConversationState[],
  options: ReturnType<typeof figureOptions>,
  week: { readonly monday: string; readonly kept: KeptAtDesk; readonly items: readonly ScoreItem[] },
): QualityWeek {
  const { monday, kept, items } = week
  const scored = scoresBySession(kept.scores)
  const seed = `wenda ${monday}`
  const shiftOf = (at: number) => SHIFTS.findLast((from) => localTimeAt(at, options.timeZone).hour >= from) ?? 0
  const drawn = weeklySample(ofWeek, { seed, stratumOf: ({ agent, startedAt }) => `${agent} ${shiftOf(startedAt)}` })
  return {
    monday,
    seed,
    drawnFrom: ofWeek.filter(canBeSampled).length,
    sample: drawn.map((state) => sampleLine(state, options, scored.get(state.session) ?? null)),
    tasks: foldTasks(kept.tasks)
      .filter(({ week, standing }) => week === monday && standing !== 'dropped')
      .map((task) => ({ task, check: checkTask(task, ofWeek, items) })),
  }
}

/** The last mark of each conversation. */
function scoresBySession(events: readonly JournalEvent[]): ReadonlyMap<string, NonNullable<SampleLine['score']>> {
  return new Map(
    events.flatMap((event) =>
      event.kind === 'session-scored' ? [[event.session, { ...event.data, by: event.agent }] as const] : [],
    ),
  )
}

function sampleLine(state: ConversationState, options: FigureOptions, score: SampleLine['score']): SampleLine {
  const { session, agent, startedAt } = state
  return {
    session,
    agent,
    startedAt,
    customer: state.customerName ?? state.customerId ?? '',
    findings: findingsOf(state, options),
    proposed: proposedMarks(state, options),
    score,
  }
}

/** What ten minutes at the end of a day are spent on. */
function reviewDay(day: string, ofDay: readonly ConversationState[], options: FigureOptions): ReviewDay {
  return { day, review: dailyReview(ofDay, options), worst: worstChats(ofDay, options), conversations: ofDay.length }
}

/** Which replies convert, what is asked most. */
async function worksView(
  days: readonly DayDigest[],
  { entriesOf }: ChatSource,
  { wordingTests }: KeptAtDesk,
): Promise<WorksView> {
  const arms = days.map((day) => day.arms)
  const all = tallyOfDays(days)
  const phrases = judgePhrases(phrasesOfDays(days), all).slice(0, MOST_PHRASES)
  const entries = await entriesOf(phrases.map(({ entryId }) => entryId))
  const byId = new Map(entries.flatMap((entry) => (entry === undefined ? [] : [[entry.id, entry] as const])))
  return {
    conversations: all.conversations,
    topics: topicsOfDays(days),
    tests: foldWordingTests(wordingTests).map((test) => judgeWordingTestByDay(test, arms)),
    phrases: phrases.map((figures) => {
      const entry = byId.get(figures.entryId)
      return { ...figures, title: entry?.title ?? figures.entryId, text: entry?.answer ?? '' }
    }),
  }
}

function agentFigures(days: readonly DayDigest[]): AgentFigures[] {
  const tallies = tallyDaysBy(days, ({ agent }) => agent)
  return [...tallies].map(([name, tally]) => ({ name, figures: figuresOfTally(tally) }))
}

/** The figures of each week, month, …, oldest first. */
function periods(days: readonly DayDigest[], startOf: (day: string) => string): PeriodFigures[] {
  const tallies = tallyDaysBy(days, (_cell, day) => startOf(day))
  return [...tallies].map(([from, tally]) => ({ from, figures: figuresOfTally(tally) }))
}

/** Days on each side of a trial's first day, and those a month of the shop's sums is made of (DOMAIN LOG-REVIEW, LOG-ROI). */
const MONTH_DAYS = 30

/** The 30 local days before `first` against the 30 from it on. */
function trialFigures(days: readonly DayDigest[], first: string): TrialFigures {
  const within = (from: string, to: string) =>
    figuresOfTally(tallyOfDays(days.filter(({ day }) => day >= from && day < to)))
  return compareFigures(within(first, dayAfter(first, MONTH_DAYS)), within(dayAfter(first, -MONTH_DAYS), first))
}

/** What the last 30 local days come to, today counted. */
function moneyMonth(days: readonly DayDigest[], today: string): MoneyMonth {
  const since = dayAfter(today, -MONTH_DAYS)
  const figures = figuresOfTally(tallyOfDays(days.filter(({ day }) => day > since)))
  const { validConversations, salesCny, timeouts, fineCny } = figures
  return { consultations: validConversations, salesCny, timeouts, timeoutsCny: fineCny }
}
