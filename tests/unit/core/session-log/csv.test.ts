import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvChunks, csvRow, guardText, unguardText } from '@/lib/core/session-log/index.ts'
import { anyText } from './journals.ts'

async function written(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

describe('guardText', () => {
  it.each([
    '=1+1',
    '+86',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '\0=x',
    '  =1',
    '\u3000=1',
    '\u00a0@x',
    '\uff1dcmd()',
    '\uff0bx',
    '\uff0dx',
    '\uff20x',
    "'=1",
    "''=1",
  ])('makes %j harmless and gives it back', (text) => {
    expect(guardText(text)).toBe(`'${text}`)
    expect(unguardText(guardText(text))).toBe(text)
  })

  it.each(['有货吗', '13812345678', "it's", "'quoted'", '3-5天', '2345678901234567890', ''])(
    'leaves %j alone',
    (text) => {
      expect(guardText(text)).toBe(text)
      expect(unguardText(text)).toBe(text)
    },
  )

  it('can be undone for any text', () => {
    const starts = fc.string({
      unit: fc.constantFrom("'", '=', ' ', '+', '-', '@', '\t', '\r', '\uff1d', 'a'),
      maxLength: 6,
    })
    fc.assert(
      fc.property(starts, anyText, (start, rest) => {
        expect(unguardText(guardText(start + rest))).toBe(start + rest)
      }),
    )
  })
})

describe('csvChunks', () => {
  it('is UTF-8 with BOM and CRLF, numbers bare, nothing for null', async () => {
    const text = await written(
      csvChunks(
        ['a', 'b'],
        [
          ['亲,"好"', 1.5],
          [null, -3],
        ],
      ),
    )
    expect(text).toBe('\ufeffa,b\r\n"亲,""好""",1.5\r\n,-3\r\n')
  })

  it('comes back the same through papaparse, whatever the cells', async () => {
    const cell = fc.oneof(anyText, fc.constantFrom('=1+1', ' x ', '13812345678', '2345678901234567890', "'=x"))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 20 }), async (rows) => {
        const text = await written(csvChunks(['a', 'b', 'c'], rows))
        const parsed = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: false, newline: '\r\n' })
        const back = parsed.data.slice(1, rows.length + 1).map((row) => row.map(unguardText))
        expect(back).toEqual(rows)
        for (const row of parsed.data) for (const field of row) expect(field).not.toMatch(/^\s*[=+\-@\t\r]/)
      }),
    )
  })

  it('pulls rows one by one, tells progress and stops when aborted', async () => {
    const controller = new AbortController()
    let pulled = 0
    function* rows() {
      for (; pulled < 1_000_000; pulled += 1) yield ['x'.repeat(100), pulled] as const
    }
    const progress: number[] = []
    const options = {
      signal: controller.signal,
      onProgress: ({ rows: count }: { rows: number }) => progress.push(count),
    }
    const reason = new Error('cancelled by the supervisor')
    let chunks = 0
    await expect(async () => {
      for await (const chunk of csvChunks(['a', 'b'], rows(), options)) {
        expect(chunk.length).toBeLessThan(200_000)
        chunks += 1
        if (chunks === 3) controller.abort(reason)
      }
    }).rejects.toBe(reason)
    expect(pulled).toBeLessThan(5000)
    expect(progress.length).toBe(3)
    expect(progress.at(-1)).toBeGreaterThan(0)
  })

  it('takes rows that come later', async () => {
    async function* rows() {
      yield ['a']
      await Promise.resolve()
      yield ['b']
    }
    expect(await written(csvChunks(['h'], rows()))).toBe('\ufeffh\r\na\r\nb\r\n')
  })

  it('writes no number a spreadsheet cannot hold', () => {
    expect(csvRow([Number.NaN, Number.POSITIVE_INFINITY, 0])).toBe(',,0\r\n')
  })
})
