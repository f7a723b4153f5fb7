/**
 * settings: what a person can set, kept in `storage.local` with numbered migrations. It knows no component and no page.
 * Tests: tests/unit/extension/settings.
 */
export type { ComplaintWords, ServiceWindow, Settings, ShopSettings } from './settings.ts'
export { defaultSettings, defaultShop } from './defaults.ts'
export { migrateSettings, type SettingsFault, type SettingsStep } from './migrate-settings.ts'
export { parseSettings } from './parse-settings.ts'
export { policyOfShop, shopOf } from './sla-policy.ts'
export { observeSettings, readSettings, SETTINGS_KEY, writeSettings, type SettingsReading } from './stored-settings.ts'
export { isSupervisorWord, makeSupervisorWord, opensFor, type SupervisorWord } from './supervisor-word.ts'
