/**
 * Keys as they are before anyone changes them (CONTRACTS 2 notation). None of them belongs to a browser, an input method,
 * a program that takes screenshots or one of the consoles (`findKeyConflict` says so of each, in a test); DESIGN 4.4.
 * Bare keys stand only where nothing is typed: while a confirmation is held, and in the panel; there with Shift where a
 * letter typed by mistake would put something away or leave the panel.
 */
export const defaultKeys = {
  'insert-1': 'Alt+1',
  'insert-2': 'Alt+2',
  'insert-3': 'Alt+3',
  'insert-way': 'Alt+W',
  'fix-flag': 'Tab',
  'dismiss-flag': 'Alt+Z',
  'next-waiting': 'Alt+Q',
  'settle-goods': '1',
  'settle-ship': '2',
  'settle-pay': '3',
  'settle-way-1': '4',
  'settle-way-2': '5',
  'settle-way-3': '6',
  'release-hold': 'Escape',
  'list-next': 'Tab',
  'list-previous': 'Shift+Tab',
  'list-take': 'Enter',
  'list-pick': 'Alt+1',
  'list-close': 'Escape',
  'list-undo': 'Backspace',
  'open-palette': 'Alt+K',
  'three-check': 'Alt+Shift+L',
  'follow-up': 'Alt+G',
  'panel-insert-1': '1',
  'panel-insert-2': '2',
  'panel-insert-3': '3',
  'panel-palette': '/',
  'insert-pictures': 'G',
  'make-entry': 'Shift+E',
  'insert-better': 'B',
  'insert-confirmation': 'C',
  'finish-checks': 'Enter',
  'ask-buyer': 'A',
  'mend-text': 'M',
  'copy-note': 'N',
  'override-hold': 'O',
  'ask-supervisor': 'S',
  'open-case': 'D',
  'follow-up-later': 'Shift+L',
  'follow-up-done': 'Shift+F',
  'follow-up-own': 'P',
  'edit-tags': 'T',
  'past-chats': 'H',
  'letter-buttons': '.',
  'show-keys': '?',
} as const satisfies Readonly<Record<string, string>>

/** What an agent does with a key. */
export type KeyAction = keyof typeof defaultKeys

/** The key of each action; '' for none. */
export type KeyMap = Readonly<Record<KeyAction, string>>

/** Where a key acts. */
export type KeyGroup = 'chat' | 'held' | 'list' | 'panel'

/**
 * The actions by where their key acts: over a chat (in the console page and in the panel), while a confirmation is held
 * (in both), while the list of quick replies stands at the composer, and with the focus in the panel.
 */
export const keyGroups = {
  chat: ['insert-1', 'insert-2', 'insert-3', 'insert-way', 'fix-flag', 'dismiss-flag', 'next-waiting'],
  held: ['settle-goods', 'settle-ship', 'settle-pay', 'settle-way-1', 'settle-way-2', 'settle-way-3', 'release-hold'],
  list: ['list-next', 'list-previous', 'list-take', 'list-pick', 'list-close', 'list-undo'],
  panel: [
    'open-palette',
    'three-check',
    'follow-up',
    'panel-insert-1',
    'panel-insert-2',
    'panel-insert-3',
    'panel-palette',
    'insert-pictures',
    'make-entry',
    'insert-better',
    'insert-confirmation',
    'finish-checks',
    'ask-buyer',
    'mend-text',
    'copy-note',
    'override-hold',
    'ask-supervisor',
    'open-case',
    'follow-up-later',
    'follow-up-done',
    'follow-up-own',
    'edit-tags',
    'past-chats',
    'letter-buttons',
    'show-keys',
  ],
} as const satisfies Readonly<Record<KeyGroup, readonly KeyAction[]>>

/** The keys that settle the three checks, in the order of the checks. */
export const settleActions = ['settle-goods', 'settle-ship', 'settle-pay'] as const satisfies readonly KeyAction[]

/** The keys of the ways a difference is settled. */
export const settleWayActions = ['settle-way-1', 'settle-way-2', 'settle-way-3'] as const satisfies readonly KeyAction[]

/** Whether a name is that of an action with a key. */
export function isKeyAction(name: string): name is KeyAction {
  return Object.hasOwn(defaultKeys, name)
}

/** Where the key of an action acts. */
export function groupOf(action: KeyAction): KeyGroup {
  const groups: readonly KeyGroup[] = ['chat', 'held', 'list', 'panel']
  const includes = (group: KeyGroup): boolean => (keyGroups[group] as readonly KeyAction[]).includes(action)
  return groups.find(includes) ?? 'chat'
}

/** All keys, of which `some` were told: what is missing has its default, what is no action falls away. */
export function completeKeys(some: Readonly<Record<string, string>>): KeyMap {
  const told = Object.entries(some).filter(([name]) => isKeyAction(name))
  return { ...defaultKeys, ...Object.fromEntries(told) }
}

/** Lines that can be taken from a list by a digit. */
const MOST_PICKED = 9

/** The chords that take line 1 to 9 of a list, after the one that takes line 1 (`Alt+1` → `Alt+2`…); [] without a digit. */
export function pickChords(first: string): readonly string[] {
  const before = /^(.*)1$/.exec(first)?.[1]
  return before === undefined ? [] : Array.from({ length: MOST_PICKED }, (_, place) => `${before}${place + 1}`)
}
