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
