import { launchWenda } from './demo/tour/browser/launch.ts'
import { readdirSync } from 'node:fs'
const wenda = await launchWenda({ executablePath: '/usr/bin/chromium', extension: process.argv[2]!, headless: true })
await wenda.firstRun.close()
const page = await wenda.context.newPage()
await page.setViewportSize({ width: 1280, height: 900 })
let n = 0
const shot = async (name: string) => { n += 1; await page.waitForTimeout(250); await page.screenshot({ path: `/tmp/team/walk/${String(n).padStart(2, '0')}-${name}.png` }) ; console.log('shot', n, name) }
page.setDefaultTimeout(15000)
const step = async (name: string, run: () => Promise<void>) => { try { await run() } catch (e) { console.log('FAULT', name, String(e).split('\n').slice(0, 4).join(' / ')); await shot('fault-' + name) } }
await page.goto(wenda.address('options.html#/knowledge'))
await step('empty', async () => { await page.getByRole('button', { name: '导入表格' }).waitFor(); await shot('empty') })
const choose = async (name: string, text: string | Buffer, mimeType = 'text/csv') => { const chooser = page.waitForEvent('filechooser'); await page.getByRole('button', { name: '导入表格' }).click(); await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(text as string) }) }
const sheet = `问题,答案,分类,快捷编码,我的备注\r\n什么时候发货,今天16点前拍下当天发货哦,物流,fh,旺季改\r\n啥时候发货呀,今天16点前拍下当天发货,物流,,\r\n可以退吗,支持七天无理由退换的,售后,th,\r\n尺码怎么选,=1+1,尺码,cm,\r\n,没有问题的行,,,\r\n"有几种颜色","黑、白、""雾霾蓝""三色",商品,ys,\r\n`
await step('import', async () => { await choose('我的话术.csv', sheet); await page.getByRole('dialog').getByText(/可导入/).waitFor(); await shot('import-preview') ; await page.getByRole('dialog').getByRole('button', { name: '合并导入' }).click(); await page.getByText(/已导入/).waitFor(); await shot('imported') })
await step('hostile', async () => { await choose('坏.xlsx', 'not a zip', 'application/vnd.ms-excel'); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(600); await shot('bad-xlsx'); await page.keyboard.press('Escape') })
await step('edit', async () => { await page.getByRole('button', { name: /什么时候发货/ }).first().click(); await page.getByRole('dialog').waitFor(); await shot('entry-form') ; const d = page.getByRole('dialog'); await d.getByLabel('回复', { exact: true }).first().fill('今天18点前拍下当天发出'); await shot('entry-edited'); await d.getByRole('button', { name: '保存' }).click(); await page.waitForTimeout(600); await shot('entry-saved'); await page.getByRole('button', { name: /什么时候发货/ }).first().click(); await shot('entry-versions'); await page.keyboard.press('Escape') })
await step('bulk', async () => { const boxes = page.getByRole('checkbox'); await boxes.nth(0).check(); await boxes.nth(1).check(); await shot('bulk') })
await step('discard', async () => { await page.getByRole('button', { name: /^删除/ }).first().click(); await page.waitForTimeout(500); await shot('discarded') })
for (const shelf of ['没答上的', '学到的问法', '重复的条目', '回收站']) await step(shelf, async () => { await page.getByRole('group').getByRole('button', { name: new RegExp(shelf) }).first().click(); await page.waitForTimeout(500); await shot('shelf') })
console.log((await page.getByRole('group').allInnerTexts()).join(' || '))
await wenda.close()
