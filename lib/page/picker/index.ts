/**
 * picker: lets a person point at the parts of a console, proposes selectors that will stay (CONTRACTS 2), counts what a
 * profile sees, and tries the composer. It changes nothing else on the page, saves nothing, and knows no extension API.
 * Tests: tests/browser/picker.
 */
export { createPickOverlay, type PickOverlay } from './pick-overlay.ts'
export { isInsideReachable } from './page-tree.ts'
export { TeachingSession, type PickerWords } from './teaching-session.ts'
