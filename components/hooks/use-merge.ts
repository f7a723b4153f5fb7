import { useRef, useState } from 'react'
import { HOUSE_SESSION, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { readForeignLog } from '@/lib/core/session-log/index.ts'
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
  const stop = useRef(false)

  const failed = (detail: string) => {
    setState({ kind: 'failed', detail })
  }

  const look = async (file: File) => {
    setState({ kind: 'reading', name: file.name })
    const read = readForeignLog(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) {
      const { reason } = read.error
      setState({ kind: 'refused', name: file.name, reason, line: 'line' in read.error ? read.error.line : null })
      return
    }
    const { events, masked } = read.value
    const known = await findKnownIds(events.map(({ id }) => id))
    waiting.current = events.filter(({ id }) => !known.has(id))
    setState({
      kind: 'preview',
      name: file.name,
      total: events.length,
      fresh: waiting.current.length,
      masked,
      agents: [...new Set(events.map(({ agent }) => agent))].filter((name) => name !== ''),
      sessions: new Set(events.map(({ session }) => session)).size,
      ...spanOf(events),
    })
  }

  const merge = async (name: string) => {
    stop.current = false
    const events = waiting.current
    const seqs: number[] = []
    for (let from = 0; from < events.length && !stop.current; from += BATCH) {
      setState({ kind: 'merging', done: from, of: events.length })
      const answer = await callEngine(
        'append',
        { events: events.slice(from, from + BATCH) },
        { timeoutMs: PATIENCE_MS },
      )
      if (!answer.ok) {
        failed(answer.fault)
        return
      }
      seqs.push(...answer.value.acks.map(({ seq }) => seq))
    }
    await callEngine('append', { events: [noteOf(settings, 'log-merged', `${name}: ${seqs.length}`)] })
    setState({ kind: 'done', name, added: seqs.length, seqs })
  }

  const undo = async (seqs: readonly number[], reason: string) => {
    const { session: _session, kind: _kind, data: _data, ...origin } = noteOf(settings, '', '')
    const answer = await callEngine('erase', { seqs, sessions: [], reason, origin }, { timeoutMs: 120_000 })
    if (answer.ok) setState({ kind: 'undone', lines: answer.value.lines })
    else failed(answer.fault)
  }

  const guarded = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      failed(error instanceof Error ? error.message : String(error))
    })
  }
  return {
    state,
    look: (file) => guarded(look(file)),
    merge: (name) => guarded(merge(name)),
    undo: (seqs, reason) => guarded(undo(seqs, reason)),
    cancel: () => {
      stop.current = true
    },
    close: () => {
      waiting.current = []
      setState({ kind: 'idle' })
    },
  }
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
