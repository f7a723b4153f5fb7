import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtExtension } from '../../support/browser/build.ts'

let store: string
let demo: string

beforeAll(() => {
  store = builtExtension('store')
  demo = builtExtension('demo')
}, 400_000)

interface Manifest {
  readonly [key: string]: unknown
  readonly commands: Record<string, { suggested_key?: unknown }>
  readonly content_security_policy: { extension_pages: string }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
}

function filesOf(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name)
      if (statSync(path).isDirectory()) walk(path)
      else files.set(relative(folder, path), readFileSync(path))
    }
  }
  walk(folder)
  return files
}

describe('the package for the store', () => {
  test('asks for exactly what it needs, and for no host', () => {
    const manifest = manifestOf(store)
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['storage', 'unlimitedStorage', 'sidePanel', 'alarms', 'offscreen', 'scripting', 'idle'],
      optional_permissions: ['notifications'],
      optional_host_permissions: ['https://*/*'],
      incognito: 'not_allowed',
      externally_connectable: { ids: [], matches: [] },
      minimum_chrome_version: '123',
    })
    // Whatever is not named here is a widening: a new key of the manifest has to be argued for in this list.
    expect(Object.keys(manifest).sort()).toEqual(
      [
        'action',
        'background',
        'commands',
        'content_security_policy',
        'default_locale',
        'description',
        'externally_connectable',
        'icons',
        'incognito',
        'manifest_version',
        'minimum_chrome_version',
        'name',
        'optional_host_permissions',
        'optional_permissions',
        'options_ui',
        'permissions',
        'short_name',
        'side_panel',
        'version',
      ].sort(),
    )
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages'])
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
  })

  test('suggests at most four keys', () => {
    const suggested = Object.values(manifestOf(store).commands).filter((command) => 'suggested_key' in command)
    expect(suggested.length).toBeLessThanOrEqual(4)
  })

  test('its pages may load nothing from outside and run no text as code', () => {
    const policy = manifestOf(store).content_security_policy.extension_pages
    for (const part of [
      "default-src 'none'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types app-worker',
    ]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('the gate is small and carries no library', () => {
    const gate = readFileSync(join(store, 'gate.js'), 'utf8')
    expect(gate.length).toBeLessThanOrEqual(15_000)
    for (const text of [gate, readFileSync(join(store, 'console.js'), 'utf8')]) {
      expect(text).not.toMatch(/Dexie|react-dom|__SECRET_INTERNALS/)
    }
  })
})

test('the demo package is the same code, and one thing more: the hosts of this machine', () => {
  const { host_permissions: hosts, ...rest } = manifestOf(demo)
  expect(hosts).toEqual(['http://127.0.0.1/*', 'http://localhost/*'])
  expect(rest).toEqual(manifestOf(store))
  const [ours, twin] = [filesOf(store), filesOf(demo)]
  expect([...twin.keys()].sort()).toEqual([...ours.keys()].sort())
  const different = [...ours].filter(([name, bytes]) => twin.get(name)?.equals(bytes) !== true).map(([name]) => name)
  expect(different).toEqual(['manifest.json'])
})
