import { offerFile } from '../primitives/offer-file.ts'
import { startBreathing } from './breath.ts'

/** A file as it is made: the body chunk by chunk, and what stands before it but is known only afterwards. */
export interface FileContent {
  readonly body: AsyncIterable<string | Uint8Array>
  readonly first?: () => string
}

/** Where a person's file goes. */
export interface FileSink {
  /** Writes the whole content; when it throws, no half file is left. */
  readonly write: (content: FileContent) => Promise<void>
}

declare global {
  /** File System Access: not in every browser, so TypeScript's DOM library leaves it out. */
  interface Window {
    showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>
  }
}

/** Folder of files that wait for the browser to take them, named by the moment they were begun. */
const SPOOL = 'outgoing'
const LEFT_BEHIND_MS = 600_000

/** Whether a person can pick the file here. */
export function canPickFile(): boolean {
  return window.showSaveFilePicker !== undefined
}

/** Asks for a file, by the browser's own dialog; null when the person closed it. Must follow a click. */
export async function pickFile(name: string): Promise<FileSink | null> {
  try {
    const handle = await window.showSaveFilePicker?.({ suggestedName: name })
    if (handle === undefined) return null
    return { write: (content) => fill(handle, content) }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** A file in the downloads. It is made on the disk, so a large one does not stand in memory. */
export function downloadSink(name: string): FileSink {
  return {
    write: async ({ body, first }) => {
      const spool = await openSpool()
      await fillBody(spool.handle, body)
      const file = await spool.handle.getFile()
      offerFile(name, new Blob([first?.() ?? '', file]), () => void spool.drop())
    },
  }
}

/** A file of our own to make another one in. What an export that broke off left behind goes first. */
async function openSpool() {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(SPOOL, { create: true })
  const old: string[] = []
  for await (const name of folder.keys()) if (Date.now() - Number(name) > LEFT_BEHIND_MS) old.push(name)
  for (const name of old) await folder.removeEntry(name)
  const handle = await folder.getFileHandle(String(Date.now()), { create: true })
  return { handle, drop: () => folder.removeEntry(handle.name).catch(() => {}) }
}

/** Straight into the picked file, or by way of the spool when the first line is known last. */
async function fill(handle: FileSystemFileHandle, { body, first }: FileContent): Promise<void> {
  if (first === undefined) {
    await fillBody(handle, body)
    return
  }
  const spool = await openSpool()
  try {
    await fillBody(spool.handle, body)
    const file = await spool.handle.getFile()
    const writable = await handle.createWritable()
    // In one piece: the browser copies it on the disk, and nothing of it comes through this page.
    await writable.write(new Blob([first(), file]))
    await writable.close()
  } finally {
    await spool.drop()
  }
}

/** Text gathered before it goes to the disk: on a busy machine each journey there costs as much as making the text. */
const WRITE_UNITS = 1 << 20

async function fillBody(handle: FileSystemFileHandle, body: FileContent['body']): Promise<void> {
  const writable = await handle.createWritable()
  const breathe = startBreathing()
  // While a piece is on its way to the disk the next is made; never more than one, so memory stays flat.
  let writing: Promise<unknown> = Promise.resolve()
  const write = async (piece: string | Uint8Array) => {
    await writing
    writing = writable.write(typeof piece === 'string' ? piece : new Uint8Array(piece))
    // Heard before the next one is written; until then nobody listens, and that is no fault of its own.
    writing.catch(() => {})
  }
  try {
    let text = ''
    for await (const chunk of body) {
      if (typeof chunk === 'string') text += chunk
      if (text !== '' && (text.length >= WRITE_UNITS || typeof chunk !== 'string')) {
        await write(text)
        text = ''
      }
      if (typeof chunk !== 'string') await write(chunk)
      await breathe()
    }
    if (text !== '') await write(text)
    await writing
    await writable.close()
  } catch (error) {
    // What was written so far lies in a shadow file, which goes with it; the picked file stays as it was.
    await writable.abort()
    throw error
  }
}
