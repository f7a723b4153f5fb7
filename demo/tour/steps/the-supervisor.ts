import { DeskPage } from '../pages/desk-page.ts'
import { requireChat, type Step } from '../tour.ts'
import { expectThat, until } from '../until.ts'

/** What only a supervisor does with the log: ends a shift, takes in another machine's log, compares wordings. */
export const theSupervisor: readonly Step[] = [
  {
    name: '交班：记下日志校验码 / the end of a shift notes the head of the log',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'today')
      const { page } = desk
      await page.getByRole('button', { name: '记下交班' }).click()
      await page.getByText(/日志到第 [\d,]+ 行/).waitFor()
      expectThat(/[0-9a-f]{64}/.test(await desk.text()), 'No head of the log')
      await tour.output.picture('desk-shift', page)
      await page.close()
    },
  },
  {
    name: '导出 log.wenda，再合并：一条也不重复 / a log comes back without doubles',
    run: async (tour) => {
      requireChat(tour)
      const desk = await DeskPage.open(tour.wenda, 'export')
      const { page } = desk
      const name = await desk.download(/导出 log\.wenda/, (file) => tour.output.path(file))
      await page.locator('input[type=file]').setInputFiles(tour.output.path(name))
      await page.getByText(/其中 0 条这里还没有/).waitFor()
      await tour.output.picture('desk-merge', page)
      await page.close()
    },
  },
  {
    name: '发给客服的包：做成、核对、收下 / a bundle for agents is made, looked at, taken in',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'export')
      const name = await desk.download(/做成一个包/, (file) => tour.output.path(file))
      await desk.page.close()
      const page = await tour.wenda.context.newPage()
      await page.goto(tour.wenda.address('options.html#/data'))
      await page.getByLabel('选择 .wenda 包').last().setInputFiles(tour.output.path(name))
      const dialog = page.getByRole('dialog', { name: /^收包/ })
      await dialog.getByText(/文件完好/).waitFor()
      await tour.output.picture('bundle', page)
      // Made here, so everything in it is here already.
      await dialog.getByText('包里的内容这里都有，不用收。').waitFor()
      await dialog.getByRole('button', { name: '关闭' }).last().click()
      await page.getByLabel('选择 .wenda 包').last().setInputFiles(tour.output.path('log.wenda'))
      await dialog.getByText(/这是会话日志，不是包/).waitFor()
      await page.close()
    },
  },
  {
    name: '团队口令：加密、锁上、解锁，数字还在 / encrypted, locked, unlocked, and every figure still there',
    timeoutMs: 120_000,
    run: async (tour) => {
      const word = '一个够长的团队口令'
      const page = await tour.wenda.context.newPage()
      await page.goto(tour.wenda.address('options.html#/data'))
      const card = page.getByRole('region', { name: '团队口令（加密）' })
      await card.getByLabel('团队口令', { exact: true }).fill(word)
      await card.getByLabel('再输一遍').fill(word)
      await card.getByRole('button', { name: '开始加密' }).click()
      await card.getByRole('button', { name: '现在就锁' }).waitFor({ timeout: 60_000 })
      await until('everything sealed', async () => !(await card.innerText()).includes('正在改写'), {
        timeoutMs: 60_000,
      })
      await card.getByRole('button', { name: '现在就锁' }).click()
      await page.getByRole('heading', { name: '稳答已锁' }).waitFor()
      const desk = await DeskPage.open(tour.wenda, 'today')
      await desk.page.getByRole('heading', { name: '稳答已锁' }).waitFor()
      await tour.output.picture('locked', desk.page)
      await desk.page.getByLabel('团队口令').fill('不是这个口令啊')
      await desk.page.getByRole('button', { name: '解锁' }).click()
      await desk.page.getByText(/口令不对/).waitFor()
      await desk.page.getByLabel('团队口令').fill(word)
      await desk.page.getByRole('button', { name: '解锁' }).click()
      const sessions = desk.page.locator('dt', { hasText: /^会话$/ }).locator('xpath=following-sibling::dd[1]')
      await until('figures of sealed chats', async () => Number(await sessions.innerText()) > 0)
      await desk.page.close()
      await card.getByLabel('现在的口令').fill(word)
      await card.getByRole('button', { name: '不再加密' }).click()
      await card.getByRole('button', { name: '开始加密' }).waitFor({ timeout: 60_000 })
      await page.close()
    },
  },
]
