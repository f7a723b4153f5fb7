import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
// @ts-expect-error -- a script in plain JavaScript
import { zipFolder } from '../../scripts/package.mjs'
import { builtExtension } from '../support/browser/build.ts'

const root = resolve(import.meta.dirname, '../..')
const elsewhere = mkdtempSync(join(tmpdir(), 'wenda-clone-'))
const left = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'demo-output'])

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

function digestOf(folder: string): string {
  const zip = (zipFolder as (folder: string) => Uint8Array)(folder)
  return createHash('sha256').update(zip).digest('hex')
}

test('the same sources in another folder give the same package, byte for byte', () => {
  cpSync(root, elsewhere, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction')
  const built = spawnSync(process.execPath, [join(elsewhere, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', WENDA_OUT_DIR: '.output' },
  })
  expect(built.status, built.stderr).toBe(0)
  const twin = join(elsewhere, '.output/chrome-mv3')
  expect(readFileSync(join(twin, 'manifest.json'), 'utf8')).toBe(
    readFileSync(join(builtExtension('store'), 'manifest.json'), 'utf8'),
  )
  expect(digestOf(twin)).toBe(digestOf(builtExtension('store')))
}, 600_000)
