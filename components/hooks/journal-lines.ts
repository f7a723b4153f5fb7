import { callEngine } from '@/lib/extension/messaging/index.ts'

/** Lines asked for at once: small enough that nothing waits behind them. */
const SLICE = 2_000

type Slice = Awaited<ReturnType<typeof callEngine<'journal-read'>>>

/**
 * The journal's own lines from the start, slice by slice; while one is worked on the next is already being read. Throws
 * when the engine room does not answer.
 */
export async function* journalLines(signal: AbortSignal): AsyncGenerator<readonly string[], void, undefined> {
  let coming: Promise<Slice> | null = readSlice(1)
  while (coming !== null) {
    signal.throwIfAborted()
    const answer: Slice = await coming
    if (!answer.ok) throw new Error(answer.fault)
    const { lines, nextSeq }: { readonly lines: readonly string[]; readonly nextSeq: number | null } = answer.value
    coming = nextSeq === null ? null : readSlice(nextSeq)
    yield lines
  }
}

/** Never rejects: an engine that does not answer is an answer too. */
function readSlice(fromSeq: number): Promise<Slice> {
  return callEngine('journal-read', { fromSeq, limit: SLICE })
}
