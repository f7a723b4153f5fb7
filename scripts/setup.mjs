// Sets up what is missing: packages by npm, a Chromium by apt where that exists and we are root. Plain Node, no package:
// this runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrandedBrowser, findBrowser } from './find-browser.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** A thing the person has to do before the command can go on. Printed without a stack. */
export class SetupFault extends Error {}

/** Node 20.20 or newer, or a SetupFault. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 20)) return
  throw new SetupFault(`Node ${version} is too old: 20.20 or newer is needed. 需要 Node 20.20 以上版本。`)
}

/** Names of packages of package-lock.json that are absent or another version in node_modules. */
export function missingPackages(folder = root) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const { dependencies = {}, devDependencies = {} } = lock.packages['']
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter((name) => {
    const installed = join(folder, 'node_modules', name, 'package.json')
    const wanted = lock.packages[`node_modules/${name}`]?.version
    return !existsSync(installed) || JSON.parse(readFileSync(installed, 'utf8')).version !== wanted
  })
}

/** Installs the packages of package-lock.json when any is missing. */
export function ensurePackages(folder = root) {
  const missing = missingPackages(folder)
  if (missing.length === 0) return
  say(`Installing packages (${missing.length} missing) … 正在安装依赖`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Not `npm ci`: it refuses a lock file whose registry lacked some other platform's optional binary. The versions are
  // exact in package.json and taken from the lock; nothing is written back.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  run(npm, ['install', '--no-save', '--ignore-scripts', ...quiet], folder)
}

/** The path of a Chromium that loads extensions, installed by apt if need be, or a SetupFault naming the choices. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found.fault !== undefined) throw new SetupFault(found.fault)
  if (found.path !== undefined) return found.path
  if (canInstallByApt()) {
    say('Installing Chromium by apt-get … 正在安装 Chromium')
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], root, environment)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], root, environment)
    const installed = findBrowser().path
    if (installed !== undefined) return installed
  }
  throw new SetupFault(noBrowserMessage(findBrandedBrowser()))
}

/** What to tell a person without a usable Chromium. */
export function noBrowserMessage(branded) {
  return [
    '没有找到可用的 Chromium / no Chromium was found.',
    ...(branded === undefined
      ? []
      : [`(${branded} is there, but Chrome 137+ ignores --load-extension, so it cannot be used here.)`]),
    'Any one of these will do, 任选其一:',
    '  - Debian / Ubuntu:  sudo apt-get install chromium',
    '  - macOS:            brew install --cask chromium',
    '  - any system:       npx playwright install chromium',
    '  - your own:         WENDA_BROWSER=/path/to/chromium npm start',
  ].join('\n')
}

function canInstallByApt() {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0
  return isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

function run(command, args, cwd, env = process.env) {
  const done = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status !== 0)
    throw new SetupFault(`${command} ${args.join(' ')} failed (${done.status ?? done.error?.message})`)
}

/** A line for the person at the terminal. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Runs `job`; a SetupFault becomes its message and exit code 1. */
export async function withSetupFaults(job) {
  try {
    await job()
  } catch (fault) {
    if (!(fault instanceof SetupFault)) throw fault
    process.stderr.write(`${fault.message}\n`)
    process.exitCode = 1
  }
}
