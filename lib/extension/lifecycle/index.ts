/**
 * lifecycle: being alive, stepping aside for a newer copy, starting our own workers, closing what a policy leaves open.
 * It knows no message and no component. Tests: tests/unit/extension/lifecycle.
 */
export { isAlive } from './alive.ts'
export { closeExits } from './close-exits.ts'
export { createHandOver, type HandOver } from './hand-over.ts'
export { startOwnWorker } from './start-worker.ts'
