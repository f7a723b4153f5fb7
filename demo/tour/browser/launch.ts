import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core'

/** A running Chromium with Wenda in it, on a fresh profile. */
export interface WendaBrowser {
  readonly context: BrowserContext
  /** Session with the browser itself: targets, the side panel, killing the worker. */
  readonly root: CDPSession
  readonly extensionId: string
  readonly headless: boolean
  /** The page that meets a person after the install; whoever does not show it closes it. */
  readonly firstRun: Page
  /** Address of a page of the extension. */
  address(page: string): string
  close(): Promise<void>
}

export interface LaunchOptions {
  readonly executablePath: string
  readonly extension: string
  readonly headless: boolean
  /** Where the browser writes down every request it makes; whole once it is closed. */
  readonly netLog?: string
}

/**
 * Starts Chromium with the unpacked extension (facts: reliability 1, rows 1, 2, 4, 13). The profile is a fresh folder
 * that goes when the browser closes.
 */
export async function launchWenda(options: LaunchOptions): Promise<WendaBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'wenda-demo-'))
  allowDeveloperExtensions(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1100, height: 800 } : null,
    acceptDownloads: true,
    locale: 'zh-CN',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`]),
      '--no-first-run',
      '--window-size=1480,900',
    ],
  })
  const browser = context.browser()
  if (browser === null) throw new Error('Chromium gave no browser session')
  const root = await browser.newBrowserCDPSession()
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }))
  const extensionId = new URL(worker.url()).host
  const isFirstRun = (page: Page): boolean => page.url().endsWith('/welcome.html')
  const firstRun =
    context.pages().find(isFirstRun) ?? (await context.waitForEvent('page', { predicate: isFirstRun, timeout: 20_000 }))
  return {
    context,
    root,
    extensionId,
    firstRun,
    headless: options.headless,
    address: (page) => `chrome-extension://${extensionId}/${page}`,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Without developer mode in the profile an extension that reloads itself comes back disabled. */
function allowDeveloperExtensions(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
}

/** Stops the extension's service worker as the browser does when it feels like it. */
export async function killWorker(wenda: WendaBrowser): Promise<boolean> {
  const { targetInfos } = await wenda.root.send('Target.getTargets', { filter: [{ type: 'service_worker' }] })
  const own = targetInfos.filter((target) => target.url.includes(wenda.extensionId))
  for (const target of own) await wenda.root.send('Target.closeTarget', { targetId: target.targetId })
  return own.length > 0
}

/** Presses the extension's toolbar button on the tab of `page`, as a click there would. */
export async function pressToolbarButton(wenda: WendaBrowser, page: Page): Promise<void> {
  const { targetInfos } = await wenda.root.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find((target) => target.url === page.url())
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}`)
  // Not in Playwright's protocol types yet.
  const send = wenda.root.send.bind(wenda.root) as (method: string, params: object) => Promise<unknown>
  await send('Extensions.triggerAction', { id: wenda.extensionId, targetId: tab.targetId })
}
