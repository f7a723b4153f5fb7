import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'

/** A console that nobody taught: hashed class names, a listener of its own on the window, a send button that is off. */
const desk = `<!doctype html><meta charset="utf-8"><title>Acme 客服台</title>
<style>._row_x81ka{display:flex;margin:8px}._own_p92kz{flex-direction:row-reverse}main{width:560px}</style>
<script>window.heard=[];for(const type of ['pointerdown','mousedown','pointerup','mouseup','click'])addEventListener(type,(event)=>heard.push(type+' '+event.target.tagName),true)</script>
<main><h2 class="Head_who__u71Kd">小李</h2><div class="Flow_list__z81Qk" style="height:300px;overflow:auto">
${[
  ['', '在吗'],
  ['_own_p92kz', '您好,在的'],
  ['', '请问什么时候发货'],
  ['_own_p92kz', '今天下午发'],
  ['', '发什么快递'],
]
  .map(
    ([own, text], i) =>
      `<div class="_row_x81ka ${own}" data-id="m${i}-ab"><img alt="" width="24" height="24"><p class="Bubble_text__k2l9S">${text}</p></div>`,
  )
  .join('')}
</div><textarea class="Reply_input__q0Z8x"></textarea><button class="Reply_send__j3Hd7" disabled>发送</button></main>`

let wenda: WendaBrowser
let server: PageServer
let page: Page
let panel: Page

beforeAll(async () => {
  wenda = await launchWenda()
  server = await servePages({ '/': desk })
  const ours = await wenda.openOurs('options.html')
  // Only where the gate stood before the page's own scripts does the page hear of no press (decision 031).
  await ours.waitForFunction(async () => {
    const { scripting } = (globalThis as unknown as { chrome: typeof chrome }).chrome
    return (await scripting.getRegisteredContentScripts()).length > 0
  })
  page = await wenda.context.newPage()
  await page.goto(server.origin)
  const tabId = await ours.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome
    return (await tabs.query({})).find((tab) => tab.url?.startsWith(url) === true)?.id
  }, server.origin)
  await ours.close()
  panel = await wenda.openOurs(`sidepanel.html?tab=${tabId}`)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)

async function point(target: string): Promise<void> {
  await page.bringToFront()
  const box = (await page.locator(target).first().boundingBox())!
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

test('a page nobody wrote a profile for is taught by pointing, and the profile works at once', async () => {
  await panel.getByRole('button', { name: '教稳答认识这个页面' }).click()
  await panel.getByText('请在页面上点一下：你打字的输入框').waitFor()
  await point('textarea')
  await panel.getByText('请在页面上点一下：发送按钮').waitFor()
  await point('button')
  await panel.getByText('任意一条买家发来的文字消息').waitFor()
  await point('text=请问什么时候发货')
  await panel.getByText('任意一条你自己发出的文字消息').waitFor()
  await point('text=您好,在的')
  await panel.getByText('5 条消息：买家 3，自己 2').waitFor()
  await point('h2')
  await panel.getByText('现在是「小李」').waitFor()
  await panel.getByRole('button', { name: '跳过 会话列表' }).click()
  await panel.getByRole('button', { name: '跳过 订单卡' }).click()
  expect(await heard(), 'the page heard of a press').toEqual([])
  await panel.getByRole('button', { name: '试写一个词再收回' }).click()
  await panel.getByText('写得进，也收得回。').waitFor()
  expect(await page.locator('textarea').inputValue()).toBe('')
  await panel.getByRole('button', { name: '保存站点配置' }).click()
  await panel.getByText('已保存，这一页马上能用。').waitFor()
  await panel.getByRole('button', { name: '完成' }).click()

  // The profile is in use: the question is read, suggestions arrive, one key puts the reply into the composer.
  await panel.getByText('发什么快递').first().waitFor({ timeout: 15_000 })
  await panel
    .getByRole('button', { name: /^服饰|^女装|条\)/ })
    .first()
    .click()
  await panel.getByRole('button', { name: /^插入建议 1/ }).click({ timeout: 20_000 })
  await expect.poll(() => page.locator('textarea').inputValue(), { timeout: 10_000 }).not.toBe('')
})

test('the saved profile carries no hashed name and stands among the consoles', async () => {
  const options = await wenda.openOurs('options.html#/consoles')
  await options.getByRole('heading', { name: 'Acme 客服台' }).waitFor()
  const download = options.waitForEvent('download')
  await options.getByRole('listitem').filter({ hasText: 'Acme 客服台' }).getByRole('button', { name: /^导出/ }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'wenda-console-profile/1', confidence: 'own' })
  expect(text).not.toMatch(/x81ka|p92kz|u71Kd|z81Qk|k2l9S|q0Z8x|j3Hd7/)
})

test('Escape on the page ends the pointing and gives the page its presses back', async () => {
  await panel.getByRole('button', { name: /^看得见/ }).click()
  await panel.getByRole('button', { name: '修改这个站点的配置' }).click()
  await panel.getByRole('button', { name: '重新指 输入框' }).click()
  await panel.getByText('请在页面上点一下：你打字的输入框').waitFor()
  await page.bringToFront()
  await page.mouse.move(200, 60)
  await panel.getByText('现在指着').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => panel.getByText('请在页面上点一下').count()).toBe(0)
  await page.waitForTimeout(500)
  await page.locator('h2').click()
  expect(await heard()).toContain('click H2')
})
