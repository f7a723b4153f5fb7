import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { xlsxChunks } from '@/lib/core/session-log/index.ts'
import { bytesOf, planOf, refusalOf } from './sources.ts'

/** 千牛 as Chinese Windows writes it: GBK bytes of 快捷短语编码,快捷短语,快捷短语分组 and one row. */
const QIANNIU_GBK = Uint8Array.from(
  Buffer.from(
    'bfecbdddb6ccd3efb1e0c2eb2cbfecbdddb6ccd3ef2cbfecbdddb6ccd3efb7d6d7e90d0a' + // header
      '66682cbdf1ccecc5c4cfc226233434 3bbdf1ccecb7a22ccadbc7b00d0a'.replaceAll(' ', ''),
    'hex',
  ),
)

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const [columns = [], ...body] = rows
  const parts: Uint8Array[] = []
  for await (const chunk of xlsxChunks([{ name: 's', columns, rows: body }], {})) parts.push(chunk)
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

describe('foreign headers read as they come', () => {
  it('千牛 in GBK, its comma an entity', async () => {
    const plan = await planOf('短语.csv', QIANNIU_GBK)
    expect(plan.encoding).toBe('gb18030')
    expect(plan.entries).toMatchObject([{ kind: 'quick', code: 'fh', answer: '今天拍下,今天发', category: '售前' }])
  })

  it.each([
    [
      '快捷编码,快捷短语,快捷短语分组',
      'hy,您好&#44;在的&#13;请说,欢迎',
      { code: 'hy', answer: '您好,在的\n请说', category: '欢迎' },
    ],
    [
      '分组,标题,内容,标签,渠道映射,优先级',
      '售后,退货,七天可退,"退货,运费",x,1',
      { title: '退货', answer: '七天可退', category: '售后', tags: ['退货', '运费'] },
    ],
    ['内容,类型,标签', '七天可退,售后话术,退货', { answer: '七天可退', category: '售后话术', tags: ['退货'] }],
    ['内容,标签', '七天可退,退货，运费；包邮', { answer: '七天可退', tags: ['退货', '运费', '包邮'] }],
    ['short_code,content', 'hi,Hello there', { kind: 'quick', code: 'hi', answer: 'Hello there' }],
    ['keyword,snippet,name', 'hi,Hello there,Greeting', { code: 'hi', answer: 'Hello there', title: 'Greeting' }],
    ['abbreviation,content', 'hi,Hello there', { code: 'hi', answer: 'Hello there' }],
    [
      '产品,问题,回答',
      '冲锋衣,防水吗,防水的亲',
      { kind: 'faq', product: '冲锋衣', questions: ['防水吗'], answer: '防水的亲' },
    ],
    [
      '登记日期,分组,快捷编码,快捷短语,是否加入团队',
      '2026-1-1,售前,zz,有货的亲,是',
      { code: 'zz', answer: '有货的亲', category: '售前' },
    ],
    [' 回复(必填) ,标题*', '有的,有货吗', { title: '有货吗', answer: '有的' }],
  ])('%s', async (header, row, wanted) => {
    const plan = await planOf('a.csv', bytesOf(`\ufeff${header}\r\n${row}\r\n`))
    expect(plan.faults).toEqual([])
    expect(plan.entries).toMatchObject([{ shop: 'main', ...wanted }])
  })

  it('two columns without a header are code and text', async () => {
    const plan = await planOf('te.csv', bytesOf('hi,Hello there\nbye,See you soon\n'))
    expect(plan.entries.map(({ code, answer }) => [code, answer])).toEqual([
      ['hi', 'Hello there'],
      ['bye', 'See you soon'],
    ])
  })

  it('Chatwoot and Text Blaze JSON', async () => {
    const chatwoot = await planOf('c.json', bytesOf('[{"id":3,"short_code":"hi","content":"Hello"}]'))
    expect(chatwoot.entries).toMatchObject([{ code: 'hi', answer: 'Hello' }])
    const blaze = { folders: [{ name: '售前', snippets: [{ name: '问候', shortcut: '/hi', text: '您好' }] }] }
    const plan = await planOf('b.json', bytesOf(JSON.stringify(blaze)))
    expect(plan.entries).toMatchObject([{ code: '/hi', title: '问候', answer: '您好', category: '售前' }])
  })

  it('tabs, semicolons, UTF-16, quotes with line breaks', async () => {
    const tabs = await planOf('a.txt', bytesOf('标题\t问法\t回复\n发货\t"多久发\n什么时候发"\t当天发\n'))
    expect(tabs.kind).toBe('tsv')
    expect(tabs.entries).toMatchObject([{ questions: ['多久发', '什么时候发'] }])
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from('标题;回复\n甲;乙\n', (c) => c.charCodeAt(0)).buffer),
    ])
    expect((await planOf('a.csv', wide)).entries).toMatchObject([{ title: '甲', answer: '乙' }])
  })

  it('a workbook, whatever its name', async () => {
    const bytes = await workbook([
      ['类型', '标题', '问法', '回复'],
      ['问答', '发货', '多久发', '当天发'],
      ['指引', '退货', '', '点退货'],
    ])
    const plan = await planOf('knowledge.csv', bytes)
    expect(plan.kind).toBe('xlsx')
    expect(plan.entries).toMatchObject([
      { kind: 'faq', title: '发货' },
      { kind: 'guide', title: '退货' },
    ])
  })

  it('a zip with a table and its pictures; pictures nobody names stay out, missing ones are told', async () => {
    const table = bytesOf('标题,回复,图片\n尺码,看图,"size.png,lost.png"\n')
    const bytes = zipSync({
      'kb/table.csv': table,
      'kb/img/size.png': new Uint8Array([1, 2]),
      'kb/other.png': new Uint8Array([3]),
    })
    const plan = await planOf('kb.zip', bytes)
    expect([...plan.pictures.keys()]).toEqual(['size.png'])
    expect(plan.missingPictures).toEqual(['lost.png'])
  })
})

describe('rows', () => {
  it('a faulty one never stops the good ones, and says where and what', async () => {
    const text = [
      '类型,标题,问法,回复,店铺',
      '问答,甲,甲吗,好',
      'xyz,乙,,好',
      '问答,丙,丙吗,',
      '问答,甲,甲吗,好',
      ',,,好,火星店',
      `快捷短语,长,,${'长'.repeat(4001)}`,
    ].join('\n')
    const plan = await planOf('a.csv', bytesOf(text))
    expect(plan.entries).toHaveLength(1)
    expect(plan.faults).toEqual([
      { row: 3, column: '类型', code: 'unknown-type', detail: 'xyz' },
      { row: 4, column: '回复', code: 'no-answer', detail: '' },
      { row: 5, column: '标题', code: 'duplicate', detail: '2' },
      { row: 6, column: '店铺', code: 'unknown-shop', detail: '火星店' },
      { row: 7, column: '回复', code: 'too-long', detail: '4001' },
    ])
  })

  it('columns nobody knows are left out, or kept as tags when that is wanted', async () => {
    const bytes = bytesOf('标题,回复,负责人\n甲,好,小李\n')
    expect((await planOf('a.csv', bytes)).entries[0]?.tags).toBeUndefined()
    const kept = await planOf('a.csv', bytes, { keepOwnAsTags: true })
    expect(kept.entries[0]?.tags).toEqual(['负责人:小李'])
    expect(kept.columns.at(-1)).toEqual({ header: '负责人', column: undefined })
  })

  it('the same row gets the same id, twins different ones', async () => {
    const bytes = bytesOf('标题,回复\n甲,一\n甲,二\n')
    const [first, second] = [await planOf('a.csv', bytes), await planOf('b.csv', bytes)]
    expect(first.entries.map(({ id }) => id)).toEqual(second.entries.map(({ id }) => id))
    expect(new Set(first.entries.map(({ id }) => id)).size).toBe(2)
  })

  it('cells that a spreadsheet would run are texts like others', async () => {
    const plan = await planOf('a.csv', bytesOf('标题,回复\n公式,"=HYPERLINK(""http://x"",""点我"")"\n'))
    expect(plan.entries[0]?.answer).toBe('=HYPERLINK("http://x","点我")')
  })
})

describe('files that are refused, changing nothing', () => {
  const bomb = () => zipSync({ 'a.csv': new Uint8Array(40 << 20) }, { level: 1 })
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['empty', 'a.csv', () => new Uint8Array()],
    ['empty', 'a.csv', () => bytesOf(' \n ')],
    ['old-excel', 'a.xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['not-a-table', 'photo.csv', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ['no-header', 'a.csv', () => bytesOf('甲,乙,丙\n1,2,3\n')],
    ['no-header', 'a.json', () => bytesOf('{"a":1}')],
    ['no-header', 'a.json', () => bytesOf('[1,2,3]')],
    ['broken-json', 'a.json', () => bytesOf('[{"title": ')],
    ['broken-zip', 'a.zip', () => new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])],
    ['no-table-in-zip', 'a.zip', () => zipSync({ 'a.png': new Uint8Array([1]) })],
    ['broken-xlsx', 'a.xlsx', () => zipSync({ 'xl/workbook.xml': bytesOf('<nonsense') })],
    ['zip-bomb', 'a.zip', bomb],
  ])('%s: %s', async (code, name, make) => {
    expect(await refusalOf(name, await make())).toBe(code)
  })

  it('keys of the language itself are keys like others', async () => {
    const plan = await planOf(
      'a.json',
      bytesOf('[{"__proto__":{"answer":"x"},"constructor":"y","title":"甲","answer":"好"}]'),
    )
    expect(plan.entries).toMatchObject([{ title: '甲', answer: '好' }])
    expect(({} as Record<string, unknown>)['answer']).toBeUndefined()
  })
})
