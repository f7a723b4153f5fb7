/** An event of a browser trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** CPU time of the thread, which another program's turn on the processor does not lengthen. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** The phases of a run, each ended by a mark of the page. */
export const PHASES = ['first', 'burst', 'scroll', 'switching'] as const
export type Phase = (typeof PHASES)[number]

/**
 * The longest task of the page's main thread in each phase, as CPU time in ms, from a trace with the categories
 * `toplevel` and `blink.user_timing`. Throws when the trace holds no such page.
 */
export function longestTasks(trace: string): Readonly<Record<Phase, number>> {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }
  const mark = events.find(({ name }) => name === 'end of first')
  if (mark === undefined) throw new Error('the trace has no mark of the page')
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === mark.pid && args?.name === 'CrRendererMain',
  )
  const tasks = events.filter(
    ({ name, pid, tid }) => pid === mark.pid && tid === main?.tid && name === 'ThreadControllerImpl::RunTask',
  )
  // What the page does to draw itself is before that.
  let from = events.find(({ name }) => name === 'end of building')?.ts ?? Number.NEGATIVE_INFINITY
  const longest = PHASES.map((phase): [Phase, number] => {
    const until = events.find(({ name }) => name === `end of ${phase}`)?.ts ?? Number.POSITIVE_INFINITY
    const inside = tasks.filter(({ ts }) => ts >= from && ts < until).map(({ tdur }) => (tdur ?? 0) / 1_000)
    from = until
    return [phase, inside.reduce((most, ms) => Math.max(most, ms), 0)]
  })
  return Object.fromEntries(longest) as Record<Phase, number>
}
