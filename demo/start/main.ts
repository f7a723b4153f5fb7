import { servePages } from '../server/serve-pages.ts'
import { runTour } from '../tour/run-tour.ts'
import { buildAll, root } from './build-all.ts'
import { readStartOptions } from './options.ts'
import { showDemo } from './show-demo.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

try {
  const options = readStartOptions(process.argv.slice(2), process.env)
  const executablePath = process.env['WENDA_BROWSER'] ?? ''
  say('正在构建 / building …')
  const built = await buildAll(options.build)
  const pages = await servePages(built.pages, options.port)
  const plan = { built, origin: pages.origin, root, executablePath, options }
  say(`演示客服台 / demo console: ${pages.origin}/console/`)
  if (!options.tour && options.headless) {
    say('没有显示器，改为无窗口运行导览 / no display here, so the tour runs headless instead.')
  }
  const ok = options.tour || options.headless ? await runTour(plan, say) : await showDemo(plan, say)
  await pages.close()
  process.exitCode = ok ? 0 : 1
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
