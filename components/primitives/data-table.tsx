import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type ReactNode } from 'react'
import { useWords } from '../words/index.ts'
import styles from './data-table.module.css'
import { nextOrder, type TableOrder } from './sort-rows.ts'
import { usePrinting } from './use-printing.ts'
import { useSortedRows } from './use-sorted-rows.ts'

/** One column: its sort value, and how the cell looks when the value alone is not enough. */
export interface DataColumn<T> {
  readonly id: string
  readonly header: string
  /** What sorting compares, and what is shown without `cell`. Null sorts last and shows as nothing. */
  readonly value: (row: T) => string | number | null
  readonly cell?: (row: T) => ReactNode
  /** What a file of the table holds, where `value` is only for sorting. */
  readonly written?: (row: T) => string | number | null
  readonly align?: 'start' | 'end'
  /** Whether it names its row, for those who hear the table. */
  readonly rowHead?: boolean
  /** Whether this row's figure is past its line. */
  readonly red?: (row: T) => boolean
  /** CSS width; the others share what is left. */
  readonly width?: string
}

/** A table of any length: sorted by its headers, drawn only where it is looked at (TanStack Virtual). */
export interface DataTableProps<T> {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly DataColumn<T>[]
  readonly rowId: (row: T) => string
  /** What to show instead of an empty table. */
  readonly empty: ReactNode
  /** Height of one row in px; every row has it, so that the scroll bar is true. */
  readonly rowHeight?: number
  /** CSS width under which it moves sideways instead of narrowing. */
  readonly minWidth?: string
  /** What can be done with the rows as they stand, sorted; shown above the table. */
  readonly tools?: (sorted: readonly T[]) => ReactNode
}

/** Rows drawn above and below what is seen. */
const OVERSCAN = 8

/** Rows put on paper: some twenty sheets. The rest belongs in a file. */
const PRINTED_ROWS = 500

/** See {@link DataTableProps}. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { label, rows, columns, rowId, empty, rowHeight = 34, minWidth, tools } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [order, setOrder] = useState<TableOrder | null>(null)
  const sorted = useSortedRows(rows, columns, order)
  // oxlint-disable-next-line react/incompatible-library -- the warning is for the React Compiler, which this house does not run
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  })
  const printing = usePrinting()
  const seen = virtualizer.getVirtualItems()
  const items = printing ? sorted.slice(0, PRINTED_ROWS).map((_row, index) => ({ index })) : seen
  const before = printing ? 0 : (seen[0]?.start ?? 0)
  const after = printing ? 0 : virtualizer.getTotalSize() - (seen.at(-1)?.end ?? 0)
  const bar =
    tools === undefined ? null : (
      // Named, since a page may hold several tables with the same buttons.
      <div className={styles['tools']} role="group" aria-label={label}>
        {tools(sorted)}
      </div>
    )
  if (rows.length === 0) {
    return (
      <>
        {bar}
        <div className={styles['empty']}>{empty}</div>
      </>
    )
  }
  return (
    // Focusable, so that the keyboard can scroll it; a table of a hundred thousand rows has no other way to its end.
    <>
      {bar}
      <div ref={scroller} className={styles['scroller']} role="region" aria-label={label} tabIndex={0}>
        <table className={styles['table']} aria-label={label} aria-rowcount={rows.length + 1} style={{ minWidth }}>
          <Head columns={columns} order={order} onSort={(column) => setOrder(nextOrder(order, column, rows))} />
          <tbody>
            <Spacer height={before} span={columns.length} />
            {items.map((item) => {
              const row = sorted[item.index]
              return row === undefined ? null : (
                <tr key={rowId(row)} aria-rowindex={item.index + 2} style={{ height: rowHeight }}>
                  {columns.map((column) => (
                    <BodyCell key={column.id} column={column} row={row} />
                  ))}
                </tr>
              )
            })}
            <Spacer height={after} span={columns.length} />
          </tbody>
        </table>
      </div>
    </>
  )
}

/** One cell: the name of its row, or what there is to say about it. */
function BodyCell<T>({ column, row }: { readonly column: DataColumn<T>; readonly row: T }) {
  const { words } = useWords()
  const { value, cell, align = 'start', rowHead = false, red } = column
  const isRed = red?.(row) === true
  const look = isRed ? `${styles[align]} ${styles['red']}` : styles[align]
  const shown = cell === undefined ? shortened(value(row)) : cell(row)
  return rowHead ? (
    <th scope="row" className={look}>
      {shown}
    </th>
  ) : (
    <td className={look} title={isRed ? words.tables.red : undefined}>
      {shown}
    </td>
  )
}

/** Characters of a plain cell that are drawn: more than fit on its one line, so that no text makes a table slow. */
const MOST_SHOWN = 400

function shortened(value: string | number | null): string | number | null {
  return typeof value === 'string' && value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value
}

/** The heads, each a button that sorts by its column. */
function Head<T>(props: {
  readonly columns: readonly DataColumn<T>[]
  readonly order: TableOrder | null
  readonly onSort: (column: DataColumn<T>) => void
}) {
  const { columns, order, onSort } = props
  const { words } = useWords()
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const { id, header, width, align } = column
          const direction = order?.column === id ? (order.descending ? 'descending' : 'ascending') : 'none'
          return (
            <th key={id} scope="col" style={{ width }} className={styles[align ?? 'start']} aria-sort={direction}>
              <button type="button" title={words.shared.sortBy(header)} onClick={() => onSort(column)}>
                {header}
                <span aria-hidden="true">{{ none: '', ascending: ' ↑', descending: ' ↓' }[direction]}</span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Holds the place of rows that are not drawn. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}
