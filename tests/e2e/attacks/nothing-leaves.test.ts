import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readNetLog } from '@/demo/tour/net-log.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { profileFilesWith, storesWith } from '../../support/browser/find-stored.ts'
import { launchWenda, type SidePanel, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../../support/browser/test-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenda-net-'))
const netLog = join(folder, 'net-log.json')

/** Promises 21, 36 and 38 of facts/reliability.md: these would be found wherever they went. */
const canary = { name: '金丝雀', phone: '13900139000', where: '云南省昆明市盘龙区金丝路77号' } as const
/** Said after the team key was set. */
const secret = 'quetzal-7431-orchid'
const teamWord = '一个够长的团队口令'

let wenda: WendaBrowser
let server: PageServer
let page: Page
let panel: SidePanel

beforeAll(async () => {
  wenda = await launchWenda({ args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] })
  server = await servePages({ '/desk': testDesk })
  await teachTestDesk(wenda)
  page = await openTestDesk(wenda, server.origin)
  panel = await wenda.openSidePanel(page)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

function panelText(): Promise<unknown> {
  return panel.evaluate('document.body.innerText')
}

test('a working day with personal data in it: the order card goes into no store, nothing personal into badge and titles', async () => {
  await page.evaluate(({ name, phone, where }) => {
    const { desk } = globalThis as unknown as DeskWindow
    desk.open('canary', name)
    desk.order({ no: '2345678901234567', title2: '外套', who: name, tel: phone, where })
    desk.say('m1', 'buyer', '能换个颜色吗')
  }, canary)
  await expect.poll(panelText, { timeout: 15_000 }).toContain('能换个颜色吗')
  await page.locator('#box').click()
  await page.keyboard.type('可以的,帮您换')
  await page.keyboard.press('Enter')
  const options = await wenda.openOurs('options.html#/data')
  const downloading = options.waitForEvent('download')
  await options.getByRole('button', { name: '备份到文件' }).click()
  await downloading
  const desk = await wenda.openOurs('desk.html')
  await desk.getByRole('navigation').first().waitFor()

  const { phone, where } = canary
  const told = await options.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: typeof chrome }).chrome
    return [await action.getBadgeText({}), await action.getTitle({}), document.title].join(' ')
  })
  const titles = [told, await desk.title(), String(await panel.evaluate('document.title'))].join(' ')
  expect(titles).not.toMatch(new RegExp(`${canary.name}|${phone}|${where}`))
  // The card was used for checking and went into no store.
  for (const word of [phone, where]) expect(await storesWith(options, word)).toEqual([])
})

test('what a customer said stands in journal and index; erased, it stands in no store of ours', async () => {
  const ours = await wenda.openOurs('manifest.json')
  const before = await storesWith(ours, canary.name)
  expect(before.some((place) => place.startsWith('files/'))).toBe(true)
  expect(before.some((place) => place.endsWith('/sessions'))).toBe(true)
  const read = await askEngine(ours, 'journal-read', { fromSeq: 1, limit: 5000 })
  const events = read.ok ? read.value.lines.map((line) => JSON.parse(line) as EventLine) : []
  const session = events.find(({ data }) => data.customerId === 'canary')?.session ?? ''
  const origin = { id: crypto.randomUUID(), at: Date.now(), agent: '', device: 'device-1', shop: 'main', console: '' }
  const erased = await askEngine(ours, 'erase', { sessions: [session], reason: '客户要求删除', origin })
  expect(erased).toMatchObject({ ok: true })
  for (const word of [canary.name, '能换个颜色吗', '可以的,帮您换']) expect(await storesWith(ours, word)).toEqual([])
})

interface EventLine {
  readonly session: string
  readonly data: { readonly customerId?: string }
}

test('under a team key nothing is kept as it was said, and a locked panel shows nothing of it', async () => {
  const settings = await wenda.openOurs('options.html#/data')
  const card = settings.getByRole('region', { name: '团队口令（加密）' })
  await card.getByLabel('团队口令', { exact: true }).fill(teamWord)
  await card.getByLabel('再输一遍').fill(teamWord)
  await card.getByRole('button', { name: '开始加密' }).click()
  await card.getByText(/^会话内容已加密/).waitFor()
  await page.evaluate((said) => {
    const { desk } = globalThis as unknown as DeskWindow
    desk.open('sealed', `${said} 客户`)
    desk.say('m2', 'buyer', `我的暗号是 ${said}`)
  }, secret)
  const lines = async () => {
    const read = await askEngine(settings, 'journal-read', { fromSeq: 1, limit: 5000 })
    return read.ok ? read.value.lines.join('\n') : ''
  }
  await expect.poll(lines, { timeout: 15_000 }).toContain(`我的暗号是 ${secret}`)
  await page.bringToFront()
  await expect.poll(panelText, { timeout: 15_000 }).toContain(secret)
  expect(await storesWith(settings, secret)).toEqual([])
  await settings.bringToFront()
  await card.getByRole('button', { name: '现在就锁' }).click()
  await settings.getByText('稳答已锁').waitFor()
  await expect.poll(panelText, { timeout: 15_000 }).toContain('稳答已锁')
  expect(await panel.evaluate('document.documentElement.outerHTML')).not.toContain(secret)
})

test('nothing of all this left the machine, and no file of the profile has what was sealed', async () => {
  await wenda.close({ forget: false })
  expect(profileFilesWith(wenda.profileDir, secret)).toEqual([])
  rmSync(wenda.profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  const { local, foreign, stun } = await readNetLog(netLog)
  expect(local).toBeGreaterThan(0)
  expect(foreign).toEqual([])
  expect(stun).toBe(0)
  const log = readFileSync(netLog, 'utf8')
  for (const word of [...Object.values(canary), secret]) {
    expect(log).not.toContain(word)
    expect(log).not.toContain(encodeURIComponent(word))
  }
})
