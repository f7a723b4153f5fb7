import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { builtExtension } from '../../support/browser/build.ts'

const root = resolve(import.meta.dirname, '../../..')
const statement = readFileSync(join(root, 'docs/PRIVACY.md'), 'utf8')

interface Manifest {
  readonly permissions: readonly string[]
  readonly optional_permissions: readonly string[]
  readonly optional_host_permissions: readonly string[]
}

test('the privacy statement gives a reason in both languages for each permission there is, and for no other', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension('store'), 'manifest.json'), 'utf8')) as Manifest
  const asked = [...manifest.permissions, ...manifest.optional_permissions, ...manifest.optional_host_permissions]
  const rows = statement.split('\n').filter((line) => line.startsWith('| `'))
  const reasoned = rows.map((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? '')
  expect(reasoned.sort()).toEqual([...asked].sort())
  for (const row of rows) {
    expect(row).toMatch(/[\u4e00-\u9fff]{6,}/)
    expect(row).toMatch(/[A-Z][a-z]+ [a-z ,]{12,}/)
  }
})
