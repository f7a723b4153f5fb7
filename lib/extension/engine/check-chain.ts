import { createChainVerifier, parseJournalLine } from '@/lib/core/session-log/index.ts'
import type { JournalNotice } from '../messaging/index.ts'
import type { Journal } from './journal/journal.ts'
import { openLines } from './journal/sealed-lines.ts'

const sliceLines = 200
/** About a working week; older lines were verified while they were new, and an export verifies all of them. */
const newestLines = 50_000

/**
 * Verifies the newest lines of the journal, a slice at a time between the engine's other work (`breathe`). Resolves with
 * a notice that names the first bad line; undefined when the chain holds.
 */
export async function checkChain(
  journal: Pick<Journal, 'firstSeq' | 'head' | 'readLines'>,
  breathe: () => Promise<void>,
): Promise<JournalNotice | undefined> {
  const { lastSeq } = journal.head
  if (journal.firstSeq === undefined) return undefined
  const firstSeq = Math.max(journal.firstSeq, lastSeq - newestLines)
  const [first] = await openLines(journal.readLines(firstSeq, 1))
  const parsed = first === undefined ? undefined : parseJournalLine(first.text)
  if (parsed?.ok !== true) return { code: 'broken-chain', atSeq: firstSeq }
  const verifier = createChainVerifier({ prev: parsed.value.line.prev, seq: firstSeq - 1 })
  for (let at = firstSeq; at <= lastSeq;) {
    await breathe()
    const lines = await openLines(journal.readLines(at, sliceLines))
    for (const { seq, text } of lines) {
      const fault = verifier.push(text)
      if (fault !== undefined) return { code: 'broken-chain', atSeq: fault.seq ?? seq, detail: fault.reason }
    }
    const last = lines.at(-1)
    if (last === undefined) break
    at = last.seq + 1
  }
  const proof = verifier.finish()
  return proof.ok ? undefined : { code: 'broken-chain', atSeq: proof.seq ?? lastSeq, detail: proof.reason }
}
