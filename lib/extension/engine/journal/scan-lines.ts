import type { JournalFile } from './journal-folder.ts'

/** A whole line of a file: its text without the newline, and where it begins. */
export interface ScannedLine {
  readonly text: string
  readonly at: number
  /** Offset of the byte after its newline. */
  readonly end: number
}

const chunkBytes = 1 << 20
const newline = 10

/**
 * Whole lines of a file from byte `from` on, a chunk at a time; a last piece without a newline is left out (its offset
 * is where the last whole line ended). Reads at most one chunk and one line into memory.
 */
export function* scanLines(file: JournalFile, from: number): Generator<ScannedLine> {
  const decoder = new TextDecoder()
  const size = file.getSize()
  let rest = new Uint8Array(0)
  let restAt = from
  for (let at = from; at < size;) {
    const chunk = new Uint8Array(Math.min(chunkBytes, size - at))
    const count = file.read(chunk, { at })
    if (count <= 0) return
    at += count
    const bytes = joined(rest, chunk.subarray(0, count))
    let start = 0
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      yield { text: decoder.decode(bytes.subarray(start, end)), at: restAt + start, end: restAt + end + 1 }
      start = end + 1
    }
    rest = bytes.slice(start)
    restAt += start
  }
}

/** The first whole line of a file; undefined when there is none. */
export function firstLine(file: JournalFile): ScannedLine | undefined {
  for (const line of scanLines(file, 0)) return line
  return undefined
}

/** The last whole line of a file, read from its end; undefined when there is none. */
export function lastLine(file: JournalFile): ScannedLine | undefined {
  const size = file.getSize()
  let tail = new Uint8Array(0)
  for (let at = size; at > 0;) {
    const step = Math.min(4096, at)
    const chunk = new Uint8Array(step)
    at -= step
    file.read(chunk, { at })
    tail = joined(chunk, tail)
    const end = tail.lastIndexOf(newline)
    if (end === -1) continue
    const before = end === 0 ? -1 : tail.lastIndexOf(newline, end - 1)
    if (before === -1 && at > 0) continue
    const start = before + 1
    return { text: new TextDecoder().decode(tail.subarray(start, end)), at: at + start, end: at + end + 1 }
  }
  return undefined
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
