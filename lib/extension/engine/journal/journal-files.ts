import type { JournalNotice } from '../../messaging/index.ts'
import {
  openFileState,
  planClearing,
  replaceIn,
  rewriteLinesOf,
  seqOfLine,
  type Clearing,
  type WantedLine,
  type FileState,
} from './file-state.ts'
import { isJournalFileName, journalFileName, KEPT_FILE, type JournalFolder } from './journal-folder.ts'
import { finishRewrite } from './rewrite-file.ts'
import { firstLine, lastLine } from './scan-lines.ts'

/**
 * The files of the journal as its one writer holds them open. What is written is flushed before it returns; what a failed
 * write left is cut before the next one, so no half line and no line nobody was told of ever stands before another.
 */
export class JournalFiles {
  private readonly files: FileState[] = []
  /** Older than every other line, with gaps between them. */
  private kept: FileState | undefined
  /** Files that were begun since the opening. */
  private begun = 0
  /** The file that may end in half a line, or in one nobody was told of, since a failed write. */
  private torn: FileState | undefined

  private constructor(private readonly folder: JournalFolder) {}

  /** Opens every file; an exchange of one that was broken off is finished first. */
  static async open(folder: JournalFolder): Promise<JournalFiles> {
    const opened = new JournalFiles(folder)
    await finishRewrite(folder)
    const names = await folder.names()
    if (names.includes(KEPT_FILE)) opened.kept = await openFileState(folder, KEPT_FILE)
    for (const name of names.filter(isJournalFileName)) opened.files.push(await openFileState(folder, name))
    return opened
  }

  /** The files of the chain, oldest first. */
  get chain(): readonly FileState[] {
    return this.files
  }

  /** The file of kept lines, then every file of the chain, oldest first. */
  get all(): readonly FileState[] {
    return this.kept === undefined ? this.files : [this.kept, ...this.files]
  }

  /** Files of the chain that were there at the opening, less those that were cleared since. */
  get found(): number {
    return this.files.length - this.begun
  }

  /** Cuts half a line off the end of the kept file and of the newest `newest` of the chain; says where it did. */
  cutTornTails(newest: number): JournalNotice[] {
    const notices: JournalNotice[] = []
    // Only the newest file is ever written, so only it can end in half a line; an empty one after it was just begun.
    for (const state of [...(this.kept === undefined ? [] : [this.kept]), ...this.files.slice(-newest)]) {
      const last = lastLine(state.file)
      if (state.size <= (last?.end ?? 0)) continue
      state.size = last?.end ?? 0
      cutToSize(state)
      notices.push({ code: 'torn-tail-cut', atSeq: (seqOfLine(last) ?? 0) + 1, detail: state.name })
    }
    return notices
  }

  /** The file that a line of this moment (epoch ms) is written to; begun when the day has none. */
  async toWrite(at: number): Promise<FileState> {
    const newest = this.files.at(-1)
    const today = journalFileName(at)
    // A clock set back never writes into an older file: lines stand in the order of their numbers.
    if (newest !== undefined && newest.name >= today) return newest
    this.begun += 1
    const state = await openFileState(this.folder, today)
    this.files.push(state)
    return state
  }

  /** Adds a text to the end of a file and flushes it. Throws what the disk throws, and then nothing of it stays. */
  write(state: FileState, text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.cutTorn()
    this.torn = state
    try {
      const written = state.file.write(bytes, { at: state.size })
      if (written !== bytes.length) {
        throw new DOMException(`only ${written} of ${bytes.length} bytes were written`, 'QuotaExceededError')
      }
      state.file.flush()
    } catch (error) {
      this.mend()
      throw error
    }
    state.size += bytes.length
    this.torn = undefined
  }

  /**
   * Puts texts in the place of lines, by their number. Each file is exchanged whole; a machine that goes off leaves the
   * old or the new one.
   */
  async replaceLines(texts: ReadonlyMap<number, string>): Promise<void> {
    for (const state of this.all) await replaceIn(this.folder, state, texts)
  }

  /** Writes every line anew as `change` makes it, file by file as {@link replaceLines} does. */
  async rewriteLines(change: (text: string) => Promise<string>): Promise<void> {
    for (const state of this.all) await rewriteLinesOf(this.folder, state, change)
  }

  /** The files older than the one of this name; never the newest. */
  before(name: string): readonly FileState[] {
    return this.files.slice(0, -1).filter((state) => state.name < name)
  }

  /** Copies the wanted conversations' lines out of the files before that of this name into the file of kept ones, flushed. */
  async keepBefore(name: string, wanted: WantedLine): Promise<Clearing> {
    this.kept ??= await openFileState(this.folder, KEPT_FILE)
    const clearing = planClearing(this.before(name), this.kept, wanted)
    if (clearing.text !== '') this.write(this.kept, clearing.text)
    this.kept.firstSeq ??= seqOfLine(firstLine(this.kept.file))
    return clearing
  }

  /** Removes the files before that of this name. */
  async dropBefore(name: string): Promise<void> {
    for (const state of this.before(name)) {
      this.files.splice(this.files.indexOf(state), 1)
      state.file.close()
      await this.folder.remove(state.name)
    }
  }

  /** Closes every file. */
  close(): void {
    for (const { file } of this.all) file.close()
    this.kept = undefined
    this.files.length = 0
  }

  /** It may be yesterday's file by now: what stands torn there would get its numbers twice. */
  private cutTorn(): void {
    if (this.torn === undefined) return
    cutToSize(this.torn)
    this.torn = undefined
  }

  private mend(): void {
    try {
      this.cutTorn()
    } catch {
      // Still torn: the next write cuts it first, and so does the next opening.
    }
  }
}

function cutToSize({ file, size }: FileState): void {
  file.truncate(size)
  file.flush()
}
