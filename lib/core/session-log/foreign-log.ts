import { unzipSync, zipSync } from 'fflate'
import { HOUSE_SESSION, type JournalEvent } from '../conversation/index.ts'
import { failure, success, type Result } from '../shared/index.ts'
import { createChainVerifier, type ChainFault } from './chain.ts'
import { parseJournalLine } from './journal-line.ts'

/** What another machine's log brings: its events in order, and what its file says of itself. */
export interface ForeignLog {
  readonly events: readonly JournalEvent[]
  readonly masked: boolean
  /** Lines that are not taken: erased ones, and notes of that machine about itself. */
  readonly left: number
}

/** Why a file is not taken: the chain's first fault, or there is no log in it. */
export type ForeignFault = ChainFault | { readonly ok: false; readonly reason: 'no-log' | 'too-large' }

const LOG_NAME = 'events.jsonl'
/** What a browser can still hold as text beside everything else; a machine's year is far below. */
const MOST_BYTES = 400_000_000

/** The one-file form of a log for mail or drive: a zip that holds `events.jsonl`. */
export function packLog(events: Uint8Array): Uint8Array {
  return zipSync({ [LOG_NAME]: events }, { level: 6 })
}

/**
 * Reads a log that came from another machine: an `events.jsonl` or a `.wenda` that holds one. Its chain is proved line
 * by line first; a file in which anything was changed, cut or moved is refused whole, with the place. Notes of that
 * machine about itself stay there: its record of an erasure speaks of its own lines, not of ours.
 */
export function readForeignLog(bytes: Uint8Array): Result<ForeignLog, ForeignFault> {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const verifier = createChainVerifier()
  const events: JournalEvent[] = []
  let left = 0
  for (const [index, text] of new TextDecoder().decode(unpacked.value).split('\n').entries()) {
    const fault = verifier.push(text)
    if (fault !== undefined) return failure(fault)
    if (text === '' || (index === 0 && text.includes('"format"'))) continue
    const parsed = parseJournalLine(text)
    const event = parsed.ok ? parsed.value.event : null
    if (event === null || (event.session === HOUSE_SESSION && event.kind === 'house-noted')) left += 1
    else events.push(event)
  }
  const proof = verifier.finish()
  if (!proof.ok) return failure(proof)
  if (proof.header === undefined && proof.count === 0) return failure({ ok: false, reason: 'no-log' })
  return success({ events, masked: proof.header?.masked ?? false, left })
}

/** Several logs as one: each event once, as a log that is not masked has it where there is one; masked when any is. */
export function uniteLogs(logs: readonly ForeignLog[]): ForeignLog {
  const events = new Map<string, JournalEvent>()
  for (const log of logs.toSorted((one, other) => Number(one.masked) - Number(other.masked))) {
    for (const event of log.events) if (!events.has(event.id)) events.set(event.id, event)
  }
  return {
    events: [...events.values()],
    masked: logs.some(({ masked }) => masked),
    left: logs.reduce((sum, { left }) => sum + left, 0),
  }
}

function unpack(bytes: Uint8Array): Result<Uint8Array, ForeignFault> {
  if (bytes.length > MOST_BYTES) return failure({ ok: false, reason: 'too-large' })
  // `PK`: a zip.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return success(bytes)
  try {
    let tooLarge = false
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== LOG_NAME) return false
        tooLarge = originalSize > MOST_BYTES
        return !tooLarge
      },
    })
    if (tooLarge) return failure({ ok: false, reason: 'too-large' })
    const log = files[LOG_NAME]
    return log === undefined ? failure({ ok: false, reason: 'no-log' }) : success(log)
  } catch {
    return failure({ ok: false, reason: 'no-log' })
  }
}
