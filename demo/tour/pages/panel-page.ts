import type { TargetPage } from '../browser/target-page.ts'
import { until } from '../until.ts'

/** The panel beside the chat, found by what a person reads there. */
export class PanelPage {
  readonly target: TargetPage
  /** False when it is the same page in a tab instead of the real side panel. */
  readonly real: boolean

  constructor(target: TargetPage, real: boolean) {
    this.target = target
    this.real = real
  }

  text(): Promise<string> {
    return this.target.text()
  }

  /** Waits until the panel says something. */
  async says(words: string | RegExp, timeoutMs = 6000): Promise<void> {
    await until(
      `the panel to say ${String(words)}`,
      async () => {
        const text = await this.text()
        return typeof words === 'string' ? text.includes(words) : words.test(text)
      },
      { timeoutMs, detail: async () => `The panel says:\n${await this.text()}` },
    )
  }

  /** The names of the suggestions, best first. */
  async suggestions(): Promise<readonly string[]> {
    const names = await this.target.names('button')
    return names.filter((name) => /^插入建议 \d/.test(name))
  }

  async waitForSuggestions(count: number, timeoutMs = 8000): Promise<readonly string[]> {
    await until(`${count} suggestions`, async () => (await this.suggestions()).length >= count, {
      timeoutMs,
      detail: async () => `The panel says:\n${await this.text()}`,
    })
    return this.suggestions()
  }

  /** Presses the button that loads a starter pack for the shop of the open chat. */
  async loadPack(title: string): Promise<void> {
    await this.target.click({ role: 'button', name: new RegExp(`^${title}`) }, 8000)
  }

  /** The waiting customers as the row shows them, with the seconds each has left (below zero: late). */
  async waiting(): Promise<readonly { readonly name: string; readonly leftS: number }[]> {
    const names = (await this.target.names('button')).filter((name) => /(还剩|已超时)/.test(name))
    return names.map((name) => ({ name, leftS: secondsOf(name) }))
  }

  /** The three check lines, by the names of their buttons. */
  async checks(): Promise<readonly string[]> {
    return (await this.target.names('button')).filter((name) => /^(核对完|(商品|收货|支付) 已核对)/.test(name))
  }

  picture(): Promise<Buffer> {
    return this.target.picture()
  }
}

/** The clock a waiting chip begins with, in seconds: `11s`, `2:05`, `1h05`, late ones with a minus. */
function secondsOf(name: string): number {
  const [, minus, hours = '0', minutes = '0', seconds = '0'] = /^(−)?(?:(\d+)h)?(?:(\d+):)?(\d+)/.exec(name) ?? []
  const whole =
    name.includes('h') && hours !== '0'
      ? Number(hours) * 3600 + Number(seconds) * 60
      : Number(minutes) * 60 + Number(seconds)
  return minus === undefined ? whole : -whole
}
