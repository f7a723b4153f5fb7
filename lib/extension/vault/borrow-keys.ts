import { callEngine, type EngineCaller } from '../messaging/index.ts'
import { heldKeys, holdKeys } from './held-keys.ts'
import { LOCKED_KEY, readVault } from './vault-record.ts'

/** How this context stands: nothing is encrypted, it may read, or it must wait for the word. */
export type VaultStanding = 'off' | 'open' | 'locked'

/**
 * Takes the keys from the engine room into this context, if they are to be had. The engine room is the one place that
 * holds them while the browser runs; it gives them to no one while the machine is locked.
 */
export async function borrowKeys(call: EngineCaller = callEngine): Promise<VaultStanding> {
  if ((await readVault()) === null) {
    holdKeys(undefined)
    return 'off'
  }
  const locked: unknown = (await chrome.storage.session.get(LOCKED_KEY))[LOCKED_KEY]
  if (locked === true) {
    holdKeys(undefined)
    return 'locked'
  }
  const answer = await call('vault-keys', {})
  const own = heldKeys()?.keys
  const keys = (answer.ok ? answer.value.keys : null) ?? own
  // An engine room that was built anew has none: whoever of us still has them gives them back.
  if (keys !== undefined && answer.ok && answer.value.keys === null) await call('vault-open', { keys })
  holdKeys(keys === undefined ? undefined : { keys, sealing: true })
  return keys === undefined ? 'locked' : 'open'
}

/** Locks every page at once. The engine room keeps its keys for writing: no line of a chat is lost by locking. */
export async function lockVault(call: EngineCaller = callEngine): Promise<void> {
  await chrome.storage.session.set({ [LOCKED_KEY]: true })
  await call('vault-lock', {})
  holdKeys(undefined)
}

/** Tells `listener` whenever the machine was locked, unlocked, or encryption was switched, until `signal` aborts. */
export function observeVault(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>): void => {
    if ('vault' in changes || LOCKED_KEY in changes) listener()
  }
  chrome.storage.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => chrome.storage.onChanged.removeListener(onChanged), { once: true })
}
