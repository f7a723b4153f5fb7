import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packRows, starterPacks } from '@/assets/packs/index.ts'
import { chatScripts } from '@/demo/chats/scripts/index.ts'
import { describe, expect, it } from 'vitest'
import { handsTable, putTable, totalOf } from '../../../bench/hands/hands-table.ts'
import { keysToType, secondsOf } from '../../../bench/hands/keystroke-level.ts'
import { SERVING } from '../../../bench/hands/serving.ts'
import { thirtyChats } from '../../../bench/hands/thirty-chats.ts'

const document = readFileSync(join(import.meta.dirname, '../../../docs/hands.md'), 'utf8')

describe('the thirty chats', () => {
  const chats = thirtyChats()

  it('stand in the docs as the program comes to them (npm run hands writes them anew)', () => {
    expect(chats).toHaveLength(30)
    expect(document).toBe(putTable(document, handsTable(chats)))
  })

  it('take fewer presses and less time than either plain way', () => {
    const { work } = totalOf(chats)
    for (const way of ['byHand', 'quickReplies'] as const) {
      expect(work.wenda.keys).toBeLessThan(work[way].keys)
      expect(secondsOf(work.wenda)).toBeLessThan(secondsOf(work[way]))
    }
  })

  it('are judged by entries and turns that exist', () => {
    const ids = new Set(starterPacks.flatMap((pack) => packRows(pack).map(({ id }) => id)))
    const turns = new Set(chatScripts.flatMap((script) => script.turns.map((_, place) => `${script.id}/${place}`)))
    for (const [turn, { by, and = [] }] of Object.entries(SERVING)) {
      expect(turns, turn).toContain(turn)
      for (const entry of [...by, ...and]) {
        if (!entry.startsWith('page:')) expect(ids, entry).toContain(entry)
      }
    }
  })
})

describe('typing by pinyin', () => {
  it.each([
    ['您好', 'ninhao'.length + 1],
    ['M码', 1 + 'ma'.length + 1],
    ['80,', 3],
    ['', 0],
  ])('%s takes %d presses', (text, keys) => {
    expect(keysToType(text)).toBe(keys)
  })
})
