import { failure, success, type Result } from '../shared/index.ts'
import type { Measure, SizeRow, SizeTable } from './size-table.ts'
import { guessedFactor, middleHeightCm, statedFactor } from './table-units.ts'

/** Why a text is no size table; `line` counts from 1. */
export interface SizeTableFault {
  readonly fault: 'no-sizes' | 'no-measures' | 'bad-range' | 'twice'
  readonly line: number
  readonly cell: string
}

/** What a column or cell measures, and how many of the table's units one of its own is. */
interface Scale {
  readonly measure: Measure
  readonly factor: number
}

/** Names of measures as shops head their columns. */
const NAMES: readonly (readonly [RegExp, Measure])[] = [
  [/身高|height/i, 'height'],
  [/体重|weight/i, 'weight'],
  [/脚长|内长|足长|foot/i, 'footLength'],
  [/腰围|waist/i, 'waist'],
  [/胸围|chest|bust/i, 'chest'],
  [/背长|back/i, 'back'],
  [/头围|head/i, 'head'],
  [/年龄|岁|age/i, 'age'],
]
const OPTIONAL = /选填|可选|参考|optional/i
const SIZE_HEAD = /^(?:尺码|码数|码|尺寸|型号|size)$/i
const STOCK_HEAD = /^(?:现货|可售|剩余)?(?:库存|现货|余量)(?:数|数量)?$|^(?:in )?stock(?: left)?$/i
const SOLD_OUT = /^(?:无|没有?|缺货|无货|售罄|断货|卖完|断码|out of stock|sold out|none)/i
const WIDE_HEAD = /^(?:脚宽|脚背高|宽脚|wide)$/i
/** A range with both ends, or one value; a dash of any script, 到 or 至 between. */
const RANGE = /(\d+(?:\.\d+)?)\s*(?:[-–—~～到至]\s*(\d+(?:\.\d+)?))?/

function scaleOf(head: string): Scale | undefined {
  const measure = NAMES.find(([name]) => name.test(head))?.[1]
  return measure === undefined ? undefined : { measure, factor: statedFactor(head, measure) ?? 1 }
}

/** The scales of a table's columns: units as the heads say them, else as its figures allow (`lines` without the head). */
function scalesOf(heads: readonly string[], lines: readonly string[]): readonly (Scale | undefined)[] {
  const rows = lines.map((line) => cellsOf(line).slice(1))
  const scales = heads.map(scaleOf)
  const middles = heads.map((_head, place) =>
    rows.flatMap((cells) => {
      const range = rangeOf(cells[place] ?? '', 1)
      return range === undefined ? [] : [(range[0] + range[1]) / 2]
    }),
  )
  const settle = (scale: Scale | undefined, place: number, heightCm?: number): Scale | undefined => {
    const head = heads[place] ?? ''
    if (scale === undefined || statedFactor(head, scale.measure) !== undefined) return scale
    return { ...scale, factor: guessedFactor({ ...scale, head, middles: middles[place] ?? [] }, heightCm) }
  }
  const tall = scales.findIndex((scale) => scale?.measure === 'height')
  const heightCm = tall < 0 ? undefined : middleHeightCm(middles[tall] ?? [], settle(scales[tall], tall)?.factor ?? 1)
  return scales.map((scale, place) => settle(scale, place, heightCm))
}

/** A cell that says itself what it measures: `腰围64-66cm`, `80-94斤`; centimetres alone are a height. */
function scaleOfCell(cell: string): Scale | undefined {
  const named = scaleOf(cell)
  if (named !== undefined) return named
  if (/斤|kg|磅|lb/i.test(cell)) return { measure: 'weight', factor: statedFactor(cell, 'weight') ?? 1 }
  if (/mm|毫米/i.test(cell)) return { measure: 'footLength', factor: 1 }
  return /cm|厘米|公分/i.test(cell) ? { measure: 'height', factor: 1 } : undefined
}

function tidy(value: number): number {
  return Math.round(value * 1000) / 1000
}

function rangeOf(cell: string, factor: number): readonly [number, number] | undefined {
  const match = RANGE.exec(cell)
  if (match === null) return undefined
  const low = tidy(Number(match[1]) * factor)
  const high = tidy(Number(match[2] ?? match[1]) * factor)
  return low <= high ? [low, high] : undefined
}

/** Cells of a line: parted by tabs, else by bars or commas, else by blanks. */
function cellsOf(line: string): string[] {
  const by = line.includes('\t') ? /\t/ : /[|｜,，;；]/.test(line) ? /[|｜,，;；]/ : /\s+/
  return line.split(by).map((cell) => cell.trim())
}

/**
 * Reads a size table as it is pasted from a spreadsheet or copied from a product page. With a header line (`尺码 身高(cm)
 * 体重(斤)`) its columns say what is measured; without one each cell does (`S 150-157cm 80-94斤`, sizes also parted by
 * ` / `). A header with 选填 makes its measure optional; a column 库存 says what is left of each size; a line `脚宽 1` is
 * the rule for wide feet. 斤, pounds and inches become kg, cm and mm; a cell's own unit counts before its head's, and where
 * neither has one, the figures tell (table-units.ts). At most 60 sizes.
 */
export function readSizeTable(text: string): Result<SizeTable, SizeTableFault> {
  const lines = text
    .slice(0, 8000)
    .split(/\n|\s[/／]\s/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 62)
  const head = cellsOf(lines[0] ?? '')
  const hasHead = SIZE_HEAD.test(head[0] ?? '')
  const columns = hasHead ? scalesOf(head.slice(1), lines.slice(1)) : undefined
  if (columns?.every((column) => column === undefined) === true) {
    return failure({ fault: 'no-measures', line: 1, cell: lines[0] ?? '' })
  }
  const optional = new Set(
    (columns ?? []).flatMap((column, place) =>
      column !== undefined && OPTIONAL.test(head[place + 1] ?? '') ? [column.measure] : [],
    ),
  )
  const stockColumn = hasHead ? head.slice(1).findIndex((name) => STOCK_HEAD.test(name)) : -1
  const rows: SizeRow[] = []
  let wide: number | undefined
  for (const [place, line] of lines.entries()) {
    if (hasHead && place === 0) continue
    const [size = '', ...cells] = cellsOf(line)
    if (WIDE_HEAD.test(size)) {
      wide = Number(/\d+/.exec(cells[0] ?? '')?.[0] ?? 0)
      continue
    }
    const read = readRow(size.replace(/(?<=\d)码$/, ''), cells, columns)
    if ('cell' in read) return failure({ ...read, line: place + 1 })
    if (rows.some((row) => row.size === read.size)) return failure({ fault: 'twice', line: place + 1, cell: read.size })
    const stock = piecesIn(cells[stockColumn])
    rows.push(stock === undefined ? read : { ...read, stock })
  }
  if (rows.length === 0) return failure({ fault: 'no-sizes', line: 1, cell: lines[0] ?? '' })
  const measures = [...new Set(rows.flatMap((row) => NAMES.map(([, name]) => name).filter((name) => name in row)))]
  const required = measures.filter((measure) => !optional.has(measure))
  return success({
    required: required.length === 0 ? measures : required,
    ...(required.length === 0 || optional.size === 0 ? {} : { optional: [...optional] }),
    rows,
    ...(wide === undefined ? {} : { rule: { wide } }),
  })
}

/** Pieces a cell says are left; undefined when it says none of it. */
function piecesIn(cell = ''): number | undefined {
  const pieces = /^\d{1,6}(?![\d.])/.exec(cell.normalize('NFKC'))?.[0]
  return pieces === undefined ? (SOLD_OUT.test(cell) ? 0 : undefined) : Number(pieces)
}

function readRow(
  size: string,
  cells: readonly string[],
  columns: readonly (Scale | undefined)[] | undefined,
): SizeRow | Omit<SizeTableFault, 'line'> {
  const ranges: [Measure, readonly [number, number]][] = []
  for (const [place, cell] of cells.entries()) {
    if (cell === '' || cell === '-' || cell === '/') continue
    const scale = columns === undefined ? scaleOfCell(cell) : columns[place]
    if (scale === undefined) continue
    const range = rangeOf(cell, statedFactor(cell, scale.measure) ?? scale.factor)
    if (range === undefined) return { fault: 'bad-range', cell }
    ranges.push([scale.measure, range])
  }
  return ranges.length === 0 ? { fault: 'no-measures', cell: size } : { size, ...Object.fromEntries(ranges) }
}
