import type { ConversationState, JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  checkTask,
  dailyReview,
  figuresBy,
  findingsOf,
  foldTasks,
  phraseFigures,
  proposedMarks,
  topQuestions,
  weeklySample,
  worstChats,
  type FigureOptions,
  type ScoreItem,
} from '@/lib/core/insight/index.ts'
import { DEFAULT_POLICY, isoDayOf, localTimeAt } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import type { PeriodFigures, QualityWeek, ReviewDay, SampleLine, WorksView } from '../desk/index.ts'
import { policyOf } from './panel-facts.ts'
import { shopOf } from './use-settings.ts'

/** What a reading stands on: the conversations looked at, and how they are judged. */
export interface ReadingGround {
  readonly states: readonly ConversationState[]
  readonly settings: Settings
  /** Epoch ms. */
  readonly now: number
  /** Title and text of an entry; undefined for one that is gone. */
  readonly findEntry: (entryId: string) => { readonly title: string; readonly answer: string } | undefined
}

/** Figure options over shops that differ. */
export function figureOptions(settings: Settings, now: number): FigureOptions {
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
export function daysOf({ states, settings }: ReadingGround): string[] {
  return newestFirst(states.map(({ startedAt }) => dayOf(startedAt, settings)))
}

/** Mondays of weeks with conversations, newest first. */
export function weeksOf({ states, settings }: ReadingGround): string[] {
  return newestFirst(states.map(({ startedAt }) => mondayOf(startedAt, settings)))
}

/** Quarters of the day a sample must be fair to, by local hour. */
const SHIFTS = [0, 6, 12, 18] as const

/** The weekly sample of 20, fair to agents and hours, with what the log finds and what was marked. */
export function qualityWeek(
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
export function reviewDay({ states, settings, now }: ReadingGround, day: string): ReviewDay {
  const ofDay = states.filter(({ startedAt }) => dayOf(startedAt, settings) === day)
  const options = figureOptions(settings, now)
  return { review: dailyReview(ofDay, options), worst: worstChats(ofDay, options), conversations: ofDay.length }
}

/** Which replies convert, what is asked most. */
export function worksView({ states, findEntry }: ReadingGround): WorksView {
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
export function weeklyFigures({ states, settings, now }: ReadingGround): PeriodFigures[] {
  return [...figuresBy(states, 'week', figureOptions(settings, now))].map(([from, figures]) => ({ from, figures }))
}

/** The figures of each calendar month, oldest first; `from` is its first day. */
export function monthlyFigures({ states, settings, now }: ReadingGround): PeriodFigures[] {
  const monthOf = (state: ConversationState) => `${dayOf(state.startedAt, settings).slice(0, 7)}-01`
  return [...figuresBy(states, monthOf, figureOptions(settings, now))].map(([from, figures]) => ({ from, figures }))
}
