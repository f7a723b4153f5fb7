import type { Step } from '../tour.ts'
import { expectThat } from '../until.ts'

/** Backups: everything as one file, looked into before it is put back. */
export const keepingIt: readonly Step[] = [
  {
    name: '备份成一个文件，恢复前先看清楚 / a backup in one file, shown before it is put back',
    timeoutMs: 90_000,
    run: async (tour) => {
      const page = await tour.wenda.context.newPage()
      await page.goto(tour.wenda.address('options.html#/data'))
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: '备份到文件' }).click()
      const file = tour.output.path('wenda-backup.zip')
      await (await downloading).saveAs(file)
      await page.getByLabel('从备份恢复').setInputFiles(file)
      const dialog = page.getByRole('dialog')
      await dialog.getByText('文件完好', { exact: false }).waitFor()
      const entries = await dialog.getByRole('row', { name: /^词条/ }).innerText()
      const [, inFile, here] = entries.split(/\s+/)
      expectThat(inFile === here && inFile !== '0', `The backup does not hold what is here: ${entries}`)
      tour.remark(entries)
      await tour.output.picture('backup', page)
      await dialog.getByRole('button', { name: '取消' }).click()
      await page.close()
    },
  },
]
