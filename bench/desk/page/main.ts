import { fillDatabase, foldDays, listConversations, openOnDays } from './desk.ts'
import { exportEvents, prepareLines } from './export.ts'

declare global {
  interface Window {
    /** What the benchmark asks of the page, by name. */
    bench: {
      readonly prepareLines: typeof prepareLines
      readonly exportEvents: typeof exportEvents
      readonly fillDatabase: typeof fillDatabase
      readonly foldDays: typeof foldDays
      readonly openOnDays: typeof openOnDays
      readonly listConversations: typeof listConversations
    }
  }
}

window.bench = { prepareLines, exportEvents, fillDatabase, foldDays, listConversations, openOnDays }
