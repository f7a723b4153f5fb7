/** Who else has a key. */
export type TakenBy = 'browser' | 'edge' | 'system' | 'editing' | 'ime' | 'wechat' | 'qq' | 'feishu'

/**
 * Keys that somebody has before us, in `chordOf`'s writing, with a space between them.
 * browser: support.google.com/chrome/answer/157179 (Windows and Linux). edge: Microsoft Support, "Keyboard shortcuts in
 * Microsoft Edge", beyond Chrome's. ime: Microsoft Pinyin and Sogou as they are installed (paging and the digits count
 * only while composing, when no key of ours acts). wechat, qq, feishu: their screenshots and windows, as installed.
 */
export const TAKEN: Readonly<Record<TakenBy, string>> = {
  browser:
    'Control+N Control+T Control+W Control+P Control+S Control+L Control+J Control+H Control+U Control+O ' +
    'Control+F Control+G Control+D Control+R Control+E Control+K Control+Tab Control+PageUp ' +
    'Control+PageDown Control+F4 Control+F5 Control+0 Control+1 Control+2 Control+3 Control+4 Control+5 ' +
    'Control+6 Control+7 Control+8 Control+9 Control+- Control+= Control++ Control+Enter Control+Shift+N ' +
    'Control+Shift+T Control+Shift+W Control+Shift+Q Control+Shift+I Control+Shift+J Control+Shift+C ' +
    'Control+Shift+B Control+Shift+O Control+Shift+M Control+Shift+G Control+Shift+D Control+Shift+R ' +
    'Control+Shift+A Control+Shift+P Control+Shift+Tab Control+Shift+PageUp Control+Shift+PageDown ' +
    'Control+Shift+Delete Control+Shift+F5 Alt+D Alt+E Alt+F Alt+Home Alt+ArrowLeft Alt+ArrowRight ' +
    'Alt+Shift+I Alt+Shift+T Alt+Shift+A F1 F3 F5 F6 F7 F10 F11 F12 Shift+Escape Shift+F3 Shift+F5 ' +
    'Shift+F6 Shift+F10',
  edge:
    'Control+M F4 F9 Control+F6 Alt+Shift+B Control+Shift+K Control+Shift+L Control+Shift+Y ' +
    'Control+Shift+U Control+Shift+S Control+Shift+X Control+Shift+V Control+Shift+E Control+Shift+. ' +
    'Control+Shift+>',
  system:
    'Alt+Tab Alt+Shift+Tab Alt+F4 Alt+Space Alt+Escape Control+Escape Control+Shift+Escape PrintScreen ' +
    'Alt+PrintScreen Control+Alt+Delete',
  editing:
    'Control+A Control+B Control+C Control+I Control+V Control+X Control+Y Control+Z Control+Backspace ' +
    'Control+Delete Control+Home Control+End Control+ArrowLeft Control+ArrowRight Control+ArrowUp ' +
    'Control+ArrowDown Control+Shift+Z Alt+Backspace ArrowLeft ArrowRight ArrowUp ArrowDown Home End ' +
    'PageUp PageDown Delete Insert Shift+Enter Shift+Insert Shift+Delete Shift+ArrowLeft Shift+ArrowRight ' +
    'Shift+ArrowUp Shift+ArrowDown Shift+Home Shift+End',
  ime: 'Control+Space Shift+Space Control+. Control+, Control+Shift+F Control+Shift+Space CapsLock',
  wechat: 'Alt+A Control+Alt+W',
  qq: 'Control+Alt+A Control+Alt+Z',
  feishu: 'Control+Shift+A Control+Shift+F',
}

/** The order in which they are told: what can never be overcome first. */
export const TAKERS: readonly TakenBy[] = ['system', 'browser', 'edge', 'ime', 'editing', 'wechat', 'qq', 'feishu']

/**
 * A console's own keys, by the id of its profile (what it sends by stands in the profile itself).
 * pinduoduo, feige: facts/peers 1.4 and 1.5. chatwoot: its SHORTCUT_KEYS, read at 4614964 (its Alt+J and Alt+K act while a
 * person writes, too). rocket-chat: its user guide, "Keyboard shortcuts". live-helper-chat: facts/consoles 15.
 */
export const CONSOLE_KEYS: Readonly<Record<string, string>> = {
  pinduoduo: 'ArrowUp ArrowDown',
  feige: 'Control+F Alt+F Control+R Alt+R Control+Alt+X Alt+Shift+M',
  chatwoot:
    'Alt+J Alt+K Alt+E Alt+C Alt+V Alt+O Alt+R Alt+N Alt+S Alt+P Alt+L Alt+M Alt+A Control+Alt+E ' +
    'Control+Alt+A ArrowUp ArrowDown Escape Control+K /',
  'rocket-chat':
    'Control+K Control+P Control+B Control+I Control+Escape Shift+Escape ArrowUp ArrowDown ' +
    'Control+ArrowLeft Control+ArrowRight Control+ArrowUp Control+ArrowDown',
  'live-helper-chat': 'Alt+ArrowUp Alt+ArrowDown',
}

/** Whether a chord is one of a list of {@link TAKEN}'s writing. */
export function isAmong(list: string | undefined, chord: string): boolean {
  return list !== undefined && list.split(' ').includes(chord)
}
