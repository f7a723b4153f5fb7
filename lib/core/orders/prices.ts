import type { ChatMessage } from '../shared/index.ts'
import { isBare } from './acts.ts'
import { fold, hasHan, splitClauses, type Clause } from './text.ts'
import { CLASSIFIERS, readNumber } from './number-words.ts'
import { withoutElsewhere } from './outside-numbers.ts'
import type { OptionWord, Value } from './value.ts'
import { findValues } from './values.ts'

/** A sum of money in a message: what is to be paid, what one costs, what is taken off, what comes on top. */
export interface Price {
  readonly kind: 'total' | 'unit' | 'off' | 'extra'
  readonly amount: number
  readonly raw: string
  /** It was put as what will be paid (一共, 改成, 您付), not as a price among others. */
  readonly firm: boolean
  readonly messageId: string
  /** Options named in the same clause: whose price it is. */
  readonly values: readonly Value[]
  /** Written as money (¥, 元), so that it is no option. */
  readonly money: boolean
  /** Only its place at the end of an agent's words makes it a sum; it counts where the version it belongs to was chosen. */
  readonly loose: boolean
}

const MONEY = '[¥$£€]?\\s?(\\d{1,6}(?:\\.\\d{1,2})?)'
const NOT_UNIT =
  '(?![\\d.多几]|\\s*(?:号|码|斤|公斤|千克|kg|gb|g(?![a-z])|t(?![a-z])|ml|l(?![a-z])|cm|mm|米|m(?![a-z])|天|小时|分钟|点|折|%|盒|件|双|个|支|袋|瓶|包|条|张|片|台|套|只|份|w(?![a-z])|k(?![a-z])|度|栋|单元|室|楼|克|年|月|日|寸|[x*]|days?|hours?|pieces?|pcs|packs?|x|am|pm|in(?:ch)?|oz|ft|st\\b|nd\\b|rd\\b|th\\b|% ))'

const OFF =
  /(?:立减|退|减|便宜|优惠|少|让利?|抹(?:零)?|抵扣?|省|返)(?:您|你|了|掉|去|个|收)?\s?[¥$£€]?(\d+(?:\.\d{1,2})?)(?!\s*(?:件|斤|kg|个|层))|[$£€](\d+(?:\.\d{1,2})?) off|(?:take|knock) [$£€]?(\d+(?:\.\d{1,2})?) off|(?<!\d)-\s?(\d+(?:\.\d{1,2})?)$/
const EXTRA =
  /(?:加|贵|补|差|多付|另付|另加|运费|邮费)(?:了|个|付|差价|运费|邮费)?\s?[¥$£€]?(\d+(?:\.\d{1,2})?)(?!\s*(?:件|斤|kg|个|ml))|[$£€]?(\d+(?:\.\d{1,2})?) (?:extra|more)/
/** 挂脖绳另卖19, 双碗要加购分流碗 29: what something else costs. */
const SOLD_APART = /另(?:卖|购|买|付|外拍|外买)|加购|换购|单买|单卖/
/** 两千四可以: a sum in words. */
const IN_WORDS =
  /([一二两三四五六七八九]千[一二三四五六七八九零]?百?[一二三四五六七八九]?十?[一二三四五六七八九]?|[一二两三四五六七八九]百[一二三四五六七八九零]?十?[一二三四五六七八九]?)(?:块|元|整|行|可以|吧|给|包邮|$)/
const UNIT =
  /[¥$£€]?(\d+(?:\.\d{1,2})?)(?:元|块|块钱)?(?:\/|一|每|1)(?:件|双|盒|袋|瓶|包|支|条|个|套|箱|只|罐|桶|斤|份|台|把|张|块|本|顶|床|副|提|株|盆|枚|米|单)|(?:单价|单(?:瓶|盒|件|个|条|双|支|包|袋)|每(?:件|双|盒|袋|瓶|包|支|条|个|套|箱|只|罐|桶|份|台)|(?<![\d十])一(?:件|双|盒|袋|瓶|包|支|条|个|套|箱|只|罐|桶|份|台))(?:是|只要|就)?[¥$£€]?(\d+(?:\.\d{1,2})?)(?![\d.]*\s*(?:条|片|斤|g|ml|个|只|支|码|号|包|袋|粒|颗|天))|[$£€]?(\d+(?:\.\d{1,2})?) (?:each|apiece|per)|(?<![a-z])(?:one|each) is [$£€]?(\d+(?:\.\d{1,2})?)/
const FIRM = new RegExp(
  `(?:一共|总共|合计|共计|总价|总计|到手价?|实付|应付|(?:您|你|只要|只用|只需)付|付(?:了|完|好)?(?:款)?(?=\\s?[¥\\d])|给(?:您|你)(?=\\d{2})|改成|改到|改为|改价|改(?=\\d)|最低|[算收](?:您|你)|券后价?|拍下(?:是|就是|来)?|下来|折后|团购价|活动价|优惠价|会员价|老客价)(?:是|为|到|了|好|只要|就是|就|一共|价|给您|共|付|:)*${MONEY}${NOT_UNIT}`,
)
const PAID = /(?<![\d.])(\d+(?:\.\d{1,2})?)(?:元|块)?付的/
const FIRM_EN = new RegExp(
  `(?:comes? to|total(?:s|led)?(?: is| of| comes to|:)?|you(?:'ll| will)? pay|down to|all together|altogether|in total|final price(?: is)?|changed (?:it |the price )?to|adjusted (?:it |the price )?to|do (?:it|them|both) for|(?:two|three|four|both|all) (?:for|are|is)|it'?ll be|that'?s|that is|that will be|that'?ll be)\\s(?:just |only )?${MONEY}${NOT_UNIT}`,
)
/** 897 total: a sum before its name. */
const IN_ALL = /(?<![\d.])(\d+(?:\.\d{1,2})?) (?:in )?total\b/
const SPOKEN =
  /(?<![\d.])(\d+(?:\.\d{1,2})?)\s?(?:元|块钱|块|rmb|dollars|bucks|quid|euros?)(?!一|每|\/|券|红包|的券|优惠|无门槛)|[¥$£€]\s?(\d+(?:\.\d{1,2})?)(?! off| each| per)/
const LAST = new RegExp(
  `(?:^|[^\\d.+\\-*x/~a-z]|\\b(?:is|at|for)\\s)[¥$£€]?(\\d{1,6}(?:\\.\\d{1,2})?)(?:元|块|rmb)?(?:了|的|哦|呢|哈|亲|左右|对吧|对吗|是吗|是吧|是不是|吧|吗|给您|给你|可以|怎么样|拿走|包邮|行吗|好吗|好不好)*$`,
)

/** Reads every sum of money of a message. */
export function findPrices(message: ChatMessage, words: readonly OptionWord[]): Price[] {
  const folded = fold(message.text)
  const prices = splitClauses(withoutElsewhere(folded)).flatMap((clause) => pricesOf(message, clause, words))
  if (message.side === 'buyer') return prices
  const isMoney = BEHIND_COUNT.test(folded)
  const isSet = SETS_PRICE.test(folded)
  return prices.map((price) => ({
    ...price,
    money: price.money || isMoney,
    firm: price.firm || (isSet && price.kind === 'total'),
  }))
}

/** 一起12卷 42: a number behind a count is money. */
const BEHIND_COUNT = new RegExp(`[\\d一二两三四五六七八九十][${CLASSIFIERS}][ ,]+\\d+(?:\\.\\d+)?(?:元|块)?$`)
/** 两千四可以 我改价: the shop sets the price to it. */
const SETS_PRICE = /(?:我|给您|帮您|马上)改(?:价|好)/

function pricesOf(message: ChatMessage, clause: Clause, words: readonly OptionWord[]): Price[] {
  const text = clause.text
  const values = findValues(text, { words }).filter((value) => value.family !== 'number')
  const make = (
    kind: Price['kind'],
    amount: string | undefined,
    firm = false,
    loose = false,
    spelt = amount ?? '',
  ): Price[] =>
    amount === undefined || Number(amount) <= 0
      ? []
      : [
          {
            kind,
            amount: Number(amount),
            raw: literal(message, clause, spelt),
            firm,
            messageId: message.id,
            values,
            money: isMoney(text, amount),
            loose,
          },
        ]
  const firm = PAID.exec(text)?.[1] ?? IN_ALL.exec(text)?.[1] ?? FIRM.exec(text)?.[1] ?? FIRM_EN.exec(text)?.[1]
  const off = OFF.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  if (firm !== undefined && firm !== off) return [...make('total', firm, true), ...make('off', off)]
  const threshold = /满\d/.test(text)
  if (off !== undefined) return make('off', off, !threshold)
  const unit = UNIT.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  if (unit !== undefined) return [...make('unit', unit), ...make('total', totalBeside(text, unit))]
  if (SOLD_APART.test(text)) return make('extra', /(\d+(?:\.\d{1,2})?)(?:元|块)?$/.exec(text)?.[1])
  const spelt = IN_WORDS.exec(text)?.[1]
  if (spelt !== undefined) return make('total', String(readNumber(spelt) ?? ''), false, false, spelt)
  const extra = EXTRA.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  if (extra !== undefined) return make('extra', extra)
  const spoken = SPOKEN.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined)
  if (spoken !== undefined && !/券|红包|满|保证金|定金|运费险/.test(text)) return make('total', spoken)
  const last = lastNumber(text, values)
  return last !== undefined || message.side === 'buyer'
    ? make('total', last)
    : make('total', looseNumber(text), false, true)
}

function isMoney(text: string, amount: string): boolean {
  return new RegExp(`[¥$£€]\\s?${amount}|(?<![\\d.])${amount}\\s?(?:元|块)`).test(text)
}

/** two for 27 beside one is 11. */
function totalBeside(text: string, unit: string): string | undefined {
  const rest = text.replace(unit, '')
  return FIRM.exec(rest)?.[1] ?? FIRM_EN.exec(rest)?.[1]
}

function literal(message: ChatMessage, clause: Clause, amount: string): string {
  const at = clause.text.indexOf(amount)
  return at < 0 ? amount : message.text.slice(clause.start + at, clause.start + at + amount.length)
}

/** 可躺带轮299: an agent's number at the end, unless it measures something. */
function looseNumber(text: string): string | undefined {
  const [, head = '', number] = /^([^\d]*[一-龥])(\d{2,5}(?:\.\d{1,2})?)(?:元|块)?[哦哈呢的了]*$/.exec(text) ?? []
  return /码|号|身高|体重|[长宽高厚深]$|建议|推荐|[拍穿选戴]|度|电话|尾|第|版|型/.test(head) ? undefined : number
}

/** H型129, 3盒297, 498: values or nothing, then a number at the end. */
function lastNumber(text: string, values: readonly Value[]): string | undefined {
  const asked = /(?<![\d.])(\d{1,6}(?:\.\d{1,2})?)(?:元|块)?(?:对吧|对吗|是吗|是吧|是不是)$/.exec(text)?.[1]
  if (asked !== undefined) return asked
  const match = LAST.exec(text)
  const number = match?.[1]
  if (match === null || number === undefined) return undefined
  const head = text.slice(0, match.index + match[0].indexOf(number))
  if (/^\s*$/.test(head)) return number
  if (/(?:券|红包|补贴)$/.test(head)) return undefined
  const inside = values.filter((value) => value.end <= head.length)
  if (!hasHan(text)) {
    const told = /\b(?:is|for|at|are)\s?[$£€]?$/.test(head) || (inside.length > 0 && isBare(head, inside))
    return told ? number : undefined
  }
  if (values.some((value) => value.end > head.length)) return undefined
  if (
    /(?:价|卖|一起|全部|是|要|只要|都是|现在|一律|版|款|瓶|盒|套|装|件|双|支|袋)$/.test(head) &&
    !/码是|号是|电话|尾号|脚长|身高|体重|裙长|衣长|裤长|建议|推荐|对应|拍|穿|选/.test(head)
  )
    return number
  return isBare(head, inside) || inside.length > 0 ? number : undefined
}
