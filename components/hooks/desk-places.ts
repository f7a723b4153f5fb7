import { starterDrills } from '@/assets/drills/index.ts'
import type { ConversationState, JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  checkTask,
  compareFigures,
  dailyReview,
  drillResults,
  figuresBy,
  figuresOf,
  findingsOf,
  foldTasks,
  phraseFigures,
  proposedMarks,
  SCORE_ITEMS,
  topQuestions,
  weeklySample,
  worstChats,
  type FigureOptions,
  type ScoreItem,
} from '@/lib/core/insight/index.ts'
import { DEFAULT_POLICY, isoDayOf, localTimeAt } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import type {
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
import { policyOf } from './panel-facts.ts'
import { shopOf } from './use-settings.ts'

const DAY_MS = 86_400_000

/** What a reading stands on: the conversations looked at, and how they are judged. */
export interface ReadingGround {
  readonly states: readonly ConversationState[]
  readonly settings: Settings
  /** Epoch ms. */
  readonly now: number
  /** Title and text of an entry; undefined for one that is gone. */
  readonly findEntry: (entryId: string) => { readonly title: string; readonly answer: string } | undefined
}

/** What the desk wrote itself: its events, and its small facts as they were stored. */
export interface KeptAtDesk {
  readonly tasks: readonly JournalEvent[]
  readonly drills: readonly JournalEvent[]
  readonly scoreSheet: unknown
  readonly money: unknown
}

/** Every reading of the supervisor's places; what is dear is folded when it is asked for. */
export function placeReadings(ground: ReadingGround, kept: KeptAtDesk): DeskReadings {
  const scoreItems = parseScoreItems(kept.scoreSheet) ?? SCORE_ITEMS
  return {
    days: daysOf(ground),
    weeks: weeksOf(ground),
    scoreItems,
    qualityOf: (monday) => qualityWeek(ground, monday, kept.tasks, scoreItems),
    reviewOf: (day) => reviewDay(ground, day),
    works: () => worksView(ground),
    weekly: () => weeklyFigures(ground),
    monthly: () => monthlyFigures(ground),
    trialOf: (day) => trialFigures(ground, day),
    drillSets: starterDrills,
    drills: drillResults(kept.drills),
    money: parseMoneyInputs(kept.money),
    month: () => moneyMonth(ground),
  }
}

/** Figure options over shops that differ. */
function figureOptions(settings: Settings, now: number): FigureOptions {
  const own = shopOf(settings, undefined)
  return {
    now,
    policy: own === undefined ? DEFAULT_POLICY : policyOf(own),
    policyOf: ({ shop }) => {
      const found = shopOf(settings, shop)
      return found === undefined ? undefined : policyOf(found)
    },
  }
}

/** Local day of the default shop, `YYYY-MM-DD`. */
function dayOf(at: number, settings: Settings): string {
  return isoDayOf(localTimeAt(at, zoneOf(settings)).dayNumber)
}

/** Monday of the local week, `YYYY-MM-DD`. */
function mondayOf(at: number, settings: Settings): string {
  const { dayNumber, weekday } = localTimeAt(at, zoneOf(settings))
  return isoDayOf(dayNumber - (weekday - 1))
}

function zoneOf(settings: Settings): string {
  return shopOf(settings, undefined)?.timeZone ?? 'UTC'
}

function newestFirst(names: Iterable<string>): string[] {
  return [...new Set(names)].sort().reverse()
}

/** Local days with conversations, newest first. */
function daysOf({ states, settings }: ReadingGround): string[] {
  return newestFirst(states.map(({ startedAt }) => dayOf(startedAt, settings)))
}

/** Mondays of weeks with conversations, newest first. */
function weeksOf({ states, settings }: ReadingGround): string[] {
  return newestFirst(states.map(({ startedAt }) => mondayOf(startedAt, settings)))
}

/** Quarters of the day a sample must be fair to, by local hour. */
const SHIFTS = [0, 6, 12, 18] as const

/** The weekly sample of 20, fair to agents and hours, with what the log finds and what was marked. */
function qualityWeek(
  ground: ReadingGround,
  monday: string,
  events: readonly JournalEvent[],
  items: readonly ScoreItem[],
): QualityWeek {
  const { states, settings, now } = ground
  const ofWeek = states.filter(({ startedAt }) => mondayOf(startedAt, settings) === monday)
  const options = figureOptions(settings, now)
  const seed = `wenda ${monday}`
  const shiftOf = (at: number) => SHIFTS.findLast((from) => localTimeAt(at, zoneOf(settings)).hour >= from) ?? 0
  const drawn = weeklySample(ofWeek, { seed, stratumOf: ({ agent, startedAt }) => `${agent} ${shiftOf(startedAt)}` })
  return {
    monday,
    seed,
    drawnFrom: ofWeek.length,
    sample: drawn.map((state) => sampleLine(state, options)),
    tasks: foldTasks(events)
      .filter(({ week, standing }) => week === monday && standing !== 'dropped')
      .map((task) => ({ task, check: checkTask(task, ofWeek, items) })),
  }
}

function sampleLine(state: ConversationState, options: FigureOptions): SampleLine {
  const { session, agent, startedAt, score } = state
  return {
    session,
    agent,
    startedAt,
    customer: state.customerName ?? state.customerId ?? '',
    findings: findingsOf(state, options),
    proposed: proposedMarks(state, options),
    score: score === undefined ? null : { marks: score.marks, note: score.note, by: score.by },
  }
}

/** What ten minutes at the end of a day are spent on. */
function reviewDay({ states, settings, now }: ReadingGround, day: string): ReviewDay {
  const ofDay = states.filter(({ startedAt }) => dayOf(startedAt, settings) === day)
  const options = figureOptions(settings, now)
  return { review: dailyReview(ofDay, options), worst: worstChats(ofDay, options), conversations: ofDay.length }
}

/** Which replies convert, what is asked most. */
function worksView({ states, findEntry }: ReadingGround): WorksView {
  return {
    conversations: states.length,
    topics: topQuestions(states),
    phrases: phraseFigures(states).map((figures) => {
      const entry = findEntry(figures.entryId)
      return { ...figures, title: entry?.title ?? figures.entryId, text: entry?.answer ?? '' }
    }),
  }
}

/** The figures of each week, oldest first. */
function weeklyFigures({ states, settings, now }: ReadingGround): PeriodFigures[] {
  return [...figuresBy(states, 'week', figureOptions(settings, now))].map(([from, figures]) => ({ from, figures }))
}

/** The figures of each calendar month, oldest first; `from` is its first day. */
function monthlyFigures({ states, settings, now }: ReadingGround): PeriodFigures[] {
  const monthOf = (state: ConversationState) => `${dayOf(state.startedAt, settings).slice(0, 7)}-01`
  return [...figuresBy(states, monthOf, figureOptions(settings, now))].map(([from, figures]) => ({ from, figures }))
}

/** Days on each side of a trial's first day, and those a month of the shop's sums is made of (DOMAIN LOG-REVIEW, LOG-ROI). */
const MONTH_DAYS = 30

/** The 30 local days before `day` against the 30 from it on. `day` is `YYYY-MM-DD`. */
function trialFigures(ground: ReadingGround, day: string): TrialFigures {
  const { states, settings, now } = ground
  const first = Date.parse(`${day}T00:00:00Z`)
  const daysIn = (at: number) => Math.round((Date.parse(`${dayOf(at, settings)}T00:00:00Z`) - first) / DAY_MS)
  const within = (from: number, to: number) =>
    states.filter(({ startedAt }) => daysIn(startedAt) >= from && daysIn(startedAt) < to)
  const options = figureOptions(settings, now)
  return compareFigures(figuresOf(within(0, MONTH_DAYS), options), figuresOf(within(-MONTH_DAYS, 0), options))
}

/** What the last 30 days come to. */
function moneyMonth({ states, settings, now }: ReadingGround): MoneyMonth {
  const month = states.filter(({ startedAt }) => startedAt >= now - MONTH_DAYS * DAY_MS)
  const { validConversations, salesCny, fineCny } = figuresOf(month, figureOptions(settings, now))
  return { consultations: validConversations, salesCny, timeoutsCny: fineCny }
}
