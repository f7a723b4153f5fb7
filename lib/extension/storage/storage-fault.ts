import { failure, success, type Result } from '@/lib/core/shared/index.ts'

/**
 * Why the database could not do as asked; each has a sentence in the message catalogue that says what to do:
 * `disk-full` free space; `blocked` close other Wenda pages; `newer-database` reload, this page is older than the data;
 * `outdated-page` reload, a newer version has taken over; `closed` Chromium closed the database (reopen, the journal
 * has everything); `constraint` the row contradicts another; `failed` anything else.
 */
export type StorageFault =
  | { readonly code: 'disk-full' | 'blocked' | 'newer-database' | 'outdated-page' | 'closed' | 'constraint' }
  | { readonly code: 'failed'; readonly detail: string }

const codesByName: Readonly<Record<string, Exclude<StorageFault['code'], 'failed'>>> = {
  QuotaExceededError: 'disk-full',
  VersionError: 'newer-database',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  ConstraintError: 'constraint',
  BulkError: 'constraint',
}

/**
 * Reads an error of IndexedDB or Dexie. A full disk comes as `UnknownError` with FILE_ERROR_NO_SPACE, or as a
 * QuotaExceededError with an empty message (facts: reliability 1, rows 21 and 22), sometimes one or two levels down.
 */
export function toStorageFault(error: unknown): StorageFault {
  let at: unknown = error
  for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
    const name = 'name' in at && typeof at.name === 'string' ? at.name : ''
    const message = 'message' in at && typeof at.message === 'string' ? at.message : ''
    if (name === 'QuotaExceededError' || /NO_SPACE|QuotaExceeded/.test(message)) return { code: 'disk-full' }
    if (name === OutdatedPageError.label) return { code: 'outdated-page' }
    if (name === NewerDatabaseError.label) return { code: 'newer-database' }
    at = 'inner' in at ? at.inner : undefined
  }
  const name = error instanceof Error ? error.name : ''
  const code = Object.hasOwn(codesByName, name) ? codesByName[name] : undefined
  if (code !== undefined) return { code }
  return { code: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}

/** Runs work on the database and turns what it throws into a value. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageFault>> {
  try {
    return success(await work())
  } catch (error) {
    return failure(toStorageFault(error))
  }
}

/** Thrown by writes of a page whose database has been taken over by a newer version. */
export class OutdatedPageError extends Error {
  static readonly label = 'OutdatedPageError'
  override readonly name = OutdatedPageError.label
}

/** Thrown on opening a database that a newer version of the program has written. */
export class NewerDatabaseError extends Error {
  static readonly label = 'NewerDatabaseError'
  override readonly name = NewerDatabaseError.label
}
