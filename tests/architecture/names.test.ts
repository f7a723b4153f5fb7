import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean)
const sources = tracked.filter((file) =>
  /^(lib|components|entrypoints|assets|demo|bench|scripts|tests)\/.*\.(ts|tsx|mjs|css)$/.test(file),
)

describe('names in the tree', () => {
  it('sees the tree', () => expect(sources.length).toBeGreaterThan(50))

  it('has no room for everything: no utils, helpers, common, misc, manager, service', () => {
    const vague = sources.filter((file) =>
      file.split('/').some((part) => /^(utils?|helpers?|common|misc|managers?|services?)(\.|$)/.test(part)),
    )
    expect(vague).toEqual([])
  })

  it('writes file names in kebab-case', () => {
    const other = sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(basename(file)))
    expect(other).toEqual([])
  })

  it('each room of lib has a door that says what the room is for', () => {
    const rooms = new Set(sources.flatMap((file) => /^lib\/(?:core|page|extension)\/[^/]+/.exec(file)?.[0] ?? []))
    for (const room of rooms) {
      const door = readFileSync(resolve(root, room, 'index.ts'), 'utf8')
      expect(door.trimStart().startsWith('/**'), `${room}/index.ts begins with what the room is for`).toBe(true)
      expect(door, `${room}/index.ts names its tests`).toContain('Tests:')
    }
  })
})
