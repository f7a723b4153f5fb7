// npm run package [-- firefox]: the zip for the store, the same bytes from the same sources on any machine: names in
// order, no clock, no owner. Prints its SHA-256, so that anyone can build it again from a clean clone and compare.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { ensurePackages, requireNode, root, say, withSetupFaults } from './setup.mjs'

/** The zip of a folder, the same for the same files. */
export function zipFolder(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = names.sort().map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)])
  // Local time goes into a zip; the first moment it can name is the same everywhere.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) })
}

async function main() {
  requireNode()
  ensurePackages()
  const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome'
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(built.status ?? 1)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packed = zipFolder(join(root, '.output', `${browser}-mv3`))
  const name = join('.output', `wenda-${version}-${browser}.zip`)
  writeFileSync(join(root, name), packed)
  say(`${createHash('sha256').update(packed).digest('hex')}  ${name}`)
}

if (process.argv[1] === import.meta.filename) await withSetupFaults(main)
