import { csvRow, CSV_BOM, maskName, maskText, type Cell } from '@/lib/core/session-log/index.ts'
import { offerFile } from '../primitives/offer-file.ts'

/** Cells of a table as a spreadsheet gets them: numbers stay numbers, and personal data is covered. */
export interface TableFile {
  /** Name of the file without its ending. */
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Places of columns that hold customers' names. */
  readonly names?: ReadonlySet<number>
}

/** The table as CSV. Names, numbers and addresses are masked: only the log's own export can be unlocked, with a reason. */
export function tableCsv({ heads, rows, names = new Set() }: TableFile): string {
  const cover = (cell: Cell, place: number): Cell => {
    if (typeof cell !== 'string') return cell
    return names.has(place) ? maskName(cell) : maskText(cell)
  }
  return CSV_BOM + csvRow(heads) + rows.map((row) => csvRow(row.map(cover))).join('')
}

/** Hands the table to the person as a CSV file. */
export function saveTable(table: TableFile): void {
  offerFile(`${table.name}.csv`, new Blob([tableCsv(table)], { type: 'text/csv' }))
}
