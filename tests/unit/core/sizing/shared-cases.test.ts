import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { adviseSize, type SizeTable } from '@/lib/core/sizing/index.ts'

const folder = process.env['WENDA_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const present = existsSync(`${folder}/cases/sizing.jsonl`)

interface Row {
  readonly table: string
  readonly message: string
  readonly expect: { readonly ask?: string | readonly string[] }
}

describe('the labelled size cases', () => {
  it.skipIf(!present)('at least 98 % are advised right (skipped when ../shared/data is absent)', () => {
    const { tables } = JSON.parse(readFileSync(`${folder}/cases/size-tables.json`, 'utf8')) as {
      tables: Record<string, SizeTable>
    }
    const rows = readFileSync(`${folder}/cases/sizing.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
    const wrong = rows.filter((row) => {
      const table = tables[row.table]
      if (table === undefined) return true
      const advice = adviseSize(table, row.message)
      if (row.expect.ask === undefined) return JSON.stringify(advice) !== JSON.stringify(row.expect)
      const asked: readonly string[] = 'ask' in advice ? (advice.ask ?? []) : []
      return ![row.expect.ask].flat().some((measure) => asked.includes(measure))
    })
    expect(rows.length).toBeGreaterThan(20)
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.02)
  })
})
