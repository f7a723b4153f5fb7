import { join } from 'node:path'
import type { Built } from '../start/build-all.ts'
import type { StartOptions } from '../start/options.ts'
import { launchWenda } from './browser/launch.ts'
import { Figures } from './figures.ts'
import { Output } from './output.ts'
import { runSteps } from './run-steps.ts'
import { steps } from './steps/index.ts'

export interface TourPlan {
  readonly built: Built
  readonly origin: string
  readonly root: string
  readonly executablePath: string
  readonly options: StartOptions
}

/** Runs the tour in a browser of its own; true when every step passed. */
export async function runTour(plan: TourPlan, say: (line: string) => void): Promise<boolean> {
  const { built, origin, root, executablePath, options } = plan
  const wenda = await launchWenda({ executablePath, extension: built.extension, headless: options.headless })
  const output = new Output(join(root, 'demo-output'))
  const figures = new Figures()
  const chosen =
    options.only === undefined
      ? steps
      : steps.filter(({ name }) => options.only?.split('|').some((part) => name.includes(part)))
  if (!chosen.some((step) => step.name.includes('first run'))) await wenda.firstRun.close()
  try {
    const { passed, failed } = await runSteps(
      chosen,
      (remark) => ({ wenda, origin, root, extension: built.extension, executablePath, output, figures, remark }),
      say,
    )
    say('')
    for (const line of figures.lines()) say(`  ${line}`)
    output.write('figures.json', figures.toJson())
    say(`\n${passed} steps passed, ${failed} failed · pictures and exports in demo-output/`)
    return failed === 0
  } finally {
    await wenda.close()
  }
}
