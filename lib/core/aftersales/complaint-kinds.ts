/** What a buyer complains about after the sale. */
export type ComplaintKind =
  | 'spoiled'
  | 'damaged'
  | 'missing'
  | 'wrong-item'
  | 'wrong-size'
  | 'quality'
  | 'not-received'
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
      /(?:坏|烂|臭|馊|发霉|变质|化冻|化了|死了|不新鲜|蔫了?|长毛|发黑|出水)(?:果|掉|了|的|好几|一半)|(?:坏|烂|死|臭)(?:了|掉|的).{0,6}(?:个|只|斤|半|箱)|不新鲜|变质|发霉|rotten|spoiled|mouldy|moldy|gone off|melted/,
  },
  {
    kind: 'damaged',
    words:
      /(?:收到|到手|打开|拆开|快递|包装|盒子|箱子|屏幕|杯子|边角)?.{0,8}(?:碎了|破了|破损|摔坏|压坏|压扁|裂了|裂开|磕|划痕|断了|漏了|漏液|变形|挤烂|摔碎|碎成)|(?:arrived|came|is|was|are|were|got) (?:all )?(?:broken|damaged|cracked|smashed|shattered|bent|torn|leaking|crushed)/,
  },
  {
    kind: 'missing',
    words:
      /少(?:了|发|寄|给)(?:我)?(?:一|两|几|\d|个|件|袋|盒|包|瓶|只)?|漏发|没(?:有)?(?:收到|看到|见到|发)(?:赠品|配件|说明书|说好的)|缺(?:少|了|件|配件)|赠品没|只收到(?:一|两|\d)|missing|only (?:got|received)|not in the (?:box|parcel)/,
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
      /质量(?:太|很|真|好|也太|有问题|不行|差|问题)|(?:起球|掉色|褪色|脱线|开线|开胶|掉漆|掉毛|生锈|异味|有味|味道大|刺鼻|坏了|用不了|不能用|开不了机|充不进|不亮|没反应|没声音|断线|掉底|起皮|过敏)(?:了|很|严重|的|啊|怎么|$|[,.!])|才(?:用|穿|洗)(?:了)?(?:一|两|几|\d)(?:次|天|个月|周).{0,8}(?:就|坏|掉|起|断|开)|(?:掉|褪)色(?:太|好|很|得?)?(?:严重|厉害)|(?<!有没)有(?:一|两|三|好?几|\d)?(?:个|处|块|条)?(?:坏点|亮点|瑕疵|污渍|油渍|破洞|跳线|抽丝)(?!.{0,4}[吗么没])|(?:花|闪|黑)屏了|死机|自动关机|充不(?:了|上|进)电|poor quality|bad quality|fell apart|stopped working|doesn'?t work|not working|faulty|defective|peeling|faded/,
  },
  {
    kind: 'refund-slow',
    words:
      /(?:退款|钱|退的款|运费).{0,8}(?:还没|怎么没|没到|没收到|没退|什么时候退|多久(?:能)?到)|refund.{0,20}(?:not|where|when|still|haven'?t|yet)|where.{0,10}(?:my )?refund/,
  },
  {
    kind: 'late',
    words:
      /(?:怎么|为什么|咋)?还(?:没|不)(?:到|发货|发|收到|送|派送|动)|(?:\d+|几|好几|三|四|五|六|七|八|十|半个?)(?:天|个?月|周)了|(?:物流|快递|包裹).{0,8}(?:[不没](?:动|更新|消息|走|派送)|停滞|停了|卡住|卡在)|到底到哪|(?:太|这么|好)慢|催(?:一下|下)?(?:快递|物流|发货)|到底(?:什么时候|啥时候|几时)(?:能)?(?:到|发)|一直(?:没|不)(?:发货|动|更新)|hasn'?t (?:arrived|come|shipped)|still (?:waiting|hasn'?t|not (?:arrived|here|shipped))|(?:is|it'?s|so|very|days) late|taking (?:so|too|forever)|where(?:'s| is) my (?:order|parcel|package)|stuck/,
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

/** What a message complains about; undefined when it is no complaint. Only the buyer's own words should be given. */
export function findComplaint(text: string): ComplaintKind | undefined {
  const folded = text.normalize('NFKC').toLowerCase().slice(0, 2000)
  if (BEFORE_SALE.test(folded) && !AFTER_SALE.test(folded)) return undefined
  return PATTERNS.find((pattern) => pattern.words.test(folded))?.kind
}
