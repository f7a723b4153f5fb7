import type { PlatformPreset, PresetId } from './preset.ts'
import { PRESETS_ABROAD } from './presets-abroad.ts'
import { PRESETS_CHINA } from './presets-china.ts'

/** Every preset that ships. They are starting points: a shop lays its own edits over them (`editPreset`). */
export const PRESETS: readonly PlatformPreset[] = [...PRESETS_CHINA, ...PRESETS_ABROAD]

/** The preset of that id. Throws RangeError for an id that does not ship. */
export function requirePreset(id: PresetId): PlatformPreset {
  const preset = PRESETS.find((candidate) => candidate.id === id)
  if (preset === undefined) throw new RangeError(`unknown preset: ${id}`)
  return preset
}
