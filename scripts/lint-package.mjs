// npm run lint:package: builds the Firefox package and puts it before Mozilla's own linter (fetched for this run: it
// brings a hundred packages that nothing else needs). Fails on errors, and on warnings without a reason here.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensurePackages, requireNode, root, say, withSetupFaults } from './setup.mjs'

const linter = 'addons-linter@9.9.1'

/** Warnings that are known, each with its reason; a hit that is not here fails. */
const known = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /./,
    why: 'react-dom assigns innerHTML for markup we never hand it (lint forbids it, Trusted Types throw in Chromium)',
  },
  {
    code: 'UNSUPPORTED_API',
    message: /^(?:offscreen|sidePanel)\./,
    why: 'asked for by name before it is used; Firefox has neither and takes its own way (docs/browsers.md)',
  },
  {
    code: 'UNSUPPORTED_API',
    message: /^dom\.openOrClosedShadowRoot /,
    why: 'called where the element has no property of that name, which is how Firefox says the same (docs/browsers.md)',
  },
]

await withSetupFaults(async () => {
  requireNode()
  ensurePackages()
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', 'firefox'], { cwd: root, stdio: 'inherit' })
  if (built.status !== 0) process.exit(built.status ?? 1)
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const folder = join(root, '.output/firefox-mv3')
  const run = spawnSync(npx, ['--yes', linter, '--output=json', folder], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    shell: process.platform === 'win32',
  })
  const begin = run.stdout.indexOf('{')
  if (begin === -1) throw new Error(`the linter said nothing:\n${run.stderr}`)
  const report = JSON.parse(run.stdout.slice(begin))
  const unknown = report.warnings.filter(
    ({ code, message }) => !known.some((one) => one.code === code && one.message.test(message)),
  )
  for (const { code, message, file, line } of [...report.errors, ...unknown]) {
    say(`${code} ${file ?? 'manifest.json'}:${line ?? ''} ${message}`)
  }
  say(`${report.errors.length} errors, ${unknown.length} warnings, ${report.warnings.length - unknown.length} known`)
  if (report.errors.length + unknown.length > 0) process.exitCode = 1
})
