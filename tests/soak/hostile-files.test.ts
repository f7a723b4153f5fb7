import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostile, trap } from '../support/browser/hostile-texts.ts'
import { launchWenda, type WendaBrowser } from '../support/browser/launch.ts'
import { testDeskProfile } from '../support/browser/test-desk.ts'
import { soakRounds } from '../support/soak-rounds.ts'

/** Promises 23 and 31 of facts/reliability.md for files: a round is a sheet of 400 words, rules, a profile, a bundle and a backup. */
const rounds = Math.ceil(soakRounds(8) / 8)
const rows = 100
const rulesOfRound = 60
const seed = 20_261_126

let wenda: WendaBrowser
let page: Page

beforeAll(async () => {
  wenda = await launchWenda()
  page = await wenda.openOurs('options.html#/knowledge')
  await page.evaluate(trap)
})
afterAll(() => wenda.close())

test(`${rounds} rounds of files full of hostile words: nothing runs, nothing breaks out, each is taken or refused by name`, async () => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await goTo('about')
  const shape = await shapeOf()
  const texts = fc.sample(hostile, { numRuns: rounds * rows * 4, seed })
  const bytes = fc.sample(fc.uint8Array({ maxLength: 4000 }), { numRuns: rounds * 2, seed })
  for (let round = 0; round < rounds; round += 1) {
    const some = texts.slice(round * rows * 4, (round + 1) * rows * 4)
    // A sheet with a NUL in it is no table; every other one is.
    await sendSheet(round % 2 === 0 ? some.map((text) => text.replaceAll('\0', '')) : some)
    await sendRules(some.slice(0, rulesOfRound))
    await sendProfile(some, round)
    await sendArchive('收主管发的包', '选择 .wenda 包', bytes[round * 2] ?? new Uint8Array())
    await sendArchive('备份与恢复', '从备份恢复', bytes[round * 2 + 1] ?? new Uint8Array())
    expect(await page.evaluate('hits'), `round ${round}`).toEqual([])
  }
  for (const place of ['knowledge', 'rules', 'consoles', 'shops']) {
    await goTo(place)
    expect(await page.evaluate('hits'), place).toEqual([])
  }
  expect(faults).toEqual([])
  await goTo('about')
  expect(await shapeOf()).toEqual(shape)
})

/** Goes to a place of the settings page and waits until it stands. */
async function goTo(place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${place}`)
  await page.locator(`nav a[href="#/${place}"][aria-current="page"]`).waitFor()
}

/** A sheet of entries: looked at, and taken in where any row of it can be. */
async function sendSheet(texts: readonly string[]): Promise<void> {
  const cell = (text: string | undefined): string => `"${(text ?? '').replaceAll('"', '""')}"`
  const lines = Array.from({ length: rows }, (_, row) =>
    texts
      .slice(row * 4, row * 4 + 4)
      .map(cell)
      .join(','),
  )
  await goTo('knowledge')
  await page
    .getByLabel('导入表格')
    .first()
    .setInputFiles(fileOf('敌.csv', ['标题,问法,回复,分类', ...lines].join('\r\n')))
  const dialog = page.getByRole('dialog')
  await dialog
    .getByText(/^可导入 /)
    .or(dialog.getByRole('alert'))
    .first()
    .waitFor()
  const take = dialog.getByRole('button', { name: '合并导入' })
  await ((await take.isEnabled()) ? take : dialog.getByRole('button', { name: '取消' })).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Lines of rules: looked at, and put in force. */
async function sendRules(texts: readonly string[]): Promise<void> {
  await goTo('rules')
  await page.getByRole('button', { name: '批量导入' }).click()
  const dialog = page.getByRole('dialog')
  const lines = texts.map((text) => `${text.replaceAll(/[\r\n|]/g, ' ')} | 提 | ${text.slice(0, 40)}`)
  await dialog.getByLabel('选 CSV 或文本文件').setInputFiles(fileOf('敌规.txt', lines.join('\n')))
  await dialog.getByText(/^读到 [1-9]\d* 条/).waitFor()
  await dialog.getByRole('button', { name: /^启用 / }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** A console's profile whose names and places are hostile: taken, or refused fault by fault. */
async function sendProfile(texts: readonly string[], round: number): Promise<void> {
  const [name = '', item = '', text = '', id = ''] = texts
  const { messages } = testDeskProfile
  const profile = {
    ...testDeskProfile,
    id: `evil-${round}`,
    name: name.slice(0, 80),
    messages: round % 2 === 0 ? messages : { ...messages, item: [item], text: [text], id: [id] },
  }
  await goTo('consoles')
  const consoles = () => page.getByRole('main').getByRole('listitem').count()
  const before = await consoles()
  await page.getByLabel('导入站点配置').setInputFiles(fileOf(`${round}.json`, JSON.stringify(profile)))
  const refused = () => page.getByText(`「${round}.json」`).count()
  await expect.poll(async () => (await consoles()) - before + (await refused()), { timeout: 20_000 }).toBeGreaterThan(0)
}

/** Bytes that are no archive of ours: refused in words. */
async function sendArchive(region: string, label: string, content: Uint8Array): Promise<void> {
  await goTo('data')
  const area = page.getByRole('region', { name: region })
  await area.getByLabel(label).setInputFiles({
    name: label.includes('wenda') ? '敌.wenda' : '敌.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(content),
  })
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('alert').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}

function fileOf(name: string, content: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content, 'utf8') }
}

/** What the page is made of where nothing of a file is shown: what broke out of its place would stand here. */
function shapeOf(): Promise<unknown> {
  return page.evaluate(`({
    markup: document.querySelectorAll('script,style,link,img,iframe,object,embed,base,math').length,
    handlers: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
    polluted: ({}).polluted === undefined,
  })`)
}
