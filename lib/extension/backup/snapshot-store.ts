/** A backup kept on this machine, in the origin's private file system. */
export interface KeptSnapshot {
  readonly name: string
  /** When it was made, epoch ms. */
  readonly madeAt: number
  readonly bytes: number
  /** Made by the clock, or just before a restore. */
  readonly cause: 'daily' | 'before-restore'
}

/** The folder of kept snapshots. */
export interface SnapshotStore {
  /** Newest first. */
  list(): Promise<readonly KeptSnapshot[]>
  read(name: string): Promise<File>
  remove(name: string): Promise<void>
  /** Resolves when the whole file stands under its name; a writing that ends half way leaves none. */
  write(snapshot: Pick<KeptSnapshot, 'madeAt' | 'cause'>, pieces: AsyncIterable<Uint8Array>): Promise<void>
}

/** Snapshots of each cause that are kept; older ones go when a new one stands. */
const KEPT = 10

const pattern = /^(daily|before-restore)-(\d{15})\.zip$/

/** Opens the folder; works in pages and in the service worker. */
export async function openSnapshotStore(): Promise<SnapshotStore> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle('backups', { create: true })
  const list = async (): Promise<readonly KeptSnapshot[]> => {
    const found: KeptSnapshot[] = []
    for await (const [name, handle] of folder.entries()) {
      const [, cause, at] = pattern.exec(name) ?? []
      if (handle.kind !== 'file' || at === undefined) continue
      const { size } = await handle.getFile()
      found.push({ name, madeAt: Number(at), bytes: size, cause: cause === 'daily' ? 'daily' : 'before-restore' })
    }
    return found.sort((a, b) => b.madeAt - a.madeAt)
  }
  return {
    list,
    read: async (name) => (await folder.getFileHandle(name)).getFile(),
    remove: (name) => folder.removeEntry(name),
    write: async ({ madeAt, cause }, pieces) => {
      const file = await folder.getFileHandle(`${cause}-${String(madeAt).padStart(15, '0')}.zip`, { create: true })
      // A writable keeps what it gets apart and puts it in place when it is closed.
      const writable = await file.createWritable()
      try {
        for await (const piece of pieces) await writable.write(new Uint8Array(piece))
        await writable.close()
      } catch (error) {
        await writable.abort().catch(() => undefined)
        await folder.removeEntry(file.name).catch(() => undefined)
        throw error
      }
      const kept = (await list()).filter((one) => one.cause === cause)
      for (const { name } of kept.slice(KEPT)) await folder.removeEntry(name)
    },
  }
}
