import { chordOf, parseChord, type KeyAction, type KeyMap } from '@/lib/core/keys/index.ts'
import type { GateHands } from '@/lib/page/gate/index.ts'
import type { PaletteDoor } from '@/lib/page/palette/index.ts'
import type { ConsoleSession } from '@/lib/page/session/index.ts'

/**
 * Joins the agent's keys to the session. A key is taken from the page only while its action would do something. `next`
 * goes to the next waiting chat.
 */
export function gateHands(
  session: ConsoleSession,
  keys: KeyMap,
  palette: Pick<PaletteDoor, 'keys' | 'press'>,
  next: () => void,
): GateHands {
  const actions: readonly [KeyAction, offered: () => boolean, act: () => void][] = [
    ['insert-1', () => session.offersReply(0), () => session.insertReply(0)],
    ['insert-2', () => session.offersReply(1), () => session.insertReply(1)],
    ['insert-3', () => session.offersReply(2), () => session.insertReply(2)],
    ['insert-way', () => session.offersReply('way'), () => session.insertReply('way')],
    ['fix-flag', () => session.offersFix(), () => session.fixFirst()],
    ['dismiss-flag', () => session.offersDismissal(), () => session.dismissFirst()],
    ['next-waiting', () => session.offersNextWaiting(), next],
  ]
  const byChord = new Map(actions.map((entry) => [parseChord(keys[entry[0]]) ?? '', entry]))
  const byName = new Map(actions.map(([name, , act]) => [name as string, act]))
  return {
    judge: () => session.judge(),
    actionOf: (event) => {
      const entry = byChord.get(chordOf(event))
      return entry?.[1]() === true ? entry[0] : undefined
    },
    onAction: (action) => byName.get(action)?.(),
    holdKeys: () => {
      const held = session.holdKeys()
      return session.settles ? held : [...held, ...palette.keys()]
    },
    onHoldKey: (chord) => {
      if (!session.settles && palette.keys().includes(chord)) palette.press(chord)
      else session.pressHeld(chord)
    },
  }
}
