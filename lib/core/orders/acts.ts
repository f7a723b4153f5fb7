import { CLASSIFIERS } from './number-words.ts'
import { hasHan, type Clause } from './text.ts'
import type { Value } from './value.ts'

/**
 * What a clause does with the values in it. `want`: the speaker settles on them; `drop`: gives them up; `ask`: asks;
 * `aside`: tells of others, the past, a body or a case that may not come; `offer`: the agent puts it forward to be
 * accepted; `gone`: sold out; `mention`: none of these.
 */
export type Act = 'want' | 'drop' | 'ask' | 'aside' | 'offer' | 'gone' | 'mention'

/**
 * 黑的和白的, 再来一条白的, L两条 XL一条: a clause that speaks of more than one. Without it two names of a kind are a change of
 * mind.
 */
export const SEVERAL = new RegExp(
  `各|和|跟|与|一[^,]{1,4}一|也|再|还要|[一两二三四五六七八九十\\d][${CLASSIFIERS}]|都|另|\\band\\b|each|both|plus|老[大二三]|[她他]要.*我|我要.*[她他]|[大小]的|妈|爸|儿|女|孩|[+/]`,
)

const ASK_ZH =
  /吗|就是.*对吧$|(?<!什)么(?:$|呢)|(?:好|行|厚|大|小|色|适|穿|用|能|是|可以|上|长|看|有|的|吃|装)不$|没$|呢$|有没有|会不会|是不是|能不能|可不可以|行不行|好不好|得不得|要不要|送不送|(?:贵|便宜|差)[^,]{0,6}吧$|不(?:下|了|上|到|住)吧$|哪|什么|啥(?!都)|多少|多[大长高重宽厚]|几[个件码号度片头瓦米斤]|怎么|咋|为什么|区别|有货|对比|纠结|有.{0,8}吧$|[到下上太满过](?:地上|[一-龥]{0,3})了吧$|(?:能|会|可以).{0,10}吧$|来不及|多久|贵不|问下|请问|帮我看|推荐|包邮|不都|不一样/
const ASK_EN =
  /^(?:and |so |but |hi |hey |hello )*(?:do|does|is|are|can|could|what|which|how|any|would|will|have you|should|did|was|were|why|when|where)\b|wondering|\bwhat about|\bhow about|\bdifference|\bor\b.*\?|not sure/
const REQUEST_EN =
  /(?:can|could|may) i (?:please )?(?:get|have|order|take|grab)|i(?:'d| would) like|i'?ll (?:take|have|get|go|do|need)|make (?:it|that|them)|let'?s (?:do|go|make)|give me|going (?:with|for)|go(?:nna)? (?:with|for)|i (?:want|need)|\bplease\b|it is$|looks? (?:nicer|better|prettier|cuter)|prefer|(?:decided|settled) on|switch to|change (?:it |that )?to|just the|i'?m getting|we'?ll take|need|\bthen$/
const ASIDE_ZH =
  /朋友|同事|闺蜜|队友|搭子|他们班|她们班|学校(?:都|已经)?发|发过了|我有[一两几]?[件条双个副台把套只瓶盒](?!人|娃|孩)|我哥|我姐|我弟|邻居|别人|人家|评论|网上|上次|上回|下回|发工资|再买$|(?:另外|另|单独|分开)(?:拍|下单|买)|上个?月|上周|早先|那会儿|之前|以前|去年|前年|原来|本来|旧的|博主|直播|主播|室友|同学|隔壁|说让|看到|看见|感觉|觉得|如果|要是|万一|假如|下次|以后|改天|回头再|买过|拍过|只有|退了|退货|退款|取消|家里有|家里还有|已经有|用过|穿过|试过|嫌|头发|衣服都|平时|平常|一般|妈说|爸说|公说|婆说|[她他]说|女儿说|儿子说|同款|别家|其他家|村里|小区里|单位那|店里那|楼下那|另一家|人说|说是|^[她他](?:穿|是)?[a-z\d]+码?$|\d的?脚$|框架|验光|(?:让|叫|劝)我(?!们)|图上|照片|图片|^[她他](?:非|就|想|要|喜欢|偏|老是)|(?<![给帮替])我[妹姐哥弟妈爸]的?\d|(?:老婆|老公|媳妇|对象|[妈爸姐妹哥弟]|女儿|儿子|孩子|娃)(?:那|的|自己)?[台个件双副款支条部辆]?(?:是|用|穿|戴|买|吃|喝)(?!.*[要来拍])|体重|身高|腰围|胸围|脚长/
const FAMILY_WANT =
  /(?:给|帮|替).{0,4}(?:朋友|同事|闺蜜|我哥|我姐|我弟|室友|同学|邻居).{0,4}(?:买|带|要|拍)|一起(?:买|拍|要)/
const ASIDE_EN =
  /\bmy (?:friend|sister|brother|mum|mom|husband|wife|boyfriend|girlfriend|daughter|son|neighbou?r|colleague|old|last)\b.*\b(?:has|had|got|bought|said|says|thinks|likes|told|loves|wears|prefers)\b|last time|usually|normally|used to|already have|\bif\b|reviews?|i saw|in the photo|at home/
const DROP_ZH =
  /[就变发]黑了|不要|不买|不用|(?<![特差分个级性类])别(?!的|人|墅|家|针|弄错|搞错|发错|拍错|拿错|忘|漏)|不想要|不考虑|不喜欢|不爱|自己有|[吃喝用穿看][吐腻够怕伤]了|不行(?!$)|太[大小长短厚薄贵深浅艳暗丑老重黑白红粉黄绿蓝紫灰亮素花跳甜苦辣咸腻硬软]|不合适|难看|不选|不拍|不换|取消|去掉|除了|(?<!是)不是|不插|放不下|穿不了|不好看|不够|费劲|怕|不如|(?<!(?:拿|就|买|来|要|选|那|还是)[^,.]{1,6})算了$|不需要|退掉|排除|没必要|不加(?!绒|厚)|别拍/
const DROP_EN =
  /\bnot\b|\bno\b|don'?t|instead of|rather than|too (?:big|small|long|short|dark|light|bright|much|expensive)|without the|veto(?:ed)?|hates?|doesn'?t like|not a fan|ruled out|forget|never mind|skip|\bexcept\b|isn'?t|won'?t/
const WANT_ZH =
  /要|来|拍|买|换|改|就|^那|选|定|给我|还是|下单|订|吧$|帮我|发我|可以|确定|决定|没错|^对|都|各|一人|留|整|搞|弄|安排|这次|嘛$|^行|^好|^嗯|拿/
const OFFER_ZH =
  /建议|推荐|卖得|热销|热卖|人气|爆款|拍|选|穿|戴|同价|试试|对应|适合|合适|刚好|可以|就|好的|好嘞|^好|记|备注|给您|改|留|发|下单|收到|^对|是的|^嗯|^行|^那|要|各|更|正好|没问题|确认/
const OFFER_BAD_ZH =
  /[那别他人其][家]|其他家|(?:可以|能|够)(?:装|放|晒|坐|住|吃|喝|承|洗|盖|挂|铺|存|用到|撑)|标配|自带|内含|太|(?<!没)没(?!问题)|不(?!错)|会|但|断|贵|偏|比(?!较)|哪|只有|还是|或|都有|也有|缺|如果|要是|区别|顶脚|更多|加\d|一般/
const OFFER_EN =
  /recommend|suggest|go for|would fit|fits|perfect|great|sure|got it|noted|confirm|\byes\b|lovely|ok|so that'?s|i'?ll|we'?ll|ships|in stock|available|is \d|for \d/
const OFFER_BAD_EN = /\bnot\b|n't|\bor\b|only|sold out|out of stock|\bbut\b|runs|instead|unfortunately|sorry/
const GONE =
  /断码|断货|没货|缺货|卖完|卖光|没有了|售罄|下架|抢光|没库存|无货|停产|sold out|out of stock|no longer|discontinued|unavailable/
const FILLER =
  /的|了|吧|哦|呢|哈|啊|嘛|亲|呀|哟|啦|诶|您|我|这个|那个|一下|款|色|码|号|件|双|那|嗯|好|行|对|就|要|现货|型|片|框|味|斤|[一两二三四五六]|腰|左|右|眼|size|colou?r|in|the|a|an|one|ones|and|of|with|then|please|pls|yes|yeah|ok|fine|it|is|和|跟|加|版|装|\s|[+\-*/#'，,]/g

/** Whether nothing but values and filling words is in the clause. */
export function isBare(clause: string, values: readonly Value[], card = ''): boolean {
  let rest = ''
  let index = 0
  for (const value of values) {
    if (value.start > index) rest += clause.slice(index, value.start)
    index = Math.max(index, value.end)
  }
  rest += clause.slice(index)
  const left = rest.replace(FILLER, '')
  return left.length <= 1 || (left.length <= 6 && card.includes(left))
}

/** What a buyer's clause does with its values. */
export function actOfBuyer(clause: Clause, values: readonly Value[], card: string): Act {
  const text = clause.text
  if (GONE.test(text) && !/有货/.test(text)) return 'ask'
  return hasHan(text) ? actOfBuyerZh(clause, values, card) : actOfBuyerEn(clause, values)
}

function actOfBuyerZh(clause: Clause, values: readonly Value[], card: string): Act {
  const text = clause.text
  if (isEitherOr(text, values)) return 'ask'
  if (isIdentity(text, values)) return 'ask'
  if (
    /都行|都可以|都好|都(?:挺|很)?(?:喜欢|好看)|纠结|选择困难|随便|任意|随机|[买拍].{0,4}(?:少|减|送|打折|打[\d一二三四五六七八九])/.test(
      text,
    )
  )
    return 'mention'
  if (ASK_ZH.test(text) || (clause.asked && !/没错|对吧|是吧/.test(text))) return 'ask'
  const forOthers = FAMILY_WANT.test(text)
  // 她要浅紫我要豆沙粉: both are wanted.
  if (/[她他]要.+我要|我要.+[她他]要/.test(text) && values.length > 1) return 'want'
  if (ASIDE_ZH.test(text) && !forOthers) return 'aside'
  if (DROP_ZH.test(text)) return 'drop'
  // 小象的好看: liked is not yet chosen.
  if (/^[^要来拍换就选]*(?:好看|可爱|漂亮)$/.test(text)) return 'mention'
  // 我是suv: which of the versions the buyer has.
  if (/^我(?:们|家|的|家的|家里)?[^\s]{0,2}是/.test(text) && values.some(isOpen)) return 'want'
  if (forOthers || WANT_ZH.test(text) || isBare(text, values, card) || isNamed(text, values) || countPairs(values) >= 2)
    return 'want'
  if (/的[吧哈啊哦]?$/.test(text) && text.length <= 10 && values.some(isOpen)) return 'want'
  return /(?:的|了)$/.test(text) && values.some((value) => value.end >= text.length - 1) && text.length <= 12
    ? 'want'
    : 'mention'
}

function isOpen({ family }: Value): boolean {
  return family.startsWith('open:')
}

/** 西冷5片: a short unknown name, then how much of it. */
function isNamed(text: string, values: readonly Value[]): boolean {
  const [first] = values
  const last = values.at(-1)
  if (first === undefined || last === undefined || last.end < text.length) return false
  return /^(?:quantity|weight|volume|pieces)$/.test(last.family) && /^[一-龥]{2,3}$/.test(text.slice(0, first.start))
}

function countPairs(values: readonly Value[]): number {
  return values.filter((value) => value.family === 'quantity').length
}

/** 6件和10件 10件多啥: two of a kind named side by side and nothing done with them. */
export function isSideBySide(text: string, values: readonly Value[]): boolean {
  const [one, other] = values
  if (one === undefined || other === undefined || values.length !== 2) return false
  return (
    one.family === other.family &&
    one.key + one.numbers.join() !== other.key + other.numbers.join() &&
    /^的?(?:和|跟|与|还是)$/.test(text.slice(one.end, other.start)) &&
    one.start === 0 &&
    text.length - other.end < 2
  )
}

/** 200*230是1米8的吧: what belongs to what is asked. */
function isIdentity(text: string, values: readonly Value[]): boolean {
  const at = text.indexOf('是')
  return at > 0 && text.endsWith('吧') && !/还是|就是/.test(text) && values.some((value) => value.end <= at)
}

function isEitherOr(text: string, values: readonly Value[]): boolean {
  // 膨润土结团好还是豆腐: the one that no list knows is asked about, too.
  if (/(?:好|强|快|省|划算|耐用|舒服|实用)还是[^,.]+$/.test(text) && values.length > 0) return true
  const at = text.search(/还是|或者|或/)
  if (at <= 0 || text.endsWith('吧')) return false
  return values.some((value) => value.end <= at) && values.some((value) => value.start >= at)
}

function actOfBuyerEn(clause: Clause, values: readonly Value[]): Act {
  const text = clause.text
  if (/\bor\b/.test(text) && values.length > 1 && !/either/.test(text)) return 'ask'
  if (/either is fine|any (?:is|colou?r)|doesn'?t matter/.test(text)) return 'mention'
  if (ASIDE_EN.test(text)) return 'aside'
  if (REQUEST_EN.test(text) && !DROP_EN.test(text))
    return /^(?:do|does|is|are|which|what|how|any)\b/.test(text) ? 'ask' : 'want'
  if (clause.asked || ASK_EN.test(text)) return 'ask'
  if (DROP_EN.test(text)) return 'drop'
  return isBare(text, values) || text.split(' ').length <= 6 ? 'want' : 'mention'
}

/** What an agent's clause does with its values. */
export function actOfAgent(clause: Clause, values: readonly Value[], card: string): Act {
  const text = clause.text
  if (GONE.test(text)) return 'gone'
  if (isEitherOr(text, values)) return 'ask'
  if (hasHan(text)) {
    if (/哪|什么|多少|多大|几/.test(text)) return 'ask'
    if (OFFER_BAD_ZH.test(text) || isEnumeration(text, values)) return 'mention'
    return OFFER_ZH.test(text) || isBare(text, values, card) || isPriced(text, values) ? 'offer' : 'mention'
  }
  if (OFFER_BAD_EN.test(text)) return 'mention'
  return OFFER_EN.test(text) || isBare(text, values) || isPriced(text, values) ? 'offer' : 'mention'
}

/** 楷书入门和行楷入门是两本: versions named side by side, none of them put forward. */
function isEnumeration(text: string, values: readonly Value[]): boolean {
  if (/各|一[件条双盒袋个套本支瓶包].*一[件条双盒袋个套本支瓶包]|拍/.test(text)) return false
  return (
    /和|跟|与|或|,/.test(text) &&
    values.some((one, index) => values.slice(index + 1).some((other) => isRival(one, other)))
  )
}

function isRival(one: Value, other: Value): boolean {
  return one.family === other.family && one.key !== other.key && one.family !== 'quantity' && one.family !== 'number'
}

/** H型129, two sets 44: values and a price. */
function isPriced(text: string, values: readonly Value[]): boolean {
  return /\d$/.test(text) && isBare(text, values)
}

const ACCEPT =
  /^(?:哦*,? ?那(?=\d)|懂|昂|恩|妥|得[嘞咧勒了]|好[嘞咧滴哒勒]|阔以|没毛病|就这么|可(?:$|[\s,.!])|收(?:$|[\s,.!])|✅|🙏|😊|😄|🤝|对[滴哒]|是[滴哒]|完美|nice|赞|爱了|3q|thx|okk|欧克|ojbk|salamat|noted|siap|terima|懂|明白|了解|晓得|那?好|那?行|嗯|可以|ok|okay|okey|成|中|对|是的|是$|没错|就这|那就|要的|要得|收到|知道|谢|辛苦|没问题|听你|听您|拍|下单|下了|买了|付|已拍|已付|爽快|整完|整上|整好|搞定|结完|冲|麻烦|👌|👍|🆗|fine|sure|great|perfect|yes|yep|yeah|yup|ordered|deal|done|thank|thx|ty\b|sounds good|cool|lovely|awesome|paid|just (?:placed|ordered|paid)|placed|bought|alright|all good|good|works|那我|我拍|我付|我下|重新拍|这就拍)/
const ORDERED =
  /拍了|拍好|拍完|下单了|下好|下单啦|买了|买好|付了|付好|付完|付款了|已拍|已付|已下单|下了|拍上|拍下了|整完|整上了|整好了|搞定了|拍啦|重新拍|下完单|结完了|改好了|换好了|重拍|下了单|order(?:ed)?\b.*(?:placed|done|in)|\bordered|\bpaid|placed (?:the|an|my) order|bought it|checked out|just placed/
/** 帮我看下 就这个: the yes stands at the end. */
const TAKES_IT = /(?:^|[\s,.])就(?:这个|它|这样|这么)|听(?:你|您)的|\bthat one\b|\bthis one\b/
const REFUSE = /^(?:不(?!错)|算了|太贵|再看|再想|等等|等下|no\b|nah|hmm|但是|可是|那不|我不)/

/** Whether a buyer's message takes what the agent put forward. */
export function accepts(folded: string): boolean {
  const text = folded.trim()
  return (ACCEPT.test(text) || ORDERED.test(text) || TAKES_IT.test(text)) && !REFUSE.test(text)
}

/** Whether the buyer says the order is placed. */
export function saysOrdered(folded: string): boolean {
  return ORDERED.test(folded) && !/(?:怎么|如何|能|可以).{0,4}(?:拍|下单|付)|还没|没拍|吗/.test(folded)
}

/** Whether the message takes back what the same person said before (算了, 不对, 改一下). */
export function corrects(folded: string): boolean {
  return /算了|不对|等下|等等|改一下|改成|换成|还是|写错|打错|说错|搞错|actually|sorry|i mean|change|instead|wait/.test(
    folded,
  )
}

/** Whether the message adds to what was chosen instead of replacing it. */
export function adds(folded: string): boolean {
  return /再(?:来|加|要|拍|买|拿)|还要|另外|也要|也来|加一|多要|顺便|再一|and also|plus|another|as well|also/.test(
    folded,
  )
}
