/**
 * desk: the supervisor's page: figures of the day, who waits, conversations, peaks, exports. It shows what it is given
 * and knows no database. Tests: tests/dom/desk.
 */
export { Desk } from './desk.tsx'
export type { ClockReadings, ComparedFigures, HousePreset, PlatformReadings } from './clock-view.ts'
export {
  type BoardRow,
  type DayFigures,
  type DeskView,
  type ExportActions,
  type ExportFile,
  type ExportFilter,
  type ExportOrder,
  type ExportState,
  type MergeActions,
  type MergeState,
  type SessionLine,
  type SessionReplay,
  type Unlock,
} from './desk-view.ts'
export type {
  AgentFigures,
  DeskActions,
  DeskReadings,
  MoneyInputs,
  MoneyMonth,
  PeriodFigures,
  QualityWeek,
  ReviewDay,
  SampleLine,
  TrialFigures,
  WorksView,
} from './readings-view.ts'
export type {
  AddedProof,
  CaseChange,
  CaseChat,
  CaseOpened,
  DisputeActions,
  DisputeLine,
  DisputesView,
  NewCase,
  Packed,
} from './disputes-view.ts'
export type { BundleMade, SentPart } from './bundle-out.tsx'
