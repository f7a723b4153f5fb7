/**
 * Brings the many ways buyers write a number into one: half-width, lower case, Chinese numerals as digits, 1米75 and 5'7"
 * as cm, 2尺1 as cm, so that the reader after it sees numbers with units and nothing else to interpret.
 */
import { D, digit } from './chinese-digits.ts'
import { toCommonWords } from './common-words.ts'
import { readEnglishNumbers } from './english-numbers.ts'
import { readRelativeNumbers } from './relative-numbers.ts'
import { joinRanges, spellRanges } from './spoken-ranges.ts'

const HUNDRED = new RegExp(`(${D})百(?:零(${D})|(${D})十(${D}(?![百十]))?|(${D}(?![百十米尺]))(?!十))?`, 'g')
/** 百来斤, 百十斤, 刚过百: a hundred and a little. */
const ABOUT_HUNDRED = new RegExp(
  `(?<!${D}|\\d)百(?:十?来|十|多|把)?(?= ?斤)|(?<=刚过|刚到|刚好|不到|没到|没过|快到|快|接近|将近)百(?![货度分多几十])`,
  'g',
)
const TEN = new RegExp(`(${D})?十(${D})?`, 'g')
const SPELLED = new RegExp(`${D}{2,}`, 'g')
const POINT = new RegExp(`(\\d+)点(${D}|\\d)(?!\\d)`, 'g')
const SINGLE_WITH_UNIT = new RegExp(`(${D})(?=斤|岁|周岁|公斤|米|尺|寸|个月|厘米|千克|磅|点|英尺|英寸|呎|吋|公分)`, 'g')

/** 六一前, 五一放假: days that look like numbers. */
const HOLIDAY = new RegExp(
  `(?<!${D}|[百十米尺点\\d.])(?:六一|五一|十一|三八|双十一|双十二|八一|七一)(?=前|后|节|儿童|活动|放假|假|当天|期间|那|之|演出|表演|汇演|汇报|礼|大促|国庆|要用|要穿|能到|到不|到得|出去)`,
  'g',
)

/** 壹佰零捌: numerals as on a cheque. */
function fromBank(char: string): string {
  return '一二三四五六七八九十百'.charAt('壹贰叁肆伍陆柒捌玖拾佰'.indexOf(char))
}

/** Full-width forms to half-width, lower case, CJK quotes of feet and inches to ASCII, dashes to `-`. */
function foldWidth(text: string): string {
  return text
    .replace(/[壹贰叁肆伍陆柒捌玖拾佰零米点]{2,}/g, (run) => run.replace(/[壹贰叁肆伍陆柒捌玖拾佰]/g, fromBank))
    .replace(HOLIDAY, ' ')
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[’′‘]/g, "'")
    .replace(/[”″“]/g, '"')
    .replace(/[~〜—–－]/g, '-')
    .replace(/[\s　]+/g, ' ')
    .replace(/^( ?1[4-9]\d)[x*×](?=\d{2,3}(?!\d| ?[x*×]))/, '$1 ')
    .replace(/(?<![\d.])(1[4-9]\d)\.(1\d\d)(?![\d.])/g, '$1 $2')
    .replace(/㎝/g, 'cm')
    .replace(/㎏/g, 'kg')
    .replace(/㎜/g, 'mm')
    .toLowerCase()
    .replace(/(?<=\d)j(?![a-z])/g, '斤')
    .replace(/(?<!\d)[1-9](?=[百十])|(?<=[百十]零?)\d(?!\d)/g, (one) => '〇一二三四五六七八九'.charAt(Number(one)))
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

/** 一米 30斤: behind a round metre a weight may stand, which is no rest of the height. */
const NO_WEIGHT_BEHIND = `(?!(?: \\d{2,3}|[ ,]?${D}?十${D}?)(?:\\.\\d)? ?(?:斤|公斤|kg))`
const METRE_SHORT = new RegExp(
  `(?<![\\d.百十])([12]|[一二两])(?: ?米|m(?!m))${NO_WEIGHT_BEHIND}(?: ?(${D}|\\d)(${D}(?![百十])|\\d)?(半)?)(?![\\d.])`,
  'g',
)
/** 米八二, 成米八: the one metre is left unsaid. */
const METRE_BEHEADED = new RegExp(
  `(^|[ ,，。;、\\n我他她成近快有足高差了子弟哥友公爸仔])米(?=[五六七八九5-9](?:${D}|\\d)?(?!${D}|\\d|[百十袋斤]))`,
  'g',
)
const METRE_PLAIN = /(?<![\d.])([012](?:\.\d{1,3})?) ?(?:米|m(?![a-z]))(半)?/g
const METRE_BARE =
  /(?<![\d.])(1\.[2-9]\d?|1\.0\d|2\.0\d?|0\.[5-9]\d)(?![\d.]| ?(?:尺|斤|kg|公斤|cm|厘米|寸|岁|元|块|折))/g
const FEET =
  /(?<![\d.])([3-7]) ?(?:'|ft\.?|foot|feet|英尺|呎)(?: ?(1[01](?:\.5)?|\d(?:\.5)?)(?![\d.]| ?(?:lbs?|pounds?|磅|kgs?|公斤|斤|stones?)))? ?(?:"|''|inches|inch|in(?![a-z])|英寸|吋)?/g
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
  const folded = readEnglishNumbers(nameListed(nameThreeGirths(foldWidth(toCommonWords(message)))))
  const ranged = spellRanges(readForeignFeet(folded))
  const read = readLengths(readChineseNumerals(readShortChi(readMetres(ranged))))
  const metres = read.replace(METRE_BARE, (m) => ` ${oneDecimal(Number(m) * 100)}cm `)
  return joinRanges(readRelativeNumbers(readAbout(metres)))
}

const FOREIGN_FEET = new RegExp(
  `(\\d|${D}) ?(?:呎|英尺|尺(?=[^尺]{1,3}吋)) ?(?:零)?(?:(1[01]|\\d|十一?|${D})(?![\\d百十]|${D}| ?(?:磅|lb|kg|公斤|斤)))?`,
  'g',
)

/** 五英尺八英寸, 5呎6吋: the foot of the English, read before its numerals are; both parts belong together. */
function readForeignFeet(text: string): string {
  return text.replace(FOREIGN_FEET, (_all, feet: string, inches: string | undefined) => {
    if (inches === undefined) return ` ${String(digit(feet))}ft `
    const read = inches.startsWith('十') ? 10 + digit(inches[1]) : inches.length > 1 ? Number(inches) : digit(inches)
    return ` ${String(digit(feet))}ft ${String(read)}`
  })
}

/** 一米八二 must be read before the numerals in it are: its 八二 are tenths and hundredths. */
function readMetres(text: string): string {
  return text.replace(METRE_BEHEADED, '$1一米').replace(METRE_SHORT, (...groups: (string | undefined)[]) => {
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

/** 110来斤 is about 110, 110多斤 from 111 to 119; what 一百多斤 or 身高160多 is nobody knows. */
function readAbout(text: string): string {
  return text
    .replace(/(?<![\d.])1[5-9]0 ?多(?= |[,，。;]|$)|(?<![\d.])100 ?多(?= |[,，。;]|$)/g, ' ')
    .replace(/(?<=\d) ?(?:来|把) ?(?=斤|公斤|kg|岁|cm|厘米)/g, '')
    .replace(/(?<![\d.])(\d{1,2})0 ?(?:多|几) ?(?=斤)/g, (all: string, tens: string) =>
      tens === '10' ? all : `${tens}1-${tens}9`,
    )
}

const LISTED = new RegExp(
  `(身高|体重|胸围|背长|腰围|年龄)(?:和|跟|、|/|,|及|加)? ?(身高|体重|胸围|背长|腰围) ?(?:分别)?(?:是|为|:)? ?(\\d{1,3}(?:\\.\\d{1,2})?)(?:cm|厘米|公分|kg|斤)?[ ,，、/-]{1,2}(?=\\d)`,
  'g',
)

/** 身高体重162 104 are a height and a weight. */
function nameListed(text: string): string {
  return text.replace(LISTED, '$1$3 $2')
}

/** 三围84 66 90 are chest, waist and hips. */
function nameThreeGirths(text: string): string {
  return text.replace(
    /三围(?:是|:)? ?(\d{2,3})[ ,，、/-]{1,2}(\d{2,3})[ ,，、/-]{1,2}(\d{2,3})/g,
    '胸围$1 腰围$2 臀围$3',
  )
}
