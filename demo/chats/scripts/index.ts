/**
 * chats/scripts: thirty buyers' chats for the demo pages, with what a good agent would type in return.
 * Tests: tests/unit/demo.
 */
import type { ChatScript } from '../model.ts'
import { apparelScripts } from './apparel.ts'
import { digitalScripts } from './digital.ts'
import { freshScripts } from './fresh.ts'

/** All chats, in the order in which they arrive: the shops mixed, as a day is. */
export const chatScripts: readonly ChatScript[] = deal([apparelScripts, digitalScripts, freshScripts])

/** Takes one from each list in turn until all are empty. */
function deal(lists: readonly (readonly ChatScript[])[]): readonly ChatScript[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat()
}

/** Which chats a page asked for. */
export interface Wanted {
  /** `day` = all, `quiet` = chats that stand there silent, else ids by comma. */
  readonly script: string
  /** One shop, or `all`. */
  readonly shop: string
}

/** The scripts a page asked for. */
export function pickScripts({ script, shop }: Wanted): readonly ChatScript[] {
  const ofShop = chatScripts.filter((chat) => shop === 'all' || chat.shop === shop)
  if (script === 'day') return ofShop
  if (script === 'quiet') {
    return ofShop.filter((chat) => chat.past !== undefined).map((chat) => ({ ...chat, turns: [] }))
  }
  const names = script.split(',')
  return ofShop.filter((chat) => names.includes(chat.id))
}
