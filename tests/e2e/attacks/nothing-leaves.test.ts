import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readNetLog } from '@/demo/tour/net-log.ts'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { launchWenda } from '../../support/browser/launch.ts'
import { servePages } from '../../support/browser/page-server.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../../support/browser/test-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenda-net-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Promise 21 of facts/reliability.md: these would be found wherever they went. */
const canary = { name: '金丝雀', phone: '13900139000', where: '云南省昆明市盘龙区金丝路77号' } as const

test('a working day with personal data in it: no request but the console’s, and none of it where others look', async () => {
  const netLog = join(folder, 'net-log.json')
  const wenda = await launchWenda({ args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] })
  const server = await servePages({ '/desk': testDesk })
  await teachTestDesk(wenda)
  const page = await openTestDesk(wenda, server.origin)
  const panel = await wenda.openSidePanel(page)
  await page.evaluate(({ name, phone, where }) => {
    const { desk } = globalThis as unknown as DeskWindow
    desk.open('canary', name)
    desk.order({ no: '2345678901234567', title2: '外套', who: name, tel: phone, where })
    desk.say('m1', 'buyer', '能换个颜色吗')
  }, canary)
  await expect.poll(() => panel.evaluate('document.body.innerText'), { timeout: 15_000 }).toContain('能换个颜色吗')
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
  const read = await askEngine(options, 'journal-read', { fromSeq: 1, limit: 5000 })
  const journal = read.ok ? read.value.lines.join('\n') : ''
  expect(journal).toContain('能换个颜色吗')
  expect(journal).not.toContain(phone)
  expect(journal).not.toContain(where)

  await wenda.close()
  await server.close()
  const { local, foreign, stun } = await readNetLog(netLog)
  expect(local).toBeGreaterThan(0)
  expect(foreign).toEqual([])
  expect(stun).toBe(0)
  const log = readFileSync(netLog, 'utf8')
  for (const secret of Object.values(canary)) {
    expect(log).not.toContain(secret)
    expect(log).not.toContain(encodeURIComponent(secret))
  }
})
