import { totalOf } from './hands-table.ts'
import { secondsOf } from './keystroke-level.ts'
import { thirtyChats } from './thirty-chats.ts'
import { WAYS } from './three-ways.ts'

const CANDIDATES = { wenda: 'ours', byHand: 'typing by hand', quickReplies: 'plain quick replies' } as const

/** Key presses and modelled seconds for the thirty demo chats: with Wenda, by hand, with plain quick replies. */
export function run() {
  const { work } = totalOf(thirtyChats())
  const rows = WAYS.flatMap((way) => [
    { candidate: CANDIDATES[way], metric: 'key presses', value: work[way].keys },
    { candidate: CANDIDATES[way], metric: 'modelled seconds', value: secondsOf(work[way]) },
  ])
  return { name: 'hands: thirty chats by the keystroke-level model', rows }
}
