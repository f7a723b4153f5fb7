import type { Page } from 'playwright-core'
import { pressToolbarButton, type WendaBrowser } from './browser/launch.ts'
import { TargetPage } from './browser/target-page.ts'
import { PanelPage } from './pages/panel-page.ts'

const PANEL = 'sidepanel.html'

/**
 * Opens the side panel beside a tab by the toolbar button, as a person does. Where this browser does not open one, the
 * same page is opened as a tab, and `real` says so.
 */
export async function openPanel(wenda: WendaBrowser, beside: Page): Promise<PanelPage> {
  await beside.bringToFront()
  try {
    await pressToolbarButton(wenda, beside)
    return new PanelPage(await TargetPage.attach(wenda.root, PANEL, 6000), true)
  } catch {
    const tab = await wenda.context.newPage()
    await tab.goto(wenda.address(PANEL))
    await beside.bringToFront()
    return new PanelPage(await TargetPage.attach(wenda.root, PANEL), false)
  }
}
