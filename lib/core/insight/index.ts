/**
 * insight: what conversations add up to, for the supervisor and the owner: figures, samples, phrases, tests, fees. Pure
 * folds over conversation states; it knows no storage and no clock. Tests: tests/unit/core/insight.
 */
export { assignArm, conversationsNeeded, judgeAbTest, type AbJudgement, type AbPlan, type Arm } from './ab-test.ts'
export {
  countArms,
  foldWordingTests,
  judgeWordingTest,
  judgeWordingTestByDay,
  type ArmCount,
  type JudgedTest,
} from './wording-tests.ts'
export { dailyReview, type DailyReview, type SlowRound, type SlowStep } from './daily-review.ts'
export {
  createDayFold,
  DIGEST_VERSION,
  digestDay,
  peaksOfDays,
  phrasesOfDays,
  tallyDaysBy,
  tallyOfDays,
  topicsOfDays,
  type DayDigest,
  type DigestCell,
} from './day-digest.ts'
export {
  compareFees,
  costPerConsultation,
  feeOf,
  ownersHour,
  roiOf,
  type FeeModel,
  type FeeMonth,
  type Worked,
} from './fees.ts'
export {
  DRILL_SECONDS,
  drillCourses,
  drillFaults,
  drillResults,
  type DrillCourse,
  type DrillFault,
  type DrillQuestion,
  type DrillResult,
  type DrillSet,
} from './drill.ts'
export { EntryTally, type EntryFigures } from './entry-figures.ts'
export { findingsOf, MOSTLY_COPIED, proposedMarks, type Finding, type FindingKind } from './findings.ts'
export {
  ALARM_LIMITS,
  alarmsOf,
  compareFigures,
  figuresBy,
  figuresOf,
  figuresOfTally,
  type FigureChange,
  type FigureKey,
  type Figures,
} from './figures.ts'
export { findOpenQuestions, type OpenQuestion } from './open-questions.ts'
export { pageRemedy, type PageRemedy, type RemedyAbout } from './page-remedies.ts'
export { judgePhrases, PHRASE_MINIMUM, phraseFigures, type PhraseCount, type PhraseFigures } from './phrases.ts'
export { ruleFigures, type RuleFigures } from './rule-figures.ts'
export { SCORE_ITEMS, scoreOf, type Score, type ScoreItem, type ScoreMarks } from './score-sheet.ts'
export { seededRandom } from './seeded-random.ts'
export {
  compareProportions,
  normalCdf,
  normalQuantile,
  trialsNeeded,
  wilsonInterval,
  type Interval,
  type Proportion,
  type ProportionComparison,
} from './statistics.ts'
export { topQuestions, type Topic } from './topics.ts'
export { canBeSampled, weeklySample, type SampleOptions } from './weekly-sample.ts'
export { addTallies, EMPTY_TALLY, isOrdered, roundsOf, tallyOf, type FigureOptions, type Tally } from './tally.ts'
export { checkTask, foldTasks, type TaskCheck } from './tasks.ts'
export { worstChats, type WorstChat } from './worst-chats.ts'
