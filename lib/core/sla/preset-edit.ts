import { failure, success, type Result } from '../shared/index.ts'
import { daily, FORMULA_KINDS, type FormulaKind, type PlatformPreset, type PresetSource } from './preset.ts'

/** What may be left out of a metric, by the name it has in a preset. */
export const EXCLUSIONS = ['skipsSellerStarted', 'skipsNoResponseNeeded', 'skipsNextDay', 'skipsHolidays'] as const
/** One of {@link EXCLUSIONS}. */
export type Exclusion = (typeof EXCLUSIONS)[number]

/** A metric as a person edits it: what stands in a form, word for word. It says nothing before `checkPresetDraft` took it. */
export interface PresetDraft {
  readonly kind: FormulaKind
  /** Seconds. */
  readonly limit: string
  /** Local times `HH:MM`; both empty: all day. */
  readonly from: string
  readonly to: string
  readonly windowBy: PlatformPreset['windowBy']
  /** Seconds; empty: none. */
  readonly cap: string
  /** Of a daily cycle, `HH:MM`. */
  readonly cycleEnds: string
  readonly cycleAnswer: string
  readonly zeroSecond: PlatformPreset['zeroSecond']
  readonly smallTalk: PlatformPreset['smallTalk']
  readonly skips: readonly Exclusion[]
  /** Percent; empty: not asked for. */
  readonly goal: string
  /** Seconds a mean must stay under; empty: not asked for. */
  readonly goalSeconds: string
  /** Days the marketplace looks back; empty: not said. */
  readonly period: string
  /** One a line. */
  readonly sources: string
  /** Day the sources were last read, `YYYY-MM-DD`. */
  readonly checked: string
}

/** What is wrong with a field of a draft. */
export type PresetFault =
  | 'not-seconds'
  | 'not-time'
  | 'half-window'
  | 'not-percent'
  | 'not-days'
  | 'not-a-day'
  | 'day-to-come'
  | 'no-source'
  | 'sources-too-long'

/** Faults by field; none: the draft can be taken. */
export type PresetFaults = Partial<Readonly<Record<keyof PresetDraft, PresetFault>>>

const MOST_SECONDS = 31_536_000
const MOST_DAYS = 366
const MOST_SOURCES = 10
const LONGEST_SOURCE = 300
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** The draft that says what a metric is. */
export function draftOfPreset(preset: PlatformPreset): PresetDraft {
  const { kind, targetSeconds, windows, windowBy, capSeconds, cycle, goal, periodDays } = preset
  return {
    kind,
    limit: String(targetSeconds),
    from: windows[0]?.from ?? '',
    to: windows[0]?.to ?? '',
    windowBy,
    cap: textOf(capSeconds),
    cycleEnds: cycle?.endsAt ?? '',
    cycleAnswer: cycle?.answerBy ?? '',
    zeroSecond: preset.zeroSecond,
    smallTalk: preset.smallTalk,
    skips: EXCLUSIONS.filter((name) => preset[name]),
    goal: goal?.rate === undefined ? '' : String(Math.round(goal.rate * 1000) / 10),
    goalSeconds: textOf(goal?.seconds),
    period: textOf(periodDays),
    sources: preset.sources.map(({ where }) => where).join('\n'),
    checked: preset.checked,
  }
}

/** Every field of a draft that cannot be taken. `today`: `YYYY-MM-DD`, for days that are still to come. */
export function presetFaults(draft: PresetDraft, today: string): PresetFaults {
  const faults: [keyof PresetDraft, PresetFault | undefined][] = [
    ['limit', isWhole(draft.limit, MOST_SECONDS) ? undefined : 'not-seconds'],
    ['cap', draft.cap === '' || isWhole(draft.cap, MOST_SECONDS) ? undefined : 'not-seconds'],
    ['goalSeconds', draft.goalSeconds === '' || isWhole(draft.goalSeconds, MOST_SECONDS) ? undefined : 'not-seconds'],
    ['period', draft.period === '' || isWhole(draft.period, MOST_DAYS) ? undefined : 'not-days'],
    ['goal', draft.goal === '' || isPercent(draft.goal) ? undefined : 'not-percent'],
    ['from', timeFault(draft.from, draft.to)],
    ['to', timeFault(draft.to, draft.from)],
    ['cycleEnds', cycleFault(draft, draft.cycleEnds)],
    ['cycleAnswer', cycleFault(draft, draft.cycleAnswer)],
    ['sources', sourcesFault(linesOf(draft.sources))],
    ['checked', isDay(draft.checked) ? (draft.checked > today ? 'day-to-come' : undefined) : 'not-a-day'],
  ]
  return Object.fromEntries(faults.filter(([, fault]) => fault !== undefined))
}

/**
 * The metric a draft makes of `preset`, or what is wrong with it, field by field. A source that stands there unchanged
 * keeps its date and grade; a new one is the house's own.
 */
export function editPreset(
  preset: PlatformPreset,
  draft: PresetDraft,
  today: string,
): Result<PlatformPreset, PresetFaults> {
  const faults = presetFaults(draft, today)
  if (Object.keys(faults).length > 0) return failure(faults)
  const { capSeconds: _cap, cycle: _cycle, goal: before, periodDays: _period, ...rest } = preset
  const sameHours = draft.from === (preset.windows[0]?.from ?? '') && draft.to === (preset.windows[0]?.to ?? '')
  const goal = goalOf(draft, before)
  return success({
    ...rest,
    kind: draft.kind,
    targetSeconds: Number(draft.limit),
    windows: sameHours ? preset.windows : draft.from === '' ? [] : daily(draft.from, draft.to),
    windowBy: draft.windowBy,
    ...(draft.cap === '' ? {} : { capSeconds: Number(draft.cap) }),
    ...(draft.cycleEnds === '' ? {} : { cycle: { endsAt: draft.cycleEnds, answerBy: draft.cycleAnswer } }),
    zeroSecond: draft.zeroSecond,
    smallTalk: draft.smallTalk,
    skipsSellerStarted: draft.skips.includes('skipsSellerStarted'),
    skipsNoResponseNeeded: draft.skips.includes('skipsNoResponseNeeded'),
    skipsNextDay: draft.skips.includes('skipsNextDay'),
    skipsHolidays: draft.skips.includes('skipsHolidays'),
    ...(goal === undefined ? {} : { goal }),
    ...(draft.period === '' ? {} : { periodDays: Number(draft.period) }),
    sources: linesOf(draft.sources).map((where) => sourceOf(where, preset.sources)),
    checked: draft.checked,
  })
}

/**
 * A draft as it was kept, whatever wrote it: fields it does not have are as `preset` has them, and those of the first
 * format (seconds and shares as numbers) are read too. Undefined when it is none.
 */
export function readPresetDraft(stored: unknown, preset: PlatformPreset): PresetDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const draft: Record<string, unknown> = { ...draftOfPreset(preset) }
  const kept = new Map<string, unknown>(Object.entries(stored))
  for (const [field, usual] of Object.entries(draft)) {
    const value = kept.get(field)
    if (value === undefined) continue
    if (Array.isArray(usual) ? !isTexts(value) : typeof value !== 'string') return undefined
    draft[field] = value
  }
  const [seconds, rate] = [kept.get('targetSeconds'), kept.get('rate')]
  if (typeof seconds === 'number') draft['limit'] = String(seconds)
  if (rate === null) draft['goal'] = ''
  if (typeof rate === 'number') draft['goal'] = String(Math.round(rate * 1000) / 10)
  return isDraft(draft) ? draft : undefined
}

/** Choices that are none of ours cannot be shown in a form; the other fields are judged by `presetFaults`. */
function isDraft(draft: Record<string, unknown>): draft is Record<string, unknown> & PresetDraft {
  const { kind, windowBy, zeroSecond, smallTalk, skips } = draft
  const among = (value: unknown, known: readonly string[]): boolean => known.some((one) => one === value)
  return (
    among(kind, FORMULA_KINDS) &&
    among(windowBy, ['round', 'session']) &&
    among(zeroSecond, ['auto', 'drop']) &&
    among(smallTalk, ['count', 'ignore']) &&
    Array.isArray(skips) &&
    skips.every((name) => among(name, EXCLUSIONS))
  )
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function isWhole(text: string, most: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= most
}

function isPercent(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(text) && Number(text) <= 100
}

function timeFault(own: string, other: string): PresetFault | undefined {
  if (own === '') return other === '' ? undefined : 'half-window'
  return TIME.test(own) ? undefined : 'not-time'
}

function cycleFault({ kind, cycleEnds, cycleAnswer }: PresetDraft, own: string): PresetFault | undefined {
  const wanted = kind === 'cycle-deadline' || cycleEnds !== '' || cycleAnswer !== ''
  return !wanted || TIME.test(own) ? undefined : 'not-time'
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

function sourcesFault(sources: readonly string[]): PresetFault | undefined {
  if (sources.length === 0) return 'no-source'
  const long = sources.length > MOST_SOURCES || sources.some((one) => one.length > LONGEST_SOURCE)
  return long ? 'sources-too-long' : undefined
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // A day that does not exist (February 30) is read as another one.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

function goalOf(draft: PresetDraft, before: PlatformPreset['goal']): PlatformPreset['goal'] {
  const { rate: _rate, seconds: _seconds, note = { zh: '', en: '' } } = before ?? {}
  if (before === undefined && draft.goal === '' && draft.goalSeconds === '') return undefined
  return {
    note,
    ...(draft.goal === '' ? {} : { rate: Number(draft.goal) / 100 }),
    ...(draft.goalSeconds === '' ? {} : { seconds: Number(draft.goalSeconds) }),
  }
}

function sourceOf(where: string, known: readonly PresetSource[]): PresetSource {
  return known.find((source) => source.where === where) ?? { where, grade: 'house' }
}
