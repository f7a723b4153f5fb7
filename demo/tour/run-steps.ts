import type { Step, Tour } from './tour.ts'

/** What became of a tour. */
export interface TourResult {
  readonly passed: number
  readonly failed: number
}

/** Runs the steps in order, one line each, a picture of every failure. Failures do not stop the rest. */
export async function runSteps(
  steps: readonly Step[],
  makeTour: (remark: (text: string) => void) => Tour,
  say: (line: string) => void,
): Promise<TourResult> {
  let remarks: string[] = []
  const tour = makeTour((text) => remarks.push(text))
  let failed = 0
  for (const [index, step] of steps.entries()) {
    const number = String(index + 1).padStart(2, '0')
    remarks = []
    try {
      await withTimeout(step.run(tour), step.timeoutMs ?? 45_000)
      say(`✓ ${number} ${step.name}${remarks.length > 0 ? ` — ${remarks.join(', ')}` : ''}`)
    } catch (fault) {
      failed += 1
      say(`✗ ${number} ${step.name}\n${indent(fault instanceof Error ? fault.message : String(fault))}`)
      await tour.output.picture(`failed-${number}`, tour.chat?.page, tour.panel).catch(() => undefined)
    }
  }
  return { passed: steps.length - failed, failed }
}

async function withTimeout(work: Promise<void>, timeoutMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The step took longer than ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    await Promise.race([work, late])
  } finally {
    // Left running it would keep the whole tour from ending.
    clearTimeout(timer)
  }
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `     ${line}`)
    .join('\n')
}
