import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { DataTable, type DataColumn, type DataTableProps } from '../primitives/data-table.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk-table.module.css'
import { SaveTable } from './save-table.tsx'
import type { TableFile } from './table-file.ts'

/** A table of the desk: sorted by its heads, narrowed by words, saved as a file as it stands. */
export interface DeskTableProps<T> extends Omit<DataTableProps<T>, 'tools'> {
  /** Columns that hold customers' names, covered in the file. */
  readonly names?: readonly string[]
  /** False where the place has a search of its own. */
  readonly searchable?: boolean
  /** What else can be done with it. */
  readonly more?: ReactNode
}

/** A few rows are seen at a glance; a search above them would only be in the way. */
const WORTH_SEARCHING = 12

const NO_NAMES: readonly string[] = []

/** See {@link DeskTableProps}. */
export function DeskTable<T extends object>({
  names = NO_NAMES,
  searchable = true,
  more,
  ...table
}: DeskTableProps<T>) {
  const { words } = useWords()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const { rows, columns, label } = table
  const found = useMemo(
    () => (wanted === '' ? rows : rows.filter((row) => textOf(row, columns).includes(wanted))),
    [rows, columns, wanted],
  )
  const tools = (shown: readonly T[]) => (
    <>
      {searchable && rows.length >= WORTH_SEARCHING ? (
        <div className={styles['search']}>
          <TextField label={words.tables.search(label)} kind="search" value={typed} onChange={setTyped} />
        </div>
      ) : null}
      {more}
      <SaveTable table={() => fileOf(label, shown, { columns, names })} />
    </>
  )
  return (
    <div className={styles['whole']}>
      <DataTable
        {...table}
        rows={found}
        empty={rows.length === 0 ? table.empty : words.tables.noneFound}
        {...(rows.length === 0 ? {} : { tools })}
      />
    </div>
  )
}

function textOf<T>(row: T, columns: readonly DataColumn<T>[]): string {
  return columns
    .map(({ value, written = value }) => written(row) ?? '')
    .join('\n')
    .toLowerCase()
}

function fileOf<T>(
  name: string,
  rows: readonly T[],
  { columns, names }: { readonly columns: readonly DataColumn<T>[]; readonly names: readonly string[] },
): TableFile {
  return {
    name,
    heads: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map((column) => (column.written ?? column.value)(row))),
    names: new Set(columns.flatMap(({ id }, place) => (names.includes(id) ? [place] : []))),
  }
}
