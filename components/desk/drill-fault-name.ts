import type { DrillFault } from '@/lib/core/insight/index.ts'
import type { Words } from '../words/index.ts'

/** The name of a fault: of the drill itself, of a nudge, else a category of rules, which is its own name. */
export function drillFaultName(said: Words['deskPlaces']['drills'], fault: string): string {
  const names: Readonly<Record<DrillFault, string>> & Readonly<Record<string, string>> = {
    ...said.fault,
    ...said.nudge,
  }
  return Object.hasOwn(names, fault) ? (names[fault] ?? fault) : fault
}
