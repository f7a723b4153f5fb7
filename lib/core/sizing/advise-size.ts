import { toCommonWords } from './common-words.ts'
import { FOOT_WIDTH } from './distractions.ts'
import { findPlace, type Place } from './find-place.ts'
import { readMeasures } from './read-measures.ts'
import type { Measure, PersonMeasures, SizeAdvice, SizeTable } from './size-table.ts'
import { findUsualSize } from './usual-size.ts'

const ASKS_FOR_SIZE =
  /穿(?:多大|什么|啥|哪|几|得|的[上下]|不上|上[吗么嘛不]|合)|几码|多大|什么码|啥码|哪个码|哪码|多少码|什么号|几号|啥号|什么尺[码寸]|啥尺[码寸]|哪个尺[码寸]|尺[码寸]怎么选|选(?:什么|哪|几|多大|啥)|拍(?:什么|哪|几|多大|啥)|买(?:什么码|哪个码|几码|多大|啥码)|(?:能|可以|可)穿|想穿[大小宽松紧久]|穿久|[一1]百多斤|100多斤|穿\d{2}码?的?(?:可以|行|合适|会不会|够)|合身|合适|推荐|建议|我的码|有码|有我的|有点[胖瘦]|不会量|没[称量测]过?(?=[ ,。!]|$)|(?:腰围?|脚长?|胸围?|头围?|身高|体重)(?:还|都|也)?(?:没|不知道|不清楚)(?:量|称|测|多少|[ ,。]|$)|[要买拍选]大(?:一?点|些)|大一?[号码](?!了)|宽松|修身|偏胖|偏瘦|脚宽|脚背高|脚胖|[拍买选要](?:xs|s|m|l|x{1,3}l|[2-5]xl)码?(?:吗|么|嘛|行|可以|合适|好|对|够|会|还是)|what size|which size|size (?:for|me|should|do|would|is)|recommend|fits?\b|my size|size\?/
/** "能穿" of the weather, not of the body. */
const WEATHER =
  /(?:零下?|\d) ?[零一二三四五六七八九十\d]{0,3} ?度|几度|多少度|天气|气温|季节|[春夏秋冬](?:天|季)|开春|入冬|下雪/
const ONLY_WEARABLE = /(?:能|可以|可)穿|穿得/g
/** "几号" of the calendar. */
const WHICH_DAY = /到几号|几号(?=(?:能|可以|就|会|才|之)?(?:结束|发|到|截止|开始|送|前|寄|出|补|上架|收))/g
/** A size the buyer wears elsewhere, told to be advised by, and not how it turned out. */
const WEARS_LETTER =
  /(?:穿(?:的是|的|是)?|平时都?|一般都?|通常都?) ?(?:xs|s|m|l|x{1,3}l|[2-5]xl)(?![a-z\d])(?!码?(?:的)?(?:有点|有些|太|偏|刚|正|很|大|小|紧|松|短|长|不))/
const WIDE =
  /脚 ?(?:偏|比较|有点|有些|很|蛮|好|特别|挺|略|稍)?(?:胖|宽|肥|厚)|脚(?:背|面)(?:偏|比较|有点|有些|很|蛮|好|特别|挺|略|稍)?(?:高|厚|宽)|高(?:脚背|足弓)|(?:宽|胖|肥)脚|wide (?:foot|feet)|(?:foot|feet) (?:is|are|'re)? ?(?:a bit |quite |very |kind of |pretty )?wide|大脚骨|脚掌(?:偏|比较|有点|很|特别)?[宽厚肥]|脚[板型](?:偏|比较|有点|很)?[宽厚肥]|前掌[宽厚]|拇(?:指|趾)?外翻|脚上?肉(?!色)|(?:quite|very|pretty|rather|a bit|kinda|kind of|extra|super|too) wide|high instep|bunions?/i
/** 23.8偏宽: told of the foot by standing behind its length. */
const WIDE_BEHIND = /\d ?(?:cm|mm|厘米|公分|码)?[ ,，]?(?:偏|有点|比较|稍微?|略)(?:宽|胖|肥)(?!松|吗|不)/
const NOT_WIDE =
  /(?:脚|脚掌|脚背|脚面|也|又)(?:不|没那么|不算|不怎么|不是很|不太)(?:胖|宽|肥|厚|高)|不是(?:宽|肥|胖)脚|not (?:that |very |so )?wide/gi

/** 平时牛仔裤27码. */
const WEARS_NUMBER =
  /(?:平时|一般|通常|平常)[^\d,。;!?]{0,8}(?:2[4-9]|3\d)码(?!的?(?:有点|有些|太|偏|大|小|紧|松|长|短))/
/** 模特穿的什么码. */
const OF_MODEL = /模特[^,。;!?我]{0,12}穿(?:的是|的|了)?(?:什么|几|多大|哪|啥)个?[码号]?/g
/** 模特168穿的S: not the buyer's. */
const MODEL = /(?:模特|主播|图片?[上里]的?人|小姐姐|model)[^,。;!?我]{0,12}/g
/** 臀围94 大腿根55: girths the table may lack, told of a body. */
const GIRTH =
  /(?:臀围?|屁股|胯围?|大腿根?围?|小腿围?|腿围|肩宽|胸围?|腰围?|上?臂围|肚围|腹围|脖围|颈围|脚围|hips?|bust|thighs?) ?(?:是|有|大概|约|:)? ?\d/
/** 我拿多少, 给我挑一个: said with girths this asks for a size. */
const DECIDE =
  /[拿挑选](?:多少|多大|哪|几|什么|啥|一?个)(?!件|条|双|套|货|起)|你觉得我|帮我[看选挑]|给我[看选挑]|怎么[选挑拿]|会不会(?:绷|紧|勒|卡|[大小](?![气量]))|take\b|go for|get\b/

/** 收到啦 …穿M刚刚好: how it turned out, which asks for nothing. */
const RECEIVED = /收到|到货|到手|上身|好评|五星|追评|晒图|回购|received|arrived|five stars?|5 stars?/i
const FITS_WELL =
  /穿(?:的是|的|着|了)? ?(?:xs|s|m|l|x{1,3}l|[2-5]xl|\d{2,3}) ?码?(?:的)?(?:刚刚?好|正好|很?合[适身]|蛮好|挺好)|(?:刚刚好|正合适|很合[适身])(?!吗|嘛|么|不)|fits? (?:perfect|great|well|like a glove|me (?:perfect|well))/gi

function tellsItFits(text: string): boolean {
  const told = text.replace(FITS_WELL, ' ')
  return told !== text && RECEIVED.test(text) && !asksForSize(told) && !/[?？]|[吗嘛么]$/.test(told.trim())
}

function asksForSize(text: string): boolean {
  const told = text.replace(WHICH_DAY, ' ').replace(OF_MODEL, ' ')
  if (ASKS_FOR_SIZE.test(WEATHER.test(told) ? told.replace(ONLY_WEARABLE, ' ') : told)) return true
  return (
    WEARS_LETTER.test(told.replace(MODEL, ' ')) || WEARS_NUMBER.test(told) || (GIRTH.test(told) && DECIDE.test(told))
  )
}

function shift(place: Place, rows: number, table: SizeTable): Place {
  if (rows === 0 || place.kind === 'out') return place
  const high = place.high + rows
  if (high >= table.rows.length) return { kind: 'out' }
  return { kind: 'rows', low: place.low + rows, high }
}

function placeToAdvice(place: Place, table: SizeTable): SizeAdvice {
  if (place.kind === 'out') return { outOfTable: true }
  const low = table.rows[place.low]
  const high = table.rows[place.high]
  if (low === undefined || high === undefined) return { outOfTable: true }
  return place.low === place.high ? { size: low.size } : { between: [low.size, high.size] }
}

function missing(table: SizeTable, person: PersonMeasures): Measure[] {
  return table.required.filter((measure) => person[measure] === undefined)
}

function adviseAll(table: SizeTable, persons: readonly PersonMeasures[], up: number): SizeAdvice {
  const lacking = new Set(persons.flatMap((person) => missing(table, person)))
  if (lacking.size > 0) return { ask: table.required.filter((measure) => lacking.has(measure)) }
  const advices = persons.map((person) => placeToAdvice(shift(findPlace(table, person), up, table), table))
  const sizes = advices.map((advice) => ('size' in advice && typeof advice.size === 'string' ? advice.size : undefined))
  const [only] = advices
  if (advices.length === 1 && only !== undefined) return only
  const unplaced = advices.find((_advice, position) => sizes[position] === undefined)
  return unplaced ?? { size: sizes.filter((size) => size !== undefined) }
}

/**
 * Reads the buyer's measures and advises a size from the shop's table (CONTRACTS 5, DOMAIN KB-SIZE).
 * Guarantees: a size only when every required measure was told and all told measures agree on one row; two rows →
 * `between` (smaller first); under the first or over the last row → `outOfTable`; something missing → `ask`, where
 * nothing the table is keyed by was told for the optional measures too (one question instead of two); a message that is not about size → `{}`. Prices, phones, order numbers, dates and counts are never read as measures. When one of
 * several persons cannot be placed, the advice is about that person. Never throws; linear in the message.
 */
export function adviseSize(table: SizeTable, message: string): SizeAdvice {
  const text = toCommonWords(message.slice(0, 2000))
  if (tellsItFits(text.toLowerCase())) return {}
  const asks = asksForSize(text.toLowerCase())
  const feet = text.replace(FOOT_WIDTH, ' ').replace(NOT_WIDE, ' ')
  const up = WIDE.test(feet) || WIDE_BEHIND.test(feet) ? (table.rule?.wide ?? 0) : 0
  const { persons, sure } = readMeasures(table, text, asks)
  const keyed = persons.filter((person) => [...table.required, ...(table.optional ?? [])].some((m) => person[m]))
  if (keyed.length > 0) return adviseAll(table, keyed, up)
  const usual = findUsualSize(table, text)
  if (usual !== undefined) return placeToAdvice(shift(usual, up, table), table)
  return asks || sure ? { ask: [...table.required, ...(table.optional ?? [])] } : {}
}
