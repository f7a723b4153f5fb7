import type { EngineCaller } from '../messaging/index.ts'
import { borrowKeys, lockVault, observeVault, readVault } from '../vault/index.ts'

/** Chromium's least. */
const LEAST_SECONDS = 15

/**
 * Locks when nobody has touched the machine for as long as the house says, or its screen was locked. `onChange` hears
 * whenever the vault was opened, locked or switched. Where no team key is set nothing is ever locked.
 */
export function watchIdle(call: EngineCaller, onChange: () => void, onFault: (error: unknown) => void): void {
  chrome.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') lockWhenMeant(call, state).catch(onFault)
  })
  observeVault(() => {
    setPatience().catch(onFault)
    borrowKeys(call).then(onChange, onFault)
  }, new AbortController().signal)
  setPatience().catch(onFault)
}

async function lockWhenMeant(call: EngineCaller, state: 'idle' | 'locked'): Promise<void> {
  const vault = await readVault()
  if (vault === null || (state === 'idle' && vault.idleMinutes === 0)) return
  await lockVault(call)
}

async function setPatience(): Promise<void> {
  const vault = await readVault()
  if (vault !== null && vault.idleMinutes > 0) {
    chrome.idle.setDetectionInterval(Math.max(LEAST_SECONDS, vault.idleMinutes * 60))
  }
}
