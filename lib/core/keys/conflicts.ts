import { groupOf, isKeyAction, type KeyAction, type KeyGroup, type KeyMap } from './actions.ts'
import { parseChord } from './chord.ts'
import { CONSOLE_KEYS, isAmong, TAKEN, TAKERS, type TakenBy } from './taken.ts'

/** What is wrong with a key: another action has it, somebody else does, or it cannot do there what it should. */
export type KeyConflict =
  | { readonly kind: 'same'; readonly action: KeyAction }
  | { readonly kind: 'taken'; readonly by: TakenBy }
  | { readonly kind: 'console'; readonly name: string; readonly sends: boolean }
  /** A bare key where an agent types. */
  | { readonly kind: 'typed' }
  /** A letter or sign, which an input method takes for the first of a word. */
  | { readonly kind: 'composed' }
  /** The list has digits, and the key of its first line has none. */
  | { readonly kind: 'no-digit' }

/** A console this machine may open, as far as keys matter. */
export interface ConsoleKeys {
  readonly id: string
  readonly name: string
  readonly sendKeys: readonly string[]
}

/**
 * Groups whose keys are listened to at the same time. A held confirmation and the list at the composer take their keys
 * before anything else, as long as they stand; so does a hold before the bare digits of the panel.
 */
const MEETS: Readonly<Record<KeyGroup, readonly KeyGroup[]>> = {
  chat: ['chat', 'held', 'panel'],
  held: ['held', 'chat'],
  list: ['list'],
  panel: ['panel', 'chat'],
}

/** Keys that stand for themselves where a list or a hold has the keyboard, whatever they do in a text. */
const MODAL = /^(?:Enter|Tab|Shift\+Tab|Escape|Backspace)$/

/** What is wrong with the key of `action` among `keys`, on a machine that opens `consoles`; undefined when it is free. */
export function findKeyConflict(
  action: KeyAction,
  keys: KeyMap,
  consoles: readonly ConsoleKeys[],
): KeyConflict | undefined {
  const chord = parseChord(keys[action])
  if (chord === undefined) return undefined
  const group = groupOf(action)
  // What cannot work at all is told before who else has the key.
  const cannot = unfit(group, chord)
  if (cannot !== undefined) return cannot
  const same = Object.keys(keys)
    .filter(isKeyAction)
    .find((other) => other !== action && MEETS[group].includes(groupOf(other)) && parseChord(keys[other]) === chord)
  if (same !== undefined) return { kind: 'same', action: same }
  if (action === 'list-pick' && !chord.endsWith('1')) return { kind: 'no-digit' }
  return taken(group, chord) ?? ofConsole(group, chord, consoles)
}

/** What a bare key would do where it acts. */
function unfit(group: KeyGroup, chord: string): KeyConflict | undefined {
  const sign = chord.length === 1 || chord === 'Space' || /^Shift\+(?:[A-Z0-9]|Space)$/.test(chord)
  if (group === 'panel') return undefined
  if (group === 'held') return sign && !/^[0-9]$/.test(chord) ? { kind: 'composed' } : undefined
  if (sign) return { kind: 'typed' }
  return group === 'chat' && /^(?:Enter|Backspace|Escape)$/.test(chord) ? { kind: 'typed' } : undefined
}

function taken(group: KeyGroup, chord: string): KeyConflict | undefined {
  if (/(?:^|\+)Meta\+/.test(chord)) return { kind: 'taken', by: 'system' }
  const bareInPanel = group === 'panel' && !chord.includes('+')
  const by = TAKERS.find((one) => isAmong(TAKEN[one], chord) && !(one === 'editing' && bareInPanel))
  return by === undefined ? undefined : { kind: 'taken', by }
}

/** A console hears only what is pressed on its page. */
function ofConsole(group: KeyGroup, chord: string, consoles: readonly ConsoleKeys[]): KeyConflict | undefined {
  if (group === 'panel' || (group === 'list' && MODAL.test(chord))) return undefined
  for (const { id, name, sendKeys } of consoles) {
    if (sendKeys.some((key) => parseChord(key) === chord)) return { kind: 'console', name, sends: true }
    // While a hold stands, Escape is the agent's answer to it and nothing else waits for one.
    if (group === 'held' && chord === 'Escape') continue
    if (isAmong(CONSOLE_KEYS[id], chord)) return { kind: 'console', name, sends: false }
  }
  return undefined
}
