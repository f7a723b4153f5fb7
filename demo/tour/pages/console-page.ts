import type { Page } from 'playwright-core'
import type { DemoHook } from '../../chats/demo-hook.ts'
import type { DemoOrder, SentLine } from '../../chats/model.ts'
import { until } from '../until.ts'

/** The three demo pages and how an agent's hands find their parts. */
export const demoPages = {
  console: { composer: '[data-desk="reply"] textarea', send: 'Enter' },
  kit: { composer: '.cs-message-input__content-editor', send: 'Enter' },
  editor: { composer: '.reply-box .ProseMirror', send: 'Control+Enter' },
} as const

export type DemoPageName = keyof typeof demoPages

/** A demo page: what the agent does there by hand, and what the page itself says happened. */
export class ConsolePage {
  readonly page: Page
  readonly name: DemoPageName

  constructor(page: Page, name: DemoPageName) {
    this.page = page
    this.name = name
  }

  async open(origin: string, query: string): Promise<void> {
    await this.page.goto(`${origin}/${this.name}/?${query}`)
    await this.page.waitForFunction(() => typeof window.demo === 'object')
  }

  /** Puts the caret in the composer by a mouse press. */
  async focusComposer(): Promise<void> {
    await this.page.locator(demoPages[this.name].composer).click()
  }

  /** Types as a person does, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 12 })
  }

  async press(chord: string): Promise<void> {
    await this.page.keyboard.press(chord)
  }

  /** The agent's own send key. */
  async pressSend(): Promise<void> {
    await this.press(demoPages[this.name].send)
  }

  /** Empties the composer by keys. */
  async clear(): Promise<void> {
    await this.focusComposer()
    await this.press('Control+A')
    await this.press('Backspace')
    await until('the composer to be empty', async () => (await this.draft()).trim() === '')
  }

  /** Names of the pictures that stand in the draft. */
  pictures(): Promise<string[]> {
    return this.page
      .locator('[data-desk="pictures"] img')
      .evaluateAll((all) => all.map((one) => one.getAttribute('alt') ?? ''))
  }

  /** The draft by the page's own state. */
  draft(): Promise<string> {
    return this.page.evaluate(() => window.demo.draft())
  }

  sent(): Promise<readonly SentLine[]> {
    return this.page.evaluate(() => window.demo.sent())
  }

  active(): Promise<string | undefined> {
    return this.page.evaluate(() => window.demo.active())
  }

  customers(): Promise<ReturnType<DemoHook['customers']>> {
    return this.page.evaluate(() => window.demo.customers())
  }

  order(customerId: string): Promise<DemoOrder | undefined> {
    return this.page.evaluate((id) => window.demo.order(id), customerId)
  }

  /** A buyer writes. */
  say(customerId: string, text: string): Promise<string> {
    return this.page.evaluate(([id, words]) => window.demo.say(id, words), [customerId, text] as const)
  }

  pause(paused: boolean): Promise<void> {
    return this.page.evaluate((stop) => window.demo.pause(stop), paused)
  }

  remount(): Promise<void> {
    return this.page.evaluate(() => window.demo.remount())
  }

  /** Opens a chat by a press on its row. */
  async openChat(customerName: string): Promise<void> {
    const rows = { console: '[data-desk="sessions"] [data-sid]', kit: '.cs-conversation', editor: '#queue > a' }
    await this.page.locator(rows[this.name]).filter({ hasText: customerName }).first().click()
    await this.page.locator(demoPages[this.name].composer).waitFor()
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront()
  }
}
