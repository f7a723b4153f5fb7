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

/** The scripts a page asked for: `day` = all, `quiet` = chats that stand there silent, else ids by comma. */
export function pickScripts(wanted: string): readonly ChatScript[] {
  if (wanted === 'day') return chatScripts
  if (wanted === 'quiet') {
    return chatScripts.filter((script) => script.past !== undefined).map((script) => ({ ...script, turns: [] }))
  }
  const names = wanted.split(',')
  return chatScripts.filter((script) => names.includes(script.id))
}
