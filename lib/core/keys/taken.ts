/** Who else has a key. */
export type TakenBy = 'browser' | 'edge' | 'system' | 'editing' | 'ime' | 'wechat' | 'qq' | 'feishu'

/**
 * Keys that somebody has before us, in `chordOf`'s writing.
 * browser: support.google.com/chrome/answer/157179 (Windows and Linux). edge: Microsoft Support, "Keyboard shortcuts in
 * Microsoft Edge", beyond Chrome's. ime: Microsoft Pinyin and Sogou as they are installed (paging and the digits count
 * only while composing, when no key of ours acts). wechat, qq, feishu: their screenshots and windows, as installed.
 */
export const TAKEN: Readonly<Record<TakenBy, readonly string[]>> = {
  browser: [
    ...[
      'N',
      'T',
      'W',
      'P',
      'S',
      'L',
      'J',
      'H',
      'U',
      'O',
      'F',
      'G',
      'D',
      'R',
      'E',
      'K',
      'Tab',
      'PageUp',
      'PageDown',
      'F4',
      'F5',
    ].map((key) => `Control+${key}`),
    ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '=', '+', 'Enter'].map((key) => `Control+${key}`),
    ...[
      'N',
      'T',
      'W',
      'Q',
      'I',
      'J',
      'C',
      'B',
      'O',
      'M',
      'G',
      'D',
      'R',
      'A',
      'P',
      'Tab',
      'PageUp',
      'PageDown',
      'Delete',
    ].map((key) => `Control+Shift+${key}`),
    ...['D', 'E', 'F', 'Home', 'ArrowLeft', 'ArrowRight'].map((key) => `Alt+${key}`),
    ...['I', 'T', 'A'].map((key) => `Alt+Shift+${key}`),
    ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12'],
    ...['Shift+Escape', 'Shift+F3', 'Shift+F5', 'Shift+F6', 'Shift+F10', 'Control+Shift+F5'],
  ],
  edge: [
    ...['Control+M', 'F4', 'F9', 'Control+F6', 'Alt+Shift+B'],
    ...['K', 'L', 'Y', 'U', 'S', 'X', 'V', 'E', '.', '>'].map((key) => `Control+Shift+${key}`),
  ],
  system: [
    'Alt+Tab',
    'Alt+Shift+Tab',
    'Alt+F4',
    'Alt+Space',
    'Alt+Escape',
    'Control+Escape',
    'Control+Shift+Escape',
    'PrintScreen',
    'Alt+PrintScreen',
    'Control+Alt+Delete',
  ],
  editing: [
    ...[
      'A',
      'B',
      'C',
      'I',
      'V',
      'X',
      'Y',
      'Z',
      'Backspace',
      'Delete',
      'Home',
      'End',
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
    ].map((key) => `Control+${key}`),
    ...['Control+Shift+Z', 'Alt+Backspace'],
    ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Delete', 'Insert'],
    ...[
      'Shift+Enter',
      'Shift+Insert',
      'Shift+Delete',
      'Shift+ArrowLeft',
      'Shift+ArrowRight',
      'Shift+ArrowUp',
      'Shift+ArrowDown',
      'Shift+Home',
      'Shift+End',
    ],
  ],
  ime: [
    'Control+Space',
    'Shift+Space',
    'Control+.',
    'Control+,',
    'Control+Shift+F',
    'Control+Shift+Space',
    'Control+Shift+Alt',
    'CapsLock',
  ],
  wechat: ['Alt+A', 'Control+Alt+W'],
  qq: ['Control+Alt+A', 'Control+Alt+Z'],
  feishu: ['Control+Shift+A', 'Control+Shift+F'],
}

/** The order in which they are told: what can never be overcome first. */
export const TAKERS: readonly TakenBy[] = ['system', 'browser', 'edge', 'ime', 'editing', 'wechat', 'qq', 'feishu']

/**
 * A console's own keys, by the id of its profile (what it sends by stands in the profile itself).
 * pinduoduo, feige: facts/peers 1.4 and 1.5. chatwoot: its SHORTCUT_KEYS, read at 4614964 (its Alt+J and Alt+K act while a
 * person writes, too). rocket-chat: its user guide, "Keyboard shortcuts". live-helper-chat: facts/consoles 15.
 */
export const CONSOLE_KEYS: Readonly<Record<string, readonly string[]>> = {
  pinduoduo: ['ArrowUp', 'ArrowDown'],
  feige: ['Control+F', 'Alt+F', 'Control+R', 'Alt+R', 'Control+Alt+X', 'Alt+Shift+M'],
  chatwoot: [
    ...['J', 'K', 'E', 'C', 'V', 'O', 'R', 'N', 'S', 'P', 'L', 'M'].map((key) => `Alt+${key}`),
    ...['Control+Alt+E', 'Control+Alt+A', 'Alt+A', 'ArrowUp', 'ArrowDown', 'Escape', 'Control+K', '/'],
  ],
  'rocket-chat': [
    ...['Control+K', 'Control+P', 'Control+B', 'Control+I', 'Control+Escape', 'Shift+Escape', 'ArrowUp', 'ArrowDown'],
    ...['Control+ArrowLeft', 'Control+ArrowRight', 'Control+ArrowUp', 'Control+ArrowDown'],
  ],
  'live-helper-chat': ['Alt+ArrowUp', 'Alt+ArrowDown'],
}
