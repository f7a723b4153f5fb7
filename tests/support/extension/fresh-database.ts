import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { WendaDatabase, type DatabaseOptions } from '@/lib/extension/storage/index.ts'

// Live queries run only where Dexie knows of an IndexedDB.
Dexie.dependencies.indexedDB ??= new IDBFactory()

/** A database of its own in memory; give the factory of an earlier one to open the same again. */
export function freshDatabase(options: Partial<DatabaseOptions> = {}): WendaDatabase {
  return new WendaDatabase({ indexedDB: new IDBFactory(), IDBKeyRange, ...options })
}
