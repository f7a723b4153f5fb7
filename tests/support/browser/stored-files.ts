import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The newest LevelDB log of our IndexedDB in a profile whose browser is closed. Throws when there is none. */
export function findIndexLog(profileDir: string): string {
  const folder = join(profileDir, 'Default/IndexedDB')
  const store = readdirSync(folder).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'))
  if (store === undefined) throw new Error('no IndexedDB folder')
  const newest = readdirSync(join(folder, store))
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1)
  if (newest === undefined) throw new Error('no log')
  return join(folder, store, newest)
}

/** Cuts so many bytes off the end of a file. */
export function cutTail(path: string, bytes: number): void {
  truncateSync(path, Math.max(0, statSync(path).size - bytes))
}

/** The file of the journal in a profile whose browser is closed: Chromium keeps OPFS files under numbers. */
export function findJournalFile(profileDir: string): string {
  const files = filesUnder(join(profileDir, 'Default/File System')).filter((path) =>
    readFileSync(path).subarray(0, 9).equals(Buffer.from('{"agent":')),
  )
  const [only] = files.sort((a, b) => statSync(b).size - statSync(a).size)
  if (only === undefined) throw new Error('no journal file')
  return only
}

/** Changes the lines of a journal file as they stand on the disk. */
export function changeLines(path: string, change: (lines: string[]) => string[]): void {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  writeFileSync(
    path,
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  )
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}
