import { useRef, useState } from 'react'
import { HOUSE_SESSION, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { tallyOfDays, type DayDigest } from '@/lib/core/insight/index.ts'
import type { JournalMark } from '@/lib/core/session-log/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { isSupervisorWord, type Settings } from '@/lib/extension/settings/index.ts'
import { walkSessions } from '@/lib/extension/storage/index.ts'
import type { ExportActions, ExportFilter, ExportOrder, ExportState } from '../desk/index.ts'
import { exportContent } from './export-files.ts'
import { canPickFile, downloadSink, pickFile } from './file-sink.ts'
import { journalLines } from './journal-lines.ts'

/** Holds a word against the supervisor's; undefined where none is set. */
export function wordCheck({ supervisorWord }: Settings): ((word: string) => Promise<boolean>) | undefined {
  return supervisorWord === null ? undefined : (word) => isSupervisorWord(word, supervisorWord)
}

/** Exports the log to a file; each export and each unlock is itself written into the log first. */
export function useExports(settings: Settings, days: readonly DayDigest[]): ExportActions {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const stop = useRef<AbortController | null>(null)

  const run = async (order: ExportOrder) => {
    const { file, filter, unlock } = order
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    let written = 0
    try {
      const sink = order.pick ? await pickFile(file) : downloadSink(file)
      if (sink === null) return
      setState({ kind: 'running', file, rows: 0 })
      const journal = await noteExport(settings, order)
      const content = await exportContent({
        file,
        filter,
        settings,
        journal,
        walk: () => walkSessions(),
        lines: () => journalLines(controller.signal),
        unmasked: unlock !== null,
        now: Date.now(),
        writing: {
          signal: controller.signal,
          onProgress: (progress) => {
            written = progress.rows
            setState({ kind: 'running', file, rows: written })
          },
        },
      })
      await sink.write(content)
      setState({ kind: 'done', file, rows: written, journal })
    } catch (error) {
      if (controller.signal.aborted) setState({ kind: 'cancelled' })
      else setState({ kind: 'failed', file, detail: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    state,
    canPick: canPickFile(),
    run: (order) => void run(order),
    cancel: () => stop.current?.abort(),
    countSessions: (filter) => countSessions(days, filter),
    checkWord: wordCheck(settings),
  }
}

/** From the days' sums, which know nothing of single conversations: null when the filter asks for those. */
function countSessions(days: readonly DayDigest[], filter: ExportFilter): number | null {
  const { fromDay, toDay, shop, agent, tag, outcome, flag } = filter
  if (tag.trim() !== '' || outcome !== '' || flag !== '') return null
  const inside = days.filter(({ day }) => day >= fromDay && (toDay === '' || day <= toDay))
  return tallyOfDays(inside, (cell) => (shop === '' || cell.shop === shop) && (agent === '' || cell.agent === agent))
    .conversations
}

/**
 * The log says who took what out before it leaves; when that cannot be saved, nothing leaves. Answers where the journal
 * then stands, which is what the export is taken from.
 */
async function noteExport(settings: Settings, { file, filter, unlock }: ExportOrder): Promise<JournalMark> {
  const at = Date.now()
  const narrowed = Object.entries(filter).filter(([, value]) => value !== '')
  const range = narrowed.map(([name, value]) => `${name}=${value}`).join(' ')
  const event: JournalEvent = {
    id: uuidV7(at, crypto.getRandomValues(new Uint8Array(10))),
    at,
    session: HOUSE_SESSION,
    agent: unlock?.by ?? settings.agentName,
    device: settings.deviceId,
    shop: settings.defaultShopId,
    console: '',
    kind: 'house-noted',
    data: {
      what: unlock === null ? 'exported' : 'exported-unmasked',
      detail: [file, range, unlock === null ? '' : `: ${unlock.reason}`].filter((part) => part !== '').join(' '),
    },
  }
  const answer = await callEngine('append', { events: [event] })
  if (!answer.ok) throw new Error(answer.fault)
  const state = await callEngine('journal-state', {})
  if (!state.ok) throw new Error(state.fault)
  return { seq: state.value.lastSeq, head: state.value.headHash }
}
