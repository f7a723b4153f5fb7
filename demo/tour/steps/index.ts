/**
 * tour/steps: what the tour shows, in order. Tests: the tour tests itself (exit 1 on a failed step).
 */
import type { Step } from '../tour.ts'
import { afterTheSale } from './after-the-sale.ts'
import { answering } from './answering.ts'
import { clocks } from './clocks.ts'
import { keepingIt } from './keeping-it.ts'
import { measuring } from './measuring.ts'
import { movingIn } from './moving-in.ts'
import { otherPages } from './other-pages.ts'
import { sayingNothingWrong } from './saying-nothing-wrong.ts'
import { settingUp } from './setting-up.ts'
import { teaching } from './teaching.ts'
import { theDesk } from './the-desk.ts'
import { theSupervisor } from './the-supervisor.ts'
import { theLog } from './the-log.ts'
import { threeChecks } from './three-checks.ts'
import { whenThingsGoWrong } from './when-things-go-wrong.ts'

export const steps: readonly Step[] = [
  ...settingUp,
  ...answering,
  ...sayingNothingWrong,
  ...clocks,
  ...threeChecks,
  ...afterTheSale,
  ...whenThingsGoWrong,
  ...otherPages,
  ...teaching,
  ...measuring,
  ...theLog,
  ...movingIn,
  ...keepingIt,
  ...theDesk,
  ...theSupervisor,
]
