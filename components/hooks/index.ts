/**
 * hooks: the only place where components meet the extension rooms. It turns database, messages, settings and permissions
 * into the plain data and callbacks that the screens take. It knows no markup. Each page has a door of its own
 * (panel/, options/, desk/); here is what all share. Tests: tests/dom/hooks.
 */
export { usePageLook } from './use-page-look.ts'
export { useSettings, type ChangeSettings } from './use-settings.ts'
export { useStoreTrouble } from './use-store-trouble.ts'
export { useVaultLock } from './use-vault.ts'
