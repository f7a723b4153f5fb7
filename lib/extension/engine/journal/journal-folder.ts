/**
 * One file of the journal, opened for this writer alone. The shape of FileSystemSyncAccessHandle, which exists only in
 * dedicated workers; offsets and sizes are bytes.
 */
export interface JournalFile {
  getSize(): number
  read(buffer: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  /** Returns when the bytes are on the disk (or throws): what makes an acknowledgement true. */
  flush(): void
  close(): void
}

/** The folder of journal files. */
export interface JournalFolder {
  /** Names of the journal files, oldest first, and of the file of kept lines. */
  names(): Promise<readonly string[]>
  /** Opens a file, making it when it is not there. */
  open(name: string): Promise<JournalFile>
  remove(name: string): Promise<void>
}

declare global {
  /** Only in dedicated workers; TypeScript's DOM library leaves it out. */
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<JournalFile>
  }
}

const pattern = /^journal-(\d{8})\.jsonl$/

/** Lines of conversations kept for a case after the files they stood in were cleared for their age. */
export const KEPT_FILE = 'kept-cases.jsonl'

/** Name of the file of a UTC day, `journal-YYYYMMDD.jsonl`. */
export function journalFileName(at: number): string {
  return `journal-${new Date(at).toISOString().slice(0, 10).replaceAll('-', '')}.jsonl`
}

/** Whether a name is that of a journal file. */
export function isJournalFileName(name: string): boolean {
  return pattern.test(name)
}

/** The journal's folder in the origin's private file system; only a dedicated worker can write there. */
export async function openPrivateFolder(): Promise<JournalFolder> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle('journal', { create: true })
  return {
    names: async () => {
      const names: string[] = []
      for await (const name of folder.keys()) if (isJournalFileName(name) || name === KEPT_FILE) names.push(name)
      return names.sort()
    },
    open: async (name) => {
      const file = await folder.getFileHandle(name, { create: true })
      return file.createSyncAccessHandle()
    },
    remove: (name) => folder.removeEntry(name),
  }
}
