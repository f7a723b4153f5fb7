/**
 * settings: what a person can set, kept in `storage.local` with numbered migrations. It knows no component and no page.
 * Tests: tests/unit/extension/settings.
 */
export type { KeyAction, ServiceWindow, Settings, ShopSettings } from './settings.ts'
