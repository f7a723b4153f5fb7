import type { Page } from 'playwright-core'
import type { WendaBrowser } from './browser/launch.ts'
import type { Figures } from './figures.ts'
import type { Output } from './output.ts'
import type { ConsolePage } from './pages/console-page.ts'
import type { PanelPage } from './pages/panel-page.ts'

/** Everything a step may use; later steps find what earlier ones opened. */
export interface Tour {
  readonly wenda: WendaBrowser
  readonly origin: string
  readonly root: string
  readonly extension: string
  readonly executablePath: string
  readonly output: Output
  readonly figures: Figures
  /** The open console, once a step opened one. */
  chat?: ConsolePage
  panel?: PanelPage
  options?: Page
  /** A remark for the line of the running step. */
  remark(text: string): void
}

/** One thing the tour shows. It throws when what it shows is not so. */
export interface Step {
  readonly name: string
  readonly timeoutMs?: number
  run(tour: Tour): Promise<void>
}

/** The open console and panel, or an error that says which earlier step is missing. */
export function requireChat(tour: Tour): { readonly chat: ConsolePage; readonly panel: PanelPage } {
  const { chat, panel } = tour
  if (chat === undefined || panel === undefined) throw new Error('No console or panel is open (an earlier step failed)')
  return { chat, panel }
}

/** The console of a shop in front, opened anew unless it stands there already; the panel has followed. */
export async function atShop(
  tour: Tour,
  shop: { readonly id: string; readonly name: string },
): Promise<{ readonly chat: ConsolePage; readonly panel: PanelPage }> {
  const { chat, panel } = requireChat(tour)
  await chat.bringToFront()
  if (new URL(chat.page.url()).searchParams.get('shop') !== shop.id) {
    await chat.open(tour.origin, `script=quiet&shop=${shop.id}`)
  }
  await panel.says(shop.name)
  return { chat, panel }
}
