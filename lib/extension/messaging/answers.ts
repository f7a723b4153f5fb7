import type { CallFault } from '@/lib/core/panel-talk/index.ts'
import type { Answer } from './protocol.ts'

const faults: ReadonlySet<string> = new Set<CallFault>([
  'no-receiver',
  'context-lost',
  'timeout',
  'bad-payload',
  'not-allowed',
  'disk-full',
  'failed',
])

/** An answer carrying `value`. */
export function answered<T>(value: T): Answer<T> {
  return { ok: true, value }
}

/** An answer that says why there is no value. */
export function refused(fault: CallFault, detail?: string): Answer<never> {
  return detail === undefined ? { ok: false, fault } : { ok: false, fault, detail }
}

/**
 * Whether what came back is an answer at all. A message to a dying worker can resolve with `undefined` (facts:
 * reliability, finding 3), and that must never be taken for "done".
 */
export function isAnswer<T>(value: unknown): value is Answer<T> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false
  if (value.ok === true) return 'value' in value
  return value.ok === false && 'fault' in value && typeof value.fault === 'string' && faults.has(value.fault)
}
