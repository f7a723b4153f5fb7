// npm test: everything CI runs, in order, stopping at the first stage that fails. The last line, alone, is
// `N passed, N failed`: the sum over all test runs (a failed stage without tests of its own counts as one failure).
// npm test -- unit dom: only the stages whose name is given.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, ensurePackages, requireNode, root, say, withSetupFaults } from './setup.mjs'

const node = process.execPath
const bin = (name) => join(root, 'node_modules', '.bin', name)

/** The stages. `tests`: the vitest project whose figures are counted. */
const stages = [
  { name: 'format', command: [bin('oxfmt'), '--check', '.'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'walls', command: [node, 'scripts/walls.mjs'] },
  { name: 'knip', command: [bin('knip')] },
  { name: 'unit', tests: true },
  { name: 'dom', tests: true },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'build:demo', command: ['npm', 'run', '--silent', 'build:demo'] },
  { name: 'browser', tests: true },
  { name: 'e2e', tests: true },
  { name: 'soak', tests: true },
]

const wanted = process.argv.slice(2)
const chosen = wanted.length === 0 ? stages : stages.filter((stage) => wanted.includes(stage.name))

await withSetupFaults(async () => {
  requireNode()
  ensurePackages()
  const environment = { ...process.env, WENDA_BROWSER: ensureBrowser(), CI: '1' }
  const reports = mkdtempSync(join(tmpdir(), 'wenda-test-'))
  const done = []
  for (const stage of chosen) {
    say(`\n── ${stage.name}`)
    const result = runStage(stage, reports, environment)
    done.push(result)
    if (!result.ok) break
  }
  rmSync(reports, { recursive: true, force: true })
  summarise(done)
})

function runStage(stage, reports, env) {
  const report = join(reports, `${stage.name}.json`)
  const [command, ...args] = stage.tests
    ? [bin('vitest'), 'run', '--project', stage.name, '--reporter=default', '--reporter=json', `--outputFile=${report}`]
    : stage.command
  const began = Date.now()
  const run = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.error) say(String(run.error))
  const figures = stage.tests && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  const counted = { passed: figures?.numPassedTests ?? 0, failed: figures?.numFailedTests ?? 0 }
  const ok = run.status === 0 && (!stage.tests || counted.passed > 0)
  if (stage.tests && counted.passed + counted.failed === 0) say(`${stage.name}: no test ran`)
  return { name: stage.name, ok, seconds: (Date.now() - began) / 1000, ...counted, tests: stage.tests === true }
}

function summarise(done) {
  say('\n── summary')
  for (const { name, ok, seconds, passed, failed, tests } of done) {
    const figures = tests ? `  ${passed} passed, ${failed} failed` : ''
    say(`${ok ? '✓' : '✗'} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s${figures}`)
  }
  const skipped = chosen.slice(done.length).map((stage) => stage.name)
  if (skipped.length > 0) say(`not run: ${skipped.join(', ')}`)
  const passed = done.reduce((sum, stage) => sum + stage.passed, 0)
  const failed = done.reduce((sum, stage) => sum + (stage.ok ? 0 : Math.max(1, stage.failed)), 0)
  if (failed > 0) process.exitCode = 1
  say(`${passed} passed, ${failed} failed`)
}
