import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packLog, verifyChain } from '@/lib/core/session-log/index.ts'
import { askEngine } from '../support/browser/engine-calls.ts'
import { asBundle, hostileHouse, packHouse, type HostileHouse } from '../support/browser/hostile-house.ts'
import { trap } from '../support/browser/hostile-texts.ts'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { testDesk } from '../support/browser/test-desk.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/**
 * Promise 23 of facts/reliability.md for what is well formed: bundles, backups and logs whose every name, title, answer, reason,
 * selector, pattern, target, event and id means harm, taken in as a person does and then looked at on every page.
 */
const rounds = Math.ceil(soakRounds(20) / 20)
const rows = 60

let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/desk': testDesk })
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

test(`${rounds} hostile houses by bundle, by backup and by log: nothing runs, nothing breaks out, nothing hangs, none is lost`, async () => {
  const began = Date.now()
  const faults: string[] = []
  wenda.context.on('weberror', (error) => faults.push(error.error().message))
  let texts = 0
  let events = 0
  for (let round = 0; round < rounds; round += 1) {
    const sent = hostileHouse(round * 3, rows)
    const restored = hostileHouse(round * 3 + 1, rows)
    const merged = hostileHouse(round * 3 + 2, rows)
    texts += sent.texts + restored.texts + merged.texts
    const data = await openTrapped('options.html#/data')
    await takeBundle(data, sent)
    expect(await idsIn(data, 'entries'), 'entries of the bundle').toEqual(expect.arrayContaining(idsOf(sent)))
    await restore(data, restored)
    expect([...(await idsIn(data, 'entries'))].sort(), 'entries of the backup').toEqual([...idsOf(restored)].sort())
    expect([...(await idsIn(data, 'rules'))].sort(), 'rules of the backup').toEqual([...idsOf(restored)].sort())
    events += restored.events.length + merged.events.length
    await expect.poll(() => indexed(data), { timeout: 20_000 }).toBe(true)
    await look(data)
    const desk = await openTrapped('desk.html#/export')
    await mergeLog(desk, merged)
    await look(desk)
    await workOn(`${server.origin}/desk`)
  }
  expect(faults).toEqual([])
  const ours = await wenda.openOurs('manifest.json')
  const lines = await journalOf(ours)
  expect(lines.filter((line) => /"id":"e-\d+-/.test(line)).length).toBeGreaterThanOrEqual(events * 0.9)
  expect(verifyChain(lines)).toMatchObject({ ok: true })
  process.stdout.write(`hostile-houses: ${texts} texts in ${rounds * 3} houses, ${Date.now() - began} ms\n`)
})

async function openTrapped(path: string): Promise<Page> {
  const page = await wenda.openOurs(path)
  await page.evaluate(trap)
  return page
}

const idsOf = ({ source }: HostileHouse) => source.house.entries.map(({ id }) => id)

async function takeBundle(page: Page, house: HostileHouse): Promise<void> {
  const buffer = await packHouse(asBundle(house), 'wenda-bundle/1')
  await page
    .getByLabel('选择 .wenda 包')
    .setInputFiles({ name: '<img src=x>.wenda', mimeType: 'application/zip', buffer })
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '收下' }).click()
  await page.getByText(/^已收下/).waitFor({ timeout: 60_000 })
}

async function restore(page: Page, { source }: HostileHouse): Promise<void> {
  const buffer = await packHouse(source)
  await page.getByLabel('从备份恢复').setInputFiles({ name: '敌.zip', mimeType: 'application/zip', buffer })
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '恢复', exact: true }).click()
  await page.getByText(/^已恢复，日志补上/).waitFor({ timeout: 60_000 })
}

/** Another machine's log, taken in at the desk. */
async function mergeLog(page: Page, { source }: HostileHouse): Promise<void> {
  const lines: string[] = []
  for await (const line of source.journal ?? []) lines.push(line)
  const buffer = Buffer.from(packLog(new TextEncoder().encode(`${lines.join('\n')}\n`)))
  await page
    .getByLabel('选择日志文件')
    .setInputFiles({ name: '<svg onload=pwned()>.wenda', mimeType: 'application/zip', buffer })
  await page.getByRole('button', { name: /^合并 \d+ 条/ }).click()
  await page.getByText(/已合并，新增 [1-9]/).waitFor({ timeout: 60_000 })
}

/** Goes through all places of one of our pages; in each it stands, and nothing of the house was more than text. */
async function look(page: Page): Promise<void> {
  const links = page.locator('nav a[href^="#/"]')
  await links.first().waitFor()
  const places = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  expect(places.length).toBeGreaterThan(5)
  for (const place of places) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, place)
    await page.locator(`nav a[href="${place}"][aria-current="page"]`).waitFor()
    await page.getByRole('main').waitFor()
    expect(await standing(page), place).toEqual({ broken: false, hits: [], foreign: 0, polluted: false })
  }
  await page.close()
}

/** A desk that a hostile profile claims: typing and sending go on, the panel beside it stands. */
async function workOn(address: string): Promise<void> {
  const page = await wenda.context.newPage()
  await page.goto(address)
  await page.evaluate(trap)
  await page.evaluate(
    `for (let n = 0; n < 300; n += 1) desk.say('m' + n, n % 2 ? 'agent' : 'buyer', '第 ' + n + ' 句')`,
  )
  await page.locator('[popover]').first().waitFor({ state: 'attached' })
  const panel = await wenda.openSidePanel(page)
  await page.locator('#box').pressSequentially('好的,这就给您看')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('sent'), { timeout: 20_000 }).toEqual(['好的,这就给您看'])
  await expect.poll(() => panel.evaluate(`document.querySelector('main, #root > *') !== null`)).toBe(true)
  expect(await panel.evaluate(`document.body.innerText.includes('没能显示出来')`)).toBe(false)
  expect(await page.evaluate('hits')).toEqual([])
  await page.close()
}

function standing(page: Page): Promise<unknown> {
  return page.evaluate(`({
    broken: document.body.innerText.includes('没能显示出来'),
    hits,
    foreign: document.querySelectorAll('main script, main style, main iframe, main object, main embed, main base, main math').length,
    polluted: ({}).polluted !== undefined,
  })`)
}

async function idsIn(page: Page, store: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('wenda')
        opening.addEventListener('error', () => reject(new Error('cannot open')))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAllKeys()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result as string[])
          })
        })
      }),
    store,
  )
}

/** Whether the index has read the last line of the journal. */
async function indexed(page: Page): Promise<boolean> {
  const state = await askEngine(page, 'journal-state', {})
  return state.ok && (await idsIn(page, 'events')).map(Number).at(-1) === state.value.lastSeq
}

async function journalOf(page: Page): Promise<readonly string[]> {
  const read = await askEngine(page, 'journal-read', { fromSeq: 1, limit: 5000 })
  if (!read.ok) throw new Error(read.fault)
  return read.value.lines
}
