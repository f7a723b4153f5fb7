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
/** From here on a form is no short one. */
const FULL_LENGTH = 90
/** 40 MB for 10,000 lines (promise 28), with what an empty house takes. */
const MOST_STORED = { empty: 4_000_000, line: 3_600 }

let wenda: WendaBrowser | undefined
afterAll(() => wenda?.close())

test(`memory of page and panel stays flat, nothing is lost or doubled over ${conversations} conversations`, async () => {
  const server = await servePages({ '/desk': testDesk })
  wenda = await launchWenda()
  await teachTestDesk(wenda)
  const page = await openTestDesk(wenda, server.origin)
  const panel = await wenda.openSidePanel(page)
  const devTools = await wenda.context.newCDPSession(page)
  const warm = Math.ceil(conversations / 4)

  for (let n = 0; n < warm; n += 1) await converse(page, n)
  const before = { page: await heapBytes(devTools), panel: await panel.heapBytes() }
  for (let n = warm; n < conversations; n += 1) await converse(page, n)
  const each = (grown: number): number => Math.round(grown / (conversations - warm))
  const kept = {
    page: each((await heapBytes(devTools)) - before.page),
    panel: each((await panel.heapBytes()) - before.panel),
  }
  process.stdout.write(`console-hours: bytes kept of each conversation ${JSON.stringify(kept)}\n`)
  expect(kept.page, 'bytes the page kept of each conversation').toBeLessThan(MOST_KEPT)
  // What the browser compiles of the panel's code in its first minutes would be most of it in a short form.
  if (conversations >= FULL_LENGTH) expect(kept.panel, 'bytes the panel kept of each').toBeLessThan(MOST_KEPT)

  const stored = await storedBytes(wenda)
  process.stdout.write(`console-hours: ${stored} bytes stored\n`)
  expect(stored).toBeLessThan(MOST_STORED.empty + conversations * LINES * MOST_STORED.line)

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

/** What journal, index and everything else of ours take of the disk, by the browser's own count. */
async function storedBytes(browser: WendaBrowser): Promise<number> {
  const ours = await browser.openOurs('manifest.json')
  const bytes = await ours.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await ours.close()
  return bytes
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
