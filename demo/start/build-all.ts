import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

export interface Built {
  readonly extension: string
  readonly pages: string
}

/** Builds the extension's demo twin and the demo pages, or takes what is there when `fresh` is false. */
export async function buildAll(fresh: boolean): Promise<Built> {
  const built = {
    extension: join(root, '.output', 'chrome-mv3-demo'),
    pages: join(root, '.output', 'demo-pages'),
  }
  if (fresh || !existsSync(join(built.extension, 'manifest.json'))) buildExtension()
  if (fresh || !existsSync(join(built.pages, 'console', 'index.html'))) {
    await build({ configFile: join(root, 'demo', 'vite.config.ts') })
  }
  return built
}

function buildExtension(): void {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, ['run', '--silent', 'build:demo'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) throw new Error(`npm run build:demo failed:\n${run.stdout}\n${run.stderr}`)
}
