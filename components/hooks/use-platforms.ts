import { useCallback, useMemo } from 'react'
import * as v from 'valibot'
import { platformMetric, PRESETS, type PlatformPreset } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { observeMeta, readSessionsBegun, writeMeta } from '@/lib/extension/storage/index.ts'
import type { HousePreset, PlatformReadings, PresetEdit } from '../desk/index.ts'
import { dayAfter, deskZone, startOfDay } from './local-days.ts'
import { useObservable } from './use-observable.ts'
import { shopOf } from './use-settings.ts'

/** Under which name the house's edits are kept. */
const EDITS = 'platform-presets'
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const DAYS_BACK = 30

const editSchema = v.object({
  targetSeconds: v.pipe(v.number(), v.minValue(1), v.maxValue(31_536_000)),
  from: v.pipe(v.string(), v.regex(/^(?:|(?:[01]\d|2[0-4]):[0-5]\d)$/)),
  to: v.pipe(v.string(), v.regex(/^(?:|(?:[01]\d|2[0-4]):[0-5]\d)$/)),
  rate: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  editedOn: v.pipe(v.string(), v.maxLength(10)),
})

/** The house's edits as they were kept; what cannot be read counts as not edited. */
export function parsePresetEdits(stored: unknown): ReadonlyMap<string, PresetEdit> {
  const edits = new Map<string, PresetEdit>()
  if (typeof stored !== 'object' || stored === null) return edits
  for (const [id, value] of Object.entries(stored)) {
    const parsed = v.safeParse(editSchema, value)
    if (parsed.success) edits.set(id, parsed.output)
  }
  return edits
}

/** A metric with the house's edit laid over it. */
export function editedPreset(preset: PlatformPreset, edit: PresetEdit | undefined): HousePreset {
  if (edit === undefined) return { preset }
  const { targetSeconds, from, to, rate, editedOn } = edit
  const note = preset.goal?.note ?? { zh: '', en: '' }
  const { goal: before, ...rest } = preset
  const { rate: _rate, ...goal } = before ?? { note }
  return {
    editedOn,
    preset: {
      ...rest,
      targetSeconds,
      windows: from === '' ? [] : [{ days: EVERY_DAY, from, to }],
      ...(rate === null ? (before === undefined ? {} : { goal }) : { goal: { ...goal, rate } }),
    },
  }
}

/** Marketplace metrics with the house's edits, estimated from the log on asking. `today` is the desk's local day. */
export function usePlatforms(
  settings: Settings,
  today: string,
  onFault: (detail: string | null) => void,
): PlatformReadings {
  const stored = useObservable(useMemo(() => observeMeta(EDITS), [])).value
  const edits = useMemo(() => parsePresetEdits(stored), [stored])
  const presets = useMemo(() => PRESETS.map((preset) => editedPreset(preset, edits.get(preset.id))), [edits])
  const estimate = useCallback(
    async (preset: PlatformPreset) => {
      const timeZone = deskZone(settings)
      const from = startOfDay(dayAfter(today, 1 - (preset.periodDays ?? DAYS_BACK)), timeZone)
      const rows = await readSessionsBegun(from, startOfDay(dayAfter(today, 1), timeZone))
      const { autoReplyMarks = [], autoReplyTexts = [], holidays = [] } = shopOf(settings, undefined) ?? {}
      const sessions = rows.map(({ session, state }) => ({
        id: session,
        ...(state.customerId === undefined ? {} : { buyer: state.customerId }),
        messages: state.messages,
      }))
      return platformMetric(preset, sessions, { timeZone, now: Date.now(), autoReplyMarks, autoReplyTexts, holidays })
    },
    [settings, today],
  )
  const keep = useCallback(
    (id: string, edit: PresetEdit | null) => {
      const next = new Map(edits)
      if (edit === null) next.delete(id)
      else next.set(id, edit)
      void writeMeta(EDITS, Object.fromEntries(next)).then((written) => onFault(written.ok ? null : written.error.code))
    },
    [edits, onFault],
  )
  return useMemo(() => ({ presets, estimate, keep }), [presets, estimate, keep])
}
