const scratchName = 'wenda-scratch'
const rows = 40
/** Below 64 KiB, above which Chromium would put a value into a file of its own instead of the log. */
const rowBytes = 30_000

/**
 * Makes LevelDB begin a fresh log before the first real write after a browser start, by writing more than a megabyte to
 * a scratch database and deleting it. A log torn by an unclean end is read once more and then never again; without this
 * the second start would find a bad checksum and delete everything (facts: reliability, finding 1; google/leveldb#1287).
 * Resolves when done or given up; a failure here only leaves things as they were.
 */
export async function rollDatabaseLog(factory: IDBFactory = indexedDB): Promise<boolean> {
  try {
    const database = await asPromise(factory.open(scratchName, 1), (request) => {
      request.result.createObjectStore('rows')
    })
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('rows')
    for (let row = 0; row < rows; row += 1) store.put(crypto.getRandomValues(new Uint8Array(rowBytes)), row)
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
    })
    database.close()
    await asPromise(factory.deleteDatabase(scratchName))
    return true
  } catch {
    return false
  }
}

function asPromise<T>(
  request: IDBRequest<T> | IDBOpenDBRequest,
  upgrade?: (request: IDBOpenDBRequest) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as T))
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
    if (upgrade !== undefined) {
      request.addEventListener('upgradeneeded', () => upgrade(request as IDBOpenDBRequest))
    }
  })
}
