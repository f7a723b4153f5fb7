import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { builtExtension, type BuildKind } from './build.ts'
import { findBrowserPid, haltTree, killTree, resumeTree } from './processes.ts'

/** How to start a browser with the built extension. */
export interface LaunchOptions {
  readonly build?: BuildKind
  /** A folder with an unpacked extension; wins over `build`. */
  readonly extensionDir?: string
  /** Keep the profile of an earlier start; a fresh one otherwise. */
  readonly profileDir?: string
  /** Leave the page open that meets a person after the install; closed otherwise, so that it is in nobody's way. */
  readonly keepFirstRun?: boolean
  readonly args?: readonly string[]
  /** Pages that were left wait to be gone back to, as in a person's browser; Playwright throws them away otherwise. */
  readonly keepsLeftPages?: boolean
}

/** A real Chromium with the extension in it. */
export interface WendaBrowser {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly profileDir: string
  /** Opens a page of the extension, such as `sidepanel.html`, as a tab. */
  openOurs(path: string): Promise<Page>
  /** The real side panel, opened beside `page` by the toolbar action if it is not open already: a press would close it. */
  openSidePanel(page: Page): Promise<SidePanel>
  /** Ends the background worker, as Chromium does when it is idle. */
  stopWorker(): Promise<void>
  /** Halts the whole browser for so long, as a sleeping machine does (SIGSTOP, then SIGCONT). */
  sleep(ms: number): Promise<void>
  /** SIGKILL to the whole browser, as a crash or a power cut would. */
  kill(): Promise<void>
  /** Closes the browser; with `forget`, its profile too. */
  close(how?: { readonly forget: boolean }): Promise<void>
}

/** The real side panel, which Playwright does not list as a page. */
export interface SidePanel {
  evaluate(expression: string): Promise<unknown>
  /** What its scripts hold once everything unreachable is gone, bytes. */
  heapBytes(): Promise<number>
}

/** The system's Chromium; `WENDA_BROWSER` wins. */
export function browserPath(): string {
  const found = [process.env['WENDA_BROWSER'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
  if (found === undefined) throw new Error('No Chromium: install one (apt-get install chromium) or set WENDA_BROWSER.')
  return found
}

/** Starts Chromium with the extension and waits until its worker is there. */
export async function launchWenda(options: LaunchOptions = {}): Promise<WendaBrowser> {
  const extensionDir = options.extensionDir ?? builtExtension(options.build)
  const profileDir = options.profileDir ?? freshProfile()
  const installs = !existsSync(join(profileDir, 'Local State'))
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: browserPath(),
    headless: true,
    args: [
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      '--enable-unsafe-extension-debugging',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.args ?? []),
    ],
    // Playwright leaves extensions out unless told otherwise.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsLeftPages === true ? ['--disable-back-forward-cache'] : []),
    ],
  })
  const pid = findBrowserPid(profileDir)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }))
  const extensionId = new URL(worker.url()).host
  if (installs && options.keepFirstRun !== true) await closeFirstRun(context)
  return {
    context,
    extensionId,
    profileDir,
    openOurs: async (path) => {
      const page = await context.newPage()
      await page.goto(`chrome-extension://${extensionId}/${path}`)
      return page
    },
    openSidePanel: (page) => openSidePanel(context, page, extensionId),
    stopWorker: async () => {
      const page = context.pages()[0] ?? (await context.newPage())
      const session = await context.newCDPSession(page)
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await session.detach()
    },
    sleep: async (ms) => {
      if (pid === undefined) throw new Error('the browser process was not found')
      haltTree(pid)
      await new Promise((resolve) => setTimeout(resolve, ms))
      resumeTree(pid)
    },
    kill: async () => {
      if (pid === undefined) throw new Error('the browser process was not found')
      await killTree(pid)
      await context.close().catch(() => undefined)
    },
    close: async ({ forget } = { forget: true }) => {
      await context.close()
      if (forget) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** The page of the first run opens by itself after an install. */
export async function firstRunOf(context: BrowserContext): Promise<Page> {
  const isFirstRun = (page: Page): boolean => page.url().endsWith('/welcome.html')
  const open = context.pages().find(isFirstRun)
  return open ?? (await context.waitForEvent('page', { predicate: isFirstRun, timeout: 30_000 }))
}

async function closeFirstRun(context: BrowserContext): Promise<void> {
  const page = await firstRunOf(context)
  await page.close()
}

/** A profile in which unpacked extensions may reload themselves (facts: reliability 1, row 13). */
export function freshProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-profile-'))
  mkdirSync(join(folder, 'Default'))
  writeFileSync(
    join(folder, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } }, intl: { accept_languages: 'zh-CN,zh' } }),
  )
  return folder
}

async function openSidePanel(context: BrowserContext, page: Page, extensionId: string): Promise<SidePanel> {
  const browser = context.browser()
  const pageSession = await context.newCDPSession(page)
  const { targetInfo } = await pageSession.send('Target.getTargetInfo')
  const session: CDPSession = browser === null ? pageSession : await browser.newBrowserCDPSession()
  const findPanel = async (): Promise<string | undefined> => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/sidepanel.html`))?.targetId
  }
  const open = await findPanel()
  if (open !== undefined) return attach(session, open)
  // Not in Playwright's protocol types yet.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<Record<string, unknown>>
  // The action belongs to the tab, a target of its own around the page's.
  const { targetInfos: tabs } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[]
  }
  const tab = tabs.find(({ url }) => url === targetInfo.url)
  if (tab === undefined) throw new Error(`no tab shows ${targetInfo.url}`)
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  for (let look = 0; look < 100; look += 1) {
    const panel = await findPanel()
    if (panel !== undefined) return attach(session, panel)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the side panel did not open')
}

async function attach(session: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  let lastId = 0
  const waiting = new Map<number, (message: Record<string, unknown>) => void>()
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const message = JSON.parse(event.message) as Record<string, unknown>
    waiting.get(Number(message['id']))?.(message)
  })
  const ask = async (method: string, params: object): Promise<unknown> => {
    lastId += 1
    const id = lastId
    const answer = new Promise<Record<string, unknown>>((resolve) => waiting.set(id, resolve))
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    return (await answer)['result']
  }
  return {
    evaluate: async (expression) => {
      const params = { expression, awaitPromise: true, returnByValue: true }
      return ((await ask('Runtime.evaluate', params)) as { result: { value?: unknown } }).result.value
    },
    heapBytes: async () => {
      await ask('HeapProfiler.enable', {})
      await ask('HeapProfiler.collectGarbage', {})
      return ((await ask('Runtime.getHeapUsage', {})) as { usedSize: number }).usedSize
    },
  }
}
