import type { DrillRecord, ImprovementTask, WordingTest } from '@/lib/core/conversation/index.ts'
import type { JournalMark } from '@/lib/core/session-log/index.ts'
import type {
  DailyReview,
  DayDigest,
  DrillResult,
  DrillSet,
  FigureChange,
  Figures,
  Finding,
  JudgedTest,
  PhraseFigures,
  ScoreItem,
  ScoreMarks,
  TaskCheck,
  Topic,
  WorstChat,
} from '@/lib/core/insight/index.ts'
import type { BundleMade, SentPart } from './bundle-out.tsx'

/** One conversation of the weekly sample. */
export interface SampleLine {
  readonly session: string
  readonly customer: string
  readonly agent: string
  /** Epoch ms. */
  readonly startedAt: number
  readonly findings: readonly Finding[]
  /** What the log marks by itself. */
  readonly proposed: ScoreMarks
  readonly score: { readonly marks: ScoreMarks; readonly note: string; readonly by: string } | null
}

/** A task with what its week's marks say of it. */
export interface TaskLine {
  readonly task: ImprovementTask
  readonly check: TaskCheck
}

/** The sample of one week. */
export interface QualityWeek {
  /** Monday, `YYYY-MM-DD`. */
  readonly monday: string
  /** What the draw was made from: anybody with the same log draws the same. */
  readonly seed: string
  /** Conversations it was drawn from. */
  readonly drawnFrom: number
  readonly sample: readonly SampleLine[]
  readonly tasks: readonly TaskLine[]
}

/** The ten minutes at the end of a day. */
export interface ReviewDay {
  readonly day: string
  readonly review: DailyReview
  readonly worst: readonly WorstChat[]
  readonly conversations: number
}

/** A reply with how it does. */
export interface PhraseLine extends PhraseFigures {
  readonly title: string
  readonly text: string
}

/** What works. */
export interface WorksView {
  readonly phrases: readonly PhraseLine[]
  readonly topics: readonly Topic[]
  readonly tests: readonly JudgedTest[]
  readonly conversations: number
}

/** The figures of a week or a month, named by its first day. */
export interface PeriodFigures {
  readonly from: string
  readonly figures: Figures
}

/** What an agent's conversations of some days come to. */
export interface AgentFigures {
  readonly name: string
  readonly figures: Figures
}

/** Every figure before and after a day. */
export type TrialFigures = Readonly<Record<keyof Figures, FigureChange>>

/** What the shop's owner types for the month's sum. CNY and hours. */
export interface MoneyInputs {
  readonly profitBeforeCny: number
  readonly profitAfterCny: number
  readonly feeCny: number
  readonly ownerHours: number
  readonly ownerProfitCny: number
  readonly fixedCny: number
  readonly perConsultationCny: number
  readonly tierBaseCny: number
  readonly tierIncluded: number
  readonly tierEachCny: number
  readonly commissionBaseCny: number
  /** 0..1. */
  readonly commissionShare: number
  readonly penaltiesCny: number
}

/** What the last 30 days come to, from the log. CNY. */
export interface MoneyMonth {
  /** Valid consultations. */
  readonly consultations: number
  readonly salesCny: number
  /** Answers past the promise, and what they cost. */
  readonly timeouts: number
  readonly timeoutsCny: number
}

/** Readings that are folded when somebody looks at them. */
export interface DeskReadings {
  /** What the desk wrote itself (tasks, scores, drills, tests) has not been read yet. */
  readonly unread: boolean
  /** Local days with conversations, newest first, `YYYY-MM-DD`. */
  readonly days: readonly string[]
  /** Mondays of weeks with conversations, newest first. */
  readonly weeks: readonly string[]
  readonly scoreItems: readonly ScoreItem[]
  readonly qualityOf: (monday: string) => Promise<QualityWeek>
  readonly reviewOf: (day: string) => Promise<ReviewDay>
  /** What each local day adds up to, oldest first. */
  readonly allDays: readonly DayDigest[]
  readonly worksOf: (days: readonly DayDigest[]) => Promise<WorksView>
  /** Each agent's figures of the week from a Monday, by name. */
  readonly agentsOf: (monday: string) => readonly AgentFigures[]
  readonly weekly: () => readonly PeriodFigures[]
  readonly monthly: () => readonly PeriodFigures[]
  /** 30 days before a local day against the 30 from it on. */
  readonly trialOf: (day: string) => TrialFigures
  readonly drillSets: readonly DrillSet[]
  readonly drills: readonly DrillResult[]
  readonly money: MoneyInputs
  readonly month: () => MoneyMonth
}

/** What can be done at the desk; each is written into the log. */
export interface DeskActions {
  /** Makes a file of these parts of the house for agents and hands it over. */
  readonly makeBundle: (parts: readonly SentPart[]) => Promise<BundleMade>
  readonly score: (session: string, marks: ScoreMarks, note: string) => void
  readonly setTask: (task: ImprovementTask) => void
  readonly newTaskId: () => string
  readonly startTest: (test: WordingTest) => void
  /** Ends a test; the better wording becomes the entry's answer when it is B. */
  readonly settleTest: (test: WordingTest, course: WordingTest['course']) => void
  readonly saveScoreItems: (items: readonly ScoreItem[]) => void
  readonly saveMoney: (inputs: MoneyInputs) => void
  readonly finishDrill: (record: DrillRecord) => void
  /** Names of what rules and nudges find wrong with an answer. */
  readonly judgeAnswer: (question: string, text: string) => readonly string[]
  /** Every conversation of the customer of this one. */
  readonly sessionsOfCustomer: (session: string) => Promise<readonly string[]>
  /** Erases conversations for good; how many lines went, null when it was refused. */
  readonly eraseSessions: (sessions: readonly string[], by: string, reason: string) => Promise<number | null>
  /** Notes the end of a shift; where the log then stands, null when that could not be written. */
  readonly endShift: () => Promise<JournalMark | null>
  /** Throws away what days add up to and adds all of them up again from their conversations. */
  readonly addUpAgain: () => void
  /** Opens the form for a new entry with this question. */
  readonly makeEntry: (question: string) => void
}
