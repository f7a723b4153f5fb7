import { failure, success, type Result } from '../shared/index.ts'

/** One version of a product, such as 128G or 标准版, and what else buyers call it. */
export interface Variant {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** One parameter. `values` and `benefits` are by position of the variant; an empty string is not told. */
export interface ParameterRow {
  readonly name: string
  readonly values: readonly string[]
  /** What the value of each variant does for the buyer, in plain words. */
  readonly benefits?: readonly string[]
  /** What the parameter is good for, whichever the value. */
  readonly benefit?: string
}

/** A product's parameter table. */
export interface ParameterTable {
  readonly product?: string
  readonly variants: readonly Variant[]
  readonly rows: readonly ParameterRow[]
}

/** Why a sheet is no parameter table; `row` counts from 1 with the header. */
export type ParameterTableFault =
  | { readonly fault: 'no-variants' | 'no-rows' }
  | { readonly fault: 'twice'; readonly name: string; readonly row: number }

const BENEFIT_HEADER = /^(?:利益|利益点|好处|说明|通俗说明|大白话|有什么用|benefits?|in plain words)$/i
/** A cell may hold its benefit after a bar: `144Hz | 打游戏更顺`. */
const BENEFIT_BAR = /\s*[|｜]\s*/

function cellAt(cells: readonly string[] | undefined, column: number): string {
  return cells?.[column]?.trim() ?? ''
}

function readRow(cells: readonly string[], columns: readonly number[], benefitColumn: number): ParameterRow {
  const parts = columns.map((column) => cellAt(cells, column).split(BENEFIT_BAR, 2))
  const benefits = parts.map(([, benefit]) => benefit ?? '')
  const benefit = benefitColumn < 0 ? '' : cellAt(cells, benefitColumn)
  return {
    name: cellAt(cells, 0),
    values: parts.map(([value]) => value ?? ''),
    ...(benefits.every((one) => one === '') ? {} : { benefits }),
    ...(benefit === '' ? {} : { benefit }),
  }
}

/**
 * Reads a table as it is pasted from a spreadsheet: variants along the top, one parameter a line, optionally a column
 * 利益 / benefit, optionally `value | benefit` in a cell. A variant's header may list other names: `256G / 256GB / 大内存`.
 * Lines without a name are left out. Faults: fewer than two variants, no parameter, a variant or parameter named twice.
 */
export function readParameterTable(
  cells: readonly (readonly string[])[],
  product?: string,
): Result<ParameterTable, ParameterTableFault> {
  const header = cells[0] ?? []
  const benefitColumn = header.findIndex((name, column) => column > 0 && BENEFIT_HEADER.test(name.trim()))
  const columns = header.flatMap((name, column) =>
    column === 0 || column === benefitColumn || name.trim() === '' ? [] : [column],
  )
  if (columns.length < 2) return failure({ fault: 'no-variants' })
  const variants = columns.map((column): Variant => {
    const [name = '', ...aliases] = cellAt(header, column).split(/\s+[/／]\s+/)
    return aliases.length === 0 ? { name } : { name, aliases }
  })
  const twice = variants.find((one, position) => variants.findIndex(({ name }) => name === one.name) < position)
  if (twice !== undefined) return failure({ fault: 'twice', name: twice.name, row: 1 })
  const rows: ParameterRow[] = []
  for (const [position, line] of cells.entries()) {
    if (position === 0 || cellAt(line, 0) === '') continue
    const row = readRow(line, columns, benefitColumn)
    if (rows.some(({ name }) => name === row.name))
      return failure({ fault: 'twice', name: row.name, row: position + 1 })
    rows.push(row)
  }
  if (rows.length === 0) return failure({ fault: 'no-rows' })
  return success({ variants, rows, ...(product === undefined || product === '' ? {} : { product }) })
}
