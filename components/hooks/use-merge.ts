import { useRef, useState } from 'react'
import { HOUSE_SESSION, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { readForeignLog, uniteLogs, type ForeignLog } from '@/lib/core/session-log/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { findKnownIds } from '@/lib/extension/storage/index.ts'
import type { MergeActions, MergeState } from '../desk/index.ts'

/** Events handed to the journal at once: one flush each, and a cancel is heard in between. */
const BATCH = 500
const PATIENCE_MS = 30_000

/** Takes in logs of other machines, each event once, and takes a whole file back out on request. */
export function useMerge(settings: Settings): MergeActions {
  const [state, setState] = useState<MergeState>({ kind: 'idle' })
  const waiting = useRef<readonly JournalEvent[]>([])
  const stop = useRef<AbortController | null>(null)

  const show = (work: Promise<MergeState>) => {
    work.then(setState, (error: unknown) => {
      setState({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    })
  }
  const look = async (files: readonly File[]): Promise<MergeState> => {
    const { fresh, found } = await lookInto(files, (name) => setState({ kind: 'reading', name }))
    waiting.current = fresh
    return found
  }
  return {
    state,
    look: (files) => show(look(files)),
    merge: (name) => {
      const controller = new AbortController()
      stop.current = controller
      const onDone = (done: number, of: number) => setState({ kind: 'merging', done, of })
      show(takeIn(settings, { name, events: waiting.current, signal: controller.signal, onDone }))
    },
    undo: (seqs, reason) => show(takeOut(settings, seqs, reason)),
    cancel: () => stop.current?.abort(),
    close: () => {
      waiting.current = []
      setState({ kind: 'idle' })
    },
  }
}

/**
 * What files hold, each event once though several files have it, and those events that are not here yet. One changed, cut
 * or missing line refuses all of them: who sent that file must send it again.
 */
async function lookInto(
  files: readonly File[],
  onFile: (name: string) => void,
): Promise<{ fresh: readonly JournalEvent[]; found: MergeState }> {
  const logs: ForeignLog[] = []
  for (const file of files) {
    onFile(file.name)
    const read = readForeignLog(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) {
      const line = 'line' in read.error ? read.error.line : null
      return { fresh: [], found: { kind: 'refused', name: file.name, reason: read.error.reason, line } }
    }
    logs.push(read.value)
  }
  const { events, masked } = uniteLogs(logs)
  const known = await findKnownIds(events.map(({ id }) => id))
  const fresh = events.filter(({ id }) => !known.has(id))
  const found: MergeState = {
    kind: 'preview',
    name: namesOf(files),
    total: events.length,
    fresh: fresh.length,
    masked,
    agents: [...new Set(events.map(({ agent }) => agent))].filter((name) => name !== ''),
    sessions: new Set(events.map(({ session }) => session)).size,
    ...spanOf(events),
  }
  return { fresh, found }
}

/** File names, as many as a line holds. */
function namesOf(files: readonly File[]): string {
  const names = files.slice(0, 3).map(({ name }) => name)
  return files.length > names.length ? `${names.join('、')} … (${files.length})` : names.join('、')
}

/** Appends events batch by batch until all are in or somebody stops it; what is in stays in, and can be undone. */
async function takeIn(
  settings: Settings,
  merge: {
    readonly name: string
    readonly events: readonly JournalEvent[]
    readonly signal: AbortSignal
    readonly onDone: (done: number, of: number) => void
  },
): Promise<MergeState> {
  const { name, events, signal, onDone } = merge
  const seqs: number[] = []
  for (let from = 0; from < events.length && !signal.aborted; from += BATCH) {
    onDone(from, events.length)
    const batch = events.slice(from, from + BATCH)
    const answer = await callEngine('append', { events: batch }, { timeoutMs: PATIENCE_MS })
    if (!answer.ok) return { kind: 'failed', detail: answer.fault }
    seqs.push(...answer.value.acks.map(({ seq }) => seq))
  }
  const noted = await callEngine('append', { events: [noteOf(settings, 'log-merged', `${name}: ${seqs.length}`)] })
  return noted.ok ? { kind: 'done', name, added: seqs.length, seqs } : { kind: 'failed', detail: noted.fault }
}

/** Erases the lines that a merge brought; the record of it stays. */
async function takeOut(settings: Settings, seqs: readonly number[], reason: string): Promise<MergeState> {
  const { session: _session, kind: _kind, data: _data, ...origin } = noteOf(settings, '', '')
  const answer = await callEngine('erase', { seqs, sessions: [], reason, origin }, { timeoutMs: 120_000 })
  return answer.ok ? { kind: 'undone', lines: answer.value.lines } : { kind: 'failed', detail: answer.fault }
}

function spanOf(events: readonly JournalEvent[]): { readonly from: number; readonly to: number } {
  let [from, to] = [Infinity, -Infinity]
  for (const { at } of events) {
    from = Math.min(from, at)
    to = Math.max(to, at)
  }
  return { from, to }
}

function noteOf(settings: Settings, what: string, detail: string): JournalEvent {
  const at = Date.now()
  return {
    id: uuidV7(at, crypto.getRandomValues(new Uint8Array(10))),
    at,
    session: HOUSE_SESSION,
    agent: settings.agentName,
    device: settings.deviceId,
    shop: settings.defaultShopId,
    console: '',
    kind: 'house-noted',
    data: { what, detail },
  }
}
