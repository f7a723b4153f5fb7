import { compileRules, type PhraseRule } from '@/lib/core/compliance/index.ts'
import { stableId } from '@/lib/core/shared/index.ts'

const storedUnder = 'compiled-rules'
/** Different shops hold different rules; more sets than these are compiled anew. A set takes some 4 MB of the 10 MB of session storage. */
const MOST_KEPT = 2

interface Compiled {
  readonly key: string
  readonly base64: string
}

const kept: Compiled[] = []

/**
 * The rules compiled for a page, in base64. Compiling takes a good part of a second; the same rules are compiled once
 * in a browser session, also when the worker has died meanwhile.
 */
export async function compiledRules(rules: readonly PhraseRule[]): Promise<string> {
  const key = stableId('c', [chrome.runtime.getManifest().version, JSON.stringify(rules)])
  const known = kept.find((one) => one.key === key) ?? (await readStored()).find((one) => one.key === key)
  if (known !== undefined) {
    remember(known)
    return known.base64
  }
  const made = { key, base64: toBase64(compileRules(rules).toBuffer()) }
  remember(made)
  // A store that is full or gone costs a compilation, nothing else.
  await chrome.storage.session.set({ [storedUnder]: kept }).catch(() => undefined)
  return made.base64
}

/** Puts a set first; the one that was wanted longest ago falls away. */
function remember(compiled: Compiled): void {
  const others = kept.filter(({ key }) => key !== compiled.key)
  kept.splice(0, kept.length, compiled, ...others.slice(0, MOST_KEPT - 1))
}

async function readStored(): Promise<readonly Compiled[]> {
  const stored = await chrome.storage.session.get(storedUnder).catch(() => ({}))
  const list: unknown = Object.values(stored)[0]
  return Array.isArray(list) ? list.filter(isCompiled) : []
}

function isCompiled(one: unknown): one is Compiled {
  if (typeof one !== 'object' || one === null || !('key' in one) || !('base64' in one)) return false
  return typeof one.key === 'string' && typeof one.base64 === 'string'
}

function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
