import type { CDPSession, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { askEngine } from '../support/browser/engine-calls.ts'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages } from '../support/browser/page-server.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../support/browser/test-desk.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Forty conversations an hour for eight hours are 320; `npm run soak` asks for 200 rounds. */
const conversations = Math.ceil(soakRounds(4) * 1.6)
/** What a conversation leaves in memory at most, bytes, once the first quarter has warmed everything up. */
const MOST_KEPT = 20_000
const LINES = 6

let wenda: WendaBrowser | undefined
afterAll(() => wenda?.close())

test(`memory stays flat and nothing is lost or doubled over ${conversations} conversations on one page`, async () => {
  const server = await servePages({ '/desk': testDesk })
  wenda = await launchWenda()
  await teachTestDesk(wenda)
  const page = await openTestDesk(wenda, server.origin)
  const devTools = await wenda.context.newCDPSession(page)
  const warm = Math.ceil(conversations / 4)

  for (let n = 0; n < warm; n += 1) await converse(page, n)
  const before = await heapBytes(devTools)
  for (let n = warm; n < conversations; n += 1) await converse(page, n)
  const kept = ((await heapBytes(devTools)) - before) / (conversations - warm)
  expect(kept, 'bytes kept of each conversation').toBeLessThan(MOST_KEPT)

  const seen = await seenLines(wenda)
  expect(seen.size, 'lines in the journal').toBe(conversations * LINES)
  expect([...seen.values()].filter((times) => times !== 1)).toEqual([])
  await server.close()
})

/** One customer: a few lines to and fro, as quickly as the page between two chats comes to rest. */
async function converse(page: Page, n: number): Promise<void> {
  await page.evaluate((who) => {
    ;(window as unknown as DeskWindow).desk.open(`c${who}`, `客户${who}`)
  }, n)
  await page.waitForTimeout(300)
  for (let line = 0; line < LINES; line += 1) {
    await page.evaluate(
      ([who, at]) => {
        const side = at % 2 === 0 ? 'buyer' : 'agent'
        ;(window as unknown as DeskWindow).desk.say(`m${who}-${at}`, side, `第 ${who} 位第 ${at} 句,请问什么时候发货`)
      },
      [n, line] as const,
    )
    await page.waitForTimeout(40)
  }
  await page.waitForTimeout(500)
}

/** The page's isolate: its own world and ours. */
async function heapBytes(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.enable')
  await devTools.send('HeapProfiler.collectGarbage')
  return (await devTools.send('Runtime.getHeapUsage')).usedSize
}

/** How often each line of the page stands in the journal. */
async function seenLines(browser: WendaBrowser): Promise<Map<string, number>> {
  const ours = await browser.openOurs('manifest.json')
  const seen = new Map<string, number>()
  for (let fromSeq: number | null = 1; fromSeq !== null;) {
    const read: Awaited<ReturnType<typeof askEngine<'journal-read'>>> = await askEngine(ours, 'journal-read', {
      fromSeq,
      limit: 1000,
    })
    if (!read.ok) throw new Error(read.fault)
    for (const text of read.value.lines) {
      const line = JSON.parse(text) as { kind: string; data: { messageId?: string } }
      const { messageId } = line.data
      if (line.kind === 'message-seen' && messageId !== undefined) seen.set(messageId, (seen.get(messageId) ?? 0) + 1)
    }
    fromSeq = read.value.nextSeq
  }
  return seen
}
