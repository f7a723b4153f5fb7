import { useCallback, useMemo } from 'react'
import { platformMetric, type PlatformPreset, type PresetDraft } from '@/lib/core/sla/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { readSessionsBegun, writeMeta } from '@/lib/extension/storage/index.ts'
import type { PlatformReadings } from '../desk/index.ts'
import { PRESET_EDITS, useHousePresets } from './house-presets.ts'
import { dayAfter, deskZone, startOfDay } from './local-days.ts'
import { shopOf } from './use-settings.ts'

const DAYS_BACK = 30

/** Marketplace metrics with the house's edits, estimated from the log on asking. `today` is the desk's local day. */
export function usePlatforms(
  settings: Settings,
  today: string,
  onFault: (detail: string | null) => void,
): PlatformReadings {
  const { presets, kept } = useHousePresets()
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
    (id: string, draft: PresetDraft | null) => {
      const next = new Map(kept)
      if (draft === null) next.delete(id)
      else next.set(id, { ...draft, editedOn: today })
      void writeMeta(PRESET_EDITS, Object.fromEntries(next)).then((written) =>
        onFault(written.ok ? null : written.error.code),
      )
    },
    [kept, today, onFault],
  )
  return useMemo(() => ({ presets, estimate, keep, today }), [presets, estimate, keep, today])
}
