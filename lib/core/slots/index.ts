/**
 * slots: places in an answer that are filled before it is sent (KB-SLOTS): finding them, filling what is known. Small, so
 * that a page's script may carry it. Tests: tests/unit/core/slots.
 */
export { fillKnownSlots, type ReadyText, type ReplyFacts } from './known-slots.ts'
export { CURSOR_SLOT, fillSlots, findSlots, isCursorSlot, type FilledText, type Slot } from './slots.ts'
