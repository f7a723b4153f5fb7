import { fillDatabase, foldDays, openOnDays } from './desk.ts'
import { exportEvents } from './export.ts'

declare global {
  interface Window {
    /** What the benchmark asks of the page, by name. */
    bench: {
      readonly exportEvents: typeof exportEvents
      readonly fillDatabase: typeof fillDatabase
      readonly foldDays: typeof foldDays
      readonly openOnDays: typeof openOnDays
    }
  }
}

window.bench = { exportEvents, fillDatabase, foldDays, openOnDays }
