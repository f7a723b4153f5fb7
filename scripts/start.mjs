// npm start: sets up what is missing, then hands over to demo/start (a real Chromium, the demo console, Wenda beside it).
// npm start -- --tour: the scripted tour. See demo/start/main.ts for the options.
import { spawn } from 'node:child_process'
import { ensureBrowser, ensurePackages, requireNode, root, withSetupFaults } from './setup.mjs'

await withSetupFaults(async () => {
  requireNode()
  ensurePackages()
  const browser = ensureBrowser()
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start/main.ts', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, WENDA_BROWSER: browser },
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1))
  })
})
