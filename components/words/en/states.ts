import type { Words } from '../zh-cn.ts'

/** What happened, what was kept, what to do. */
export const states: Words['states'] = {
  noConsole: {
    title: 'First choose the console you work in',
    hint: 'One click grants this one site; Wenda sees no site that you did not grant.',
    grant: (name) => `Grant ${name}`,
    other: 'Not in the list? Import a console profile',
  },
  otherPage: {
    title: 'This tab is not a console',
    hint: 'Open a chat page that you granted and this panel follows.',
    manage: 'Manage consoles',
  },
  noChat: {
    title: 'No chat is open',
    hint: 'Open a customer in the console: question and answers stand here.',
  },
  emptyKnowledge: {
    title: 'The knowledge base is empty',
    hint: 'Start from a category pack and be ready in two minutes; make it your own later.',
    load: (name, n) => `${name} (${n} entries)`,
    own: 'Import my own spreadsheet',
  },
  notice: {
    misfit: {
      title: 'The page does not fit its profile',
      text: (parts) => `Not seen: ${parts}. The rest works; answers are copied instead of inserted.`,
      act: 'Point at it again',
    },
    'disk-full': {
      title: 'The disk is full, the log stops here',
      text: (n) =>
        `All ${n} saved records are safe. Free some space and it goes on; keep the console page open meanwhile.`,
      act: 'Free space',
    },
    denied: {
      title: 'This site is not granted',
      text: () => 'The browser gave no permission, so Wenda cannot see the chat. Grant it again when you need it.',
      act: 'Grant again',
    },
    updated: {
      title: 'Wenda was updated',
      text: () =>
        'This page still talks to the old version. Draft and chat are safe; reload the console when it suits you.',
      act: 'Understood',
    },
    'worker-dead': {
      title: 'Wenda does not answer, reconnecting',
      text: () => 'Unsaved records wait in the page and are saved when it is back. After a minute, reopen this panel.',
      act: 'Try now',
    },
    'overlay-removed': {
      title: 'The page removed our strip',
      text: () => 'Checks and holds go on; they are shown here instead.',
      act: 'Understood',
    },
    'chat-away': {
      title: 'That customer’s console is not open',
      text: (name) =>
        `${name} waits, but no open page has the chat. Open its console (or scroll its list to it) and press again.`,
      act: 'OK',
    },
    'journal-mended': {
      title: 'The log was repaired',
      text: (detail) => `It was not closed properly last time. ${detail}`,
      act: 'Show',
    },
    'page-gone': {
      title: 'The console page is gone',
      text: () => 'Go back to the chat page and this panel connects again.',
      act: 'Try again',
    },
    failed: {
      title: 'That did not work',
      text: (detail) => `${detail} Nothing was changed, try again.`,
      act: 'Try again',
    },
  },
  journal: {
    'index-rebuilt': 'The index was rebuilt from the log, every record is there.',
    'journal-rebuilt': 'The log file was lost and written again from the index.',
    'torn-tail-cut': 'The last line was incomplete and was cut; it was never shown as saved.',
    'broken-chain':
      'The log was changed at one place and cannot be proven from there on. Export it and tell a supervisor.',
    'behind-sentinel': 'The log is shorter than remembered; records may be lost. Tell a supervisor.',
    'disk-full': 'The disk is full; free some space and it goes on.',
    'index-failed': 'The index is not available now; the log goes on. It is rebuilt when the browser starts again.',
    'knowledge-restored': 'The knowledge base was restored from a snapshot; look whether your last changes are there.',
  },
  store: {
    'outdated-page':
      'Wenda was updated; this page is the old version and writes no more. All that was saved is there; reload to go on.',
    blocked:
      'The data is being upgraded and waits for other Wenda pages. Close them (panel, settings, desk); this goes on by itself.',
    'newer-database':
      'A newer version of Wenda has written this data, so this one leaves it alone. Update the extension; the chat log goes on.',
    'disk-full':
      'The disk is full and the database cannot be opened. The chat log is kept in the page; free space and reload.',
    unopened:
      'The database cannot be opened. The chat log is kept apart and is safe. Reload; if that fails restart the browser, then restore a snapshot in Settings, Data and log.',
  },
  broken: {
    title: 'This page could not be shown',
    text: 'The chat log and the knowledge base are there, nothing is lost; checks and holds on the chat page go on. Reload; if it happens again restart the browser and tell your supervisor the line below.',
    fault: (what: string) => `Why: ${what}`,
  },
  reload: 'Reload',
  dismiss: 'Dismiss',
}
