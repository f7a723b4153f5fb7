import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import type { ConsolePart } from '@/lib/core/conversation/index.ts'

/** By which selector each part of a console is usually seen. */
export type KeptSight = Partial<Record<ConsolePart, string>>

const parts: readonly ConsolePart[] = ['composer', 'send', 'messages', 'customer', 'conversations', 'order', 'shop']

/** What was kept for this version of a profile; nothing where storage fails or holds something else. */
export async function readUsualSight(profile: Pick<ConsoleProfile, 'id' | 'version'>): Promise<KeptSight> {
  const key = keyOf(profile)
  const stored: unknown = await chrome.storage.local.get(key).then(
    (items) => items[key],
    () => undefined,
  )
  if (typeof stored !== 'object' || stored === null) return {}
  const texts = parts.map((part): [ConsolePart, unknown] => [part, Reflect.get(stored, part)])
  return Object.fromEntries(texts.filter((entry): entry is [ConsolePart, string] => typeof entry[1] === 'string'))
}

/** Keeps it; where storage fails, only what changes while a page is open is told as changed. */
export async function keepUsualSight(profile: Pick<ConsoleProfile, 'id' | 'version'>, sight: KeptSight): Promise<void> {
  await chrome.storage.local.set({ [keyOf(profile)]: sight }).catch(() => undefined)
}

/** A mended profile begins anew: its selectors are others. */
function keyOf({ id, version }: Pick<ConsoleProfile, 'id' | 'version'>): string {
  return `sight:${id}:${version}`
}
