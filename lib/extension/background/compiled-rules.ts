import { compileRules, type PhraseRule } from '@/lib/core/compliance/index.ts'
import { stableId } from '@/lib/core/shared/index.ts'
import { packRules } from '../messaging/index.ts'

const listedUnder = 'compiled-rules'
/** Different shops hold different rules. A packed set takes some 2.7 MB of the 10 MB of session storage. */
const MOST_KEPT = 3

/** Sets that are made or being made, the one wanted last in front. */
const made = new Map<string, Promise<string>>()

/**
 * The rules compiled for a page, packed ({@link packRules}). Compiling takes a good part of a second; the same rules are
 * compiled once in a browser session, also when the worker has died meanwhile.
 */
export function compiledRules(rules: readonly PhraseRule[]): Promise<string> {
  const key = stableId('c', [chrome.runtime.getManifest().version, JSON.stringify(rules)])
  const packed = made.get(key) ?? readOrMake(key, rules)
  made.delete(key)
  made.set(key, packed)
  for (const oldest of made.keys()) {
    if (made.size <= MOST_KEPT) break
    made.delete(oldest)
  }
  packed.catch(() => made.delete(key))
  return packed
}

async function readOrMake(key: string, rules: readonly PhraseRule[]): Promise<string> {
  const known = await read(key)
  if (typeof known === 'string') return known
  const packed = await packRules(compileRules(rules).toBuffer())
  // A store that is full or gone costs a compilation, nothing else.
  await keep(key, packed).catch(() => undefined)
  return packed
}

/** Each set lies under a key of its own: a worker that starts anew reads the one it wants. */
async function keep(key: string, packed: string): Promise<void> {
  const { session } = chrome.storage
  const listed = await read(listedUnder)
  const keys = [key, ...(Array.isArray(listed) ? listed.filter((one) => typeof one === 'string' && one !== key) : [])]
  await session.remove(keys.slice(MOST_KEPT))
  await session.set({ [listedUnder]: keys.slice(0, MOST_KEPT), [key]: packed })
}

async function read(key: string): Promise<unknown> {
  const stored: Readonly<Record<string, unknown>> = await chrome.storage.session.get(key).catch(() => ({}))
  return stored[key]
}
