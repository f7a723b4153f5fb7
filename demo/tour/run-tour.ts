import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Built } from '../start/build-all.ts'
import type { StartOptions } from '../start/options.ts'
import { launchWenda } from './browser/launch.ts'
import { Figures } from './figures.ts'
import { readNetLog } from './net-log.ts'
import { Output } from './output.ts'
import { runSteps, type TourResult } from './run-steps.ts'
import { steps } from './steps/index.ts'

export interface TourPlan {
  readonly built: Built
  readonly origin: string
  readonly root: string
  readonly executablePath: string
  readonly options: StartOptions
}

/**
 * Runs the tour in a browser of its own; true when every step passed, and when the browser's own log of its requests shows
 * none to any other host than the demo's.
 */
export async function runTour(plan: TourPlan, say: (line: string) => void): Promise<boolean> {
  const logFolder = mkdtempSync(join(tmpdir(), 'wenda-net-'))
  const netLog = join(logFolder, 'net-log.json')
  try {
    const { passed, failed } = await walk(plan, netLog, say)
    // The log is whole only now that the browser is closed: this is the last step.
    const isQuiet = await tellRequests(netLog, plan.origin, say)
    const told = isQuiet ? { passed: passed + 1, failed } : { passed, failed: failed + 1 }
    say(`\n${told.passed} steps passed, ${told.failed} failed · pictures and exports in demo-output/`)
    return told.failed === 0
  } finally {
    rmSync(logFolder, { recursive: true, force: true })
  }
}

async function walk(plan: TourPlan, netLog: string, say: (line: string) => void): Promise<TourResult> {
  const { built, origin, root, executablePath, options } = plan
  const { extension } = built
  const wenda = await launchWenda({ executablePath, extension, headless: options.headless, netLog })
  const output = new Output(join(root, 'demo-output'))
  const figures = new Figures()
  const chosen =
    options.only === undefined
      ? steps
      : steps.filter(({ name }) => options.only?.split('|').some((part) => name.includes(part)))
  if (!chosen.some((step) => step.name.includes('first run'))) await wenda.firstRun.close()
  try {
    const result = await runSteps(
      chosen,
      (remark) => ({ wenda, origin, root, extension, executablePath, output, figures, remark }),
      say,
    )
    say('')
    for (const line of figures.lines()) say(`  ${line}`)
    output.write('figures.json', figures.toJson())
    return result
  } finally {
    await wenda.close()
  }
}

/** Says where the browser sent anything during the tour; true when that was the demo's own host alone. */
async function tellRequests(netLog: string, origin: string, say: (line: string) => void): Promise<boolean> {
  const { local, foreign, stun } = await readNetLog(netLog, new URL(origin).host)
  const isQuiet = foreign.length === 0 && stun === 0
  const count = `${local} addresses there, ${foreign.length + stun} elsewhere`
  say(
    `\n${isQuiet ? '✓' : '✗'} 全程没有一个请求离开演示台 / no request of the whole tour left the demo's host — ${count}`,
  )
  for (const address of foreign.slice(0, 20)) say(`     ${address}`)
  return isQuiet
}
