import { Dexie, type Table } from 'dexie'
import { latestVersion, migrations, type Migration } from './migrations/index.ts'
import type {
  DayDigestRow,
  EntryBlockRow,
  EntryRow,
  EntryVersionRow,
  EventRow,
  FollowUpRow,
  MetaRow,
  PictureRow,
  ProfileRow,
  RuleRow,
  SessionRow,
} from './rows.ts'
import { NewerDatabaseError, OutdatedPageError } from './storage-fault.ts'

/** How the database stands for this page; every state but `open` has something the person can do. */
export type DatabaseState = 'open' | 'blocked' | 'outdated-page' | 'closed'

/** Where a database is made and which steps it knows; tests give other ones. */
export interface DatabaseOptions {
  readonly name?: string
  readonly steps?: readonly Migration[]
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
}

/**
 * The index over the journal and the home of knowledge, rules and profiles. Written in strict durability and without
 * Dexie's optimistic cache, so that nothing is shown before it is committed (facts: reliability, finding 11).
 */
export class WendaDatabase extends Dexie {
  readonly events: Table<EventRow, number>
  readonly sessions: Table<SessionRow, string>
  readonly entries: Table<EntryRow, string>
  readonly rules: Table<RuleRow, string>
  readonly profiles: Table<ProfileRow, string>
  readonly followUps: Table<FollowUpRow, string>
  readonly meta: Table<MetaRow, string>
  private listeners = new Set<(state: DatabaseState) => void>()
  private current: DatabaseState = 'open'

  constructor({ name = 'wenda', steps = migrations, indexedDB, IDBKeyRange: keyRange }: DatabaseOptions = {}) {
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      ...(indexedDB === undefined ? {} : { indexedDB }),
      ...(keyRange === undefined ? {} : { IDBKeyRange: keyRange }),
    })
    for (const { version, stores, upgrade } of steps) {
      const step = this.version(version).stores({ ...stores })
      if (upgrade !== undefined) step.upgrade(upgrade)
    }
    this.events = this.table('events')
    this.sessions = this.table('sessions')
    this.entries = this.table('entries')
    this.rules = this.table('rules')
    this.profiles = this.table('profiles')
    this.followUps = this.table('followUps')
    this.meta = this.table('meta')
    this.watchOver(Math.max(...steps.map(({ version }) => version)))
  }

  /** Looked up when it is used: a database made with earlier steps alone has none. */
  get dayDigests(): Table<DayDigestRow, string> {
    return this.table('dayDigests')
  }

  /** As {@link dayDigests}. */
  get pictures(): Table<PictureRow, string> {
    return this.table('pictures')
  }

  /** As {@link dayDigests}. */
  get entryVersions(): Table<EntryVersionRow, [string, number]> {
    return this.table('entryVersions')
  }

  /** As {@link dayDigests}. Read and written by entry-blocks.ts alone. */
  get entryBlocks(): Table<EntryBlockRow, number> {
    return this.table('entryBlocks')
  }

  /** How the database stands now. */
  get state(): DatabaseState {
    return this.current
  }

  /** Tells `listener` each change of state until `signal` aborts. */
  observeState(listener: (state: DatabaseState) => void, signal: AbortSignal): void {
    this.listeners.add(listener)
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true })
  }

  /** Throws `OutdatedPageError` when a newer version owns the database: an old page must not write (promise 12). */
  requireCurrent(): void {
    if (this.current === 'outdated-page') throw new OutdatedPageError('a newer version has the database')
  }

  private watchOver(knownVersion: number): void {
    this.on('versionchange', () => {
      // Make way at once for the newer version, and stay away: Dexie alone would open again (facts: reliability 2).
      this.become('outdated-page')
      this.close({ disableAutoOpen: true })
    })
    this.on('blocked', () => this.become('blocked'))
    this.on('close', () => this.become('closed'))
    this.on(
      'ready',
      () => {
        // Dexie opens a newer database without a word; its version numbers are ten times ours.
        if (this.backendDB().version / 10 > knownVersion) throw new NewerDatabaseError('written by a newer version')
        this.become('open')
      },
      true,
    )
  }

  private become(state: DatabaseState): void {
    // An outdated page stays one until it is loaded again.
    if (state === this.current || this.current === 'outdated-page') return
    this.current = state
    for (const listener of this.listeners) listener(state)
  }
}

let shared: WendaDatabase | undefined

/** The database of this context, opened at first use. */
export function wendaDatabase(): WendaDatabase {
  shared ??= new WendaDatabase()
  return shared
}

export { latestVersion }
