import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { PanelPage } from './pages/panel-page.ts'

/** `demo-output/`: pictures and exported files of one tour. */
export class Output {
  readonly folder: string
  private serial = 0

  constructor(folder: string) {
    this.folder = folder
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content)
    return this.path(name)
  }

  /** A numbered picture of a page, and of the panel beside it. */
  async picture(name: string, page: Page | undefined, panel?: PanelPage): Promise<void> {
    this.serial += 1
    const stem = `${String(this.serial).padStart(2, '0')}-${name}`
    if (page !== undefined) this.write(`${stem}.png`, await page.screenshot())
    if (panel !== undefined) this.write(`${stem}-panel.png`, await panel.picture())
  }
}
