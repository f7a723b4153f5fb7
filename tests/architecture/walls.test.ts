import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** One planted fault a wall: the file that breaks it, and what the fault is. */
const FAULTS: Record<string, [file: string, source: string]> = {
  'nothing-unresolved': [
    'lib/core/sla/planted-a.ts',
    `import { nothing } from './not-there.ts'\nexport const a = nothing\n`,
  ],
  'no-cycles': ['lib/core/sla/planted-b.ts', `import type { C } from './planted-c.ts'\nexport const b = (c: C) => c\n`],
  'core-imports-only-core': [
    'lib/core/sla/planted-d.ts',
    `import { PANEL_PORT } from '../../extension/messaging/index.ts'\nexport const d = PANEL_PORT\n`,
  ],
  'core-is-pure': ['lib/core/sla/planted-e.ts', `import { Dexie } from 'dexie'\nexport const e = Dexie\n`],
  'core-knows-no-node': [
    'lib/core/sla/planted-f.ts',
    `import { readFileSync } from 'node:fs'\nexport const f = readFileSync\n`,
  ],
  'rooms-of-lib-have-one-door': [
    'lib/core/sla/planted-g.ts',
    `import { stableId } from '../shared/stable-id.ts'\nexport const g = stableId\n`,
  ],
  'rooms-have-one-door': [
    'components/panel/planted-h.ts',
    `import { stableId } from '../../lib/core/shared/stable-id.ts'\nexport const h = stableId\n`,
  ],
  'page-never-sees-extension': [
    'lib/page/gate/planted-i.ts',
    `import { PANEL_PORT } from '../../extension/messaging/index.ts'\nexport const i = PANEL_PORT\n`,
  ],
  'extension-never-sees-page-or-faces': [
    'lib/extension/messaging/planted-j.ts',
    `import { createElement } from 'react'\nexport const j = createElement\n`,
  ],
  'only-storage-knows-dexie': [
    'lib/extension/messaging/planted-k.ts',
    `import { Dexie } from 'dexie'\nexport const k = Dexie\n`,
  ],
  'components-reach-extension-by-hooks': [
    'components/panel/planted-l.ts',
    `import { PANEL_PORT } from '../../lib/extension/messaging/index.ts'\nexport const l = PANEL_PORT\n`,
  ],
  'nobody-imports-entrypoints': [
    'components/panel/planted-m.ts',
    `import { n } from '../../entrypoints/planted/n.ts'\nexport const m = n\n`,
  ],
  'source-never-imports-tests': [
    'components/panel/planted-o.ts',
    `import { p } from '../../tests/support/planted-p.ts'\nexport const o = p\n`,
  ],
  'gate-stays-small': [
    'entrypoints/gate/index.ts',
    `import { heavy } from '../../components/panel/planted-heavy.ts'\nexport const gate = heavy\n`,
  ],
  'console-script-stays-small': [
    'entrypoints/console/index.ts',
    `import { heavy } from '../../components/panel/planted-heavy.ts'\nexport const script = heavy\n`,
  ],
}

/** What the planted faults lean on. */
const PROPS: Record<string, string> = {
  'lib/core/sla/planted-c.ts': `import { b } from './planted-b.ts'\nexport type C = string\nexport const c = b\n`,
  'entrypoints/planted/n.ts': `export const n = 1\n`,
  'tests/support/planted-p.ts': `export const p = 1\n`,
  'components/panel/planted-heavy.ts': `import { createElement } from 'react'\nexport const heavy = createElement\n`,
}

/** The graph of the whole tree takes seconds; a loaded machine may need more. */
const WALK_MS = 90_000

let copy = ''
let planted: ReturnType<typeof runWalls>

function plant(file: string, source: string): void {
  const path = join(copy, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
}

function runWalls(directory: string) {
  return spawnSync(process.execPath, [join(root, 'scripts/walls.mjs'), directory], { encoding: 'utf8' })
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'wenda-walls-'))
  for (const name of [
    'lib/core/shared',
    'lib/extension/messaging',
    'lib/extension/settings',
    '.dependency-cruiser.cjs',
    '.dependency-cruiser.runtime.cjs',
    'tsconfig.json',
    'tsconfig.depcruise.json',
    'package.json',
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  mkdirSync(join(copy, 'assets'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const [file, source] of Object.entries(PROPS)) plant(file, source)
  for (const [file, source] of Object.values(FAULTS)) plant(file, source)
  planted = runWalls(copy)
}, WALK_MS)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the walls on the import graph', () => {
  it('every wall fires on a fault planted in a copy', () => {
    expect(planted.status, planted.stdout + planted.stderr).toBe(1)
    const fired = new Set([...planted.stderr.matchAll(/error ([a-z-]+):/g)].map((match) => match[1]))
    expect([...fired].sort()).toEqual(expect.arrayContaining(Object.keys(FAULTS).sort()))
  })

  it('names the file that broke the wall', () => {
    for (const [wall, [file]] of Object.entries(FAULTS)) expect(planted.stderr).toContain(`${wall}: ${file}`)
  })

  it(
    'refuses to be green when it saw no module',
    () => {
      const empty = mkdtempSync(join(tmpdir(), 'wenda-walls-empty-'))
      for (const name of ['lib', 'components', 'entrypoints', 'assets']) mkdirSync(join(empty, name))
      for (const name of [
        '.dependency-cruiser.cjs',
        '.dependency-cruiser.runtime.cjs',
        'tsconfig.json',
        'tsconfig.depcruise.json',
      ])
        cpSync(join(root, name), join(empty, name))
      const run = runWalls(empty)
      expect(run.status).toBe(2)
      rmSync(empty, { recursive: true, force: true })
    },
    WALK_MS,
  )
})
