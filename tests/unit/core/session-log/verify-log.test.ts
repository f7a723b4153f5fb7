import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { eventChunks } from '@/lib/core/session-log/index.ts'
import { journalOf, lineSeen } from './journals.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenda-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

function verified(text: string): Promise<{ code: number; out: string }> {
  const file = join(folder, `${Math.abs(text.length)}.jsonl`)
  writeFileSync(file, text)
  const options = { cwd: join(import.meta.dirname, '../../../..') }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/verify-log.ts', file], options, (error, stdout) => {
      resolve({ code: error === null ? 0 : Number(error.code), out: stdout })
    })
  })
}

describe('npm run verify-log', () => {
  const journal = journalOf([lineSeen(0, '一行\u2028里有分隔符'), lineSeen(1, '电话13812345678'), lineSeen(2, 'c')])

  it('says OK to a journal and to an export, a line separator inside a message notwithstanding', async () => {
    expect(await verified(`${journal.join('\n')}\n`)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^OK: 3 entries/),
    })
    let text = ''
    for await (const chunk of eventChunks({ lines: () => journal, exportedAt: 0, timeZone: 'UTC' })) text += chunk
    expect(await verified(text)).toMatchObject({ code: 0, out: expect.stringMatching(/^OK: 3 entries/) })
    const cut = text.split('\n').slice(0, -2).join('\n')
    expect(await verified(cut)).toMatchObject({ code: 1, out: expect.stringContaining('the end was cut') })
  })

  it('names the first bad line', async () => {
    const changed = journal.with(1, (journal[1] ?? '').replace('13812345678', '13812345679'))
    const { code, out } = await verified(changed.join('\n'))
    expect(code).toBe(1)
    expect(out).toContain('BROKEN: line 2 (seq 2)')
  })
})
