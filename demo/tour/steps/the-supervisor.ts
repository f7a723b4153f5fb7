import { DeskPage } from '../pages/desk-page.ts'
import { requireChat, type Step } from '../tour.ts'
import { expectThat } from '../until.ts'

/** What only a supervisor does with the log: ends a shift, takes in another machine's log, compares wordings. */
export const theSupervisor: readonly Step[] = [
  {
    name: '交班:记下日志链头 / the end of a shift notes the head of the log',
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
    name: '导出 log.wenda,再合并:一条也不重复 / a log comes back without doubles',
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
]
