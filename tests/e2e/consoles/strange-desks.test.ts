import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PageToPanel } from '@/lib/core/panel-talk/index.ts'
import { strangeDesks, type StrangeDesk } from '../../fixtures/consoles/strange/index.ts'
import { launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { servePages, type PageServer } from '../../support/browser/page-server.ts'

const banned = '全网第一，百分百有效，加我微信'
const several = '第一行 😊\n第二行，明天发货\n\n最后一行'
const one = '您好，这款有现货 😊'

let wenda: WendaBrowser
let server: PageServer
let talkPage: Page
let visits = 0

beforeAll(async () => {
  const pages: Record<string, string> = {}
  for (const [index, desk] of strangeDesks.entries()) {
    const frame = `/desk/${index}/frame`
    pages[`/desk/${index}/page`] = desk.html.replaceAll('FRAME', frame)
    for (const [name, html] of Object.entries(desk.frames ?? {}))
      pages[`${frame}/${name}`] = html.replaceAll('FRAME', frame)
  }
  server = await servePages(pages)
  wenda = await launchWenda()
  talkPage = await wenda.openOurs('options.html#/consoles')
  for (const [index, desk] of strangeDesks.entries()) await importProfile(index, desk)
})
afterAll(async () => {
  await wenda.close()
  await server.close()
})

async function importProfile(index: number, desk: StrangeDesk): Promise<void> {
  const profile = {
    format: 'wenda-console-profile/1',
    id: `strange-${index}`,
    name: desk.name,
    matches: [`http://127.0.0.1/desk/${index}/*`],
    ...desk.profile,
  }
  const chooser = talkPage.waitForEvent('filechooser')
  await talkPage.getByRole('button', { name: /导入站点配置|Import console profile/ }).click()
  const buffer = Buffer.from(JSON.stringify(profile), 'utf8')
  await (await chooser).setFiles({ name: 'p.json', mimeType: 'application/json', buffer })
  await talkPage.getByText(desk.name).first().waitFor()
}

/** A panel's side of the talk with one tab. */
interface Talk {
  readonly said: () => Promise<readonly PageToPanel[]>
  readonly say: (message: unknown) => Promise<void>
}

async function talkTo(page: Page): Promise<Talk> {
  const url = page.url()
  const connect = () =>
    talkPage.evaluate(async (address) => {
      const { chrome: api } = globalThis as unknown as { chrome: typeof chrome }
      const tab = (await api.tabs.query({})).find((each) => each.url === address)
      if (tab?.id === undefined) return false
      const port = api.tabs.connect(tab.id, { name: 'wenda-panel' })
      const said: unknown[] = []
      port.onMessage.addListener((message) => said.push(message))
      Object.assign(globalThis, { talk: { port, said } })
      await new Promise((resolve) => setTimeout(resolve, 150))
      return said.length > 0
    }, url)
  await expect.poll(connect, { timeout: 30_000, interval: 250 }).toBe(true)
  return {
    said: () => talkPage.evaluate(() => (globalThis as unknown as { talk: { said: PageToPanel[] } }).talk.said),
    say: (message) =>
      talkPage.evaluate(
        (words) => (globalThis as unknown as { talk: { port: chrome.runtime.Port } }).talk.port.postMessage(words),
        message,
      ),
  }
}

async function lastSnapshot(talk: Talk) {
  const all = await talk.said()
  return all.findLast((message) => message.type === 'snapshot')?.snapshot
}

interface Hands {
  readonly focus: () => Promise<void>
  readonly press: () => Promise<void>
  readonly clear: () => Promise<void>
}

function handsOf(page: Page, { hands }: StrangeDesk): Hands {
  let scope: Page | FrameLocator = page
  for (const frame of hands.frames ?? []) scope = scope.frameLocator(frame)
  const composer = scope.locator(hands.composer)
  const button = hands.button === undefined ? undefined : scope.locator(hands.button)
  return {
    focus: () => composer.click(),
    press: async () => {
      await button?.click()
    },
    clear: async () => {
      await composer.click()
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Backspace')
    },
  }
}

const sent = (page: Page) => page.evaluate(() => (globalThis as unknown as { page: { sent: string[] } }).page.sent)
const state = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { page: { state: () => string } }).page.state())

type Opened = Awaited<ReturnType<typeof open>>

async function open(index: number) {
  const desk = strangeDesks[index]
  if (desk === undefined) throw new Error(String(index))
  const page = await wenda.context.newPage()
  visits += 1
  await page.goto(`${server.origin}/desk/${index}/page?${visits}`)
  await page.waitForFunction(() => (globalThis as unknown as { settled?: boolean }).settled !== false)
  const talk = await talkTo(page)
  await expect.poll(async () => (await lastSnapshot(talk))?.session, { timeout: 8_000 }).toBeDefined()
  return { page, talk, hands: handsOf(page, desk), desk }
}

describe.each(strangeDesks.map((desk, index) => [desk.name, index] as const))('%s', (_name, index) => {
  let opening: Promise<Opened> | undefined
  const visit = (): Promise<Opened> => (opening ??= open(index))
  afterAll(async () => (await opening)?.page.close())

  test('a banned phrase never leaves; a clean one leaves once, as written', async () => {
    const { page, hands, desk } = await visit()
    const before = (await sent(page)).length
    const left = async () => (await sent(page)).slice(before)
    await hands.clear()
    await hands.focus()
    await page.keyboard.insertText(banned)
    if (desk.sendKey !== undefined) {
      await page.keyboard.press(desk.sendKey)
      await page.waitForTimeout(100)
      expect(await left()).toEqual([])
    }
    await hands.press()
    await page.waitForTimeout(100)
    expect(await left()).toEqual([])
    await hands.clear()
    await page.keyboard.insertText('好的亲，今天发')
    if (desk.sendKey !== undefined) {
      await page.keyboard.press(desk.sendKey)
      await expect.poll(left).toEqual(['好的亲，今天发'])
      await page.waitForTimeout(400)
      await hands.focus()
      await page.keyboard.insertText('谢谢')
    }
    await hands.press()
    await expect.poll(async () => (await left()).at(-1)).toMatch(/谢谢|今天发/)
  })

  test('a reply goes in as it is, at the caret too, and one Ctrl+Z takes it back', async () => {
    const { page, talk, hands, desk } = await visit()
    const text = desk.oneLine === true ? one : several
    const session = (await lastSnapshot(talk))?.session
    const reply = { entryId: 'e1', source: 'kb:e1', text, openSlots: [] }
    await hands.clear()
    await talk.say({ type: 'insert', reply, session, how: 'replace' })
    await expect
      .poll(async () => (await talk.said()).findLast((message) => message.type === 'inserted')?.outcome, {
        timeout: 8_000,
      })
      .toEqual({ status: 'inserted' })
    expect(await state(page)).toBe(text)
    if (desk.undo !== 'none') {
      await page.keyboard.press('Control+z')
      await expect.poll(async () => (await state(page)).trim()).toBe('')
    }
    await hands.clear()
    await page.keyboard.insertText('前后')
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(50)
    await talk.say({ type: 'insert', reply: { ...reply, text: one }, session, how: 'caret' })
    await expect.poll(() => state(page)).toBe(`前${one}后`)
    // Its outcome is told when it has been read back; a word of it must not be taken for the next insertion's.
    await expect
      .poll(async () => (await talk.said()).filter((message) => message.type === 'inserted').length, { timeout: 8_000 })
      .toBe(2)
    await hands.clear()
  })

  test('a picture reaches the page’s own listener, from our world into its', async () => {
    const { page, talk } = await visit()
    await page.evaluate(() => {
      const take = (event: ClipboardEvent): void => {
        for (const file of event.clipboardData?.files ?? []) {
          const picture = document.createElement('img')
          picture.src = URL.createObjectURL(file)
          picture.title = `${file.name} ${file.type} ${file.size}`
          document.body.append(picture)
          event.preventDefault()
        }
      }
      const listen = (view: Window): void => {
        view.addEventListener('paste', take, { capture: true })
        for (let n = 0; n < view.frames.length; n += 1) listen(view.frames[n]!)
      }
      listen(window)
    })
    const pictures = [
      { name: '尺码表.png', type: 'image/png', base64: Buffer.from('not quite a picture').toString('base64') },
    ]
    const session = (await lastSnapshot(talk))?.session
    await talk.say({ type: 'insert-pictures', entryId: 'e1', session, pictures })
    await expect
      .poll(async () => (await talk.said()).findLast((message) => message.type === 'pictures')?.outcome, {
        timeout: 8_000,
      })
      .toEqual({ status: 'shown', placed: 1 })
    expect(await page.locator('img[title]').evaluateAll((all) => all.map((one) => one.getAttribute('title')))).toEqual([
      '尺码表.png image/png 19',
    ])
  })

  test('a buyer’s line is told once, and another customer’s chat is never written in', async () => {
    const { page, talk, hands } = await visit()
    await page.evaluate(() =>
      (globalThis as unknown as { page: { say: (text: string) => void } }).page.say('几天能到呀'),
    )
    await expect
      .poll(async () => (await lastSnapshot(talk))?.messages.filter((line) => line.text === '几天能到呀').length)
      .toBe(1)
    const session = (await lastSnapshot(talk))?.session
    await hands.focus()
    await page.evaluate(() =>
      (globalThis as unknown as { page: { open: (id: string, name: string) => void } }).page.open('c2', '阿木'),
    )
    await talk.say({
      type: 'insert',
      reply: { entryId: 'e1', source: 'kb:e1', text: one, openSlots: [] },
      session,
      how: 'replace',
    })
    await expect
      .poll(async () => (await talk.said()).findLast((message) => message.type === 'inserted')?.outcome.status, {
        timeout: 8_000,
      })
      .toBe('refused')
    await page.waitForTimeout(400)
    expect((await state(page)).trim()).toBe('')
    await expect.poll(async () => (await lastSnapshot(talk))?.customer.name, { timeout: 6_000 }).toBe('阿木')
  })
})
