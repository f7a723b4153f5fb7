import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportEntries, planImport, readKnowledgeFile, templateEntries } from '@/lib/core/transfer/index.ts'
import { bytesOf, options } from './sources.ts'

/** Promises 31 and 32 of facts/reliability.md. */
async function bytesFrom(chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const parts: BlobPart[] = []
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? chunk : Uint8Array.from(chunk))
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** What happens at one place of a file on its way: a bit, a byte, a stretch that is lost, doubled or overwritten. */
interface Damage {
  /** Share of the file before the place. */
  readonly at: number
  readonly how: 'flip' | 'cut' | 'lose' | 'double' | 'overwrite'
  readonly value: number
  readonly length: number
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('flip', 'cut', 'lose', 'double', 'overwrite'),
  value: fc.integer({ min: 0, max: 255 }),
  length: fc.integer({ min: 1, max: 400 }),
})

function damaged(bytes: Uint8Array, { at, how, value, length }: Damage): Uint8Array {
  const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length))
  const [before, stretch, after] = [
    bytes.subarray(0, place),
    bytes.subarray(place, place + length),
    bytes.subarray(place + length),
  ]
  switch (how) {
    case 'flip':
      return bytes.map((byte, index) => (index === place ? byte ^ (1 << (value % 8)) : byte))
    case 'cut':
      return before
    case 'lose':
      return Uint8Array.from([...before, ...after])
    case 'double':
      return Uint8Array.from([...before, ...stretch, ...stretch, ...after])
    case 'overwrite':
      return Uint8Array.from([...before, ...stretch.map(() => value), ...after])
  }
}

describe.each(['csv', 'xlsx', 'json'] as const)('a damaged %s', (format) => {
  test('is read as far as it can be, or refused by name; it never throws', async () => {
    const whole = await bytesFrom(exportEntries(templateEntries(), format, { shopName: (id) => id }))
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const read = await readKnowledgeFile(`a.${format}`, damages.reduce(damaged, whole))
        const plan = read.ok ? planImport(read.value, options) : read
        if (!plan.ok) expect(plan.error.code).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: 200 },
    )
  })
})

test('200 headers named after what every object inherits give nothing to any object', async () => {
  const names = fc.constantFrom('__proto__', 'constructor', 'prototype', '__proto__.polluted', 'constructor.prototype')
  await fc.assert(
    fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 6 }), fc.boolean(), async (headers, asJson) => {
      const nested = headers.reduceRight<string>((inner, name) => `{${JSON.stringify(name)}:${inner}}`, '"polluted"')
      const table = `标题,答案,${headers.join(',')}\n甲,好,${headers.map(() => 'polluted').join(',')}\n`
      const file = asJson ? `[{"title":"甲","answer":"好","x":${nested},${nested.slice(1, -1)}}]` : table
      const read = await readKnowledgeFile(asJson ? 'a.json' : 'a.csv', bytesOf(file))
      if (read.ok) planImport(read.value, options)
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})
