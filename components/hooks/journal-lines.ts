import { callEngine } from '@/lib/extension/messaging/index.ts'

/** Lines asked for at once: small enough that nothing waits behind them. */
const SLICE = 2_000

/** The journal's own lines from the start, slice by slice. Throws when the engine room does not answer. */
export async function* journalLines(signal: AbortSignal): AsyncGenerator<readonly string[], void, undefined> {
  let fromSeq: number | null = 1
  while (fromSeq !== null) {
    signal.throwIfAborted()
    const answer: Awaited<ReturnType<typeof callEngine<'journal-read'>>> = await callEngine('journal-read', {
      fromSeq,
      limit: SLICE,
    })
    if (!answer.ok) throw new Error(answer.fault)
    yield answer.value.lines
    fromSeq = answer.value.nextSeq
  }
}
