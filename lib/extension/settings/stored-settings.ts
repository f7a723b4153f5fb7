import { failure, success, uuidV7, type Result } from '@/lib/core/shared/index.ts'
import { defaultSettings } from './defaults.ts'
import { migrateSettings, type SettingsFault } from './migrate-settings.ts'
import { parseSettings } from './parse-settings.ts'
import type { Settings } from './settings.ts'

/** Where settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings'
/** Where data lies that could not be taken up: kept for the person, never overwritten by defaults. */
const unreadableKey = 'settings-unreadable'
const lockName = 'wenda-settings'

/** What reading found: the settings to work with, and what was wrong with the stored ones, if anything. */
export interface SettingsReading {
  readonly settings: Settings
  readonly fault?: SettingsFault
}

/**
 * Reads the settings; the first reading on a machine makes them, with a device id that stays. Stored settings that
 * cannot be taken up are put aside under another key and named in `fault`; the program works with defaults meanwhile,
 * under the same device id.
 */
export async function readSettings(): Promise<SettingsReading> {
  const stored = await readStored()
  if (stored !== undefined) {
    const migrated = migrateSettings(stored)
    if (migrated.ok) return { settings: migrated.value }
    return navigator.locks.request(lockName, () => startOver(stored, migrated.error))
  }
  return navigator.locks.request(lockName, async () => {
    const again = await readStored()
    const migrated = again === undefined ? undefined : migrateSettings(again)
    if (migrated?.ok === true) return { settings: migrated.value }
    const settings = defaultSettings(newDeviceId())
    await chrome.storage.local.set({ [SETTINGS_KEY]: settings })
    return { settings }
  })
}

/**
 * Changes settings: `change` gets the settings as they stand and answers what differs. One change at a time over all
 * pages; a change that does not parse is refused with the paths at fault and nothing is written.
 */
export async function writeSettings(
  change: (before: Settings) => Partial<Omit<Settings, 'version' | 'deviceId'>>,
): Promise<Result<Settings, readonly string[]>> {
  const { settings } = await readSettings()
  return navigator.locks.request(lockName, async () => {
    const stored = migrateSettings(await readStored())
    const before = stored.ok ? stored.value : settings
    const parsed = parseSettings({ ...before, ...change(before), version: 1, deviceId: before.deviceId })
    if (!parsed.ok) return failure(parsed.error)
    await chrome.storage.local.set({ [SETTINGS_KEY]: parsed.value })
    return success(parsed.value)
  })
}

/** Tells `listener` the settings after each change, in whatever page it was made, until `signal` aborts. */
export function observeSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined
    if (change === undefined) return
    const migrated = migrateSettings(change.newValue)
    if (migrated.ok) listener(migrated.value)
  }
  chrome.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => chrome.storage.onChanged.removeListener(onChanged), { once: true })
}

/** A damaged `storage.local` rejects once with "Invalid JSON" and works at the next try (facts: reliability 1.1). */
async function readStored(): Promise<unknown> {
  const read = async (): Promise<unknown> => (await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]
  try {
    return await read()
  } catch {
    return read()
  }
}

async function startOver(stored: unknown, fault: SettingsFault): Promise<SettingsReading> {
  const kept = typeof stored === 'object' && stored !== null && 'deviceId' in stored ? stored.deviceId : undefined
  const settings = defaultSettings(
    typeof kept === 'string' && kept.length > 0 && kept.length <= 64 ? kept : newDeviceId(),
  )
  // Settings of a newer version stay where they are: the newer program will want them back.
  if (fault.code !== 'newer-version')
    await chrome.storage.local.set({ [unreadableKey]: stored, [SETTINGS_KEY]: settings })
  return { settings, fault }
}

function newDeviceId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
