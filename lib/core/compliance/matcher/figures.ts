import { GAP_BREAK } from './alphabet.ts'
import { readNumbers } from './numbers.ts'
import type { Stream } from './stream.ts'

/** Units that can be compared, in terms of the first of their group. */
const UNITS: readonly Readonly<Record<string, number>>[] = [
  {
    小时: 1,
    个小时: 1,
    天: 24,
    日: 24,
    个工作日: 24,
    工作日: 24,
    周: 168,
    星期: 168,
    个星期: 168,
    个月: 730,
    月: 730,
    年: 8760,
    分钟: 1 / 60,
  },
  { mm: 1, 毫米: 1, cm: 10, 厘米: 10, 公分: 10, m: 1000, 米: 1000, 寸: 33.3, 英寸: 25.4 },
  { g: 1, 克: 1, kg: 1000, 公斤: 1000, 千克: 1000, 斤: 500, 两: 50, mg: 0.001, 毫克: 0.001 },
  { ml: 1, 毫升: 1, l: 1000, 升: 1000 },
  { w: 1, 瓦: 1, kw: 1000, 千瓦: 1000 },
  { mah: 1, 毫安: 1, 毫安时: 1 },
  { gb: 1, g: 1, tb: 1024, t: 1024 },
  { hz: 1, 赫兹: 1 },
  { 元: 1, 块: 1, 块钱: 1 },
  { 度: 1, '℃': 1, 摄氏度: 1 },
  { 万像素: 1 },
  { '%': 1 },
]
const LONGEST_UNIT = 4
/** Half of a unit of time, as it is said: 半年, 半个月. */
const HALF = /半(个小时|小时|个月|年|天)/gu

/** A number with its unit, UTF-16 offsets. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
}

/** The unit written at `at`, the longest that fits, or undefined. */
function findUnit(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + LONGEST_UNIT).toLowerCase()
  let best: string | undefined
  for (const group of UNITS)
    for (const unit of Object.keys(group)) if (rest.startsWith(unit) && unit.length > (best?.length ?? 0)) best = unit
  // A unit of letters ends where the word ends: 5g is no 5 game.
  return best !== undefined && /^[a-z]/u.test(best) && /^[a-z\d]/u.test(rest.slice(best.length)) ? undefined : best
}

/** 3-5天, 3到5天 and 2026年 are no figures that one other figure could deny. */
function isRangeOrDate(text: string, { start, end, value, unit }: Figure): boolean {
  if (/[\d一二两三四五六七八九十百][-~—～至到]$/u.test(text.slice(0, start))) return true
  if (/^[-~—～至到][\d一二两三四五六七八九十百]/u.test(text.slice(end))) return true
  if (unit === '年' && value > 99) return true
  return unit === '月' || unit === '日'
}

/** Numbers with a unit that can be compared, in order. Ranges, dates and the parts of them are left out. */
export function readFigures(text: string, stream: Stream): Figure[] {
  const figures: Figure[] = []
  for (const run of readNumbers(stream)) {
    if (Number.isNaN(run.value)) continue
    const start = stream.from[run.first] ?? 0
    const bare = (stream.from[run.last] ?? 0) + 1
    const at = text.charAt(bare) === ' ' ? bare + 1 : bare
    const unit = findUnit(text, at)
    if (unit === undefined) {
      // 3-5天: the first number of a range has no unit of its own; 一两天 is two numbers in one.
      continue
    }
    const figure = { start, end: at + unit.length, value: run.value, unit }
    if (!isRangeOrDate(text, figure) && !/一两|两三|三四|三五|四五|五六|七八/u.test(text.slice(start, bare)))
      figures.push(figure)
  }
  for (const { index, 0: half, 1: unit = '' } of text.matchAll(HALF))
    figures.push({ start: index, end: index + half.length, value: 0.5, unit })
  return figures.sort((a, b) => a.start - b.start)
}

/** The factor from unit `said` to unit `known`; undefined when they can't be compared. */
export function unitFactor(said: string, known: string): number | undefined {
  const from = said.toLowerCase()
  const to = known.toLowerCase()
  if (from === to) return 1
  for (const group of UNITS) {
    const one = Object.hasOwn(group, from) ? group[from] : undefined
    const other = Object.hasOwn(group, to) ? group[to] : undefined
    if (one !== undefined && other !== undefined) return one / other
  }
  return undefined
}

/** Characters between a name and its figure. */
const REACH = 8
/** Words between a name and a figure that make it a figure of something else: 保质期还剩3个月, 发货后7天. */
const ELSEWHERE =
  /还剩|剩|到|至|过|超|内|后|前|未|没|不|如|若|以[^下上内]|等|和|与|及|退|换|每|第|坏|开|买|拆|起|,|，|。|;|；|\?|？|!|！|\n/u
/** What may stand between a figure and the name after it: 1年的质保, 48小时内发货. */
const JOINTS =
  /^(?:之?内|以内|左右|支持|都|均|享受?|提供|就|会|可|能|可以|的|免费|整机|全国|官方|厂家|联保|超长|正品|店铺|品牌|原厂){0,3}$/u

/** The figures that `text` gives for `name`: just after it (质保一年) or just before it (一年质保). */
export function figuresOf(name: string, text: string, figures: readonly Figure[], stream: Stream): Figure[] {
  const found: Figure[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const before = figures.findLast((figure) => figure.end <= at)
    if (before !== undefined && at - before.end <= REACH && JOINTS.test(text.slice(before.end, at))) {
      found.push(before)
      continue
    }
    const after = figures.find(({ start }) => start >= end)
    if (after === undefined || after.start - end > REACH || ELSEWHERE.test(text.slice(end, after.start))) continue
    if (!hasBreak(stream, end, after.start)) found.push(after)
  }
  return found
}

/** Whether a clause ends between two offsets. */
function hasBreak(stream: Stream, from: number, to: number): boolean {
  for (let at = 0; at < stream.length; at++) {
    const start = stream.from[at] ?? 0
    if (start > to) return false
    if (start > from && (stream.gaps[at] ?? 0) & GAP_BREAK) return true
  }
  return false
}
