import { canonicalJson } from './canonical-json.ts'
import { digestOfErased, findErasureRecord } from './erasure.ts'
import { findHeaderFault, parseExportHeader, type ExportHeader } from './export-header.ts'
import { FIRST_PREV, isErased, parseLineFields, type JournalLine, type LineFault } from './journal-line.ts'
import { sha256Hex } from './sha256.ts'

/** Why a chain is broken. */
export type ChainFaultReason =
  | LineFault
  /** The line is not spelled the one way it was written (a blank, a doubled key). */
  | 'not-canonical'
  /** `hash` is not the SHA-256 of the rest: the line was changed. */
  | 'hash-differs'
  /** `prev` is not the hash of the line before: a line is missing, doubled or moved. */
  | 'prev-differs'
  /** `seq` does not count on by one. */
  | 'seq-differs'
  /** A line claims to be erased, and no erasure record covers it. */
  | 'erased-unrecorded'
  /** An erasure record's digest does not fit the erased lines. */
  | 'erasure-differs'
  /** The header was changed. */
  | 'header-differs'
  /** The header promises another number of lines: the end was cut or something was added. */
  | 'count-differs'
  /** The header names another last hash. */
  | 'head-differs'

/** The first thing wrong with a chain. */
export interface ChainFault {
  readonly ok: false
  /** Line of the file, from 1 (the header is one too). */
  readonly line: number
  readonly seq?: number
  readonly reason: ChainFaultReason
}

/** A chain in which nothing was changed, removed, added or moved. */
export interface ChainProof {
  readonly ok: true
  readonly count: number
  /** Hash of the last line; `FIRST_PREV` of an empty chain. Compare it with one kept elsewhere. */
  readonly head: string
  readonly header?: ExportHeader
  /** Lines whose content was erased, as recorded. */
  readonly erased: number
  /** Lines an erasure record lists that still have their content: an erasure broken off, to be finished. */
  readonly erasureUnfinished: readonly number[]
}

/** Where a chain goes on from; default: a fresh one. */
export interface ChainStart {
  readonly prev?: string
  /** Sequence number of the line before the first, default 0. */
  readonly seq?: number
}

/** Checks a chain line by line, so that files larger than memory can be verified. */
export interface ChainVerifier {
  /** Takes the next line (without its break). Returns the first fault as soon as it is known, and from then on. */
  push(text: string): ChainFault | undefined
  /** What is known at the end: faults that only the end shows, or the proof. */
  finish(): ChainFault | ChainProof
}

/** A verifier of one journal or export (CONTRACTS 4). Blank lines at the end are allowed. */
export function createChainVerifier(start: ChainStart = {}): ChainVerifier {
  let prev = start.prev ?? FIRST_PREV
  const firstSeq = start.seq ?? 0
  let seq = firstSeq
  let lineNumber = 0
  let ended = false
  let count = 0
  let erased = 0
  let header: ExportHeader | undefined
  let fault: ChainFault | undefined
  const unrecorded = new Map<number, { line: number; textHash: string }>()
  const erasureUnfinished: number[] = []

  const fail = (reason: ChainFaultReason, faultySeq?: number, line = lineNumber): ChainFault => {
    fault = { ok: false, line, ...(faultySeq === undefined ? {} : { seq: faultySeq }), reason }
    return fault
  }

  const takeErasures = (line: JournalLine): ChainFault | undefined => {
    // In an export that was chained anew the numbers are another file's, and erased lines hash like any other.
    const record = line.origin === undefined ? findErasureRecord(line) : undefined
    if (record === undefined) return undefined
    const listed = record.seqs.filter((number) => number > firstSeq)
    const done = listed.filter((number) => unrecorded.has(number))
    const left = listed.filter((number) => !unrecorded.has(number))
    if (left.length > 0) for (const number of left) erasureUnfinished.push(number)
    else if (
      listed.length === record.seqs.length &&
      record.digest !== digestOfErased(done.map((number) => unrecorded.get(number)?.textHash ?? ''))
    ) {
      return fail('erasure-differs', line.seq)
    }
    for (const number of done) unrecorded.delete(number)
    return undefined
  }

  const judge = (text: string): ChainFault | undefined => {
    const parsed = parseLineFields(text)
    if (!parsed.ok) return fail(parsed.error, seq + 1)
    const { hash, ...body } = parsed.value
    if (canonicalJson(parsed.value) !== text) return fail('not-canonical', body.seq)
    if (body.prev !== prev) return fail('prev-differs', body.seq)
    if (body.seq !== seq + 1) return fail('seq-differs', body.seq)
    // The text is canonical, so the rest is the text without its hash.
    if (sha256Hex(text.replace(`"hash":"${hash}",`, '')) !== hash) {
      if (!isErased(body) || body.origin !== undefined) return fail('hash-differs', body.seq)
      unrecorded.set(body.seq, { line: lineNumber, textHash: sha256Hex(text) })
    }
    if (isErased(body)) erased += 1
    prev = hash
    seq = body.seq
    count += 1
    return takeErasures(parsed.value)
  }

  return {
    push(text) {
      if (fault !== undefined) return fault
      lineNumber += 1
      if (lineNumber === 1) {
        header = parseExportHeader(text)
        if (header !== undefined) return findHeaderFault(text) ? fail('header-differs') : undefined
      }
      if (ended && text !== '') return fail('not-json', seq + 1, lineNumber - 1)
      ended = text === ''
      return ended ? undefined : judge(text)
    },
    finish() {
      if (fault !== undefined) return fault
      for (const [number, { line }] of unrecorded) return fail('erased-unrecorded', number, line)
      if (header !== undefined && header.count !== count) return fail('count-differs', seq)
      if (header !== undefined && header.head !== prev) return fail('head-differs', seq)
      return { ok: true, count, head: prev, ...(header === undefined ? {} : { header }), erased, erasureUnfinished }
    },
  }
}

/** Verifies a whole chain held in memory: the proof, or the first bad line and why. */
export function verifyChain(lines: Iterable<string>, start: ChainStart = {}): ChainFault | ChainProof {
  const verifier = createChainVerifier(start)
  for (const line of lines) {
    const fault = verifier.push(line)
    if (fault !== undefined) return fault
  }
  return verifier.finish()
}
