// npm run soak: what breaks only after many times (tests/soak), hundreds of times. WENDA_SOAK_ROUNDS says how often
// (200 when not given). npm run soak -- browser-kills: only the files whose name holds this. One run of each, in its
// short form, is a stage of npm test.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser, ensurePackages, requireNode, root, withSetupFaults } from './setup.mjs'

const usualRounds = '200'

await withSetupFaults(async () => {
  requireNode()
  ensurePackages()
  const rounds = process.env.WENDA_SOAK_ROUNDS || usualRounds
  const environment = { ...process.env, WENDA_BROWSER: ensureBrowser(), WENDA_SOAK_ROUNDS: rounds }
  const vitest = join(root, 'node_modules', '.bin', 'vitest')
  const args = ['run', '--project', 'soak', '--reporter=verbose', ...process.argv.slice(2)]
  const windows = process.platform === 'win32'
  const run = spawnSync(vitest, args, { cwd: root, env: environment, stdio: 'inherit', shell: windows })
  process.exitCode = run.status ?? 1
})
