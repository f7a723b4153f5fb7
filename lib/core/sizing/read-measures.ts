import { canonicalText } from './canonical-text.ts'
import { findNamedMeasure } from './assign-measure.ts'
import { tellsCorrection } from './corrections.ts'
import { blankDistractions, tellsThenAndNow } from './distractions.ts'
import { countsPeople } from './people.ts'
import { isBare, isComplete, PersonReader } from './person-reader.ts'
import { scanQuantities, type Quantity } from './scan-quantities.ts'
import { findTableSpan, type Measure, type PersonMeasures, type SizeTable } from './size-table.ts'

/** What was read out of a message. */
export interface Reading {
  /** One set of measures a person, in the order they were named. */
  readonly persons: readonly PersonMeasures[]
  /** A measure was written with its unit or name, so the message is surely about a body. */
  readonly sure: boolean
}

const ONLY_NUMBERS =
  /^(?:[\d\s.,，。/+:;的是吗呢呀啊吧嘛哦啦了亲我到至约快?？!()~-]|左右|上下|刚过|出头|不到|接近|将近|超过|浮动|大概|差不多|大约|样子|应该)*$/

/** Talk of a price that moved: its bare numbers are money. */
const PRICE_TALK =
  /扣款|怎么扣|[多少][扣收退]|拍下|下单|实付|结算|直播间?[^\d]{0,4}[说卖标]|哪[个件条双]?更?(?:便宜|划算|贵|值)|\d ?涨到 ?\d|拍的 ?\d+ ?发|降价|涨价|标价|这个价|卖不卖|卖我|券后|涨了|价格|差价|怎么 ?\d{2,3} ?了|(?:昨天|刚才|刚刚|前天) ?(?:还|才)? ?(?:是|卖)? ?\d{2,3}|\bpaid \d|\brefund|\bcharged\b|\bcheaper\b|price (?:drop|difference|match)/i
/** Talk of a price at all: a number alone is money where the table asks for one measure alone. */
const MONEY_TALK =
  /[给报]个?价|价钱|多少钱|几多钱|便宜|优惠|砍价|讲价|还价|贵|抹零|少点|直播间|隔壁|别家|人家|拼多多|券|包邮|拿走|带走/
/** The buyer says that they measured. */
const MEASURED =
  /秤|称(?:的|了|出|下|过)|(?<![质重数销含分力能流大用])量(?= ?\d)|(?<![质重数销含分力能流大用])量(?:的|了|出|下|过|得|是|完|到|错|几|着|来)|测量|卷尺|软尺|皮尺|尺子|踩[在着]?(?:一张|白)?纸|脚印|脚趾|脚后跟到|脚跟到/
/** The measures of a table as buyers name them. */
const NAMES: Readonly<Partial<Record<Measure, RegExp>>> = {
  footLength: /足长|(?<![磨上打])脚(?!感|垫|踏|链)/,
  waist: /腰围/,
  chest: /胸围/,
  head: /头围/,
  weight: /体重/,
  back: /背长/,
}
/** Talk of the buyer's own build, or of a child's class: a number beside it is a measure. */
const BUILD =
  /身高|体重|多重|多高|(?:头|脚|腿|胳膊|手臂|腰|肚子|胯|臀|屁股|胸|肩膀?|脖子|骨架)(?:有点|比较|偏|很|挺|特别|稍|略|还|太|也)?(?:粗|细|大|小|宽|肥|壮|圆|厚|窄)|脚[背面](?:有点|比较|偏|很|挺|特别|略|稍)?高|[偏微]胖|偏瘦|很瘦|有点胖|产后|孕期|怀孕|坐月子|肉多|肉肉的|[胖宽]脚|高脚背|偏宽|[胖瘦涨掉减]到|梨形|苹果型|[一二三四五六]年级|幼儿园|[大中小]班|(?:孩子|宝宝|宝贝|娃|儿子|女儿|闺女|男宝|女宝|小朋友) ?\d/

/** Bare numbers are trusted when something else says the talk is of size, or when there is nothing but the numbers. */
function mayTrustBare(table: SizeTable, text: string, quantities: readonly Quantity[]): boolean {
  const bare = quantities.filter(isBare).length
  if (bare < quantities.length) return true
  if (PRICE_TALK.test(text)) return false
  if (table.required.length === 1 && MONEY_TALK.test(text)) return false
  if (MEASURED.test(text)) return true
  if (BUILD.test(text)) return true
  if (table.required.some((measure) => NAMES[measure]?.test(text) === true)) return true
  if (bare >= table.required.length && bare >= 2) return true
  return ONLY_NUMBERS.test(text) && (table.required.length === 1 || text.includes('我'))
}

/** 能穿110吗, 穿110小了: a size of the table that is worn or chosen. */
const CHOSEN = /[穿拍买选] ?(\d{2,3}) ?码?(?=$|[ ,，。?？!]|吗|么|嘛|小了|大了|紧|可以|行|合适|会|够)/g

/** 120还是130: two of the table's sizes to choose from, which are no measures though they look like them. */
function blankSizesToChoose(table: SizeTable, text: string): { readonly text: string; readonly named: boolean } {
  const isSize = (told: string): boolean => table.rows.some((row) => row.size === told)
  let named = false
  const blankIfSize = (all: string, size: string): string => {
    if (!isSize(size)) return all
    named = true
    return ' '.repeat(all.length)
  }
  const left = text
    .replace(CHOSEN, blankIfSize)
    .replace(/(?<![\d.])(\d{2,3}) ?码?(?:还是|or) ?(?:[拍选买要])?(\d{2,3})(?![\d.])/g, (all: string, one, other) => {
      if (!isSize(String(one)) || !isSize(String(other))) return all
      named = true
      return ' '.repeat(all.length)
    })
  return { text: left, named }
}

/** 吸气68 呼气70 腰围: the name at the end is of both. */
function isRetold(one: Quantity, other: Quantity): boolean {
  return isBare(one) && other.unit === '' && Math.abs(Math.log(one.value / other.value)) < 0.1
}

/** Which measures the numbers behind each one name: of one person all of them, else only that of the next number. */
function nameLater(text: string, quantities: readonly Quantity[]): readonly ReadonlySet<Measure>[] {
  const isOnce = !countsPeople(text) && !tellsCorrection(text) && !tellsThenAndNow(text)
  return quantities.map((quantity, at) => {
    const others = quantities.slice(at + 1).filter((other) => !isRetold(quantity, other))
    const behind = isOnce ? others.map(findNamedMeasure) : [quantities[at + 1]?.label]
    return new Set(behind.filter((measure) => measure !== undefined))
  })
}

/** 长度238, 长238 of a foot is its length; 穿240的鞋 too, for that scale counts millimetres. */
function nameFoot(table: SizeTable, text: string): string {
  if (!table.required.includes('footLength')) return text
  return text
    .replace(/(?:穿|鞋码|鞋号|平时|一般)(?:的|的是|是|都是|都)? ?(?=(?:1[3-9]|2\d)\d(?![\d.]))/g, '脚长')
    .replace(/(\d{3}|\d{2}\.\d)( ?(?:mm|cm|厘米|公分))?长(?=$|[ ,，。;])/g, '脚长$1$2')
    .replace(/(?<![脚足身衣裤裙袖内鞋底时跟多帮筒])长度?(?:是|有|大概|约|量了|:| )*(?=\d)/g, '脚长')
}

/** A child's table ends below this height in cm. */
const CHILDREN_CM = 160

/** 他爸180 孩子118: on a child's table the grown-ups beside a child are told by the way. */
function dropGrownUps(table: SizeTable, persons: readonly PersonMeasures[]): readonly PersonMeasures[] {
  const tallest = findTableSpan(table, 'height')?.[1]
  if (tallest === undefined || tallest >= CHILDREN_CM) return persons
  const children = persons.filter(({ height }) => height === undefined || height[0] <= tallest)
  return children.length > 0 ? children : persons
}

/** Reads every measure of every person named in the message, in the table's units. Never throws. */
export function readMeasures(table: SizeTable, message: string, aboutSize: boolean): Reading {
  const isShoeTable = [...table.required, ...(table.optional ?? [])].includes('footLength')
  const canonical = nameFoot(table, canonicalText(message))
  const { text, named } = blankSizesToChoose(table, blankDistractions(canonical, isShoeTable))
  const quantities = scanQuantities(text)
  const bareAllowed = aboutSize || named || tellsThenAndNow(canonical) || mayTrustBare(table, text, quantities)
  const isList = table.required.length > 1 && quantities.length >= 2 * table.required.length
  const reader = new PersonReader(table, text, { bareAllowed, isList })
  const namedLater = nameLater(text, quantities)
  for (const [at, quantity] of quantities.entries()) reader.read(quantity, namedLater[at] ?? new Set())
  const told = reader.people()
  // a stray number after a complete person is nobody
  const persons = told.filter((draft, position) => position === 0 || draft.sure || isComplete(table, draft))
  return {
    persons: dropGrownUps(
      table,
      persons.map((draft) => draft.measures),
    ),
    sure: told.some((draft) => draft.sure),
  }
}
