import { failure, success, type Result } from '@/lib/core/shared/index.ts'
import { callEngine } from '../messaging/index.ts'
import { holdKeys } from './held-keys.ts'
import { changeTeamWord, makeVault, openVault } from './vault-keys.ts'
import { LOCKED_KEY, readVault, writeVault } from './vault-record.ts'

/** Why nothing was switched: the word is wrong, or the engine room could not do it (then trying again goes on). */
export type SwitchFault = 'wrong-word' | 'failed'

/** Rewriting the log of a quarter takes its time; it goes on where it was broken off. */
const CONVERT_MS = 15 * 60_000

/** Begins to encrypt: the record first, then everything that stands here. */
export async function switchVaultOn(word: string, idleMinutes: number): Promise<Result<null, SwitchFault>> {
  const { record, keys } = await makeVault(word, idleMinutes)
  await writeVault(record)
  await unlocked()
  holdKeys({ keys, sealing: true })
  const opened = await callEngine('vault-open', { keys })
  const done = opened.ok ? await callEngine('vault-convert', { to: 'sealed' }, { timeoutMs: CONVERT_MS }) : opened
  return done.ok ? success(null) : failure('failed')
}

/** Opens everything and ends encrypting. The record goes last: while anything is sealed, it is needed. */
export async function switchVaultOff(word: string): Promise<Result<null, SwitchFault>> {
  const record = await readVault()
  if (record === null) return success(null)
  const keys = await openVault(word, record)
  if (keys === null) return failure('wrong-word')
  const opened = await callEngine('vault-open', { keys })
  const done = opened.ok ? await callEngine('vault-convert', { to: 'plain' }, { timeoutMs: CONVERT_MS }) : opened
  if (!done.ok) return failure('failed')
  await writeVault(null)
  await unlocked()
  holdKeys(undefined)
  return success(null)
}

/** Opens the vault with the team's word, for every page. */
export async function unlockVault(word: string): Promise<Result<null, SwitchFault>> {
  const record = await readVault()
  if (record === null) return success(null)
  const keys = await openVault(word, record)
  if (keys === null) return failure('wrong-word')
  const opened = await callEngine('vault-open', { keys })
  if (!opened.ok) return failure('failed')
  holdKeys({ keys, sealing: true })
  await unlocked()
  return success(null)
}

/** Another word, or another time until it locks, for the same keys. */
export async function changeVault(
  before: string,
  next: { readonly word: string; readonly idleMinutes: number },
): Promise<Result<null, SwitchFault>> {
  const record = await readVault()
  if (record === null) return failure('failed')
  const changed = await changeTeamWord(before, next.word === '' ? before : next.word, record)
  if (changed === null) return failure('wrong-word')
  await writeVault({ ...changed, idleMinutes: next.idleMinutes })
  return success(null)
}

/** The word is forgotten: what it sealed is thrown away, and the log begins anew. Knowledge, rules and settings stay. */
export async function startVaultOver(): Promise<Result<null, SwitchFault>> {
  const done = await callEngine('vault-forget', {}, { timeoutMs: CONVERT_MS })
  if (!done.ok) return failure('failed')
  await writeVault(null)
  await unlocked()
  holdKeys(undefined)
  return success(null)
}

async function unlocked(): Promise<void> {
  await chrome.storage.session.remove(LOCKED_KEY)
}
