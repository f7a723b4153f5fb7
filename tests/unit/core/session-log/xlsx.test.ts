// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xlsxChunks, type Cell, type Sheet } from '@/lib/core/session-log/index.ts'
import { anyText } from './journals.ts'

async function workbook(sheets: readonly Sheet[]): Promise<Record<string, string>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of xlsxChunks(sheets)) chunks.push(chunk)
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

function parseXml(xml: string | undefined): Document {
  return new DOMParser().parseFromString(xml ?? '', 'application/xml')
}

/** Cell texts of a sheet as a spreadsheet would read them. */
function cellsOf(xml: string | undefined): Map<string, string | number> {
  const cells = new Map<string, string | number>()
  for (const cell of parseXml(xml).querySelectorAll('c')) {
    const text = (cell.textContent ?? '').replace(/_x([0-9A-F]{4})_/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    cells.set(cell.getAttribute('r') ?? '', cell.getAttribute('t') === 'inlineStr' ? text : Number(cell.textContent))
  }
  return cells
}

describe('xlsxChunks', () => {
  it('holds texts as texts and numbers as numbers, and no formula', async () => {
    const rows: Cell[][] = [['=1+1', 12.5, '2345678901234567890', null, '<b>&"']]
    const files = await workbook([{ name: '会话', columns: ['a', 'b', 'c', 'd', 'e'], rows }])
    const sheet = files['xl/worksheets/sheet1.xml']
    expect(Object.fromEntries(cellsOf(sheet))).toMatchObject({
      A1: 'a',
      A2: '=1+1',
      B2: 12.5,
      C2: '2345678901234567890',
      E2: '<b>&"',
    })
    expect(sheet).not.toContain('<f')
    expect(sheet).toMatch(/<c r="A2" t="inlineStr" s="2">/)
    expect(sheet).toMatch(/<c r="C2" t="inlineStr" s="1">/)
    expect(files['xl/styles.xml']).toContain('quotePrefix="1"')
  })

  it('is whole: every part is well-formed XML and every relation points to a part', async () => {
    const files = await workbook([
      { name: 'a/b', columns: ['x'], rows: [['1']] },
      { name: 'a b', columns: ['y'], rows: [] },
    ])
    for (const xml of Object.values(files)) expect(parseXml(xml).querySelector('parsererror')).toBeNull()
    const relations = parseXml(files['xl/_rels/workbook.xml.rels']).querySelectorAll('Relationship')
    const targets = [...relations].map((relation) => `xl/${relation.getAttribute('Target')}`)
    expect(targets.filter((target) => files[target] === undefined)).toEqual([])
    const names = [...parseXml(files['xl/workbook.xml']).querySelectorAll('sheet')].map((sheet) =>
      sheet.getAttribute('name'),
    )
    expect(names).toEqual(['a b', 'a b 2'])
  })

  it('gives back any text', async () => {
    const hard = fc.oneof(anyText, fc.constantFrom('_x0041_', '\0\u0001', '\r\n', '\uffff', 'a\u{1f4b0}b'))
    await fc.assert(
      fc.asyncProperty(fc.array(hard, { minLength: 1, maxLength: 5 }), async (texts) => {
        const files = await workbook([{ name: 's', columns: ['h'], rows: texts.map((text) => [text]) }])
        const cells = cellsOf(files['xl/worksheets/sheet1.xml'])
        texts.forEach((text, index) => expect(cells.get(`A${index + 2}`) ?? '').toBe(text))
      }),
      { numRuns: 40 },
    )
  })

  it('names columns beyond Z and cuts what no cell can hold, visibly', async () => {
    const row = Array.from({ length: 30 }, (_, index) => (index === 29 ? 'x'.repeat(40_000) : index))
    const files = await workbook([{ name: 's', columns: [], rows: [row] }])
    const cells = cellsOf(files['xl/worksheets/sheet1.xml'])
    expect(cells.get('AA2')).toBe(26)
    expect(String(cells.get('AD2'))).toHaveLength(32_767)
    expect(String(cells.get('AD2'))).toMatch(/…\[cut\]$/)
  })

  it('stops when aborted', async () => {
    const controller = new AbortController()
    controller.abort(new Error('stop'))
    const chunks = xlsxChunks([{ name: 's', columns: ['a'], rows: [['1']] }], { signal: controller.signal })
    await expect(chunks.next()).rejects.toThrow('stop')
  })
})
