import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { servePages, type PageServer } from '../support/browser/page-server.ts'
import { readJournal } from '../support/browser/read-journal.ts'
import { openTestDesk, teachTestDesk, testDesk, type DeskWindow } from '../support/browser/test-desk.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Promise 20 of facts/reliability.md, in a browser that keeps a page that was left. */
const times = Math.ceil(soakRounds(20) / 4)

let wenda: WendaBrowser
let server: PageServer

beforeAll(async () => {
  wenda = await launchWenda({ keepsLeftPages: true })
  server = await servePages({ '/desk': testDesk, '/shop': '<!doctype html><title>shop</title>' })
  await teachTestDesk(wenda)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

test(`a console that is left and come back to ${times} times, as it was left: one gate, each line once, each press once`, async () => {
  const page = await openTestDesk(wenda, server.origin)
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.title = `back ${Number(document.title.split(' ')[1] ?? 0) + 1}`
    })
  })
  for (let time = 1; time <= times; time += 1) {
    await page.goto(`${server.origin}/shop`)
    await page.evaluate(() => history.back())
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe(`back ${time}`)
    await page.evaluate((id) => (globalThis as unknown as DeskWindow).desk.say(id, 'buyer', `第 ${id} 次`), `t${time}`)
  }
  expect(await page.locator('[popover]').count()).toBe(1)
  const said = Array.from({ length: times }, (_, time) => `t${time + 1}`)
  const seen = async () => {
    const lines = (await readJournal(wenda)).map((text) => JSON.parse(text) as { data: { messageId?: string } })
    return said.flatMap((id) => lines.filter(({ data }) => data.messageId === id).map(() => id))
  }
  await expect.poll(seen, { timeout: 20_000, interval: 300 }).toEqual(said)
  await page.locator('#box').pressSequentially('您好')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => (globalThis as unknown as DeskWindow).sent)).toEqual(['您好'])
})
