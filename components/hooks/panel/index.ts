/**
 * hooks/panel: the side panel's own door, so that opening it loads nothing of the settings page or the desk.
 * Tests: tests/dom/hooks.
 */
export { usePanel } from '../use-panel.ts'
