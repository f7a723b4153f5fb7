import { useMemo } from 'react'
import { editPreset, PRESETS, readPresetDraft, type PlatformPreset } from '@/lib/core/sla/index.ts'
import { observeMeta } from '@/lib/extension/storage/index.ts'
import type { HousePreset } from '../desk/index.ts'
import { useObservable } from './use-observable.ts'

/** Under which name the house's edits are kept. */
export const PRESET_EDITS = 'platform-presets'

/** The house's edits by the metric's id, as they were kept. */
export function keptEdits(stored: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : [])
}

/** A metric with the house's edit laid over it; an edit that cannot be read counts as none. */
export function housePreset(shipped: PlatformPreset, kept: unknown): HousePreset {
  const draft = readPresetDraft(kept, shipped)
  const editedOn = editedOnOf(kept)
  if (draft === undefined || editedOn === undefined) return { preset: shipped }
  // Checked against the day of the edit: what was sound then is sound.
  const edited = editPreset(shipped, draft, editedOn)
  return edited.ok ? { preset: edited.value, editedOn } : { preset: shipped }
}

/** Every marketplace metric as this house has it, and again after every edit. */
export function useHousePresets(): {
  readonly presets: readonly HousePreset[]
  readonly kept: ReadonlyMap<string, unknown>
} {
  const stored = useObservable(useMemo(() => observeMeta(PRESET_EDITS), [])).value
  return useMemo(() => {
    const kept = keptEdits(stored)
    return { presets: PRESETS.map((preset) => housePreset(preset, kept.get(preset.id))), kept }
  }, [stored])
}

/** The metrics alone, for the clocks beside a chat. */
export function useClockPresets(): readonly PlatformPreset[] {
  const { presets } = useHousePresets()
  return useMemo(() => presets.map(({ preset }) => preset), [presets])
}

function editedOnOf(kept: unknown): string | undefined {
  if (typeof kept !== 'object' || kept === null || !('editedOn' in kept)) return undefined
  return typeof kept.editedOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(kept.editedOn) ? kept.editedOn : undefined
}
