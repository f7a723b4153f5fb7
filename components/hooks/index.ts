/**
 * hooks: the only place where components meet the extension rooms. It turns database, messages, settings and permissions
 * into the plain data and callbacks that the screens take. It knows no markup. Tests: tests/dom/hooks.
 */
export { useOptions } from './use-options.ts'
export { usePageLook } from './use-page-look.ts'
export { usePanel } from './use-panel.ts'
export { useSettings, type ChangeSettings } from './use-settings.ts'
export { openDesk, openOptions } from './open-page.ts'
export { useDesk } from './use-desk.ts'
export { useExports } from './use-exports.ts'
