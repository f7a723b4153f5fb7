/**
 * background: the duties of the service worker, one file each. It keeps no state of its own and knows no component.
 * Tests: tests/unit/extension/background, tests/e2e/spine.
 */
export { relayToSelf } from './relay-to-self.ts'
export { startBackground } from './start-background.ts'
