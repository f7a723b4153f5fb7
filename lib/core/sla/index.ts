/**
 * sla: how long customers wait and were promised to wait: rounds, clocks, marketplace metrics, peaks, follow-ups. It
 * knows no page, no storage and no clock of its own: every instant is an argument. Tests: tests/unit/core/sla.
 */
export { addSleeps, ASLEEP, findSleep, sleepDetail, withSleeps, type Sleep } from './asleep.ts'
export { autoReplyTest, type AutoReplySigns } from './auto-reply.ts'
export {
  clockOf,
  clockOfConversation,
  clockSince,
  orderByUrgency,
  WARN_SHARES,
  type ClockLevel,
  type LiveClock,
  type Urgent,
  type WaitingConversation,
} from './live-clock.ts'
export {
  caseOfVisit,
  dueFollowUps,
  FOLLOW_UP_DEFAULTS,
  FOLLOW_UP_SET,
  ownFollowUp,
  FOLLOW_UP_SETTLED,
  FOLLOW_UP_SNOOZED,
  foldFollowUp,
  followUps,
  handledFollowUp,
  isWaitPromise,
  type FollowUp,
  type FollowUpKind,
  type FollowUpSettings,
  type OpenFollowUps,
} from './follow-ups.ts'
export { isWaitingToShip, parcelNews, type ShownParcel } from './parcel.ts'
export { carrierByNumber, type Carrier } from './carriers.ts'
export { findBusiestHour, peakMap, windowShare, type PeakMap } from './peak.ts'
export { findClockPreset, platformClock, type PlatformClockOptions } from './platform-clock.ts'
export { platformMetric, type MeanMetric, type PlatformMetricOptions, type RateMetric } from './platform-metric.ts'
export {
  DEFAULT_FINE_CNY,
  DEFAULT_POLICY,
  type Round,
  type ServiceHours,
  type SlaPolicy,
  type SlaSession,
  type SlaTargets,
  type TimedMessage,
} from './policy.ts'
export { FORMULA_KINDS, type FormulaKind, type PlatformPreset, type PresetId, type PresetSource } from './preset.ts'
export {
  draftOfPreset,
  editPreset,
  EXCLUSIONS,
  presetFaults,
  readPresetDraft,
  type PresetDraft,
  type PresetFault,
  type PresetFaults,
} from './preset-edit.ts'
export { PRESETS, requirePreset } from './presets.ts'
export { isQuietAt } from './quiet-hours.ts'
export { conversationRounds } from './conversation-rounds.ts'
export { replyRounds } from './reply-rounds.ts'
export { findInstantAfterOpenMs, isOpenAt, openMsBetween, timeOfDayMs, type ServiceCalendar } from './service-hours.ts'
export { isAfterSale, policyAtStage, type StageSigns } from './stage.ts'
export { isClosingTalk, isSmallTalk } from './small-talk.ts'
export {
  erlangC,
  staffingOutlook,
  suggestStaffing,
  type StaffingGoal,
  type StaffingOutlook,
  type Workload,
} from './staffing.ts'
export {
  metricsOfRounds,
  peopleMetrics,
  settledReplyRate,
  teamMetrics,
  type PeopleMetrics,
  type TeamMetrics,
} from './team-metrics.ts'
export {
  judgeValidity,
  VALIDITY_RULES,
  type InvalidReason,
  type ValidityJudgement,
  type ValidityRule,
} from './validity.ts'
export { waitingBoard, type BoardRules, type PageBoard, type WaitingBoard } from './waiting-board.ts'
export { parcelNotesOf, parcelsTold, type ParcelNumber, type ParcelTold } from './tracking.ts'
export { WaitingWalk } from './waiting-walk.ts'
export { brokenWaits, tellFollowUpAt, type BrokenWait } from './wait-promises.ts'
export { isoDayOf, isoWithOffset, localTimeAt, offsetMsAt, parseIsoIn, weekdayOf, type LocalTime } from './zone.ts'
