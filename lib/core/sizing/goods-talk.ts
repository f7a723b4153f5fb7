/**
 * Numbers that tell of the goods and their price and never of a body, and whole messages that do. Works on canonical text
 * (canonical-text.ts); every repetition is bounded.
 */
import { anyOf } from '../shared/index.ts'

const FIBRE =
  '(?:纯|精梳|长绒|新疆)?(?:棉(?![质衣服裤袄袜鞋花毛])|麻(?!烦)|亚麻|羊毛|羊绒|驼绒|腈纶|氨纶|涤纶?|聚酯|锦纶|尼龙|莱卡|莫代尔|粘纤|粘胶|天丝|真丝|桑蚕丝|蚕丝|兔毛|马海毛|鸭绒|鹅绒|绒子)'
const ENGLISH_FIBRE =
  '(?:cotton|poly(?:ester)?|spandex|elastane|lycra|wool|linen|nylon|rayon|viscose|silk|goose down|cashmere|acrylic|blend|mix)'
const PIECES = '[一两二三四五六七八九十\\d]{1,2} ?[件条双套顶只]'

/** What is blanked out of every message. */
export const GOODS: readonly RegExp[] = [
  // what cloth is made of: 95棉5氨纶, 60/40 blend, 含棉量95还是100
  new RegExp(
    `(?<![\\d.])(?:\\d{1,3} ?%? ?[/:-] ?)?(?:100|\\d{1,2})(?:\\.\\d)?(?:(?: ?% ?的?|的)?${FIBRE}| ?%? ?${ENGLISH_FIBRE})`,
    'g',
  ),
  new RegExp(
    `(?:含${FIBRE}量?|${FIBRE}含?量|含绒量|充绒量|成[分份]|配比)[^\\d,。;!?]{0,6}\\d{1,3} ?%?(?: ?(?:还是|和|跟|[/:-]) ?\\d{1,3} ?%?)?`,
    'g',
  ),
  // a price before a number of pieces: 29.9两条, 79两件那个
  new RegExp(
    `(?<![\\d.]|[长围腰脚头胸背高重穿] ?[是有:]? ?)\\d{1,3}(?:\\.\\d*9(?= ?${PIECES})|(?:\\.\\d{1,2})?(?= ?${PIECES} ?的?(?:那|链接|套餐|组合|优惠|包邮)))`,
    'g',
  ),
  // 69.9和72.9: nobody measures to the nine tenths twice
  /(?<![\d.])\d{1,3}\.\d?9 ?的? ?(?:和|跟|与|还是|、|,|vs) ?\d{1,3}\.\d?9(?!\d)/g,
  // 158和168那两件
  /(?<![\d.])\d{2,3}(?:\.\d+)? ?的?[和跟与、] ?\d{2,3}(?:\.\d+)? ?的?[那这][两三]?(?:[件条款双套]|个(?!人|娃|孩))/g,
  // 70的两条130; a budget; a number printed on the back
  /\d{2,3} ?的 ?[两二三四五2-5] ?[件条双套顶] ?\d{2,3}(?![\d.])|预算[^\d,。;]{0,4}\d+|\d{2,3} ?以[内下](?=的|有|能|推荐)/g,
  /(?<!脚)[印绣][^\d,。;!?]{0,6}\d{1,3}(?: ?[和跟、,] ?\d{1,3}(?![\d.]))?/g,
  // 99就99, 2 for 120, spend 100 save 20, 前100名
  /(?<![\d.重高围长])(\d{1,3}(?:\.\d{1,2})?) ?就 ?\1(?![\d.]| ?(?:斤|cm|kg|公斤))|前 ?\d{1,3} ?名|第 ?\d{1,3}(?![\d个])/g,
  /\b\d{1,2} for \d{2,3}\b|\b(?:spend|save|minimum|min|budget(?: is)?|deal|was|costs?|price(?: is)?|extra) \d+(?:\.\d+)?(?! ?(?:cm|kg|lbs?|pounds?|mm|in\b|')|\d)|\b24\/7\b/g,
  // people who bought, minutes that run
  /\d{1,3} ?(?:多|几)? ?(?:个)?人(?=[买付下拍排评看在]|已|都买)|倒计时 ?\d{1,3}|排[在到了]? ?\d{1,3}/g,
  /[时杀团员享惠底后] ?价 ?(?:是|要|才|只)? ?\d{1,3}(?:\.\d+)?/g,
]

/** 裙子长度110, 110长: the length of a garment, where the table is not of feet. */
export const GARMENT_LENGTH =
  /(?<![脚足身背体])长度?(?:是|有|大概|约|:| )? ?\d{1,3}(?:\.\d+)? ?(?:cm|厘米|公分)?(?: ?(?:还是|或者?|和|跟|到|-) ?\d{1,3}(?:\.\d+)?)?|(?<![\d.])\d{2,3}(?:cm|厘米|公分)? ?长(?=$|[ ,，。;?吗的])/g

/** What sets two offers apart: their numbers are their prices, or their kinds. */
const TELLS_APART = anyOf(
  /(?:什么|啥|哪些|有没有|多大)(?:的)?(?:区别|差别|不同|不一样|两样|差异)|有(?:区别|差别|不同)|哪里?不(?:同|一样)|差在(?:哪|什么)|区别(?:是|在)|一样[吗么嘛]|同一[个款件条双种]|[料质][子量地]?(?:不一样|一样|不同)/,
  /(?:different|difference|same) (?:from|between|as|item|one)|what['’]?s the difference/,
)

/** Money that was paid, is to be paid back, or is told by a till. */
const SETTLES = anyOf(
  /[一两二三几哪那多\d] ?[笔单](?!独|鞋)|付(?:了|重|款|过|错|两|多)|多付|重复付|支付|转账|转了|到账|入账|账单|充值?了?(?=\d| )|红包|补差|少[退补返]|退(?:款|了|掉|钱|差)|[退取]消|扣了/,
  /\d ?(?:变|变成|改成) ?\d|发票|开票|收据|积分|订单/,
  /\b(?:paid|refund(?:ed)?|charged|invoice|payment|cancel(?:led)?)\b/,
)

/** Whether the bare numbers of the message tell of offers or of money. Linear. */
export function talksOfOffers(text: string): boolean {
  return TELLS_APART.test(text) || SETTLES.test(text)
}

const USED =
  /刚?[穿洗戴](?:了|过|着|上|一|两|没|不到|几|才|完)|收到|到货|到手|发[来的错]|买(?:的|回)|拉链|线头|\b(?:after|wore|washed|arrived|received|broke|bought)\b/
/** 会掉色吗, 起球不: asked before buying. */
const ASKED_BEFORE =
  /(?:会|容易|怕|担心)[^,。;]{0,2}(?:坏|开线|开胶|[掉褪]色|掉毛|起[球毛]|破|缩水|过敏|裂|断|有味)|(?:起球|[掉褪]色|掉毛|缩水|质量(?:好|行|怎么样))(?:吗|么|不|$)/g
/** 实际才96, listing says 45: the garment was measured, and is not what was told of it. */
const NOT_AS_TOLD =
  /实际(?:才|只有|是)|量(?:下来|出来|了)?[^,。\d]{0,4}[短少差]了|说[是好][^。]{0,12}(?:只有|才) ?\d|\b(?:listing|page|description|label|tag) (?:says?|said)\b/
const FAULT = anyOf(
  /收到(?:的|了)?(?:却|竟然|居然)?是|坏|开线|开胶|脱[线胶毛]|[掉褪]色|掉毛|起[球毛]|破了?|裂|断了?|脱落|缩水|有(?:洞|味|污|异味)|味道?[好很太大]|过敏|起(?:疹|红)|少了|漏发|发错|质量(?:真|太|很|好|这么|不|有)?(?:差|行|好|问题|烂)|差评|投诉|赔|退[货款钱吗不]|能退|申请退|售后/,
  /\b(?:broke|broken|ripped|torn|tore|faded|shrank|shrunk|smells?|fell apart|refund|return|defective)\b/,
)

/** 起毛球了, 味道好大: told of goods at hand even without a word for their use. */
const SPOILT =
  /(?:味道?[好很太]|起[毛球]{1,2}|掉[色毛]|褪色|开[线胶]|(?<![秤称尺])[坏破])[^,。;?吗会]{0,1}(?:[了大]|严重|厉害)(?!吗|么)/

/** Whether the message complains of what was bought: a measure told in it (我家狗30斤 一天就咬坏了) asks for no size. */
export function complainsOfGoods(text: string): boolean {
  const told = text.replace(ASKED_BEFORE, ' ')
  return (USED.test(told) && FAULT.test(told)) || SPOILT.test(told) || NOT_AS_TOLD.test(told)
}
