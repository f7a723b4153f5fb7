// npm test: everything CI runs, in order, stopping at the first group of stages that fails. The last line, alone, is
// `N passed, N failed`: the sum over all test runs (a failed stage without tests of its own counts as one failure).
// npm test -- unit dom: only the stages whose name is given.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, ensurePackages, requireNode, root, say, withSetupFaults } from './setup.mjs'

const node = process.execPath
const bin = (name) => join(root, 'node_modules', '.bin', name)
const build = (kind) => [bin('tsx'), 'scripts/build-for-tests.ts', kind]

/**
 * The stages. `tests`: the vitest project whose figures are counted; `sideBySide`: its files run on all cores (vitest
 * keeps one free, which on two cores halves it; the soak measures, so it runs alone). Stages of one group run side by side,
 * because each keeps only one core busy; the others use all there are.
 */
const groups = [
  [{ name: 'format', command: [bin('oxfmt'), '--check', '.'] }],
  [{ name: 'lint', command: [bin('oxlint'), '--type-aware'] }],
  [
    { name: 'types', command: [bin('tsc'), '--noEmit'] },
    { name: 'walls', command: [node, 'scripts/walls.mjs'] },
    { name: 'knip', command: [bin('knip')] },
  ],
  [{ name: 'unit', tests: true, sideBySide: true }],
  [{ name: 'dom', tests: true, sideBySide: true }],
  [
    { name: 'build', command: build('store') },
    { name: 'build:demo', command: build('demo') },
  ],
  [{ name: 'browser', tests: true, sideBySide: true }],
  [{ name: 'e2e', tests: true, sideBySide: true }],
  [{ name: 'soak', tests: true }],
]

const wanted = process.argv.slice(2)
const chosen = groups
  .map((group) => group.filter((stage) => wanted.length === 0 || wanted.includes(stage.name)))
  .filter((group) => group.length > 0)

await withSetupFaults(async () => {
  requireNode()
  ensurePackages()
  const environment = { ...process.env, WENDA_BROWSER: ensureBrowser(), CI: '1' }
  const reports = mkdtempSync(join(tmpdir(), 'wenda-test-'))
  const done = []
  for (const group of chosen) {
    const together = group.length > 1
    if (!together) say(`\n── ${group[0].name}`)
    const results = await Promise.all(group.map((stage) => runStage(stage, reports, environment, together)))
    done.push(...results)
    if (results.some((result) => !result.ok)) break
  }
  rmSync(reports, { recursive: true, force: true })
  summarise(done)
})

/** Runs one stage; what runs beside others is printed whole when it is done. */
async function runStage(stage, reports, env, together) {
  const report = join(reports, `${stage.name}.json`)
  const command = stage.tests
    ? [bin('vitest'), 'run', '--project', stage.name, '--reporter=default', '--reporter=json', `--outputFile=${report}`]
    : stage.command
  const began = Date.now()
  const workers = stage.sideBySide === true ? { VITEST_MAX_WORKERS: String(availableParallelism()) } : {}
  const { status, output } = await run(command, { ...env, ...workers }, together)
  if (together) say(`\n── ${stage.name}\n${output}`)
  const figures = stage.tests && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  const counted = { passed: figures?.numPassedTests ?? 0, failed: figures?.numFailedTests ?? 0 }
  const ok = status === 0 && (!stage.tests || counted.passed > 0)
  if (stage.tests && counted.passed + counted.failed === 0) say(`${stage.name}: no test ran`)
  return { name: stage.name, ok, seconds: (Date.now() - began) / 1000, ...counted, tests: stage.tests === true }
}

function run([command, ...args], env, together) {
  return new Promise((resolve) => {
    const stdio = together ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd: root, env, stdio, shell: process.platform === 'win32' })
    const heard = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => heard.push(piece))
    const end = (status, more = '') => resolve({ status, output: Buffer.concat(heard).toString() + more })
    child.on('error', (error) => {
      say(String(error))
      end(null, String(error))
    })
    child.on('close', (status) => end(status))
  })
}

function summarise(done) {
  say('\n── summary')
  for (const { name, ok, seconds, passed, failed, tests } of done) {
    const figures = tests ? `  ${passed} passed, ${failed} failed` : ''
    say(`${ok ? '✓' : '✗'} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s${figures}`)
  }
  const ran = new Set(done.map((stage) => stage.name))
  const skipped = chosen.flat().filter((stage) => !ran.has(stage.name))
  if (skipped.length > 0) say(`not run: ${skipped.map((stage) => stage.name).join(', ')}`)
  const passed = done.reduce((sum, stage) => sum + stage.passed, 0)
  const failed = done.reduce((sum, stage) => sum + (stage.ok ? 0 : Math.max(1, stage.failed)), 0)
  if (failed > 0) process.exitCode = 1
  say(`${passed} passed, ${failed} failed`)
}
