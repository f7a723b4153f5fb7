/**
 * sending: what happens at the agent's own press of the send key — pass or hold, and why — and how much of a sent text
 * was pasted. It knows no page and no rule; both come as arguments. Tests: tests/unit/core/sending.
 */
export {
  CHECKS,
  decideSend,
  PASS_MS,
  type HoldCause,
  type SendDecision,
  type SendPass,
  type SendQuestion,
} from './decide-send.ts'
export { openSlotsIn } from './open-slots.ts'
export { pastedShare } from './pasted-share.ts'
