import { serveRelay } from '@/lib/extension/relay/index.ts'
import { closeExits, startOwnWorker } from '@/lib/extension/lifecycle/index.ts'
// oxlint-disable-next-line import/default -- Vite makes the address
import engineUrl from './engine-worker.ts?worker&url'

closeExits()

const restartAfterMs = 1000

/** Starts the engine's worker; when it ends by an error, a new one takes its place. */
function startEngineWorker(): void {
  const worker = startOwnWorker(engineUrl, 'wenda-engine')
  serveRelay(worker)
  worker.addEventListener('error', (event) => {
    console.error('Wenda engine ended:', event.message)
    worker.terminate()
    setTimeout(startEngineWorker, restartAfterMs)
  })
}

startEngineWorker()
