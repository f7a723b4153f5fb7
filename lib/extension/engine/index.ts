/**
 * engine: the one writer of the journal, the index that follows it, and the warm knowledge index; it lives in the
 * dedicated worker of the offscreen document. It knows no page and no component. Tests: tests/unit/extension/engine,
 * tests/e2e/faults.
 */
export { startEngine } from './start-engine.ts'
