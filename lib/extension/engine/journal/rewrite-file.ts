import type { JournalFile, JournalFolder } from './journal-folder.ts'

/** Where a journal file's new content stands until it has taken the place of the old. */
const REWRITE_FILE = 'rewrite.tmp'

/**
 * Puts a new content in the place of a journal file's, so that a machine that goes off at any moment leaves the old or
 * the new one whole: the new content is flushed beside it first, and `finishRewrite` copies it again at the next start.
 * `make` is called when nothing can come in between any more.
 */
export async function rewriteFile(
  folder: JournalFolder,
  target: { readonly name: string; readonly file: JournalFile },
  make: () => Uint8Array,
): Promise<void> {
  const beside = await folder.open(REWRITE_FILE)
  try {
    const content = make()
    const head = new TextEncoder().encode(`${JSON.stringify({ file: target.name, bytes: content.length })}\n`)
    writeWhole(beside, joined(head, content))
    // Should the disk refuse here, the file beside stays, and the next start finishes.
    writeWhole(target.file, content)
    // Emptied at once: what is appended to the target from now on must not be undone at the next start.
    beside.truncate(0)
    beside.flush()
  } finally {
    beside.close()
  }
}

/** Finishes a rewrite that was broken off, when its new content is there whole. Call it before any file is opened. */
export async function finishRewrite(folder: JournalFolder): Promise<void> {
  const beside = await folder.open(REWRITE_FILE)
  const bytes = new Uint8Array(beside.getSize())
  beside.read(bytes, { at: 0 })
  const plan = planOf(bytes)
  if (plan !== undefined) {
    const target = await folder.open(plan.file)
    writeWhole(target, plan.content)
    target.close()
  }
  beside.close()
  await folder.remove(REWRITE_FILE)
}

function planOf(bytes: Uint8Array): { readonly file: string; readonly content: Uint8Array } | undefined {
  const end = bytes.indexOf(10)
  if (end === -1) return undefined
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))
    if (typeof head !== 'object' || head === null || !('file' in head) || !('bytes' in head)) return undefined
    const content = bytes.subarray(end + 1)
    return typeof head.file === 'string' && head.bytes === content.length ? { file: head.file, content } : undefined
  } catch {
    return undefined
  }
}

function writeWhole(file: JournalFile, bytes: Uint8Array): void {
  file.truncate(0)
  const written = file.write(bytes, { at: 0 })
  if (written !== bytes.length) {
    throw new DOMException(`only ${written} of ${bytes.length} bytes were written`, 'QuotaExceededError')
  }
  file.flush()
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
