import { BLANK, GAP_COUNT, GAP_SENTENCE, isAlnum, isDigit } from './alphabet.ts'
import { lookAlike } from './numbers.ts'
import type { Stream } from './stream.ts'

/** A stretch of the text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Takes the kept characters from `first` to `last` out of the text: nothing matches in them or across them. */
function blank(stream: Stream, first: number, last: number): void {
  for (let at = first; at <= last; at++) stream.classes[at] = BLANK
  stream.gaps[first] = (stream.gaps[first] ?? 0) | GAP_SENTENCE
  if (last + 1 < stream.length) stream.gaps[last + 1] = (stream.gaps[last + 1] ?? 0) | GAP_SENTENCE
}

/** Blanks the stretches (links of the own platform, quoted words of the buyer). */
export function blankStretches(stream: Stream, stretches: readonly Stretch[]): void {
  for (const { start, end } of stretches) {
    let first = 0
    while (first < stream.length && (stream.from[first] ?? 0) < start) first++
    let last = first - 1
    while (last + 1 < stream.length && (stream.from[last + 1] ?? 0) < end) last++
    if (last >= first) blank(stream, first, last)
  }
}

/** Order numbers and waybills, by kept index: a run of letters and digits, long, mostly digits, and no mobile number. */
export function blankNumbers(stream: Stream): Stretch[] {
  const runs: Stretch[] = []
  let first = 0
  while (first < stream.length) {
    if (!isAlnum(stream.classes[first] ?? 0)) {
      first++
      continue
    }
    let last = first
    let digits = isDigit(stream.classes[first] ?? 0) ? 1 : 0
    while (
      last + 1 < stream.length &&
      isAlnum(stream.classes[last + 1] ?? 0) &&
      ((stream.gaps[last + 1] ?? 0) & GAP_COUNT) === 0
    ) {
      last++
      if (isDigit(stream.classes[last] ?? 0)) digits++
    }
    const lead = last - first + 1 - digits
    // l3800138000 is a telephone, not a waybill.
    const isMobile = last - first === 10 && lookAlike(stream.classes[first] ?? 0) === 1
    if (digits >= 10 && (digits > 11 || (lead > 0 && lead <= 4 && !isMobile))) {
      runs.push({ start: first, end: last + 1 })
    }
    first = last + 1
  }
  return runs
}

/** Blanks runs given by kept index. */
export function blankRuns(stream: Stream, runs: readonly Stretch[]): void {
  for (const { start, end } of runs) blank(stream, start, end - 1)
}

const OPENING = '「『“‘"'
const CLOSING = '」』”’"'
/** Words before a quotation that make it the buyer's or the page's, not the agent's own. */
const SAID = '说問问写讲提评留到的:：'

function isReported(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - 8), open)
  let said = false
  for (const character of before) said ||= SAID.includes(character)
  return said && /[您你页图买客户评她他]/u.test(before)
}

/** The shortest title that is taken for one: a shorter word between the marks could hide a name, as in 加《微信》. */
const SHORTEST_TITLE = 4

/** What has a title, said just before or after it. */
const TITLED = /[书本册集刊影剧歌曲碟辑课诗画漫戏谱部套]/u
const TITLED_REACH = 8

/**
 * Titles of books and films: 《不知道的世界》 says nothing where a book is spoken of. One with a letter or digit could be
 * an account; without a book beside it the marks only stress a word.
 */
function titleStretches(text: string): Stretch[] {
  const stretches: Stretch[] = []
  for (let open = text.indexOf('《'); open !== -1; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open + 1)
    if (close === -1) break
    const title = text.slice(open + 1, close)
    const around = text.slice(Math.max(0, open - TITLED_REACH), open) + text.slice(close + 1, close + 1 + TITLED_REACH)
    if (title.length >= SHORTEST_TITLE && !/[\w\n]/u.test(title) && TITLED.test(around))
      stretches.push({ start: open, end: close + 1 })
  }
  return stretches
}

/** A quoted name: Chinese characters only, none of which could be part of an account or another place. */
const NAME = /^[\u4E00-\u9FFF]{3,8}$/u
const NO_NAME = /[微薇威徽信扣企群号聊抖淘宝拼评返退赔]/u
/** What makes a quotation a name, just before or after it: 叫“第一口奶”, “极品肥牛”是这道菜的名称. */
const NAMED_BEFORE = /(?:叫做?|名为|名是|书名|型号|店名)$/u
const NAMED_AFTER =
  /^(?:这|那)?(?:个|款|套|本|部|首|种|只|条)?(?:系列|型号|牌子?的?(?!正)|款(?!最|都)|这(?:款|个系列)|那(?:款|套|本|部)|(?:是|只是|就是).{0,8}(?:名字?|名称|牌子|系列|型号|品种|书|菜|游戏|图案|颜色名))/u
const NAMED_REACH = 16

/** Whether the words quoted between `open` and `close` are the name of a thing: they claim nothing. */
function isName(text: string, open: number, close: number): boolean {
  const name = text.slice(open + 1, close)
  if (!NAME.test(name) || NO_NAME.test(name)) return false
  return (
    NAMED_BEFORE.test(text.slice(Math.max(0, open - 4), open)) ||
    NAMED_AFTER.test(text.slice(close + 1, close + 1 + NAMED_REACH))
  )
}

/**
 * Words that are not the agent's: titles, names of things, lines that begin with `>`, and quotations reported as the
 * buyer's or the page's.
 */
export function quotedStretches(text: string): Stretch[] {
  const stretches = titleStretches(text)
  let line = 0
  while (line <= text.length) {
    const stop = text.indexOf('\n', line)
    const end = stop === -1 ? text.length : stop
    if (text.startsWith('> ', line) || text.startsWith('＞ ', line)) stretches.push({ start: line, end })
    line = end + 1
  }
  for (let at = 0; at < text.length; at++) {
    const pair = OPENING.indexOf(text.charAt(at))
    if (pair === -1) continue
    const close = text.indexOf(CLOSING.charAt(pair), at + 1)
    if (close === -1) continue
    if (isReported(text, at) || isName(text, at, close)) stretches.push({ start: at, end: close + 1 })
    at = close
  }
  return stretches
}

/** The folded letters and digits of a run, for comparing order numbers. */
export function alnumText(stream: Stream, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) {
    const kind = stream.classes[at] ?? 0
    text += kind > 10 ? String.fromCharCode(54 + kind) : String(kind - 1)
  }
  return text
}
