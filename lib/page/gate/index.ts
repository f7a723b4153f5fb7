/**
 * gate: holds a send before the page hears of it, or lets it pass untouched; nothing else. It knows no rules, no
 * profile reader, no extension API, and imports nothing from outside this room, so that it stays a few kB.
 * Tests: tests/browser/gate, tests/unit/page/gate.
 */
export { failPolicy } from './fail-policy.ts'
export { installGate } from './install-gate.ts'
export type { GateOptions, GateTarget, Press } from './press.ts'
export { findGateSlot, findOuterSlot, hasReachableParent, openGateSlot, type GateHands, type GateSlot } from './slot.ts'
