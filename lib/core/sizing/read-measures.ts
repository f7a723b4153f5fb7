import { canonicalText } from './canonical-text.ts'
import { blankDistractions, tellsThenAndNow } from './distractions.ts'
import { isBare, isComplete, PersonReader } from './person-reader.ts'
import { scanQuantities, type Quantity } from './scan-quantities.ts'
import type { PersonMeasures, SizeTable } from './size-table.ts'

/** What was read out of a message. */
export interface Reading {
  /** One set of measures a person, in the order they were named. */
  readonly persons: readonly PersonMeasures[]
  /** A measure was written with its unit or name, so the message is surely about a body. */
  readonly sure: boolean
}

const ONLY_NUMBERS =
  /^(?:[\d\s.,，。/+:;的是吗呢呀啊吧哦啦了亲我到至约快?？!()~-]|左右|上下|刚过|出头|不到|接近|将近|超过|差不多|大概|大约)*$/

/** Talk of a price that moved: its bare numbers are money. */
const PRICE_TALK = /降价|涨价|涨了|价格|差价|怎么 ?\d{2,3} ?了|(?:昨天|刚才|刚刚|前天) ?(?:还|才)? ?(?:是|卖)? ?\d{2,3}/
/** Talk of a price at all: a number alone is money where the table asks for one measure alone. */
const MONEY_TALK =
  /[给报]个?价|价钱|多少钱|几多钱|便宜|优惠|砍价|讲价|还价|贵|抹零|少点|隔壁|别家|人家|拼多多|券|包邮|拿走|带走/
/** The buyer says that they measured. */
const MEASURED =
  /(?<![质重数销含分力能流大用])量(?:的|了|出|下|过|得|是|完|到|错| ?\d)|测量|卷尺|软尺|皮尺|尺子|踩[在着]?(?:一张|白)?纸|脚印|脚趾|脚后跟到|脚跟到/
/** Talk of the buyer's own build, or of a child's class: a number beside it is a measure. */
const BUILD =
  /(?:头|脚|腿|胳膊|手臂|腰|肚子|胯|臀|屁股|胸|肩膀?|脖子|骨架)(?:有点|比较|偏|很|挺|特别|稍|略|还|太|也)?(?:粗|细|大|小|宽|肥|壮|圆|厚|窄)|脚[背面](?:有点|比较|偏|很|挺|特别|略|稍)?高|[偏微]胖|偏瘦|很瘦|有点胖|产后|孕期|怀孕|坐月子|肉多|肉肉的|[胖宽]脚|高脚背|偏宽|[胖瘦涨掉减]到|梨形|苹果型|[一二三四五六]年级|幼儿园|[大中小]班|(?:孩子|宝宝|宝贝|娃|儿子|女儿|闺女|男宝|女宝|小朋友) ?\d/

/** Bare numbers are trusted when something else says the talk is of size, or when there is nothing but the numbers. */
function mayTrustBare(table: SizeTable, text: string, quantities: readonly Quantity[]): boolean {
  const bare = quantities.filter(isBare).length
  if (bare < quantities.length) return true
  if (PRICE_TALK.test(text)) return false
  if (table.required.length === 1 && MONEY_TALK.test(text)) return false
  if (MEASURED.test(text)) return true
  if (BUILD.test(text)) return true
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

/** Reads every measure of every person named in the message, in the table's units. Never throws. */
export function readMeasures(table: SizeTable, message: string, aboutSize: boolean): Reading {
  const canonical = canonicalText(message)
  const { text, named } = blankSizesToChoose(table, blankDistractions(canonical))
  const quantities = scanQuantities(text)
  const reader = new PersonReader(
    table,
    text,
    aboutSize || named || tellsThenAndNow(canonical) || mayTrustBare(table, text, quantities),
  )
  for (const [position, quantity] of quantities.entries()) reader.read(quantity, quantities[position + 1])
  const told = reader.people().filter((draft) => Object.keys(draft.measures).length > 0)
  // a stray number after a complete person is nobody
  const persons = told.filter((draft, position) => position === 0 || draft.sure || isComplete(table, draft))
  return { persons: persons.map((draft) => draft.measures), sure: told.some((draft) => draft.sure) }
}
