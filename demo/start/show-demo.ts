import { launchWenda } from '../tour/browser/launch.ts'
import { Figures } from '../tour/figures.ts'
import { Output } from '../tour/output.ts'
import { join } from 'node:path'
import { prepareDemo } from '../tour/prepare-demo.ts'
import type { TourPlan } from '../tour/run-tour.ts'

/**
 * Opens the demo for a person: profiles imported, packs loaded, chats arriving, the panel beside them; stays until the
 * browser is closed.
 */
export async function showDemo(plan: TourPlan, say: (line: string) => void): Promise<boolean> {
  const { built, origin, root, executablePath, options } = plan
  const wenda = await launchWenda({ executablePath, extension: built.extension, headless: false })
  const closed = new Promise<void>((resolve) => {
    wenda.context.on('close', () => resolve())
  })
  const tour = {
    wenda,
    origin,
    root,
    extension: built.extension,
    executablePath,
    output: new Output(join(root, 'demo-output')),
    figures: new Figures(),
    remark: say,
  }
  await wenda.firstRun.close()
  await prepareDemo(tour)
  await tour.wenda.context.pages().at(-1)?.goto(`${origin}/console/?${options.query}`)
  say('客服台已打开，买家陆续进来；关闭浏览器即结束。/ The console is open; close the browser to end.')
  await closed
  return true
}
