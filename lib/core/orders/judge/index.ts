/**
 * orders/judge: the learnt half of the three-check. Rules read the chat; the judge weighs what they raised, and what a looser
 * reading finds beside it, by weights learnt from labelled chats (scripts/learn-orders.ts, docs/decisions/071 to 079, 112).
 */
export { priceOf } from './consequences.ts'
export { gatherCandidates, isCertain, judge, thresholdOf } from './judge.ts'
export type { Candidate, Group, Ruled } from './candidate.ts'
export { likeliest, verdictFeatures, type Weighed } from './verdict.ts'
