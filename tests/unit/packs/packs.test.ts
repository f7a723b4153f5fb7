import { describe, expect, it } from 'vitest'
import { packRows, starterPacks, type PackEntry } from '@/assets/packs/index.ts'
import { parameterCells } from '@/lib/core/answering/index.ts'
import { readParameterTable } from '@/lib/core/comparing/index.ts'
import { adviseSize, readSizeTable } from '@/lib/core/sizing/index.ts'

/** Slots a pack may use: those the page fills, and those a shop's settings or the agent fill. */
const knownSlots = new Set([
  '客户',
  '店铺',
  '单号',
  '商品',
  '收货信息',
  '支付信息',
  '快递公司',
  '快递单号',
  '退货地址',
  '维修地址',
  '金额',
  '规格',
  '备注',
  '时间',
  '进展',
])

const entries: PackEntry[] = starterPacks.flatMap((pack) => pack.entries)

describe('starter packs as a whole', () => {
  it('has one pack per category, each of about forty entries or more', () => {
    expect(starterPacks.map((pack) => pack.id)).toEqual(['apparel', 'digital', 'fresh'])
    for (const pack of starterPacks) expect(pack.entries.length).toBeGreaterThanOrEqual(40)
  })

  it('gives every entry an id of its own', () => {
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length)
  })

  it('gives every table an id of its own', () => {
    const ids = starterPacks.flatMap((pack) => [...pack.sizeTables, ...pack.parameterTables].map((table) => table.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is plain data: it survives JSON without loss', () => {
    expect(JSON.parse(JSON.stringify(starterPacks))).toEqual(starterPacks)
  })
})

describe.each(starterPacks.map((pack) => [pack.id, pack] as const))('pack %s', (_id, pack) => {
  it('gives every quick reply a short code nobody else has', () => {
    const codes = pack.entries.filter((entry) => entry.kind === 'quick').map((entry) => entry.code)
    expect(codes.length).toBeGreaterThanOrEqual(5)
    for (const code of codes) expect(code).toMatch(/^[a-z]{2,6}$/)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('has every kind', () => {
    expect(new Set(pack.entries.map((entry) => entry.kind))).toEqual(
      new Set(['faq', 'quick', 'product', 'objection', 'guide']),
    )
  })

  it('carries its shop on every entry and table', () => {
    for (const row of [...pack.entries, ...pack.sizeTables, ...pack.parameterTables]) expect(row.shop).toBe(pack.shop)
  })

  it.each(pack.entries.map((entry) => [entry.id, entry] as const))('%s is complete', (_entryId, entry) => {
    expect(entry.title.trim()).not.toBe('')
    expect(entry.answer.trim()).not.toBe('')
    expect(entry.questions.length).toBeGreaterThanOrEqual(3)
    expect(new Set(entry.questions).size).toBe(entry.questions.length)
    expect(entry.category).toMatch(/^[^/\s]+\/[^/\s]+$/)
    for (const [, slot] of entry.answer.matchAll(/\{([^{}]*)\}/g)) expect(knownSlots).toContain(slot)
    expect(entry.answer.replaceAll(/\{[^{}]*\}/g, '')).not.toMatch(/[{}]/)
  })

  it.each(pack.entries.filter((entry) => entry.kind === 'product').map((entry) => [entry.id, entry] as const))(
    '%s says feature, advantage, benefit, evidence and risk of a product',
    (_entryId, entry) => {
      for (const part of ['feature', 'advantage', 'benefit', 'evidence', 'risk', 'product'] as const) {
        expect(entry[part] ?? '').not.toBe('')
      }
    },
  )

  it('fills every cell of its parameter tables', () => {
    expect(pack.parameterTables.length).toBeGreaterThan(0)
    for (const table of pack.parameterTables) {
      expect(table.variants.length).toBeGreaterThanOrEqual(2)
      for (const row of table.rows) {
        expect(row.values).toHaveLength(table.variants.length)
        expect(row.benefits).toHaveLength(table.variants.length)
      }
    }
  })
})

describe('tables as entries', () => {
  const rows = starterPacks.flatMap((pack) => packRows(pack))
  const textOf = (id: string) => rows.find((row) => row.id === id)

  it.each(starterPacks.flatMap((pack) => pack.sizeTables).map((table) => [table.id, table] as const))(
    '%s reads back as the same table',
    (id, { table }) => {
      expect(readSizeTable(textOf(id)?.sizeTable ?? '')).toEqual({ ok: true, value: table })
    },
  )

  it.each(starterPacks.flatMap((pack) => pack.parameterTables).map((table) => [table.id, table] as const))(
    '%s reads back as the same table',
    (id, table) => {
      const read = readParameterTable(parameterCells(textOf(id)?.parameterTable ?? ''))
      expect(read).toMatchObject({
        ok: true,
        value: { variants: table.variants.map((name) => ({ name })), rows: table.rows },
      })
    },
  )
})

describe('the size tables of the packs', () => {
  const tables = starterPacks.flatMap((pack) => pack.sizeTables)
  const top = tables.find((table) => table.id === 'ap-t-top')

  it('answers the demo chat: 165 cm and 110 jin are L', () => {
    expect(top && adviseSize(top.table, '我165 110斤穿什么码?')).toEqual({ size: 'L' })
  })

  it.each(tables.map((table) => [table.id, table] as const))('%s: rows rise without overlap', (_id, { table }) => {
    for (const measure of [...table.required, ...(table.optional ?? [])]) {
      const ranges = table.rows.flatMap((row) => (row[measure] === undefined ? [] : [row[measure]]))
      expect(ranges.length).toBe(table.rows.length)
      for (const [index, [low, high]] of ranges.entries()) {
        expect(low).toBeLessThan(high)
        const next = ranges[index + 1]
        if (next !== undefined) expect(next[0]).toBeGreaterThan(high)
      }
    }
  })
})
