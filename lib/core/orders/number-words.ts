const DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['一', 1],
  ['壹', 1],
  ['二', 2],
  ['贰', 2],
  ['两', 2],
  ['俩', 2],
  ['双', 2],
  ['三', 3],
  ['仨', 3],
  ['叁', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
])

const ENGLISH: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['single', 1],
  ['two', 2],
  ['couple', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['dozen', 12],
  ['twenty', 20],
])

/** A piece of a pattern that matches a number in digits or Chinese words below ten thousand. */
export const NUMBER_PATTERN = '(?:\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千半]{1,7})'

/**
 * Reads a number written in digits, in Chinese words (两, 十二, 一百二, 半) or as one English word; undefined when it is none.
 */
export function readNumber(text: string): number | undefined {
  const word = text.trim()
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word)
  const english = ENGLISH.get(word)
  if (english !== undefined) return english
  if (word === '半') return 0.5
  return readChinese(word)
}

function readChinese(word: string): number | undefined {
  let total = 0
  let digit: number | undefined
  let unit = 1
  for (const sign of word) {
    const value = DIGITS.get(sign)
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
      continue
    }
    const scale = SCALES.get(sign)
    if (scale === undefined) return undefined
    total += (digit ?? 1) * scale
    unit = scale
    digit = undefined
  }
  if (word === '') return undefined
  return total + (digit ?? 0) * (total > 0 && unit > 10 && !word.includes('零') ? unit / 10 : 1)
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** Measure words of things sold; a number before one of them may be how many the buyer wants. */
export const CLASSIFIERS =
  '件条双盒袋箱瓶支个套副包罐桶只份台把张块本顶床对提枚束盆棵筐板盏根组卷片粒颗串抽听斗幅扇架部株篮贴管杯碗朵枝辆'

/** What is counted in these is seldom sold; kept apart, since the others run in a page, where every byte counts. */
export const RARE_CLASSIFIERS = '捆沓扎坛篓'
