/**
 * storage: the database `wenda`, an index over the journal and the home of knowledge, rules and profiles. It knows no
 * component, no page and no message. Tests: tests/unit/extension/storage.
 */
export { observeEntryCount } from './count-entries.ts'
export { latestVersion, wendaDatabase, WendaDatabase, type DatabaseOptions, type DatabaseState } from './database.ts'
export {
  discardEntries,
  eraseEntries,
  noteEntryUse,
  observeKnowledge,
  type KnowledgeShelf,
  putEntries,
  readEntries,
  readEntriesById,
  replaceEntries,
  restoreEntries,
} from './entries.ts'
export { entryTables, readAllEntries, writeEntryRows } from './entry-blocks.ts'
export { readVersions, saveEntries } from './entry-versions.ts'
export {
  eraseProfiles,
  eraseRules,
  observeMeta,
  observeProfiles,
  observeRules,
  putProfiles,
  putRules,
  readMeta,
  readProfiles,
  readRules,
  writeMeta,
} from './house-rows.ts'
export { importEntries, putPicture, readPictures, undoImport, type ImportUndo } from './import-entries.ts'
export { observeCustomerSessions, type CustomerSessions, type CustomerSought } from './customer-sessions.ts'
export {
  forgetDayDigests,
  forgetDigestsOf,
  observeDayDigests,
  putDayDigests,
  readFirstBeginnings,
  readSessionsBegun,
} from './day-digests.ts'
export { foldIntoFollowUps, observeFollowUps, readFollowUps, type NamedFollowUp } from './follow-ups.ts'
export { migrations, type Migration } from './migrations/index.ts'
export { observeHouse } from './observe-house.ts'
export { type Observable } from './observe-query.ts'
export {
  findCustomerSessions,
  findKnownIds,
  findSession,
  observeEvents,
  observeNamedSessions,
  observeNewestChange,
  observeSession,
  observeSessions,
  readEvents,
  readNamedSessions,
  readSessions,
  walkSessions,
} from './read-sessions.ts'
export type {
  DayDigestRow,
  PictureRow,
  EntryFilter,
  EntryRow,
  EntryVersionRow,
  EventFilter,
  EventRow,
  FollowUpRow,
  MetaRow,
  ProfileRow,
  RuleRow,
  SessionFilter,
  SessionRow,
} from './rows.ts'
export { foldIntoSleeps } from './sleeps.ts'
export { isWaiting, toSessionRow } from './session-row.ts'
export { toStorageFault, type StorageFault } from './storage-fault.ts'
export { mergeIntoHouse, readWholeHouse, replaceWholeHouse, type WholeHouse } from './whole-house.ts'
export { openEvents, openFollowUps, openSessions, sealEvents, sealFollowUps, sealSessions } from './sealed-rows.ts'
