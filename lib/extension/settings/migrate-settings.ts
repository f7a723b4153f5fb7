import { failure, type Result } from '@/lib/core/shared/index.ts'
import { parseSettings } from './parse-settings.ts'
import type { Settings } from './settings.ts'

/** One step of the settings' shape: from version n to n + 1, on plain data. */
export type SettingsStep = (before: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** Steps by the version they start from. Version 1 is the first, so there is none yet. */
const steps: ReadonlyMap<number, SettingsStep> = new Map()

const latest = 1

/** Why stored settings could not be taken up; the stored data is left as it is in every case. */
export type SettingsFault =
  | { readonly code: 'not-settings' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'failed-step'; readonly from: number; readonly detail: string }
  | { readonly code: 'bad-values'; readonly paths: readonly string[] }

/** Brings stored settings of any released version to the present one. Never changes what is stored. */
export function migrateSettings(
  stored: unknown,
  known: ReadonlyMap<number, SettingsStep> = steps,
  target: number = latest,
): Result<Settings, SettingsFault> {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return failure({ code: 'not-settings' })
  const { version } = stored
  if (typeof version !== 'number' || !Number.isInteger(version)) return failure({ code: 'not-settings' })
  if (version > target) return failure({ code: 'newer-version', version })
  let data: Record<string, unknown> = { ...stored }
  for (let at = version; at < target; at += 1) {
    const step = known.get(at)
    if (step === undefined) return failure({ code: 'not-settings' })
    try {
      data = { ...step(data), version: at + 1 }
    } catch (error) {
      return failure({ code: 'failed-step', from: at, detail: error instanceof Error ? error.message : String(error) })
    }
  }
  const parsed = parseSettings(data)
  return parsed.ok ? parsed : failure({ code: 'bad-values', paths: parsed.error })
}
