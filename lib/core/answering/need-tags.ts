/** What a buyer's first messages show them to care about (FLOW-NEED). */
export type NeedTag = '纠结尺码型' | '价格敏感型' | '活动关注型' | '质量顾虑型' | '物流着急型' | '售后担心型' | '送礼型'

const SIGNS: readonly (readonly [NeedTag, RegExp])[] = [
  [
    '纠结尺码型',
    /尺码|尺寸|码数|[大小]码|什么码|啥码|几码|哪个码|偏大|偏小|怕穿?[大小]|穿太[大小]|合身|身高|体重|\d{3}\s*(?:cm|厘米)?[,\uFF0C\s]*\d{2,3}\s*斤|穿多大|穿[大小]了|穿不下|穿得下|脚长|what size|size/i,
  ],
  ['价格敏感型', /便宜|贵|优惠|打折|折扣|最低|少点|价格|多少钱|包邮|券|砍价|抹零|划算|降价|差价|cheap|discount|price/i],
  ['活动关注型', /活动|满减|秒杀|直播间|双十一|双11|618|年货节|预售|定金|大促|赠品|送什么|promotion|sale/i],
  [
    '质量顾虑型',
    /质量|起球|掉色|褪色|缩水|正品|假货|真假|耐用|结实|会不会坏|面料|材质|透不透|有味道|异味|差评|quality|genuine/i,
  ],
  [
    '物流着急型',
    /什么时候发|啥时候发|几天到|多久到|今天能发|急用|着急|赶时间|快递.{0,4}(?:到|快|几天|多久|哪)|加急|顺丰|明天能到|当天发|ship|deliver/i,
  ],
  ['售后担心型', /退货|退换|能退|可以退|运费险|保修|质保|坏了|售后|七天|7天|无理由|return|refund|warranty/i],
  ['送礼型', /送人|送礼|送朋友|送妈妈|送爸|送女|送男|礼盒|生日|礼物|包装好看|gift/i],
]
/** How many of the first messages say what is needed; later ones are about details. */
const FIRST_MESSAGES = 5
const MOST_TAGS = 2

/**
 * The need tags the buyer's first messages (oldest first) point to, strongest first, at most two; [] when they show
 * nothing. What is asked more often, and earlier, counts more.
 */
export function proposeTags(buyerTexts: readonly string[]): NeedTag[] {
  const first = buyerTexts.slice(0, FIRST_MESSAGES)
  return SIGNS.map(([tag, sign]) => ({
    tag,
    weight: first.reduce((sum, text, place) => sum + (sign.test(text.slice(0, 300)) ? 1 - place * 0.1 : 0), 0),
  }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TAGS)
    .map(({ tag }) => tag)
}
