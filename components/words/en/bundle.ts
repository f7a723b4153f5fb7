import type { Words } from '../zh-cn.ts'

/** Bundles: what a supervisor sends to agents as one file. */
export const bundle: Words['bundle'] = {
  part: {
    knowledge: 'Knowledge (with pictures)',
    rules: 'Rules',
    profiles: 'Console profiles',
    targets: 'Shops and targets',
  },
  out: {
    title: 'Bundle for agents',
    hint: 'Tick what should be the same for all and send the .wenda file round. It holds no conversation, no customer data, and not your supervisor passphrase.',
    make: 'Make a bundle',
    none: 'Tick at least one.',
    made: (file) => `${file} is made. Agents take it in under Settings → Data and log.`,
    failed: (why) => `It was not made (${why}). Nothing was changed; try again.`,
  },
  in: {
    title: 'Take in a supervisor’s bundle',
    hint: 'What has the same name is replaced, everything else stays. A snapshot is kept first, so it can be taken back.',
    choose: 'Choose a .wenda bundle',
    dialog: (file) => `Bundle: ${file}`,
    checking: 'Checking every byte of the file…',
    from: (from, when) => `Made by ${from === '' ? 'nobody named' : from} at ${when}; the file is whole`,
    column: { part: 'Part', fresh: 'New', changed: 'Changed', same: 'Same' },
    nothing: 'Everything in the bundle is here already.',
    word: 'Supervisor’s passphrase',
    wordHint:
      'This machine has a supervisor’s passphrase. A bundle changes rules and targets, so a supervisor has to be here.',
    wrongWord: 'Wrong passphrase; nothing was changed.',
    go: 'Take it in',
    writing: 'Taking it in…',
    done: (from) => `The bundle${from === '' ? '' : ` of ${from}`} was taken in`,
    isLog:
      'This is a session log, not a bundle. A supervisor merges logs at the desk, under Export. Nothing was changed.',
    notABundle: 'This is no supervisor’s bundle. Nothing was changed.',
    failed: {
      snapshot: (why) =>
        `No snapshot could be kept first (${why}), so nothing was begun. Free some space and try again.`,
      house: (why) => `Nothing was written and nothing was changed (${why}). Close other Wenda pages and try again.`,
      settings: (why) => `Knowledge, rules and profiles are in; shops and targets were not (${why}). Take it in again.`,
    },
  },
}
