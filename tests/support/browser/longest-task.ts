import type { CDPSession } from 'playwright-core'

/** The part of a trace event that is read here (Chromium's trace event format). */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** How long it lasted on its thread's own clock, µs: a thread that has no core does not age. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/**
 * The longest task of any page's main thread while `work` was done, ms of a core; the extension's own pages do not
 * count. `session` may be of any page: the whole browser is traced.
 */
export async function longestTaskMs(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = []
  // The protocol leaves open what an event holds.
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  })
  await work()
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const pages = new Set(named(events, 'process_name', 'Renderer').map(({ pid }) => pid))
  const mains = new Set(
    named(events, 'thread_name', 'CrRendererMain').flatMap(({ pid, tid }) => (pages.has(pid) ? [`${pid} ${tid}`] : [])),
  )
  const tasks = events.filter(
    ({ ph, pid, tid, tdur }) => ph === 'X' && tdur !== undefined && mains.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error('the trace holds no task of a page: nothing was measured')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

function named(events: readonly TraceEvent[], what: string, name: string): TraceEvent[] {
  return events.filter((event) => event.ph === 'M' && event.name === what && event.args?.name === name)
}
