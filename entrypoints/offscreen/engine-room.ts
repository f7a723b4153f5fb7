import { serveRelay } from '@/lib/extension/relay/index.ts'
import { startOwnWorker } from '@/lib/extension/lifecycle/index.ts'
// oxlint-disable-next-line import/default -- Vite makes the address
import engineUrl from './engine-worker.ts?worker&url'

const restartAfterMs = 1000

/**
 * Starts the engine's worker in this document; when it ends by an error, a new one takes its place. `serve` passes on what
 * the worker asks of the background; by message unless told otherwise.
 */
export function startEngineRoom(serve: (worker: Worker) => void = (worker) => serveRelay(worker)): void {
  const worker = startOwnWorker(engineUrl, 'wenda-engine')
  serve(worker)
  worker.addEventListener('error', (event) => {
    console.error('Wenda engine ended:', event.message)
    worker.terminate()
    setTimeout(() => startEngineRoom(serve), restartAfterMs)
  })
}
