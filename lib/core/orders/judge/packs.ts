import { CLASSIFIERS, readNumber } from '../number-words.ts'
import type { Line, Scene } from './scene.ts'

/** How many pieces one pack holds, as the card prints it or the chat tells. */
export interface Pack {
  readonly holds: number
  /** What is counted in it: 条 of 12条/盒; empty where the card does not say. */
  readonly inner: string
  /** Where it is told; undefined for the card's own. */
  readonly line?: Line
  readonly from: number
  readonly to: number
}

const N = '(\\d{1,3}|[二两三四五六七八九十]{1,3})'
const UNIT = `[${CLASSIFIERS}]`
/** 一提7饼, 一箱是6包, 每盒12条, 一份里面4盒. */
const TOLD = new RegExp(
  `(?<![来要拿拍买整])[一1每单]([${CLASSIFIERS}提])(?:装的?|是|有|就是|里面?|里头|等于|含|共){0,2}${N}([${CLASSIFIERS}饼粒])`,
  'g',
)
/** 6包一箱, 6包/箱. */
const TOLD_BEHIND = new RegExp(`${N}(${UNIT})装?[一/](?!\\2)([${CLASSIFIERS}提组])`, 'g')
/** 30袋/盒, *6瓶, 2包, 4盒, 24颗装, set of 4, 6 pack. */
const PRINTED = new RegExp(`(?<![\\d.])${N}\\s?(${UNIT}|件套)(?:装|/|$|[^一-龥]|(?=[一-龥]))`, 'g')
const PRINTED_EN =
  /(?:\b(?:set|pack|box|bag)s? of |[x*])(\d{1,3})(?![\d.a-z一-龥])|\b(\d{1,3})[ -]?(?:pack|pcs|pc|count|ct|pairs|pieces)\b/g

/** 8只装: a pack, as the chat calls it. */
const CALLED = new RegExp(`${N}(${UNIT})装`, 'g')

/** What packs hold, by the card (公4两*4+母3两*4 holds eight) and by the chat. */
export function packsIn({ lines, card }: Scene): Pack[] {
  return [
    ...printed(card),
    ...lines.flatMap((line) => [
      ...told(line, TOLD, [2, 3]),
      ...told(line, TOLD_BEHIND, [1, 2]),
      ...told(line, CALLED, [1, 2]),
    ]),
  ]
}

function printed(card: string): Pack[] {
  const zh = [...card.matchAll(PRINTED)].map((match) => ({
    holds: numberIn(match[1]),
    inner: match[2]?.charAt(0) ?? '',
  }))
  const parts = [...card.matchAll(/[*x](\d{1,3})(?![\d.])/g)].map((match) => Number(match[1]))
  const whole = parts.length > 1 ? [{ holds: parts.reduce((sum, part) => sum + part, 0), inner: '' }] : []
  const en = [...card.matchAll(PRINTED_EN)].map((match) => ({ holds: numberIn(match[1] ?? match[2]), inner: '' }))
  return [...zh, ...en, ...whole].filter(({ holds }) => holds > 1).map((one) => ({ ...one, from: 0, to: 0 }))
}

function told(line: Line, pattern: RegExp, [number, inner]: readonly [number, number]): Pack[] {
  return [...line.folded.matchAll(pattern)]
    .map((match) => ({
      holds: numberIn(match[number]),
      inner: match[inner] ?? '',
      line,
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter(({ holds }) => holds > 1)
}

function numberIn(text: string | undefined): number {
  return readNumber((text ?? '').replace('两', '二')) ?? 0
}
