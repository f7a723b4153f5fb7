/**
 * keys: what an agent does by key, how a chord is written and read, which signs open the quick replies, and who else has
 * a key already. It knows no event, no page.
 * Tests: tests/unit/core/keys.
 */
export {
  completeKeys,
  defaultKeys,
  groupOf,
  isKeyAction,
  keyGroups,
  pickChords,
  settleActions,
  settleWayActions,
  type KeyAction,
  type KeyGroup,
  type KeyMap,
} from './actions.ts'
export type { BrowserCommand, BrowserKey } from './browser-key.ts'
export { chordOf, isChord, isNoChord, parseChord, type KeyPress } from './chord.ts'
export { chordText, keyRange } from './chord-text.ts'
export { findKeyConflict, type ConsoleKeys, type KeyConflict } from './conflicts.ts'
export type { TakenBy } from './taken.ts'
export { areTriggers, DEFAULT_TRIGGERS, findTriggered, hasTrigger } from './triggers.ts'
