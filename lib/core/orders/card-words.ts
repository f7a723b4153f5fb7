import { readNumber } from './number-words.ts'
import type { OptionWord } from './value.ts'
import { findValues } from './values.ts'

/** Signs of which an option has one: another of the same line before or behind the same sign is another version. */
const CONTRASTS: readonly string[] = [
  '前后',
  '左右',
  '上下',
  '内外',
  '单双套',
  '圆方',
  '公母',
  '软硬',
  '深中浅',
  '高中低',
  '冷热',
  '大中小',
  '粗细',
  '长短',
  '早晚',
  '春夏秋冬',
  '甜咸',
  '横竖',
  '直弯',
  '荤素',
  '宽窄',
  '厚薄',
  '浓淡',
  '生熟',
  '雌雄',
  '正反',
  '明暗',
  '干湿',
]
/** 换后的, 要公的: these are said alone; 大的 and 深的 may be a size or a colour. */
const SAID_ALONE = /[前后左右上下内外圆方公母软硬冷热横竖直弯荤素宽窄厚薄生熟雌雄]/
const NUMBERS: readonly string[] = [...'一二三四五六七八九十', '两', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
const NUMBERED = /([一二两三四五六七八九十]|\d{1,2})([一-龥])/g

/**
 * Words only this card makes meaningful. A card that prints 后轮 has a place where 前轮 could stand, 一桌四椅 one where
 * another number could: the other versions become words to look for in the chat, so that a choice between options no list
 * knows is followed like any other.
 */
export function slotWords(options: readonly string[]): OptionWord[] {
  return options.flatMap((option) => {
    const open = openText(option)
    return [...contrastWords(open), ...numberWords(open)]
  })
}

/** The option text with everything a list knows blanked out. */
function openText(option: string): string {
  const open = [...option]
  for (const value of findValues(option, { printed: true })) open.fill(' ', value.start, value.end)
  return open.join('')
}

function contrastWords(open: string): OptionWord[] {
  const words: OptionWord[] = []
  for (const [index, sign] of [...open].entries()) {
    const contrast = CONTRASTS.find((line) => line.includes(sign))
    if (contrast === undefined) continue
    const [before, after] = [open.charAt(index - 1), open.charAt(index + 1)]
    // 米白;59码;夏: the sign is the whole option.
    if (!isHan(after) && !isHan(before) && /[春夏秋冬]/.test(sign))
      words.push(
        ...['款', '季', '装', '天', ''].flatMap((end) => wordsOf(contrast, (other) => `${other}${end}`, contrast)),
      )
    if (isHan(after)) words.push(...wordsOf(contrast, (other) => `${other}${after}`, `${contrast} ${after}`))
    else if (isHan(before)) words.push(...wordsOf(contrast, (other) => `${before}${other}`, `${before} ${contrast}`))
  }
  return words
}

function wordsOf(contrast: string, spell: (sign: string) => string, name: string): OptionWord[] {
  const alone = SAID_ALONE.test(contrast)
  return [...contrast].flatMap((sign) =>
    [spell(sign), ...(alone ? [`${sign}的`] : [])].map((word): OptionWord => ({
      word,
      family: `slot:${name}`,
      field: 'model',
      key: sign,
    })),
  )
}

function numberWords(open: string): OptionWord[] {
  return [...open.matchAll(NUMBERED)].flatMap((match) => {
    const thing = match[2] ?? ''
    return NUMBERS.map((number): OptionWord => ({
      word: `${number}${thing}`,
      family: `slot:${thing}`,
      field: 'model',
      key: String(readNumber(number) ?? number),
    }))
  })
}

function isHan(sign: string): boolean {
  return /[一-龥]/.test(sign)
}
