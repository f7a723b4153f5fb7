/**
 * hooks/welcome: the first run's own door; what it shows and does is the settings page's, and the ways out of it.
 * Tests: tests/dom/welcome, tests/e2e/spine.
 */
export { useWelcome } from '../use-welcome.ts'
