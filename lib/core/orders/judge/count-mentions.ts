import { readNumber } from '../number-words.ts'
import type { Said, Statement } from '../statements.ts'
import { derivedCounts } from './derived-counts.ts'
import type { Line, Scene } from './scene.ts'

/** One place where so many of something are said. */
export interface Count {
  readonly number: number
  readonly raw: string
  readonly clause: string
  readonly start: number
  readonly end: number
  readonly line: Line
  readonly act: string
  readonly said?: Said
  /** What several messages or people add up to. */
  readonly isDerived?: true
}

const BARE =
  /(?:一共|总共|共|合计|拍|数量|要|来|make (?:it|that)|order|改成?|凑)(?:了|是|选|填)?\s?(\d{1,3}|[两俩仨三四五六七八九十]{1,2})(?![\d.]*\s?[a-z\d%元块码号斤年岁点月米寸折分色上下相层电])/g
/** I'll grab two, two lavender please, make it three. */
const ENGLISH =
  /(?:^|\b(?:grab|take|get|order|want|need|have|make (?:it|that)|do|buy|for|then|ok|okay|yes|perfect|just|the)\s)(one|two|three|four|five|six|seven|eight|ten|twelve|both|\d{1,2})(?=$|\s(?!(?:more )?(?:days?|weeks?|years?|hours?|inch|cm|kg|lb|oz|year|month|of (?:us|them|my)|people|kids)\b)[a-z])/g
const PAIR = /(?<![咱我你他她它您])([俩仨])/g

/** Every count of the chat in the order it is said. */
export function countsIn(scene: Scene): Count[] {
  const printed = new Set(scene.items.flatMap(({ sku }) => sku.split(/[;,/ ]+/)))
  const said = scene.lines.flatMap((line) => line.statements.flatMap((statement) => countsOf(line, statement, printed)))
  const derived = derivedCounts(scene).map((one): Count => ({
    ...one,
    end: one.start + one.raw.length,
    act: 'derived',
    isDerived: true,
  }))
  return [...said, ...derived].sort((one, other) => one.line.index - other.line.index)
}

/** 我俩的 is whose it is; 三抽 of a card that prints it is a version. */
function isNoCount(text: string, start: number, raw: string, printed: ReadonlySet<string>): boolean {
  return printed.has(raw) || (/^[俩仨]/.test(raw) && /[咱我你他她它您]$/.test(text.slice(0, start)))
}

function countsOf(line: Line, statement: Statement, printed: ReadonlySet<string>): Count[] {
  const { text } = statement.clause
  const base = { clause: text, line, act: statement.act }
  const found: Count[] = statement.said
    .filter(({ value, raw }) => value.family === 'quantity' && !isNoCount(text, value.start, raw, printed))
    .map((said) => ({
      ...base,
      number: said.value.numbers[0] ?? 0,
      raw: said.raw,
      start: said.value.start,
      end: said.value.end,
      said,
    }))
  for (const match of [...text.matchAll(BARE), ...text.matchAll(PAIR), ...text.matchAll(ENGLISH)]) {
    const raw = match[1] ?? ''
    const number = readNumber(raw.replace('俩', '两').replace('仨', '三'))
    const start = match.index + match[0].length - raw.length
    if (number === undefined || found.some((one) => one.start < start + raw.length && one.end > start)) continue
    found.push({ ...base, number, raw, start, end: start + raw.length })
  }
  return found
}
