import type { Words } from '../zh-cn.ts'

/** Backups: everything as one file, and back. */
export const backup: Words['backup'] = {
  title: 'Backup and restore',
  hint: 'Back up to a file before a new computer or a reinstall. It holds what customers wrote, unmasked: keep it like your books.',
  save: 'Back up to a file',
  saving: (lines) => `Backing up: ${lines} lines of the log`,
  cancel: 'Cancel',
  word: {
    label: 'Supervisor’s passphrase',
    hint: 'A backup holds what customers wrote, unmasked: taking it out and putting it back need the supervisor, and are logged.',
    wrong: 'Wrong passphrase; nothing was done.',
    resting: 'Too many wrong tries; try again in a minute.',
  },
  saved: (file) => `Backed up to ${file}`,
  saveFailed: (why) => `No backup was made (${why}); your data is as it was. Free disk space and try again.`,
  open: 'Restore from a backup',
  kept: 'Snapshots on this computer',
  keptHint:
    'One a day by itself, the latest 10 are kept; one more before each restore. They hold knowledge, rules, console profiles, pictures and settings. The log is kept twice by itself and is not in them.',
  keptNone: 'No snapshot yet. Once there is knowledge, one is kept every day.',
  cause: { daily: 'Daily', 'before-restore': 'Before a restore' },
  column: { when: 'When', cause: 'Why', size: 'Size', act: 'Do' },
  restore: 'Restore',
  download: 'Download',
  restoreOf: (when) => `Restore the snapshot of ${when}`,
  downloadOf: (when) => `Download the snapshot of ${when}`,
  dialog: (file) => `Restore: ${file}`,
  checking: 'Checking every byte of the file…',
  checked: (when, program) => `Made ${when} by version ${program}; the file is whole`,
  from: (agent, shops) => `${agent === '' ? '' : `Agent ${agent}, `}shops ${shops}`,
  part: 'What',
  inFile: 'In the backup',
  here: 'Here now',
  parts: {
    entries: 'Entries',
    versions: 'Earlier versions',
    rules: 'Rules',
    profiles: 'Console profiles',
    pictures: 'Pictures',
    meta: 'Sheets of the desk',
    journal: 'Log',
  },
  whatHappens:
    'Knowledge, rules, console profiles, pictures and settings become those of the backup. The log only gains what it lacks; nothing in it is touched. A snapshot is kept first, so this can be undone.',
  noJournal: 'No log in this snapshot; the log stays as it is',
  brokenChain:
    'The log in this backup fails its check at one place. It is added as it is, but proves nothing from there on.',
  go: 'Restore',
  writing: (lines, of) => (of === '0' ? 'Restoring…' : `Adding to the log: ${lines} / ${of}`),
  done: (added) => `Restored; the log gained ${added} lines`,
  notNoted: 'Restored, but the log could not note it. See the state of the log below.',
  fileFault: {
    'not-a-backup': 'This is no backup of Wenda. Nothing was changed; choose the file that “Back up to a file” made.',
    'too-large': 'The file is unreasonably large and was not opened. Nothing was changed; use another backup.',
    'newer-program': 'This backup was made by a newer version. Update Wenda first. Nothing was changed.',
    damaged:
      'The file is damaged or was altered: it does not match its own list. Nothing was changed; use another backup.',
    'part-missing': 'A part of the backup is missing. Nothing was changed; use another backup.',
    'part-unknown': 'There is a file in the backup that does not belong. Nothing was changed; use another backup.',
    'bad-row': 'A row in the backup is not data of Wenda. Nothing was changed; use another backup.',
    'bad-settings': 'The settings in the backup cannot be read. Nothing was changed; use another backup.',
    'bad-journal': 'The log in the backup cannot be read. Nothing was changed; use another backup.',
  },
  where: (part) => `Where: ${part}`,
  failedAt: {
    snapshot: (code) =>
      `The snapshot before the restore was not kept (${code}), so nothing was begun. Free disk space and try again.`,
    house: (code) => `Nothing was written or changed (${code}). Close other Wenda pages and try again.`,
    settings: (code) => `Knowledge, rules and profiles are restored, settings are not (${code}). Restore once more.`,
    journal: (code) =>
      `Knowledge and settings are restored, the log only in part (${code}). Restore again: it goes on, nothing doubles.`,
  },
}
