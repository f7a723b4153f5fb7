import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { FIRST_PREV, journalLine } from '@/lib/core/session-log/index.ts'
import type { JournalAck, JournalNotice } from '../../messaging/index.ts'
import { readLinesOf, type Clearing, type FileState, type NumberedLine, type WantedLine } from './file-state.ts'
import { JournalFiles } from './journal-files.ts'
import type { JournalFolder } from './journal-folder.ts'
import { requireLineHash } from './line-fields.ts'
import { lastLine, scanLines } from './scan-lines.ts'
import { isSealedLine, linesToWrite, readLine } from './sealed-lines.ts'

export type { NumberedLine } from './file-state.ts'

/** Where the journal ends. */
export interface JournalHead {
  readonly lastSeq: number
  readonly headHash: string
}

/** What the journal needs from outside. */
export interface JournalOptions {
  readonly now: () => number
  /** 128 random bits as hex; one a line, so that an erased line cannot be guessed back. */
  readonly nonce: () => string
}

/** Newest files whose ids are known by heart: an id can come twice within a shift, not across days. */
const filesByHeart = 2

/**
 * The journal: append-only files of one line an event, written by exactly one writer. An event is acknowledged only
 * after its line was flushed; the same id again answers the line it already has (DESIGN 4.9, facts: reliability 3).
 */
export class Journal {
  /** What opening found and mended. */
  readonly notices: JournalNotice[] = []
  private readonly seqById = new Map<string, number>()
  private everyIdLearned = false
  private lastSeq = 0
  private headHash = FIRST_PREV
  /** The newest line is sealed: without a key none may follow it. */
  private endsSealed = false

  private constructor(
    private readonly files: JournalFiles,
    private readonly options: JournalOptions,
  ) {}

  /** Opens every file, cuts off a torn last line, and learns the newest ids and the head. */
  static async open(folder: JournalFolder, options: JournalOptions): Promise<Journal> {
    const journal = new Journal(await JournalFiles.open(folder), options)
    journal.notices.push(...journal.files.cutTornTails(filesByHeart))
    for (const state of journal.files.chain.slice(-filesByHeart)) journal.learnIds(state)
    journal.findHead()
    return journal
  }

  /** Where the journal ends now. */
  get head(): JournalHead {
    return { lastSeq: this.lastSeq, headHash: this.headHash }
  }

  /** The first line's sequence number; undefined when the journal is empty. */
  get firstSeq(): number | undefined {
    return this.files.chain.find((state) => state.firstSeq !== undefined)?.firstSeq
  }

  /** Whether every id of the journal is known by heart. */
  get knowsEveryId(): boolean {
    return this.everyIdLearned || this.files.found <= filesByHeart
  }

  /** The line of an id, when it is among the newest files. */
  findSeq(id: string): number | undefined {
    return this.seqById.get(id)
  }

  /** Learns the ids of every file, erased lines among them; a million lines take seconds. */
  learnEveryId(): void {
    if (this.everyIdLearned) return
    this.everyIdLearned = true
    for (const state of this.files.chain.slice(0, -filesByHeart)) this.learnIds(state)
  }

  /** Takes note that `id` has line `seq`: found elsewhere (the index knows older ids). */
  rememberSeq(id: string, seq: number): void {
    this.seqById.set(id, seq)
  }

  /**
   * Goes on after a gap: lines up to `seq` were written once and are lost. The next line is `seq + 1` and points to
   * `hash`, so that a check of the chain names exactly what is missing.
   */
  skipTo(seq: number, hash: string): void {
    if (seq <= this.lastSeq) return
    this.lastSeq = seq
    this.headHash = hash
  }

  /**
   * Appends events in order with one write and one flush, and acknowledges each. Known ids are acknowledged with their
   * line. Throws what the disk throws, and then nothing was acknowledged and nothing stays half written.
   */
  async append(events: readonly JournalEvent[]): Promise<readonly JournalAck[]> {
    const state = await this.files.toWrite(this.options.now())
    const acks: JournalAck[] = []
    const fresh = new Map<string, number>()
    let { lastSeq: seq, headHash: prev } = this
    const texts: string[] = []
    for (const event of events) {
      const known = this.seqById.get(event.id) ?? fresh.get(event.id)
      if (known !== undefined) {
        acks.push({ id: event.id, seq: known })
        continue
      }
      const line = journalLine(event, prev, seq + 1, { nonce: this.options.nonce() })
      seq += 1
      prev = requireLineHash(line)
      texts.push(line)
      fresh.set(event.id, seq)
      acks.push({ id: event.id, seq })
    }
    if (fresh.size > 0) {
      await this.writeLines(state, texts)
      state.firstSeq ??= this.lastSeq + 1
      this.lastSeq = seq
      this.headHash = prev
      for (const [id, at] of fresh) this.seqById.set(id, at)
    }
    return acks
  }

  /** Writes lines back that were lost from the files but are known elsewhere, byte for byte. They must follow the head. */
  async restore(lines: readonly { readonly seq: number; readonly id: string; readonly text: string }[]): Promise<void> {
    const last = lines.at(-1)
    if (last === undefined) return
    const state = await this.files.toWrite(this.options.now())
    await this.writeLines(
      state,
      lines.map(({ text }) => text),
    )
    state.firstSeq ??= lines[0]?.seq
    this.lastSeq = last.seq
    this.headHash = requireLineHash(last.text)
    for (const { id, seq } of lines) this.seqById.set(id, seq)
  }

  /** Whole lines from `fromSeq` on, oldest first, at most `limit`; lines that cannot be read are given as they stand. */
  readLines(fromSeq: number, limit: number): readonly NumberedLine[] {
    const lines: NumberedLine[] = []
    const files = this.files.all
    for (const [place, state] of files.entries()) {
      if (lines.length >= limit) break
      if (state.firstSeq === undefined) continue
      const next = files.slice(place + 1).find(({ firstSeq }) => firstSeq !== undefined)?.firstSeq
      if (next !== undefined && next <= fromSeq) continue
      readLinesOf(state, fromSeq, limit, lines)
    }
    return lines
  }

  /** Puts texts in the place of lines, by their number: tombstones with the old hashes, so that the chain still holds. */
  replaceLines(texts: ReadonlyMap<number, string>): Promise<void> {
    return this.files.replaceLines(texts)
  }

  /** Writes every line anew as `change` makes it, file by file; numbers and hashes must stay. Nothing may be appended meanwhile. */
  async rewriteLines(change: (text: string) => Promise<string>): Promise<void> {
    await this.files.rewriteLines(change)
    const newest = this.files.chain.findLast(({ firstSeq }) => firstSeq !== undefined)
    this.endsSealed = newest !== undefined && isSealedLine(lastLine(newest.file)?.text ?? '')
  }

  /** Whether a file older than the one of this name could be cleared; the newest never is. */
  holdsBefore(name: string): boolean {
    return this.files.before(name).length > 0
  }

  /** Copies the wanted lines out of the files before that of this name into the file of kept ones, flushed. */
  keepBefore(name: string, wanted: WantedLine): Promise<Clearing> {
    return this.files.keepBefore(name, wanted)
  }

  /** Removes the files before that of this name. */
  dropBefore(name: string): Promise<void> {
    return this.files.dropBefore(name)
  }

  /** Closes every file. */
  close(): void {
    this.files.close()
  }

  private async writeLines(state: FileState, texts: readonly string[]): Promise<void> {
    const written = await linesToWrite(texts, this.endsSealed)
    this.files.write(state, written.map((text) => `${text}\n`).join(''))
    this.endsSealed = isSealedLine(written.at(-1) ?? '')
  }

  private learnIds(state: FileState): void {
    let seq = state.firstSeq ?? 0
    for (const { text } of scanLines(state.file, 0)) {
      const parsed = readLine(text)
      if (parsed.ok) this.seqById.set(parsed.value.id, parsed.value.seq)
      else this.notices.push({ code: 'broken-chain', atSeq: seq, detail: parsed.error })
      seq = (parsed.ok ? parsed.value.seq : seq) + 1
    }
  }

  private findHead(): void {
    for (const { file } of [...this.files.chain].reverse()) {
      const last = lastLine(file)
      if (last === undefined) continue
      this.endsSealed = isSealedLine(last.text)
      const parsed = readLine(last.text)
      if (parsed.ok) {
        this.lastSeq = parsed.value.seq
        this.headHash = parsed.value.hash
        return
      }
      // A whole but unreadable last line: number on from what was read, the chain shows the break.
      this.lastSeq = Math.max(0, ...this.seqById.values()) + 1
      this.headHash = FIRST_PREV
      return
    }
  }
}
