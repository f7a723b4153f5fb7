import type { Words } from '../zh-cn.ts'

/** Encryption at rest under a team key, and the locked page. */
export const vault: Words['vault'] = {
  lock: {
    title: 'Wenda is locked',
    hint: 'Enter the team’s passphrase to go on. Locked while away, recording goes on; after a browser start it begins once unlocked, so unlock before you serve.',
    word: 'Team’s passphrase',
    open: 'Unlock',
    working: 'Checking…',
    fault: {
      'wrong-word': 'That is not the passphrase. Mind upper and lower case; ask a supervisor.',
      failed: 'It could not be unlocked; everything is still here. Open the browser anew and try again.',
    },
  },
  forgotten: {
    title: 'Passphrase forgotten?',
    hint: 'Without the passphrase nobody can read the log on this machine; there is no back door. You can empty the log and begin anew; knowledge, rules, consoles and settings stay. A log you backed up can be restored afterwards.',
    sign: 'empty the log',
    type: (sign) => `To empty it, type “${sign}”`,
    go: 'Empty the log and begin anew',
    failed: 'Nothing was emptied or changed. Open the browser anew and try again.',
  },
  card: {
    title: 'Team’s passphrase (encryption)',
    isOff:
      'Not encrypted. With a team’s passphrase, what is said in chats, customers’ names and orders are kept encrypted on this machine, locked when the browser closes or nobody is there.',
    isOn: (minutes) =>
      `Chats are encrypted. Locked when the browser closes${minutes === 0 ? '' : ` or nobody is there for ${minutes} minutes`}; recording goes on while you are away, and begins anew once unlocked after a browser start.`,
    word: 'Team’s passphrase',
    before: 'Current passphrase',
    next: 'New passphrase (empty: keep it)',
    again: 'Once more',
    idle: 'Lock after idle minutes (0: never)',
    on: 'Encrypt',
    off: 'Stop encrypting',
    lockNow: 'Lock now',
    short: (n) => `At least ${n} characters; longer is better`,
    unlike: 'The two differ',
    working: 'Writing the whole log anew; a long one takes minutes. Please leave the browser open…',
    saved: 'Saved. Note the passphrase somewhere else: without it nothing opens.',
    failed: 'Not all was written. What was written can be read; press again to go on.',
  },
}
