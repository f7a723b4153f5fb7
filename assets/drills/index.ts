/**
 * drills: sets of awkward questions that ship with the program, as plain data. Written for this project after DOMAIN
 * KB-OBJECTION and FLOW-AFTER; a supervisor plays them to agents and candidates. Tests: tests/unit/drills.
 */
import type { DrillSet } from '@/lib/core/insight/index.ts'
import { afterSaleDrill } from './after-sale.ts'
import { beforeSaleDrill } from './before-sale.ts'

export const starterDrills: readonly DrillSet[] = [beforeSaleDrill, afterSaleDrill]
