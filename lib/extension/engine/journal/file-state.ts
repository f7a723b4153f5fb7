import { FIRST_PREV, isErased, parseLineFields, type JournalLine } from '@/lib/core/session-log/index.ts'
import type { JournalFile, JournalFolder } from './journal-folder.ts'
import { findLineSeq } from './line-fields.ts'
import { rewriteFile } from './rewrite-file.ts'
import { firstLine, lastLine, scanLines } from './scan-lines.ts'

/** One file of the journal while it is open. */
export interface FileState {
  readonly name: string
  readonly file: JournalFile
  size: number
  /** Sequence number of its first line; undefined while it is empty. */
  firstSeq: number | undefined
  /** Places to begin reading from, every so many lines. */
  readonly marks: { readonly seq: number; readonly at: number }[]
}

/** Opens a file as it lies there, making it when it is not. */
export async function openFileState(folder: JournalFolder, name: string): Promise<FileState> {
  const file = await folder.open(name)
  return { name, file, size: file.getSize(), firstSeq: seqOfLine(firstLine(file)), marks: [] }
}

/** Number of a scanned line; undefined for none and for one without. */
export function seqOfLine(line: { readonly text: string } | undefined): number | undefined {
  return line === undefined ? undefined : findLineSeq(line.text)
}

/** One whole line of the journal. */
export interface NumberedLine {
  readonly seq: number
  readonly text: string
}

const marksEvery = 512

/** Adds a file's lines from `fromSeq` on to `into`, until that has `limit` lines; notes where lines are on the way. */
export function readLinesOf(state: FileState, fromSeq: number, limit: number, into: NumberedLine[]): void {
  const start = state.marks.findLast(({ seq }) => seq <= fromSeq) ?? { seq: state.firstSeq ?? 1, at: 0 }
  let seq = start.seq
  for (const line of scanLines(state.file, start.at)) {
    seq = findLineSeq(line.text) ?? seq
    const last = state.marks.at(-1)
    if (last === undefined || seq >= last.seq + marksEvery) state.marks.push({ seq, at: line.at })
    if (seq >= fromSeq) into.push({ seq, text: line.text })
    seq += 1
    if (into.length >= limit) return
  }
}

/** Puts texts in the place of a file's lines, by number; the file is exchanged whole, and only when a line differs. */
export async function replaceIn(
  folder: JournalFolder,
  state: FileState,
  texts: ReadonlyMap<number, string>,
): Promise<void> {
  let differs = false
  for (const line of scanLines(state.file, 0)) differs ||= replaced(line.text, texts) !== line.text
  if (!differs) return
  // Read again when the file beside stands open: lines may have been appended meanwhile.
  await rewriteFile(folder, state, () => {
    let whole = ''
    for (const { text } of scanLines(state.file, 0)) whole += `${replaced(text, texts)}\n`
    const bytes = new TextEncoder().encode(whole)
    state.size = bytes.length
    state.marks.length = 0
    return bytes
  })
}

/** Writes a file's lines anew as `change` makes them; the file is exchanged whole, and only when a line differs. */
export async function rewriteLinesOf(
  folder: JournalFolder,
  state: FileState,
  change: (text: string) => Promise<string>,
): Promise<void> {
  let whole = ''
  let differs = false
  for (const { text } of scanLines(state.file, 0)) {
    const changed = await change(text)
    differs ||= changed !== text
    whole += `${changed}\n`
  }
  if (!differs) return
  const bytes = new TextEncoder().encode(whole)
  await rewriteFile(folder, state, () => bytes)
  state.size = bytes.length
  state.marks.length = 0
}

function replaced(text: string, texts: ReadonlyMap<number, string>): string {
  const seq = findLineSeq(text)
  return (seq === undefined ? undefined : texts.get(seq)) ?? text
}

/** What clearing files comes to. */
export interface Clearing {
  /** Lines that stay, and lines that go. */
  readonly kept: number
  readonly cleared: number
  /** Number and hash of the last line of the files. */
  readonly through: number
  readonly head: string
  /** Lines that stay and are not in the file of kept ones yet, each with its break. */
  readonly text: string
}

/** Whether a line stays when its file is cleared. */
export type WantedLine = (line: Pick<JournalLine, 'session' | 'kind'>) => boolean

/** Goes through files that are to be cleared; `wanted` says which lines stay. */
export function planClearing(files: readonly FileState[], kept: FileState, wanted: WantedLine): Clearing {
  const keptUntil = seqOfLine(lastLine(kept.file)) ?? 0
  const count = { kept: 0, cleared: 0 }
  let through = 0
  let head = FIRST_PREV
  let text = ''
  for (const { file } of files) {
    for (const line of scanLines(file, 0)) {
      const parsed = parseLineFields(line.text)
      if (!parsed.ok) continue
      const { seq, hash } = parsed.value
      through = seq
      head = hash
      const keep = !isErased(parsed.value) && wanted(parsed.value)
      count[keep ? 'kept' : 'cleared'] += 1
      if (keep && seq > keptUntil) text += `${line.text}\n`
    }
  }
  return { ...count, through, head, text }
}
