import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** One planted fault a rule: the file, its source, and what the linter calls it. */
const FAULTS: readonly [title: string, file: string, source: string, rule: string][] = [
  [
    'core takes no clock of its own',
    'lib/core/sla/clock.ts',
    'export const now = (): number => Date.now()\n',
    'no-restricted-properties',
  ],
  [
    'core rolls no dice of its own',
    'lib/core/sla/dice.ts',
    'export const roll = (): number => Math.random()\n',
    'no-restricted-properties',
  ],
  [
    'core sees no document',
    'lib/core/sla/page.ts',
    'export const title = (): string => document.title\n',
    'no-restricted-globals',
  ],
  ['core imports no database', 'lib/core/sla/data.ts', `export { Dexie } from 'dexie'\n`, 'no-restricted-imports'],
  [
    'page rooms take their document as an argument',
    'lib/page/gate/page.ts',
    'export const title = (): string => document.title\n',
    'no-restricted-globals',
  ],
  [
    'page rooms know no browser API',
    'lib/page/gate/api.ts',
    'export const id = (): string => chrome.runtime.id\n',
    'no-restricted-globals',
  ],
  [
    'components reach the extension only by hooks',
    'components/panel/reach.ts',
    `export { PANEL_PORT } from '../../lib/extension/messaging/index.ts'\n`,
    'no-restricted-imports',
  ],
  ['no any', 'lib/core/sla/any.ts', 'export const anything = (value: any): any => value\n', 'no-explicit-any'],
  [
    'no code from text',
    'lib/core/sla/code.ts',
    `export const run = (text: string): unknown => eval(text)\n`,
    'no-eval',
  ],
]

let copy = ''
let report = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'wenda-lint-'))
  cpSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'))
  for (const [, file, source] of FAULTS) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), source)
  }
  const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'unix'], { cwd: copy, encoding: 'utf8' })
  report = run.stdout
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the walls the linter keeps', () => {
  it.each(FAULTS)('%s', (_title, file, _source, rule) => {
    const lines = report.split('\n').filter((line) => line.includes(file))
    expect(lines.join('\n')).toContain(rule)
  })
})
