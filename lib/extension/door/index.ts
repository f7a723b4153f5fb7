/**
 * door: the one way into the background worker, and what pages say to the panel: who may say what, parsed. It knows no
 * handler and no database.
 * Tests: tests/unit/extension/door, tests/e2e/faults.
 */
export {
  createDoor,
  type DoorListener,
  type DoorParts,
  type DoorSender,
  type OursHandlers,
  type PageHandlers,
  type PageSender,
} from './door.ts'
export { parsePageToPanel, parsePickerToPanel } from './page-talk.ts'
