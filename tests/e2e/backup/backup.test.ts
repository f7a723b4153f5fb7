import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { askEngine } from '../../support/browser/engine-calls.ts'
import { freshProfile, launchWenda, type WendaBrowser } from '../../support/browser/launch.ts'
import { sampleEvents } from '../../support/browser/sample-events.ts'

const firstRelease = join(import.meta.dirname, '../../unit/extension/backup/examples/v0.1.0.zip')
const profiles: string[] = []
const file = join(tmpdir(), `wenda-backup-${process.pid}.zip`)
const broken = join(tmpdir(), `wenda-broken-${process.pid}.zip`)

afterAll(() => {
  for (const path of [...profiles, file, broken]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
})

async function machine(): Promise<WendaBrowser> {
  const profileDir = freshProfile()
  profiles.push(profileDir)
  return launchWenda({ profileDir })
}

async function openData(wenda: WendaBrowser): Promise<Page> {
  const page = await wenda.openOurs('options.html#/data')
  await page.getByRole('region', { name: '备份与恢复' }).waitFor()
  return page
}

async function journalOf(page: Page): Promise<readonly string[]> {
  const read = await askEngine(page, 'journal-read', { fromSeq: 1, limit: 5000 })
  if (!read.ok) throw new Error(read.fault)
  return read.value.lines
}

test('a house moves to another machine by one file; a bent file changes nothing; a restore is undone', async () => {
  const old = await machine()
  const packs = await old.openOurs('options.html#/knowledge')
  await packs
    .getByRole('button', { name: /条[)）]$/ })
    .first()
    .click()
  await packs.getByText(/^已装入/).waitFor()
  await packs
    .getByRole('button', { name: /^修改「/ })
    .first()
    .click()
  const form = packs.getByRole('dialog')
  await form.getByLabel('回复', { exact: true }).fill('改过的回复')
  await form.getByRole('button', { name: '保存' }).click()
  await packs.getByText(/^已保存「/).waitFor()
  const data = await openData(old)
  await askEngine(data, 'append', { events: sampleEvents(1, 300, 's-moved') })
  const lines = await journalOf(data)
  const downloading = data.waitForEvent('download')
  await data.getByRole('button', { name: '备份到文件' }).click()
  await (await downloading).saveAs(file)
  await data.getByText(/^已备份到/).waitFor()
  await old.close({ forget: false })

  const fresh = await machine()
  const page = await openData(fresh)
  const bent = readFileSync(file)
  bent[200] = (bent[200] ?? 0) ^ 255
  writeFileSync(broken, bent)
  await page.getByLabel('从备份恢复').setInputFiles(broken)
  await page
    .getByRole('alert')
    .getByText(/什么都没有改动/)
    .waitFor()
  await page.getByRole('button', { name: '关闭' }).last().click()
  expect(await journalOf(page)).toEqual([])

  await page.getByLabel('从备份恢复').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('row', { name: /^词条/ }).waitFor()
  await dialog.getByRole('row', { name: /^以前的版本 1 0/ }).waitFor()
  await dialog.getByRole('button', { name: '恢复', exact: true }).click()
  await page.getByText(/^已恢复，日志补上/).waitFor()
  const moved = await journalOf(page)
  // The old machine's log first says that a backup was taken; this one's then, that it was restored.
  expect(moved.slice(0, 300)).toEqual(lines)
  expect(moved).toHaveLength(302)
  expect(JSON.parse(moved[301] ?? '{}')).toMatchObject({ kind: 'house-noted', data: { what: 'backup-restored' } })
  expect(JSON.parse(moved[300] ?? '{}')).toMatchObject({ kind: 'house-noted', data: { what: 'exported-unmasked' } })
  const knowledge = await fresh.openOurs('options.html#/knowledge')
  await knowledge
    .getByRole('region', { name: /知识库/ })
    .getByRole('row')
    .nth(3)
    .waitFor()
  await knowledge.getByLabel('搜索标题、问法、回复、快捷码').fill('改过的回复')
  await knowledge
    .getByRole('button', { name: /^修改「/ })
    .first()
    .click()
  // What the entry said on the other machine came along.
  await knowledge.getByText('以前的版本 (1)').waitFor()
  await knowledge.close()
  await page.getByRole('button', { name: '撤销' }).click()
  await dialog.getByRole('button', { name: '恢复', exact: true }).click()
  await page.getByText('已恢复，日志补上 0 条').waitFor()
  expect(await journalOf(page)).toHaveLength(303)
  const emptied = await fresh.openOurs('options.html#/knowledge')
  await emptied.getByText('还没有词条', { exact: false }).first().waitFor()
  await emptied.close()

  // A backup of the first release is taken by this one, whose database has moved on since.
  await page.getByLabel('从备份恢复').setInputFiles(firstRelease)
  await dialog.getByRole('row', { name: /^词条 2 0/ }).waitFor()
  await dialog.getByRole('button', { name: '恢复', exact: true }).click()
  await page.getByText('已恢复，日志补上 40 条').waitFor()
  expect(await journalOf(page)).toHaveLength(344)
  await fresh.close({ forget: false })
})
