import { settingUp } from './steps/setting-up.ts'
import type { Tour } from './tour.ts'

/** Brings a fresh browser to where an agent can work: the tour's own first steps, done by its own hands. */
export async function prepareDemo(tour: Tour): Promise<void> {
  for (const step of settingUp) {
    if (!step.name.includes('被拒绝')) await step.run(tour)
  }
}
