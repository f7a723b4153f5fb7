import type { Page } from 'playwright-core'
import type { WendaBrowser } from '../browser/launch.ts'

/** The options page, by the names of its buttons. */
export class OptionsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(wenda: WendaBrowser, route: string): Promise<OptionsPage> {
    const page = await wenda.context.newPage()
    await page.goto(wenda.address(`options.html#/${route}`))
    return new OptionsPage(page)
  }

  /** Gives a console profile to the button 导入站点配置 through the file chooser it opens. */
  async importProfile(file: string | { readonly name: string; readonly text: string }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: /导入站点配置|Import console profile/ }).click()
    const payload =
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text, 'utf8') }
    await (await chooser).setFiles(payload)
  }

  /** Names the shop called `before` anew, or a fresh one when there is none, by the form of 店铺与时限. */
  async nameShop(before: string | undefined, name: string, category: string): Promise<void> {
    if (before === undefined) {
      const cards = this.page.getByRole('region')
      const count = await cards.count()
      await this.page.getByRole('button', { name: '加一个店铺' }).click()
      await cards.nth(count).waitFor()
    }
    const card =
      before === undefined ? this.page.getByRole('region').last() : this.page.getByRole('region', { name: before })
    await card.getByLabel('店铺名').fill(name)
    await card.getByLabel('类目').selectOption({ label: category })
    await card.getByRole('button', { name: '保存' }).click()
    await this.page.getByRole('heading', { name }).waitFor()
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  async close(): Promise<void> {
    await this.page.close()
  }
}
