import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import { exportEntries, templateEntries, zipWithPictures, type KnowledgeFormat } from '@/lib/core/transfer/index.ts'
import { planOf } from './sources.ts'

const names: Readonly<Record<string, string>> = { main: '云岭户外', two: '极点数码' }

async function exported(entries: readonly KnowledgeEntry[], format: KnowledgeFormat): Promise<Uint8Array> {
  const parts: BlobPart[] = []
  const chunks = exportEntries(entries, format, { shopName: (id) => names[id] ?? id })
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? chunk : new Uint8Array(chunk))
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** Text a person could type: no line breaks of its own, no blank ends, never empty. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[\s\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu, ''))
  .filter((text) => text.trim() === text && text !== '')
const plain = words.filter((text) => !/[,，、;；|]/.test(text))

const entry: fc.Arbitrary<KnowledgeEntry> = fc.record(
  {
    id: fc.constant(''),
    kind: fc.constantFrom('faq', 'quick', 'objection', 'guide'),
    title: words,
    questions: fc.uniqueArray(words, { maxLength: 4 }),
    sizeTable: fc.constantFrom('尺码\t身高(cm)\nM\t158-163\nL\t164-169', 'S 150-157cm 80-94斤'),
    parameterTable: fc.constant('参数\t128G\t256G\n价格\t99元 | 省钱\t199元'),
    answer: fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    shop: fc.constantFrom('main', 'two'),
    code: plain,
    category: words,
    tags: fc.uniqueArray(plain, { minLength: 1, maxLength: 3 }),
    product: words,
    feature: words,
    evidence: words,
    risk: words,
  },
  { requiredKeys: ['id', 'kind', 'title', 'questions', 'answer', 'shop'] },
)

describe('what leaves comes back without loss', () => {
  it.each<KnowledgeFormat>(['csv', 'xlsx', 'json'])('%s', async (format) => {
    const unique = fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: ({ title }) => title })
    await fc.assert(
      fc.asyncProperty(unique, async (entries) => {
        const plan = await planOf(`kb.${format}`, await exported(entries, format))
        expect(plan.faults).toEqual([])
        expect(plan.entries.map((one) => ({ ...one, id: '' }))).toEqual(entries)
      }),
      { numRuns: format === 'xlsx' ? 40 : 150 },
    )
  })

  it('texts that a spreadsheet would run, too', async () => {
    const risky = { ...templateEntries()[1]!, shop: 'main', title: '=1+1', answer: "'=cmd\n-x", code: '@a' }
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      const plan = await planOf(`kb.${format}`, await exported([risky], format))
      expect(plan.entries[0]).toMatchObject({ title: '=1+1', answer: "'=cmd\n-x", code: '@a' })
    }
  })

  it('the template is a file that can be imported', async () => {
    const plan = await planOf('模板.xlsx', await exported(templateEntries(), 'xlsx'))
    expect(plan.faults).toEqual([])
    expect(plan.entries.map(({ kind }) => kind)).toEqual(['faq', 'quick', 'product'])
  })

  it('pictures travel in the same zip', async () => {
    const withPicture = { ...templateEntries()[1]!, images: ['hy.png'] }
    const table = { name: 'kb.csv', bytes: await exported([withPicture], 'csv') }
    const parts = zipWithPictures(table, new Map([['hy.png', new Uint8Array([7, 8, 9])]]))
    const plan = await planOf('kb.zip', new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()))
    expect(plan.pictures.get('hy.png')).toEqual(new Uint8Array([7, 8, 9]))
  })
})
