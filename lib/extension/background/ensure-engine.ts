import { ENGINE_CHANNEL } from '../messaging/index.ts'

const documentPath = 'offscreen.html'
const lockName = 'wenda-offscreen'
/** Longer than anything the engine does in one piece. */
const deafAfterMs = 6000

/**
 * Makes sure that the engine room stands: one offscreen document, made by one caller at a time, also across restarts of
 * this worker (a Web Lock, since a variable would die with it). Rejects when Chromium refuses the document.
 */
export async function ensureEngine(): Promise<void> {
  if (isHeldHere()) return
  await navigator.locks.request(lockName, async () => {
    if (await hasDocument()) return
    await createDocument()
  })
}

/**
 * The same, but a room that stands and does not hear is taken down and built anew: its worker may hang (facts:
 * reliability, finding 3). For a caller that has been left without an answer.
 */
export async function reviveEngine(): Promise<void> {
  if (isHeldHere()) return
  await navigator.locks.request(lockName, async () => {
    if (await hasDocument()) {
      if (await isEngineHearing()) return
      await chrome.offscreen.closeDocument()
    }
    await createDocument()
  })
}

/** Without offscreen documents (Firefox) the background page holds the engine's worker from its first moment. */
function isHeldHere(): boolean {
  return !('offscreen' in chrome)
}

async function hasDocument(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  })
  return contexts.length > 0
}

async function createDocument(): Promise<void> {
  try {
    await chrome.offscreen.createDocument({
      url: documentPath,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: 'Append-only local journal of customer chats and the local answer index, in a dedicated worker.',
    })
  } catch (error) {
    // Another start of this worker may have been quicker than the look-up.
    if (!(await hasDocument())) throw error
  }
}

function isEngineHearing(): Promise<boolean> {
  return new Promise((resolve) => {
    const wire = new BroadcastChannel(ENGINE_CHANNEL)
    const id = crypto.randomUUID()
    const finish = (heard: boolean): void => {
      clearTimeout(timer)
      wire.close()
      resolve(heard)
    }
    const timer = setTimeout(() => finish(false), deafAfterMs)
    wire.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'what' in data && data.what === 'heard') finish(true)
    })
    wire.postMessage({ what: 'call', id, name: 'journal-state', payload: {} })
  })
}
