import type { Page } from 'playwright-core'
import type { WendaBrowser } from '../browser/launch.ts'

/** The supervisor's page, by the names of its buttons. */
export class DeskPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(wenda: WendaBrowser, route: string): Promise<DeskPage> {
    const page = await wenda.context.newPage()
    await page.goto(wenda.address(`desk.html#/${route}`))
    return new DeskPage(page)
  }

  /** Presses an export button and saves the file it gives; the file's own name comes back. */
  async download(button: RegExp, path: (name: string) => string): Promise<string> {
    const coming = this.page.waitForEvent('download', { timeout: 20_000 })
    await this.page.getByRole('button', { name: button }).first().click()
    const download = await coming
    const name = download.suggestedFilename()
    await download.saveAs(path(name))
    return name
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText()
  }
}
