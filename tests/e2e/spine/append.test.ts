import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'

let wenda: WendaBrowser

beforeAll(async () => {
  wenda = await launchWenda()
})
afterAll(async () => {
  await wenda.close()
})

test('events are acknowledged line by line, once for each id, and the chain holds', async () => {
  const page = await wenda.openOurs('manifest.json')
  const events = sampleEvents(1, 20)
  const first = await askEngine(page, 'append', { events })
  expect(first).toEqual({ ok: true, value: { acks: events.map(({ id }, index) => ({ id, seq: index + 1 })) } })
  expect(await askEngine(page, 'append', { events })).toEqual(first)
  const read = await askEngine(page, 'journal-read', { fromSeq: 1, limit: 100 })
  if (!read.ok) throw new Error(read.fault)
  expect(read.value.nextSeq).toBeNull()
  expect(read.value.lines).toHaveLength(20)
  expect(verifyChain(read.value.lines)).toMatchObject({ ok: true, count: 20 })
})

test('four pages that write at once make one log: numbers without a gap, each event once, the chain holds', async () => {
  const began = await askEngine(await wenda.openOurs('manifest.json'), 'journal-state', {})
  const from = began.ok ? began.value.lastSeq + 1 : 1
  const pages = await Promise.all([1, 2, 3, 4].map(() => wenda.openOurs('manifest.json')))
  await Promise.all(
    pages.map(async (page, tab) => {
      for (let batch = 0; batch < 5; batch += 1) {
        const events = sampleEvents(batch * 20 + 1, 20, `s-tab-${tab}`)
        expect(await askEngine(page, 'append', { events })).toMatchObject({ ok: true })
      }
    }),
  )
  const read = await askEngine(pages[0] ?? (await wenda.openOurs('manifest.json')), 'journal-read', {
    fromSeq: 1,
    limit: 5000,
  })
  if (!read.ok) throw new Error(read.fault)
  const lines = read.value.lines.map((line) => JSON.parse(line) as { seq: number; id: string }).slice(from - 1)
  expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 400 }, (_, place) => from + place))
  expect(new Set(lines.map(({ id }) => id)).size).toBe(400)
  expect(verifyChain(read.value.lines)).toMatchObject({ ok: true })
})
