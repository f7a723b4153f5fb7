import type { CategoryPack } from './category-pack.ts'

/** What a buyer complains about after the sale. */
export type ComplaintKind =
  | 'spoiled'
  | 'damaged'
  | 'missing'
  | 'wrong-item'
  | 'wrong-size'
  | 'quality'
  | 'not-received'
  | 'not-shipped'
  | 'late'
  | 'refund-slow'
  | 'platform'

interface ComplaintPattern {
  readonly kind: ComplaintKind
  readonly words: RegExp
}

/** In the order in which they are tried: what costs most and says most comes first. */
const PATTERNS: readonly ComplaintPattern[] = [
  {
    kind: 'not-received',
    words:
      /(?:显示|说是?|物流).{0,6}(?:已?签收|已送达).{0,12}(?:没收到|没见|没拿到|没有收到)|(?:没收到|没拿到).{0,10}(?:却|就|但).{0,6}签收|marked (?:as )?delivered|says delivered/,
  },
  // What broke in use was not spoiled on the way.
  {
    kind: 'quality',
    words:
      /(?:用|穿|洗|戴|充)(?:了)?(?:不到|没)?(?:一|两|三|几|\d)(?:次|天|回|水|个月|周).{0,4}就.{0,4}(?:坏|掉|起球|断|开[线胶裂]|脱|裂|褪|变形|缩水)(?!.{0,2}吗)/,
  },
  {
    kind: 'spoiled',
    words:
      /(?<![压挤摔砸碰])烂(?:果|掉|了|的|好几|一半)|(?:馊|发黑|出水|蔫)(?:掉|了|的)|坏果|不新鲜|变质|发霉|长毛了|化冻|rotten|spoiled|mouldy|moldy|gone off|melted/,
  },
  {
    kind: 'damaged',
    words:
      /(?:收到|到手|打开|拆开|快递|包装|盒子|箱子|屏幕|杯子|边角)?.{0,8}(?:碎了|破了|是破的|破损|压烂|挤破|砸烂|摔坏|压坏|压扁|裂了|裂开|磕|划痕|断了|漏了|漏液|变形|挤烂|摔碎|碎成)|(?:arrived|came|is|was|are|were|got) (?:all )?(?:broken|damaged|cracked|smashed|shattered|bent|torn|leaking|crushed)/,
  },
  {
    kind: 'missing',
    words:
      /少(?:了|发|寄|给)(?:我)?(?:一|两|几|\d|个|件|袋|盒|包|瓶|只)?|漏发|没(?:有)?(?:收到|看到|见到|发)(?:赠品|配件|说明书|说好的)|缺(?:少|了|件|配件)|赠品没|(?<!有)没(?:有|给|放)(?:赠品|配件|说明书)(?!.{0,2}[吗么])|(?:收到|是|寄|发).{0,4}空(?:盒|箱|包)|只收到(?:一|两|\d)|missing|only (?:got|received)|not in the (?:box|parcel)/,
  },
  {
    kind: 'wrong-item',
    words:
      /发错|寄错|不是我(?:买|拍|要|定|订)的|颜色(?:不对|发错|错了)|款式(?:不对|错了)|跟(?:我)?(?:拍|买|图片|描述)的?不(?:一样|符)|货不对板|wrong (?:item|colou?r|product|one|order)|not what i ordered/,
  },
  {
    kind: 'wrong-size',
    words:
      /(?:尺码|码数|号码|大小|尺寸)(?:不合适|不对|偏|太|不准|买错|拍错)|(?:买|穿|拍)(?:着|上|的|起来)?(?:太|偏|有点|有些)(?:大|小|紧|松|长|短|肥|瘦)|(?:大|小)了(?:一)?(?:码|号|点)|(?:衣服?|裤子?|鞋子?|裙子?|外套|收到|到手|穿)[^,.!?\uFF0C。]{0,3}(?:大|小|紧|松|长|短)了|换(?:个|一)?(?:大|小)(?:一)?(?:码|号)|穿不(?:上|下|进)|不合身|(?:太|偏|有点)(?:大|小|紧|松)了|想换(?:个|一)?(?:大|小)?(?:一)?(?:码|号)|too (?:big|small|tight|loose|long|short)|doesn'?t fit|wrong size|size (?:up|down)/,
  },
  {
    kind: 'quality',
    words:
      /质量(?:太|很|真|好|也太|有问题|不行|差|问题)|(?:起球|掉色|褪色|脱线|开线|开胶|掉漆|掉毛|生锈|异味|有味|味道(?:很|好|太|特别)?(?:大|重|臭|冲|难闻)|刺鼻|坏了|坏掉|是坏的|发霉|臭了|烂了|用不了|不能用|开不了机|充不进|不亮|没反应|没声音|断线|掉底|起皮|过敏)(?:了|很|严重|的|啊|怎么|$|[\s,.!]|一|两|三|几|好几|\d)|才(?:用|穿|洗)(?:了)?(?:一|两|几|\d)(?:次|天|个月|周).{0,8}(?:就|坏|掉|起|断|开)|(?:掉|褪)色(?:太|好|很|得?)?(?:严重|厉害)|(?<!有没)有(?:一|两|三|好?几|\d)?(?:个|处|块|条)?(?:坏点|亮点|瑕疵|污渍|油渍|破?洞|跳线|抽丝)(?!.{0,4}[吗么没])|(?:花|闪|黑)屏了|死机|自动关机|充不(?:了|上|进)电|poor quality|bad quality|fell apart|stopped working|doesn'?t work|not working|faulty|defective|peeling|faded/,
  },
  {
    kind: 'refund-slow',
    words:
      /(?:退款|钱|退的款|运费).{0,8}(?:还没|怎么没|没到|没收到|没退|什么时候退|多久(?:能)?到)|refund.{0,20}(?:not|where|when|still|haven'?t|yet)|where.{0,10}(?:my )?refund/,
  },
  // Before the parcel on its way: what has not left cannot be chased with a carrier.
  {
    kind: 'not-shipped',
    words:
      /(?:还|一直|都|迟迟|老|就是)(?:没|不|未)(?:给我?)?发(?:货|出|走|$|[\s,.!?呢啊呀吗])|(?:发货|发得?)(?:太|这么|好|真)慢|催(?:一下|下)?发货|到底(?:什么时候|啥时候|几时)(?:能|才)?发|ha(?:sn'?t|ven'?t) (?:been )?shipped|still not shipped/,
  },
  {
    kind: 'late',
    words:
      /(?:怎么|为什么|咋)?还(?:没|不)(?:到|收到|送|派送|动)|没(?:有)?收到(?:货|快递|包裹|东西)|(?:包裹|快递)(?:是不是|肯定|都)?(?:被)?(?:弄)?丢(?:了|失|件)|丢件了|慢死|(?:\d+|几|好几|三|四|五|六|七|八|十|半个?)(?:天|个?月|周)了|(?:物流|快递|包裹).{0,8}(?:[不没](?:动|更新|消息|走|派送)|停滞|停了|卡住|卡在)|到底到哪|(?:太|这么|好)慢|催(?:一下|下)?(?:快递|物流)|到底(?:什么时候|啥时候|几时)(?:能)?到|一直(?:没|不)(?:动|更新)|hasn'?t (?:arrived|come)|still (?:waiting|hasn'?t|not (?:arrived|here))|(?:is|it'?s|so|very|days) late|taking (?:so|too|forever)|where(?:'s| is) my (?:order|parcel|package)|stuck/,
  },
  // Nothing but the threat itself: what it is about comes first, so this one stands last.
  {
    kind: 'platform',
    words:
      /(?:申请|找|叫|让|请|等|要求)(?:平台|官方|小二).{0,4}(?:介入|处理|仲裁|评理)|平台(?:已经?)?介入|(?:要|去|已经?|直接|我就?|再不.{0,8}就)投诉(?!快递|物流|顺丰|中通|圆通|韵达)|投诉(?:你们?|您们?|店铺|商家|客服|到平台|了你)|12315|消协|消费者协会|市场监管|工商(?:局|投诉)|(?:去|要|已经?)举报|(?:escalat|complain|report).{0,20}(?:platform|you|shop|seller|store)|(?:open|opened|file|filed) a (?:dispute|case|claim)|chargeback/,
  },
]

/** Questions before the sale use the same words: 会起球吗, 几天能到, 偏大吗. */
const BEFORE_SALE =
  /(?:会不会|会|容易|怕|能不能|是不是|要是|如果|万一).{0,10}(?:起球|掉色|褪色|坏|碎|漏|生锈|大|小|化)|(?:偏大|偏小|准)(?:吗|不|么|还是)|质量(?:怎么样|好吗|好不好|如何|咋样)|几天(?:能)?(?:到|发货)|多久(?:能)?(?:到|发货)|(?:will|does|do|would|is) (?:it|this|they) (?:run|fade|break|peel|shrink)/
const AFTER_SALE =
  /收到|到手|拆开|打开|买的|买了|穿了|用了|洗了|退|换|赔|投诉|差评|arrived|received|bought|ordered|refund|return/

/** Goods that rot or die: of other goods 坏了 is a fault. */
const PERISHABLE =
  /水果|果子|苹果(?!手机|电脑|平板|表|充)|芒果|橙|橘|柚|梨|桃|莓|葡萄|提子|车厘子|(?:西|甜|哈密|黄)瓜|荔枝|榴莲|香蕉|(?:蔬|青|白|菠)菜|番茄|红薯|玉米|蘑菇|虾|螃蟹|大闸蟹|(?:带|黄|鲈|三文|活|鲜)鱼|扇贝|海鲜|(?:牛|羊|猪|鸡)肉|鸡(?:翅|腿|爪)|(?:鸡|鸭|皮)蛋|(?:牛|酸)奶|面包|蛋糕|月饼|粽子|豆腐|鲜花|绿植|多肉/
const GONE_BAD = /(?<![压挤摔砸碰])(?:坏|臭|死|化)(?:掉|了|的|好几|一半)|冰.{0,2}化|\bdead\b/

/**
 * What a message complains about; undefined when it is no complaint. Only the buyer's own words should be given. `pack`:
 * what the shop sells. Only what can rot is spoiled: its path gives the money back and wants nothing returned.
 */
export function findComplaint(text: string, pack: CategoryPack = 'general'): ComplaintKind | undefined {
  const folded = text.normalize('NFKC').toLowerCase().slice(0, 2000)
  if (BEFORE_SALE.test(folded) && !AFTER_SALE.test(folded)) return undefined
  const kind = PATTERNS.find((one) => one.words.test(folded) && (one.kind !== 'spoiled' || canRot(pack)))?.kind
  const isFood = pack === 'fresh' || (pack === 'general' && PERISHABLE.test(folded))
  // What broke in use (用了三天就坏了) and what never came are told by more than one word: they stay.
  if (isFood && GONE_BAD.test(folded) && (kind === undefined || kind === 'quality')) return 'spoiled'
  return kind
}

/** Whether a shop of these goods can hear this complaint: clothes and devices do not spoil. */
export function isComplaintOf(kind: string, pack: CategoryPack): boolean {
  return kind !== 'spoiled' || canRot(pack)
}

function canRot(pack: CategoryPack): boolean {
  return pack === 'fresh' || pack === 'general'
}
