import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Names of the stores of the extension in which a text stands: databases, private files, both storage areas. */
export async function storesWith(ours: Page, text: string): Promise<readonly string[]> {
  return ours.evaluate(async (wanted) => {
    const found: string[] = []
    const look = (place: string, value: unknown): void => {
      if (JSON.stringify(value ?? null).includes(wanted)) found.push(place)
    }
    const promised = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(request.error?.message))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        look(`${name}/${store}`, await promised(database.transaction(store).objectStore(store).getAll()))
      }
      database.close()
    }
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${path}/${name}`)
        else look(`${path}/${name}`, await (await handle.getFile()).text())
      }
    }
    await walk(await navigator.storage.getDirectory(), 'files')
    const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome
    look('storage.local', await storage.local.get(null))
    look('storage.session', await storage.session.get(null))
    return found
  }, text)
}

/** Files of a profile in which a text stands, as UTF-8 or UTF-16. */
export function profileFilesWith(profileDir: string, text: string): readonly string[] {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return filesUnder(profileDir).filter((path) => {
    const bytes = readFileSync(path)
    return needles.some((needle) => bytes.includes(needle))
  })
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesUnder(join(folder, entry.name))
    return entry.isFile() ? [join(folder, entry.name)] : []
  })
}
