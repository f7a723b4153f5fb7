/**
 * hooks/options: the settings page's own door, so that the panel does not load it. Tests: tests/dom/options.
 */
export { useOptions } from '../use-options.ts'
