import { startOwnWorker } from '../lifecycle/index.ts'
// oxlint-disable-next-line import/default -- Vite makes the address
import workerUrl from './import-worker.ts?worker&url'
import type { ImportNews, ImportOrder } from './import-talk.ts'

/** One import, in a worker of its own: the page stays smooth, and stopping it stops everything. */
export interface Importer {
  readonly order: (order: ImportOrder) => void
  /** Ends the worker at once. A transaction that was open is rolled back by the browser: nothing has changed. */
  readonly stop: () => void
}

/** Starts an import; `onNews` hears each step, and `failed` when the worker itself breaks. */
export function startImporter(onNews: (news: ImportNews) => void): Importer {
  const worker = startOwnWorker(workerUrl, 'wenda-import')
  worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => {
    onNews(data)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    onNews({ kind: 'failed', fault: { code: 'failed', detail: event.message } })
  })
  return {
    order: (order) => {
      worker.postMessage(order)
    },
    stop: () => {
      worker.terminate()
    },
  }
}
