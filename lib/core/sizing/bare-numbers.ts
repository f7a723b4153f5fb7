/** Whether numbers with neither unit nor name are measures or money. */
import { anyOf } from '../shared/index.ts'
import { talksOfOffers } from './goods-talk.ts'
import { isBare, type Quantity } from './scan-quantities.ts'
import type { Measure, SizeTable } from './size-table.ts'

const ONLY_NUMBERS =
  /^(?:[\d\s.,，。/+:;的是吗呢呀啊吧嘛哦啦了亲我到至约快?？!()~-]|左右|上下|刚过|出头|不到|接近|将近|超过|浮动|大概|差不多|大约|样子|应该)*$/

/** Talk of a price that moved: its bare numbers are money. */
const PRICE_TALK = anyOf(
  /扣款|怎么扣|[多少][扣收退]|拍下|下单|实付|结算|券后/i,
  /直播间?[^\d]{0,4}[说卖标]|哪[个件条双]?更?(?:便宜|划算|贵|值)|卖不卖|卖我/i,
  /\d ?一[件条双套顶][^\d]{0,4}[两三2-5] ?[件条双套顶] ?\d|拍(?:下来?)?是 ?\d|降价|涨价|标价|这个价|涨了|价格|差价|\d ?涨到 ?\d|拍的 ?\d+ ?发/i,
  // 怎么168了, 昨天还158
  // haggling: 303给300, 按189走
  /抹个?零|吉利|按 ?\d{2,3} ?[走算]|\d ?(?:算|给我?) ?\d{2,3}|用了?[^\d,。]{0,6}券|昨[天晚] ?\d{2,3} ?今/i,
  /怎么 ?\d{2,3} ?了|(?:昨天|刚才|刚刚|前天) ?看?(?:还|才|都)? ?(?:是|卖)? ?\d{2,3}/i,
  /\bpaid \d|\brefund|\bcharged\b|\bcheaper\b|\bin (?:the|your) live|livestream|\b(?:spend|coupon|discount|bundle)\b|price (?:drop|difference|match)/i,
)

/** Talk of a price at all: a number alone is money where the table asks for one measure alone. */
const MONEY_TALK =
  /[给报]个?价|价钱|多少钱|几多钱|便宜|优惠|砍价|讲价|还价|贵|抹零|少点|直播间|隔壁|别家|人家|拼多多|券|包邮|拿走|带走/

/** The buyer says that they measured; 质量, 容量 and their like are no measuring. */
const MEASURED = anyOf(
  /秤|称(?:的|了|出|下|过)|(?<![质重数销含分力能流大用])量(?:(?= ?\d)|的|了|出|下|过|得|是|完|到|错|几|着|来)|测量/,
  /卷尺|软尺|皮尺|尺子|踩[在着]?(?:一张|白)?纸|脚印|脚趾|脚后跟到|脚跟到/,
)

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
const BUILD = anyOf(
  /身高|体重|多重|多高|[胖瘦涨掉减]到/,
  /(?:头|脚|腿|胳膊|手臂|腰|肚子|胯|臀|屁股|胸|肩膀?|脖子|骨架)(?:有点|比较|偏|很|挺|特别|稍|略|还|太|也)?(?:粗|细|大|小|宽|肥|壮|圆|厚|窄)/,
  /脚[背面](?:有点|比较|偏|很|挺|特别|略|稍)?高|[胖宽]脚|高脚背|偏宽/,
  /[偏微]胖|偏瘦|很瘦|有点胖|肉多|肉肉的|梨形|苹果型|产后|孕期|怀孕|坐月子/,
  /[一二三四五六]年级|幼儿园|[大中小]班|(?:孩子|宝宝|宝贝|娃|儿子|女儿|闺女|男宝|女宝|小朋友) ?\d/,
)

/** Bare numbers are trusted when something else says the talk is of size, or when there is nothing but the numbers. */
export function mayTrustBare(table: SizeTable, text: string, quantities: readonly Quantity[]): boolean {
  const bare = quantities.filter(isBare).length
  if (bare < quantities.length) return true
  if (PRICE_TALK.test(text) || talksOfOffers(text)) return false
  if (table.required.length === 1 && MONEY_TALK.test(text)) return false
  if (MEASURED.test(text) || BUILD.test(text)) return true
  if (table.required.some((measure) => NAMES[measure]?.test(text) === true)) return true
  if (bare >= table.required.length && bare >= 2) return true
  return ONLY_NUMBERS.test(text) && (table.required.length === 1 || text.includes('我'))
}
