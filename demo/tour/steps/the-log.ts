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
    name: '主管台打开,数字在 / the desk shows the day',
    run: async (tour) => {
      const desk = await DeskPage.open(tour.wenda, '')
      await desk.page.waitForLoadState('networkidle')
      await tour.output.picture('desk', desk.page)
      expectThat((await desk.text()).length > 100, 'The desk is empty')
      expectThat(existsSync(join(tour.output.folder, 'sessions.csv')), 'sessions.csv is missing')
      await desk.page.close()
    },
  },
]
