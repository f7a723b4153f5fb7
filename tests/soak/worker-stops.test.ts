import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '@/lib/core/session-log/index.ts'
import { contentWorld, type ContentWorld } from '../support/browser/content-world.ts'
import { askEngine } from '../support/browser/engine-calls.ts'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { sampleEvents } from '../support/browser/sample-events.ts'
import { soakRounds } from '../support/soak-rounds.ts'

let wenda: WendaBrowser
let server: PageServer
let world: ContentWorld

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/': '<!doctype html><title>console</title><textarea></textarea>' })
  const page = await wenda.context.newPage()
  await page.goto(server.origin)
  world = await contentWorld(page, wenda.extensionId)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

/** Promise 6 of facts/reliability.md. */
const stops = soakRounds(10)

test(`${stops} stops of the worker, each with calls in flight: every event becomes one line`, async () => {
  for (let stop = 0; stop < stops; stop += 1) {
    const events = sampleEvents(stop * 5 + 1, 5)
    const sent = world.evaluate(untilAcknowledged(events))
    await new Promise((resolve) => setTimeout(resolve, (stop * 7) % 31))
    await wenda.stopWorker()
    expect(await sent).toBe(5)
  }
  const page = await wenda.openOurs('manifest.json')
  const read = await askEngine(page, 'journal-read', { fromSeq: 1, limit: 5000 })
  if (!read.ok) throw new Error(read.fault)
  const ids = read.value.lines.map((line) => (JSON.parse(line) as { id: string }).id)
  expect(ids).toHaveLength(stops * 5)
  expect(new Set(ids).size).toBe(stops * 5)
  expect(verifyChain(read.value.lines)).toMatchObject({ ok: true })
})

/** What the outbox does: the same events again until an answer names each; an `undefined` answer is none. */
function untilAcknowledged(events: readonly unknown[]): string {
  const message = JSON.stringify({ to: 'wenda-worker', name: 'journal-append', payload: { events } })
  return `(async () => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const late = new Promise((resolve) => setTimeout(resolve, 3000))
      const answer = await Promise.race([chrome.runtime.sendMessage(${message}).catch(() => undefined), late])
      if (answer && answer.ok === true) return answer.value.acks.length
      if (answer && answer.fault === 'not-allowed') throw new Error(JSON.stringify(answer))
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('never acknowledged')
  })()`
}
