import { compareVariants, type ComparedRow, type ParameterTable } from '../comparing/index.ts'

/** More rows are read by nobody in a chat. */
const MOST_ROWS = 5

/** A comparison as text, and whether it compares or asks which. */
export interface ComparisonText {
  readonly text: string
  readonly settles: 'compared' | 'ask'
}

/**
 * "A 和 B 有什么区别" from a parameter table: a line for each parameter that differs, with its benefit where the table tells
 * one (KB-COMPARE); undefined when no comparison is asked for or nothing differs. Values and benefits are the table's.
 */
export function composeComparison(table: ParameterTable, question: string): ComparisonText | undefined {
  const found = compareVariants(table, question)
  const chinese = /[\u4e00-\u9fff]/.test(question)
  if ('ask' in found && Array.isArray(found.ask) && found.ask.length > 0) {
    const names = found.ask.join(chinese ? '、' : ', ')
    const text = chinese ? `亲，您想和哪一款比呢？有 ${names}。` : `Which one would you like to compare with: ${names}?`
    return { settles: 'ask', text }
  }
  if (!('rows' in found) || !Array.isArray(found.rows) || found.rows.length === 0) return undefined
  const rows: readonly ComparedRow[] = found.rows
  const variants: readonly string[] = Array.isArray(found.variants) ? found.variants : []
  const asked = rows.filter((row) => row.asked)
  const shown = (asked.length > 0 ? asked : rows).slice(0, MOST_ROWS)
  const head = chinese
    ? `亲，${variants.join(' 和 ')} 主要差在${shown.length === 1 ? '这一点' : `这 ${shown.length} 点`}：`
    : `${variants.join(' and ')} differ in:`
  return { settles: 'compared', text: [head, ...shown.map((row) => lineOf(row, variants, chinese))].join('\n') }
}

function lineOf(row: ComparedRow, variants: readonly string[], chinese: boolean): string {
  const [comma, semicolon, colon] = chinese ? ['，', '；', '：'] : [', ', '; ', ': ']
  const sides = row.values.map((value, place) => {
    const variant = variants[place] ?? ''
    const benefit = row.benefits[place] ?? ''
    // A variant that is named by this very value is not said twice.
    const said = value === variant || variant === '' ? value : `${variant} ${value}`
    return benefit === '' ? said : `${said}${comma}${benefit}`
  })
  const shared =
    row.benefit === undefined || row.benefit === '' ? '' : chinese ? `（${row.benefit}）` : ` (${row.benefit})`
  return `${row.name}${colon}${sides.join(semicolon)}${shared}`
}
