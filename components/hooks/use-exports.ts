import { useRef, useState } from 'react'
import { HOUSE_SESSION, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { tallyOfDays, type DayDigest } from '@/lib/core/insight/index.ts'
import { uuidV7 } from '@/lib/core/shared/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import type { Settings } from '@/lib/extension/settings/index.ts'
import { readSessions } from '@/lib/extension/storage/index.ts'
import type { ExportActions, ExportFile, ExportFilter, ExportState, Unlock } from '../desk/index.ts'
import { exportChunks } from './export-files.ts'

/** Text is handed to the browser in pieces of about this size, which it keeps on disk: memory stays flat. */
const PIECE_UNITS = 4 << 20

/** Exports the log to a file; each export and each unlock is itself written into the log first. */
export function useExports(settings: Settings, days: readonly DayDigest[]): ExportActions {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const stop = useRef<AbortController | null>(null)

  const run = async (file: ExportFile, filter: ExportFilter, unlock: Unlock | null) => {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setState({ kind: 'running', file, rows: 0 })
    let written = 0
    try {
      await noteExport(settings, file, unlock)
      const chunks = exportChunks({
        file,
        filter,
        settings,
        rows: await readSessions({ limit: Infinity }),
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
      offerFile(file, await gather(chunks))
      setState({ kind: 'done', file, rows: written })
    } catch (error) {
      if (controller.signal.aborted) setState({ kind: 'cancelled' })
      else setState({ kind: 'failed', file, detail: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    state,
    run: (file, filter, unlock) => void run(file, filter, unlock),
    cancel: () => stop.current?.abort(),
    countSessions: (filter) => {
      const { fromDay, toDay, shop, agent } = filter
      const inside = days.filter(({ day }) => day >= fromDay && (toDay === '' || day <= toDay))
      return tallyOfDays(
        inside,
        (cell) => (shop === '' || cell.shop === shop) && (agent === '' || cell.agent === agent),
      ).conversations
    },
  }
}

/** The log says who took what out before it leaves; when that cannot be saved, nothing leaves. */
async function noteExport(settings: Settings, file: ExportFile, unlock: Unlock | null): Promise<void> {
  const at = Date.now()
  const event: JournalEvent = {
    id: uuidV7(at, crypto.getRandomValues(new Uint8Array(10))),
    at,
    session: HOUSE_SESSION,
    agent: unlock?.by ?? settings.agentName,
    device: settings.deviceId,
    shop: settings.defaultShopId,
    console: '',
    kind: 'house-noted',
    data:
      unlock === null
        ? { what: 'exported', detail: file }
        : { what: 'exported-unmasked', detail: `${file}: ${unlock.reason}` },
  }
  const answer = await callEngine('append', { events: [event] })
  if (!answer.ok) throw new Error(answer.fault)
}

async function gather(chunks: AsyncIterable<string | Uint8Array>): Promise<Blob> {
  let whole = new Blob([])
  let pieces: BlobPart[] = []
  let units = 0
  for await (const chunk of chunks) {
    pieces.push(typeof chunk === 'string' ? chunk : new Uint8Array(chunk))
    units += chunk.length
    if (units < PIECE_UNITS) continue
    whole = new Blob([whole, ...pieces])
    pieces = []
    units = 0
    // Lets the page breathe: progress is painted and a cancel is heard.
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
  }
  return new Blob([whole, ...pieces])
}

function offerFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}
