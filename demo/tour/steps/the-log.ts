import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DeskPage } from '../pages/desk-page.ts'
import { requireChat, type Step } from '../tour.ts'
import { expectThat, until } from '../until.ts'

/** Everything is in the session log, and the supervisor takes it out. */
export const theLog: readonly Step[] = [
  {
    name: '每一步都已写盘 / everything is saved',
    run: async (tour) => {
      const { panel } = requireChat(tour)
      await until('nothing unsaved', async () => {
        const text = await panel.text()
        return /已保存 [\d,]+/.test(text) && !text.includes('未保存')
      })
      tour.remark(/已保存 [\d,]+/.exec(await panel.text())?.[0] ?? '')
    },
  },
  {
    name: '主管台导出 CSV、XLSX、JSON Lines / the desk exports CSV, XLSX, JSON Lines',
    timeoutMs: 90_000,
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, 'export')
      await tour.output.picture('desk-export', desk.page)
      const names: string[] = []
      for (const kind of [/sessions\.csv/, /sessions\.xlsx/, /messages\.csv/, /events\.jsonl/]) {
        names.push(await desk.download(kind, (name) => tour.output.path(name)))
      }
      for (const name of names) {
        expectThat(statSync(tour.output.path(name)).size > 100, `${name} is empty`)
      }
      tour.remark(names.join(', '))
      await desk.page.close()
    },
  },
  {
    name: '导出的日志校验通过 / verify-log says OK',
    run: async (tour) => {
      const file = tour.output.path('events.jsonl')
      expectThat(existsSync(file), 'events.jsonl was not exported')
      const run = spawnSync('npm', ['run', '--silent', 'verify-log', '--', file], { cwd: tour.root, encoding: 'utf8' })
      expectThat(run.status === 0 && run.stdout.includes('OK'), `${run.stdout}${run.stderr}`)
      const lines = readFileSync(file, 'utf8').trim().split('\n')
      tour.remark(`${lines.length - 1} events, ${run.stdout.trim()}`)
      const kinds = new Set(lines.slice(1).map((line) => (JSON.parse(line) as { kind: string }).kind))
      for (const kind of [
        'message-seen',
        'suggestions-shown',
        'reply-inserted',
        'flags-raised',
        'send-held',
        'check-ticked',
      ]) {
        expectThat(kinds.has(kind), `No event of kind ${kind} in the log (${[...kinds].join(', ')})`)
      }
    },
  },
  {
    name: '改动一个字就查得出 / a changed line shows',
    run: async (tour) => {
      const lines = readFileSync(tour.output.path('events.jsonl'), 'utf8').split('\n')
      const place = Math.min(3, lines.length - 2)
      const forged = tour.output.write(
        'forged.jsonl',
        lines
          .map((line, index) => (index === place ? line.replace(/"at":/, '"at" :').replace('buyer', 'agent') : line))
          .join('\n'),
      )
      const run = spawnSync('npm', ['run', '--silent', 'verify-log', '--', forged], {
        cwd: tour.root,
        encoding: 'utf8',
      })
      expectThat(run.status !== 0, `A forged log passed: ${run.stdout}`)
      tour.remark((run.stdout + run.stderr).trim().split('\n').at(-1) ?? '')
    },
  },
  {
    name: '主管台打开，数字在 / the desk shows the day',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, '')
      const figure = async (name: string) => {
        const term = desk.page.locator('dt', { hasText: new RegExp(`^${name}$`) }).first()
        return (await term.locator('xpath=following-sibling::dd[1]').innerText()).trim()
      }
      await until('figures of the day', async () => /^\d/.test(await figure('会话')))
      await tour.output.picture('desk', desk.page)
      const shown = Number((await figure('会话')).replaceAll(',', ''))
      const written = readFileSync(join(tour.output.folder, 'sessions.csv'), 'utf8').trim().split('\r\n').length - 1
      expectThat(shown > 0 && shown <= written, `The desk shows ${shown} conversations, sessions.csv has ${written}`)
      expectThat(/\d%/.test(await figure('回复率')), `The reply rate is no figure: ${await figure('回复率')}`)
      expectThat(!(await desk.text()).includes('今天还没有会话'), 'The desk says that there was no conversation today')
      tour.remark(`${shown} conversations, reply rate ${await figure('回复率')}, ${await figure('超时')}`)
      await desk.page.close()
    },
  },
]
