import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const outRoot = join(root, '.cache/e2e')

/** The two packages: what goes to the store, and its twin with the demo's hosts. */
export type BuildKind = 'store' | 'demo'

/** The folder of a fresh build. Builds once for one state of the sources; `WENDA_E2E_BUILD` names a ready one instead. */
export function builtExtension(kind: BuildKind = 'demo'): string {
  const given = process.env['WENDA_E2E_BUILD']
  if (given !== undefined && given !== '' && kind === 'demo') return resolve(given)
  const folder = join(outRoot, kind === 'demo' ? 'chrome-mv3-demo' : 'chrome-mv3')
  const stampFile = join(outRoot, `${kind}.stamp`)
  const stamp = stampOfSources()
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stampFile)) {
    if (readFileSync(stampFile, 'utf8') === stamp) return folder
  }
  mkdirSync(outRoot, { recursive: true })
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...(kind === 'demo' ? ['--mode', 'demo'] : [])],
    { cwd: root, encoding: 'utf8', env: { ...process.env, WENDA_OUT_DIR: outRoot, NODE_ENV: 'production' } },
  )
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}\n${built.stderr}`)
  writeFileSync(stampFile, stamp)
  return folder
}

function stampOfSources(): string {
  const hash = createHash('sha256')
  const walk = (path: string): void => {
    const info = statSync(path)
    if (info.isDirectory()) {
      for (const name of readdirSync(path).sort()) walk(join(path, name))
      return
    }
    hash.update(`${path} ${info.size} ${info.mtimeMs}\n`)
  }
  for (const name of ['lib', 'components', 'entrypoints', 'assets', 'wxt.config.ts', 'package-lock.json']) {
    if (existsSync(join(root, name))) walk(join(root, name))
  }
  return hash.digest('hex')
}
