/**
 * sight: remembers by which selectors the parts of a console were usually seen, so that a page that changed overnight is
 * told as changed. Selectors only, nothing of a chat. Tests: tests/unit/extension/sight.
 */
export { keepUsualSight, readUsualSight, type KeptSight } from './usual-sight.ts'
