import { failure, success, type Result } from '@/lib/core/shared/index.ts'
import { startOwnWorker } from '../../lifecycle/index.ts'
import { callEngine, callWorker } from '../../messaging/index.ts'
import { writeSettings } from '../../settings/index.ts'
import type { StorageFault } from '../../storage/index.ts'
import type { BackupFault } from '../backup-format.ts'
import type { BackupPreview, RestoreNews, RestoreOrder } from './restore-talk.ts'
// oxlint-disable-next-line import/default -- Vite makes the address
import workerUrl from './restore-worker.ts?worker&url'
import { keepSnapshot } from '../snapshots.ts'

/** How far a restore came when it stopped; what was there before is in the newest `before-restore` snapshot. */
export interface RestoreFault {
  /** `snapshot`, `house`: nothing was changed. `settings`, `journal`: everything before that step stands. */
  readonly step: 'snapshot' | 'house' | 'settings' | 'journal'
  readonly code: StorageFault['code'] | 'refused'
}

/** What a restore did. */
export interface RestoreDone {
  /** Lines that the journal gained; those it had were left as they are. */
  readonly linesAdded: number
}

/** One backup file on its way in, in a worker of its own: the page stays smooth, and stopping it stops everything. */
export interface Restorer {
  /** Reads and checks all of the file. Changes nothing. */
  check(file: Blob): Promise<Result<BackupPreview, BackupFault>>
  /** Puts the checked backup in place. `onLines` is told the journal lines gone through. */
  apply(onLines: (lines: number) => void): Promise<Result<RestoreDone, RestoreFault>>
  stop(): void
}

/** Lines in one call to the engine room: nothing of a chat waits long behind them. */
const SLICE = 500

/** Starts a restore. */
export function startRestorer(): Restorer {
  const worker = startOwnWorker(workerUrl, 'wenda-restore')
  let answer: ((news: RestoreNews) => void) | undefined
  worker.addEventListener('message', ({ data }: MessageEvent<RestoreNews>) => answer?.(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    answer?.({ kind: 'failed', fault: { code: 'failed', detail: event.message } })
  })
  const ask = (order: RestoreOrder): Promise<RestoreNews> =>
    new Promise((resolve) => {
      answer = resolve
      worker.postMessage(order)
    })
  return {
    check: async (file) => {
      const news = await ask({ kind: 'check', file })
      if (news.kind === 'checked') return success(news.preview)
      return failure(news.kind === 'refused' ? news.fault : { code: 'damaged' })
    },
    apply: (onLines) => applyBackup(ask, onLines),
    stop: () => worker.terminate(),
  }
}

type Ask = (order: RestoreOrder) => Promise<RestoreNews>

async function applyBackup(ask: Ask, onLines: (lines: number) => void): Promise<Result<RestoreDone, RestoreFault>> {
  try {
    await keepSnapshot('before-restore', Date.now())
  } catch {
    // What cannot be taken back is not begun.
    return failure({ step: 'snapshot', code: 'disk-full' })
  }
  const house = await ask({ kind: 'house' })
  if (house.kind !== 'house-done') return failure({ step: 'house', code: codeOf(house) })
  const { version: _version, deviceId: _deviceId, ...settings } = house.settings
  const written = await writeSettings((before) => ({
    ...settings,
    // A file must not be a way around the supervisor's word of this machine.
    supervisorWord: before.supervisorWord ?? settings.supervisorWord,
  })).catch(() => failure([]))
  if (!written.ok) return failure({ step: 'settings', code: 'refused' })
  await callEngine('knowledge-replaced', {})
  await callWorker('house-changed', { what: 'profiles' })
  return restoreJournal(ask, onLines)
}

async function restoreJournal(ask: Ask, onLines: (lines: number) => void): Promise<Result<RestoreDone, RestoreFault>> {
  let linesAdded = 0
  let gone = 0
  for (;;) {
    const news = await ask({ kind: 'journal-next' })
    if (news.kind !== 'lines') return failure({ step: 'journal', code: codeOf(news) })
    if (news.lines === null) return success({ linesAdded })
    for (let from = 0; from < news.lines.length; from += SLICE) {
      const lines = news.lines.slice(from, from + SLICE)
      const taken = await callEngine('journal-restore', { lines }, { timeoutMs: 120_000 })
      if (!taken.ok) return failure({ step: 'journal', code: taken.fault === 'disk-full' ? 'disk-full' : 'failed' })
      linesAdded += taken.value.added
      gone += lines.length
      onLines(gone)
    }
  }
}

function codeOf(news: RestoreNews): StorageFault['code'] {
  return news.kind === 'failed' ? news.fault.code : 'failed'
}
