import type { Page } from 'playwright-core'
import { demoShops } from '../demo-shops.ts'
import { DeskPage } from '../pages/desk-page.ts'
import { atShop, type Step } from '../tour.ts'
import { expectThat, pause, until } from '../until.ts'

/** Several buyers wait: each has a clock, the most urgent stands first. */
export const clocks: readonly Step[] = [
  {
    name: '多位客户在等，最急的在最前 / clocks run, the most urgent on top',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      await chat.openChat('小溪')
      for (const [id, text] of [
        ['u1004', '裤子怎么处理'],
        ['u1001', '人呢'],
        ['u1013', '在吗'],
      ] as const) {
        await chat.say(id, text)
        await pause(1200)
      }
      await until('three waiting customers', async () => (await panel.waiting()).length >= 3)
      const before = await panel.waiting()
      const left = before.map((one) => one.leftS)
      expectThat(
        left.every((seconds, index) => index === 0 || (left[index - 1] ?? 0) <= seconds),
        `The most urgent does not stand first: ${before.map((one) => one.name).join(' · ')}`,
      )
      await pause(1500)
      const after = (await panel.waiting()).map((one) => one.leftS)
      expectThat(after.join() !== left.join(), 'The clocks stand still')
      tour.remark(before.map((one) => one.name).join(' · '))
      await tour.output.picture('clocks', chat.page, panel)
    },
  },
  {
    name: '页面上的小提示数着谁在等，按一下去最急的那位 / the pill on the page counts who waits, a press goes to the next',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      const before = await chat.active()
      await until('the pill to stand on the page', async () => (await findPill(chat.page)) !== null)
      // A press counts once the pill has been there long enough to be seen.
      await pause(600)
      const spot = await findPill(chat.page)
      expectThat(spot !== null, 'The pill is gone')
      await tour.output.picture('pill', chat.page)
      await chat.page.mouse.click(spot.x, spot.y)
      await until('the next waiting chat to open', async () => (await chat.active()) !== before)
      tour.remark((await chat.active()) ?? '')
    },
  },
  {
    name: '一键跳到下一位等待的客户 / one key opens the next waiting chat',
    run: async (tour) => {
      const { chat } = await atShop(tour, demoShops.apparel)
      // The chat that the pill opened a moment ago is known to be open once the page was read again.
      await pause(600)
      const before = await chat.active()
      await chat.focusComposer()
      await chat.press('Alt+Q')
      await until('another chat to open', async () => (await chat.active()) !== before)
      tour.remark((await chat.active()) ?? '')
    },
  },
  {
    name: '说了「稍等」就开始计时，一键回到那位并填好开头 / a promised 稍等 is counted down, one press goes back with the words',
    run: async (tour) => {
      const { chat, panel } = await atShop(tour, demoShops.apparel)
      const promised = await chat.active()
      await chat.clear()
      await chat.type('亲，稍等，帮您查一下')
      await chat.pressSend()
      await panel.says(/说过「稍等」[^]*还剩/)
      await tour.output.picture('wait-promise', chat.page, panel)
      const other = (await chat.customers()).find(({ id }) => id !== promised)
      expectThat(other !== undefined, 'There is nobody else')
      await chat.openChat(other.name)
      await until('another chat to open', async () => (await chat.active()) !== promised)
      await panel.target.click({ role: 'button', name: /^打开并填入：.*说过「稍等」$/ }, 8000)
      await until('the promised chat to open', async () => (await chat.active()) === promised)
      await until('its first words', async () => (await chat.draft()).startsWith('亲，让您久等了'), {
        detail: async () => `The draft: ${await chat.draft()}`,
      })
      await chat.clear()
      await chat.type('查到了，今天发出')
      await chat.pressSend()
      await until('the promise to be kept', async () => !(await panel.text()).includes('说过「稍等」'))
    },
  },
  {
    name: '主管台：比昨天上周、咨询高峰、要几个人、平台口径 / figures beside other days, peaks, staffing, marketplaces',
    run: async (tour) => {
      const { page } = await DeskPage.open(tour.wenda, 'today')
      await page.getByRole('table', { name: '按小时（今天）' }).waitFor()
      await page.goto(tour.wenda.address('desk.html#/peaks'))
      await page.getByRole('table', { name: '咨询高峰' }).waitFor()
      await page.getByRole('row', { name: /爆单 ×5/ }).waitFor()
      await page.getByLabel('店铺').selectOption({ label: demoShops.apparel.name })
      await page.getByText(/的钟点 · 最忙/).waitFor()
      await tour.output.picture('peaks', page)
      await page.goto(tour.wenda.address('desk.html#/platforms'))
      await page.getByRole('status', { name: '估算' }).waitFor()
      await tour.output.picture('platforms', page)
      await page.close()
    },
  },
  {
    name: '平台口径改成自己后台看到的，填错当场说，一键恢复 / a metric set to what the back office says, and put back',
    run: async (tour) => {
      const { page } = await DeskPage.open(tour.wenda, 'platforms')
      await page.getByLabel('怎么算').selectOption('round-mean')
      await page.getByLabel('单次封顶（秒）').fill('半小时')
      await page.getByRole('button', { name: '保存口径' }).click()
      await page.getByText('填整数秒，1 到 31536000').waitFor()
      await page.getByLabel('单次封顶（秒）').fill('1800')
      await page.getByLabel('来源（一行一个）').fill('商家后台')
      await page.getByRole('button', { name: '保存口径' }).click()
      await page.getByText(/本店 .* 改过/).waitFor()
      await page.reload()
      await page.getByText('商家后台（–、本店填写）', { exact: false }).waitFor()
      await tour.output.picture('platform-edited', page)
      await page.getByRole('button', { name: '恢复原样' }).click()
      await page.getByText(/本店 .* 改过/).waitFor({ state: 'detached' })
      await page.close()
    },
  },
]

/** Where the pill stands, found as a person's pointer finds it: its drawing cannot be looked into from outside. */
function findPill(page: Page): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate(() => {
    for (let y = 12; y < innerHeight; y += 12) {
      for (let x = 12; x < innerWidth; x += 24) {
        if (document.elementFromPoint(x, y)?.matches('[popover]') === true) return { x, y }
      }
    }
    return null
  })
}
