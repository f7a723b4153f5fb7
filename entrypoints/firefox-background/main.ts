import { relayToSelf, startBackground } from '@/lib/extension/background/index.ts'
import { closeExits } from '@/lib/extension/lifecycle/index.ts'
import { serveRelay } from '@/lib/extension/relay/index.ts'
import { startEngineRoom } from '../offscreen/engine-room.ts'

// Firefox has no offscreen document; its background is a page, so it holds the engine's worker itself (docs/browsers.md).
closeExits()
startBackground()
startEngineRoom((worker) => serveRelay(worker, relayToSelf))
