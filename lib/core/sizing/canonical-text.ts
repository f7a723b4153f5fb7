/**
 * Brings the many ways buyers write a number into one: half-width, lower case, Chinese numerals as digits, 1米75 and 5'7"
 * as cm, 2尺1 as cm, so that the reader after it sees numbers with units and nothing else to interpret.
 */

const ZH_DIGIT: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['幺', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
])

const D = '[零〇一幺二两三四五六七八九]'
const HUNDRED = new RegExp(`(${D})百(?:零(${D})|(${D})十(${D}(?![百十]))?|(${D}(?![百十米尺]))(?!十))?`, 'g')
/** 百来斤, 百十斤: a hundred and a little. */
const ABOUT_HUNDRED = new RegExp(`(?<!${D}|\\d)百(?:十?来|十|多|把)?(?= ?斤)`, 'g')
const TEN = new RegExp(`(${D})?十(${D})?`, 'g')
const SPELLED = new RegExp(`${D}{2,}`, 'g')
const POINT = new RegExp(`(\\d+)点(${D}|\\d)(?!\\d)`, 'g')
const SINGLE_WITH_UNIT = new RegExp(`(${D})(?=斤|岁|周岁|公斤|米|尺|寸|个月|厘米|千克|磅|点)`, 'g')

function digit(text: string | undefined): number {
  return text === undefined ? 0 : (ZH_DIGIT.get(text) ?? Number(text))
}

/** Full-width forms to half-width, lower case, CJK quotes of feet and inches to ASCII, dashes to `-`. */
function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[’′‘]/g, "'")
    .replace(/[”″“]/g, '"')
    .replace(/[~〜—–－]/g, '-')
    .replace(/[\s　]+/g, ' ')
    .replace(/㎝/g, 'cm')
    .replace(/㎏/g, 'kg')
    .replace(/㎜/g, 'mm')
    .toLowerCase()
}

function spelledDigits(run: string): string {
  const all = Array.from(run, (char) => String(digit(char))).join('')
  // 一六八五五 is a height and a weight read out digit by digit; 五五 alone is 55.
  return all.length > 3 && all.length <= 6 ? ` ${all.slice(0, 3)} ${all.slice(3)} ` : ` ${all} `
}

/** 一百二 → 120, 一百零三 → 103, 八十五 → 85, 一六八 → 168; a lone 一 or 两 is left alone unless a unit follows. */
function readChineseNumerals(text: string): string {
  return text
    .replace(ABOUT_HUNDRED, '100')
    .replace(HUNDRED, (...groups: (string | undefined)[]) => {
      const [, h, low, tens, ones, short] = groups
      const rest = low === undefined ? digit(tens) * 10 + digit(ones) + digit(short) * 10 : digit(low)
      return ` ${String(digit(h) * 100 + rest)} `
    })
    .replace(TEN, (_all, tens, ones) => ` ${String((tens === undefined ? 1 : digit(tens)) * 10 + digit(ones))} `)
    .replace(SPELLED, spelledDigits)
    .replace(SINGLE_WITH_UNIT, (char) => String(digit(char)))
    .replace(/ +点/g, '点')
    .replace(POINT, (_all, whole, part) => `${String(whole)}.${String(digit(part))}`)
}

const METRE_SHORT = new RegExp(
  `(?<![\\d.百十])([12]|[一二两])(?: ?米|m(?!m))(?: ?(${D}|\\d)(${D}(?![百十])|\\d)?(半)?)(?![\\d.])`,
  'g',
)
const METRE_PLAIN = /(?<![\d.])([012](?:\.\d{1,3})?) ?(?:米|m(?![a-z]))(半)?/g
const METRE_BARE =
  /(?<![\d.])(1\.[2-9]\d?|1\.0\d|2\.0\d?|0\.[5-9]\d)(?![\d.]| ?(?:尺|斤|kg|公斤|cm|厘米|寸|岁|元|块|折))/g
const FEET =
  /(?<![\d.])([3-7]) ?(?:'|ft\.?|foot|feet|英尺)(?: ?(1[01](?:\.5)?|\d(?:\.5)?)(?![\d.]| ?(?:lbs?|pounds?|磅|kgs?|公斤|斤|stones?)))? ?(?:"|''|inches|inch|in(?![a-z])|英寸)?/g
const CHI = new RegExp(`(?<![\\d.])(\\d(?:\\.\\d{1,2})?|${D}) ?尺 ?(?:(\\d|${D})(?![百十\\d.]))?(半)?寸?`, 'g')

/** 一尺八五, 2尺05: tenths and hundredths, read before their numerals are. */
const CHI_SHORT = new RegExp(`(?<![\\d.百十])(\\d|${D}) ?尺 ?(\\d|${D})(\\d|${D})(?![百十\\d.])`, 'g')

/** 26厘米8 is 26.8 cm. */
const CM_SHORT = new RegExp(
  `(?<![\\d.])(\\d{2,3}) ?(?:厘米|公分|cm)(\\d|${D})(?![百十\\d.厘]| ?(?:斤|kg|公斤|岁|个|件|码|条|双|月|米|尺|cm))`,
  'g',
)

/** A Chinese foot, 市尺, is a third of a metre. */
const CM_PER_CHI = 100 / 3
const CM_PER_FOOT = 30.48
const CM_PER_INCH = 2.54

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Lengths that are written in two parts become one number of cm; 1.65 alone is metres. */
function readLengths(text: string): string {
  return text
    .replace(CM_SHORT, (_all, cm, tenths) => ` ${cm}.${String(digit(tenths))}cm `)
    .replace(METRE_PLAIN, (_all, m, half) => ` ${oneDecimal(Number(m) * 100 + (half === undefined ? 0 : 50))}cm `)
    .replace(FEET, (_all, feet, inches) => {
      const cm = Number(feet) * CM_PER_FOOT + Number(inches ?? 0) * CM_PER_INCH
      return ` ${oneDecimal(cm)}cm `
    })
    .replace(CHI, (_all, chi, cun, half) => {
      const tenths = cun === undefined ? (half === undefined ? 0 : 5) : digit(cun) + (half === undefined ? 0 : 0.5)
      return ` ${oneDecimal((digit(chi) + tenths / 10) * CM_PER_CHI)}chicm `
    })
}

/**
 * The message in canonical form. Guarantees: digits are ASCII, lengths in metres, feet and 尺 are in cm (those from 尺
 * marked `chicm`, since 二尺一 is a waist but 五尺六 a height). Never throws, linear in the text.
 */
export function canonicalText(message: string): string {
  const folded = nameThreeGirths(foldWidth(message))
  return readLengths(readChineseNumerals(readShortChi(readMetres(folded)))).replace(
    METRE_BARE,
    (m) => ` ${oneDecimal(Number(m) * 100)}cm `,
  )
}

/** 一米八二 must be read before the numerals in it are: its 八二 are tenths and hundredths. */
function readMetres(text: string): string {
  return text.replace(METRE_SHORT, (...groups: (string | undefined)[]) => {
    const [, m, a, b, half] = groups
    const rest = digit(a) * 10 + (b === undefined ? (half === undefined ? 0 : 5) : digit(b))
    return ` ${String(digit(m) * 100 + rest)}cm `
  })
}

function readShortChi(text: string): string {
  return text.replace(CHI_SHORT, (_all, chi, tenths, hundredths) => {
    const feet = digit(chi) + digit(tenths) / 10 + digit(hundredths) / 100
    return ` ${oneDecimal(feet * CM_PER_CHI)}chicm `
  })
}

/** 三围84 66 90 are chest, waist and hips. */
function nameThreeGirths(text: string): string {
  return text.replace(
    /三围(?:是|:)? ?(\d{2,3})[ ,，、/-]{1,2}(\d{2,3})[ ,，、/-]{1,2}(\d{2,3})/g,
    '胸围$1 腰围$2 臀围$3',
  )
}
