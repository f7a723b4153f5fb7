import type { Page } from 'playwright-core'
import type { WendaBrowser } from './launch.ts'

/** A small console with everything a profile can name; `desk.say(id, side, text)` adds a line. */
export const testDesk = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>desk</title>
<style>body { background: rgb(250, 250, 250) } #box { width: 500px; height: 80px; margin-top: 300px }</style>
<header class="title" data-uid="c1"><strong>客户</strong></header>
<div class="flow"></div>
<div class="order"><b class="no"></b><b class="title2"></b><b class="who"></b><b class="tel"></b><b class="where"></b></div>
<textarea id="box"></textarea><button id="send">发送</button>
<script>
  window.sent = []
  window.desk = {
    say(id, side, text) {
      const turn = document.createElement('div')
      turn.className = 'turn turn--' + side
      turn.dataset.id = id
      const words = document.createElement('pre')
      words.textContent = text
      turn.append(words)
      document.querySelector('.flow').append(turn)
    },
    open(id, name) {
      document.querySelector('.flow').replaceChildren()
      document.querySelector('.title').dataset.uid = id
      document.querySelector('.title strong').textContent = name
    },
    order(values) {
      for (const [part, text] of Object.entries(values)) document.querySelector('.order .' + part).textContent = text
    },
  }
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.id === 'box' && !event.isComposing) {
      event.preventDefault()
      sent.push(event.target.value)
      event.target.value = ''
    }
  }, true)
</script></html>`

/** Its profile, as the file it is imported from. */
export const testDeskProfile = {
  format: 'wenda-console-profile/1',
  id: 'test-desk',
  name: '测试台',
  version: 1,
  matches: ['http://127.0.0.1/desk*'],
  marketplace: 'other',
  composer: { at: ['#box'] },
  send: { buttons: ['#send'], keys: ['Enter'] },
  messages: {
    list: ['.flow'],
    item: ['.turn'],
    buyer: ['.turn--buyer'],
    agent: ['.turn--agent'],
    text: ['pre'],
    id: ['@data-id'],
  },
  customer: { name: ['.title strong'], id: ['.title@data-uid'] },
  order: {
    card: ['.order'],
    number: ['.no'],
    product: ['.title2'],
    receiver: ['.who'],
    phone: ['.tel'],
    address: ['.where'],
  },
}

/** Teaches the program the test desk the way a person does: by the file input of the settings page. */
export async function teachTestDesk(wenda: WendaBrowser): Promise<void> {
  await teachConsole(wenda, testDeskProfile)
}

/** Teaches the program a console by its profile, by the file input of the settings page; once more when a test is tried again. */
export async function teachConsole(
  wenda: WendaBrowser,
  profile: { readonly id: string; readonly name: string },
): Promise<void> {
  const options = await wenda.openOurs('options.html#/consoles')
  await options.getByLabel('导入站点配置').setInputFiles({
    name: `${profile.id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  })
  await options
    .getByText(new RegExp(`已(导入|更新)「${profile.name}」`))
    .first()
    .waitFor()
  await options.close()
}

/** What the page of the test desk offers to a test. */
export interface DeskWindow {
  readonly sent: string[]
  readonly desk: {
    say(id: string, side: 'buyer' | 'agent', text: string): void
    open(id: string, name: string): void
    order(values: Readonly<Record<string, string>>): void
  }
}

/** Opens the test desk and waits until the overlay of the console script stands. */
export async function openTestDesk(wenda: WendaBrowser, origin: string): Promise<Page> {
  const page = await wenda.context.newPage()
  await page.goto(`${origin}/desk`)
  await page.locator('[popover]').first().waitFor({ state: 'attached' })
  return page
}
