import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPanel } from '../open-panel.ts'
import { ConsolePage, type DemoPageName } from '../pages/console-page.ts'
import { OptionsPage } from '../pages/options-page.ts'
import { demoShops } from '../demo-shops.ts'
import { atShop, requireChat, type Step, type Tour } from '../tour.ts'
import { expectThat, until } from '../until.ts'

/** From an empty profile to a console with the panel beside it. */
export const settingUp: readonly Step[] = [
  {
    name: '扩展已装入，后台在运行 / the extension is loaded',
    run: async (tour) => {
      const { version } = JSON.parse(readFileSync(join(tour.extension, 'manifest.json'), 'utf8')) as {
        version: string
      }
      tour.remark(`Wenda ${version}, id ${tour.wenda.extensionId.slice(0, 8)}…`)
    },
  },
  {
    name: '装好就带着走一遍：五步，五个键 / the first run: five steps, five keys',
    timeoutMs: 60_000,
    run: async (tour) => {
      const page = tour.wenda.firstRun
      await page.bringToFront()
      await page.getByRole('button', { name: '中文' }).click()
      await page.getByRole('button', { name: '跳过' }).click()
      await page.getByLabel('你的客服名').fill('小悦')
      await page.getByRole('button', { name: '跳过' }).click()
      await page.getByRole('button', { name: '这样可以，下一步' }).click()
      await page.getByRole('button', { name: '开始练习' }).click()
      await tour.output.picture('first-run-practice', page)
      const composer = page.getByRole('textbox', { name: '练习输入框' })
      const startedAt = Date.now()
      await composer.press('Alt+1')
      await composer.press('Enter')
      await page.keyboard.type('/tk', { delay: 30 })
      for (const key of ['Alt+1', 'Enter', 'Tab', 'Enter', 'Enter', '1', '2', '3', 'Enter', 'Alt+Q']) {
        await page.keyboard.press(key)
      }
      await page.getByText('五个键都会了').waitFor({ timeout: 5000 })
      tour.remark(`practised by keys alone in ${Date.now() - startedAt} ms`)
      await page.getByRole('button', { name: '下一步' }).click()
      await page.getByRole('heading', { name: '可以开始接待了' }).waitFor({ timeout: 5000 })
      await tour.output.picture('first-run-finished', page)
      await page.close()
    },
  },
  {
    name: '写错的站点配置被拒绝，逐项指出 / a faulty profile is refused, fault by fault',
    run: async (tour) => {
      const options = await OptionsPage.open(tour.wenda, 'consoles')
      const faulty = {
        format: 'wenda-console-profile/1',
        id: 'bad',
        name: '坏配置',
        matches: ['nonsense'],
        composer: {},
      }
      await options.importProfile({ name: 'faulty.json', text: JSON.stringify(faulty) })
      await until('the faults', async () => /matches\[0\]/.test(await options.text()), {
        detail: async () => `The options page says:\n${await options.text()}`,
      })
      expectThat(/composer\.at/.test(await options.text()), 'The missing composer.at is not named')
      await tour.output.picture('faulty-profile', options.page)
      await options.close()
    },
  },
  {
    name: '导入三个演示站点配置 / the demo consoles are taught by their profiles',
    run: async (tour) => {
      const options = await OptionsPage.open(tour.wenda, 'consoles')
      for (const page of ['console', 'kit', 'editor'] as const) await importProfile(tour, options, page)
      await tour.output.picture('profiles', options.page)
      await options.close()
    },
  },
  {
    name: '三个店铺各有名字和类目 / three shops, each with a name and a category',
    run: async (tour) => {
      const options = await OptionsPage.open(tour.wenda, 'shops')
      const { apparel, digital, fresh } = demoShops
      await options.nameShop('我的店铺', apparel.name, apparel.category)
      for (const shop of [digital, fresh]) await options.nameShop(undefined, shop.name, shop.category)
      await tour.output.picture('shops', options.page)
      await options.close()
    },
  },
  {
    name: '演示客服台打开，侧边栏在旁边 / the console opens with the panel beside it',
    run: async (tour) => {
      const chat = new ConsolePage(await tour.wenda.context.newPage(), 'console')
      await chat.open(tour.origin, 'script=quiet')
      tour.chat = chat
      tour.panel = await openPanel(tour.wenda, chat.page)
      tour.remark(tour.panel.real ? 'the real side panel' : 'the panel page in a tab: this browser opens no side panel')
      await tour.panel.says('悦禾女装')
      await tour.output.picture('first-run', chat.page, tour.panel)
    },
  },
  {
    name: '空知识库会说怎么开始，一键装入类目包 / an empty knowledge base teaches; a pack loads in one press',
    timeoutMs: 60_000,
    run: async (tour) => {
      const { chat, panel } = requireChat(tour)
      for (const shop of Object.values(demoShops)) {
        await atShop(tour, shop)
        await chat.openChat(shop.customer)
        await panel.says('知识库还是空的')
        if (shop.id === 'apparel') await tour.output.picture('empty-knowledge', chat.page, panel)
        await panel.loadPack(shop.pack)
        await until('the pack to be loaded', async () => !(await panel.text()).includes('知识库还是空的'), {
          timeoutMs: 10_000,
        })
      }
      await atShop(tour, demoShops.apparel)
    },
  },
]

async function importProfile(tour: Tour, options: OptionsPage, page: DemoPageName): Promise<void> {
  const path = join(tour.root, 'demo', page, 'profile.json')
  const { name } = JSON.parse(readFileSync(path, 'utf8')) as { name: string }
  await options.importProfile(path)
  await until(`the profile ${name} to stand in the list`, async () => (await options.text()).includes(name), {
    detail: async () => `The options page says:\n${await options.text()}`,
  })
}
