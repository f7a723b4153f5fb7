/** A wish about the delivery, as people say it and as a note records it. */
export interface WishKind {
  readonly id: string
  /** How a buyer says it, in folded text. */
  readonly said: RegExp
  /** What a note must hold for the wish to be on the card. */
  readonly noted: RegExp
  /** Words of which the note must hold the one that was said: 驿站 is not 门卫. */
  readonly choices?: readonly (readonly string[])[]
}

const PLACES: readonly (readonly string[])[] = [
  ['驿站', '菜鸟', '代收点', '自提点', '快递点', '代收'],
  ['丰巢', '快递柜', '蜂巢', '智能柜', '柜'],
  ['门卫', '保安', '传达室', '门房', '收发室', '值班室', '岗亭'],
  ['物业', '管理处'],
  ['前台'],
  ['鞋柜'],
  ['消防栓'],
  ['电表箱', '水表箱', '水表'],
  ['门口', '家门', '门外', '门边', '上门', '上楼', '入户'],
  ['车库'],
  ['院子', '院里'],
  ['超市', '便利店', '小卖部', '小店'],
  ['邻居', '对门', '隔壁'],
  ['奶箱'],
  ['信箱'],
  ['后门'],
  ['保安亭'],
  ['guardhouse', 'guard house'],
]
const CARRIERS: readonly (readonly string[])[] = [
  ['顺丰', 'sf'],
  ['中通'],
  ['圆通'],
  ['申通'],
  ['韵达'],
  ['邮政', 'ems'],
  ['京东'],
  ['德邦'],
  ['极兔'],
]
const DAYS: readonly (readonly string[])[] = [
  ['周末', '双休', '周六日', '周六周日', '周六、周日', '休息日', 'weekend'],
  ['工作日', '周一到周五', '周一至周五', 'weekday'],
  ['周六', '星期六', '礼拜六', 'saturday'],
  ['周日', '周天', '星期天', '星期日', '礼拜天', 'sunday'],
  ['周一', '星期一', 'monday'],
  ['周二', '星期二', 'tuesday'],
  ['周三', '星期三', 'wednesday'],
  ['周四', '星期四', 'thursday'],
  ['周五', '星期五', 'friday'],
]
const HOURS: readonly (readonly string[])[] = [
  ['上午', '早上', 'morning'],
  ['中午'],
  ['下午', 'afternoon'],
  ['晚上', '傍晚', '下班', '6点后', '六点', 'evening'],
]
const LATIN_PLACES: readonly (readonly string[])[] = [
  ['neighbor', 'neighbour', 'next door'],
  ['front desk', 'reception', 'concierge'],
  ['side porch', 'side door', 'side gate'],
  ['back porch', 'back door', 'backdoor', 'rear door'],
  ['front porch', 'front door'],
  ['porch'],
  ['garage'],
  ['locker', 'pickup point', 'parcel box'],
  ['shed'],
  ['mailbox', 'letterbox'],
  ['doorman', 'security', 'guard'],
  ['guardhouse', 'guard house'],
  ['lobby'],
  ['mailroom', 'mail room'],
  ['shoe rack'],
  ['riser'],
  ['caretaker'],
  ['leasing office', 'office'],
]

/** Brought up is no place of its own: 送货上楼 and 送到门口 are the same wish in other words. */
const BROUGHT_UP = /上楼|上门|入户|楼上|到家/
const PLACE_WORDS = PLACES.flat()
  .filter((word) => !BROUGHT_UP.test(word))
  .join('|')
const DAY_WORDS = '周末|双休|周六日|周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六天]|工作日|休息日'

/** The wishes the check knows; written for this project from what buyers ask parcels to do. */
export const WISHES: readonly WishKind[] = [
  {
    id: 'place',
    said: new RegExp(
      `(?:放|存|寄|丢|搁|扔|交给|交|留|送到?|投|塞|给|送).{0,6}(?:${PLACE_WORDS})|(?:${PLACE_WORDS})(?:就行|就好|代收|收|自提)|老地方.{0,4}(?:${PLACE_WORDS})`,
    ),
    noted: new RegExp(`${PLACE_WORDS}|${BROUGHT_UP.source}`),
    choices: PLACES,
  },
  {
    id: 'no call',
    said: /(?:别|不要|勿|不用|不必|甭)(?:给我|给他|给她|再)?(?:打|来)(?:我)?(?:电话|手机)|(?:别|不要|勿)(?:按门铃|敲门|来电|电联|联系)|勿扰/,
    noted: /(?:别|不|勿|免|甭).{0,4}(?:电|打|敲|铃|联系|扰)/,
  },
  {
    id: 'call first',
    said: /(?:提前|事先|先|到了|送前|派送前|送货前|送之前|来之前|派件前|务必|一定|记得|必须).{0,8}(?:打(?:个|我|给我|一下)*电话|电话联系|联系我|通知我|通知|跟我说|打我|打给我)|电话(?:预约|联系)(?:好)?(?:再|后)|预约(?:再|后)?送/,
    noted: /电话|(?<!勿|别|不要?|免)电联|来电|联系|通知|预约|打|call|phone/,
  },
  { id: 'text first', said: /(?:发|给我发)(?:个|条)?短信(?!验证)/, noted: /短信|信息/ },
  {
    id: 'day',
    said: new RegExp(
      `(?:${DAY_WORDS})(?:再|才|之后|以后|的时候|[上下]午|晚上|白天|可以|在家|有人|\\s){0,4}(?:送|派|配送|派送|送货|送来|收货|签收)|(?:只|就)(?:${DAY_WORDS}).{0,3}(?:在家|有人|有空)`,
    ),
    noted: new RegExp(DAY_WORDS),
    choices: DAYS,
  },
  {
    id: 'hour',
    said: /(?:上午|下午|晚上|中午|傍晚|早上|下班|[\d一二三四五六七八九十两]{1,3}点(?:半|钟)?)(?:以?后|之?前|之后|再|左右|到\S{1,4}点|的时候){0,2}(?:再|来|给我)?(?:送|派|配送|派送|送货|送来)/,
    noted: /上午|下午|晚上|中午|傍晚|早上|下班|\d+点|[一二三四五六七八九十]点|:\d\d/,
    choices: HOURS,
  },
  {
    id: 'ship later',
    said: /(?:(?:这|本|下个?)?(?:周|星期|礼拜)[一二三四五六日天末]|晚点|晚几天|晚两天|过几天|过两天|下周[一二三四五六日天]?|下个?月|月底|年后|节后|国庆后|\d{1,2}[号日](?:以?[前后]|之[前后]|再|左右)?|[一二三]?十?[一二三四五六七八九十]号(?:以?后|之后|再)?|等我(?:通知|消息|电话)?|(?:先|暂时)(?:别|不要|不)|不着急|延迟|推迟|明天再|后天再|过完年)(?:以?后|之后)?(?:再|给我|帮我|才|的时候|都?别|不要){0,2}(?:发|寄|派|送|发货)(?!票|工资|薪|钱|奖)/,
    noted: /发|寄|派|送|等|延|推|晚|号|后/,
  },
  {
    id: 'upstairs',
    said: /送(?:货)?(?:上楼|上门|到楼上|进门|入户|到家门|货上门)|搬(?:上楼|到楼上)|能送上楼|帮.{0,3}(?:送|搬|扛)上(?:楼|来|去)/,
    noted: new RegExp(`${PLACE_WORDS}|${BROUGHT_UP.source}`),
    choices: PLACES,
  },
  {
    id: 'carrier',
    said: /(?:发|走|用|要|换|指定|改|只(?:收|能))(?:个|成|走|发)?(?:顺丰|中通|圆通|申通|韵达|邮政|ems|京东快递|京东|德邦|极兔)(?!包邮)|(?:别|不要|不|勿)(?:给我)?(?:发|用|走|寄)(?:顺丰|中通|圆通|申通|韵达|邮政|ems|京东|德邦|极兔)/,
    noted: /顺丰|中通|圆通|申通|韵达|邮政|ems|京东|德邦|极兔|sf|快递/,
    choices: CARRIERS,
  },
  {
    id: 'invoice',
    said: /(?:开|要|给|需要|带|附|麻烦).{0,5}(?:发票|专票|普票|增值税|电子票|收据)|开(?:个|张)?票|发票抬头|个人抬头|抬头(?:是|写|开|改|换|:)|(?:改|换)(?:成)?(?:个人|公司|单位)的?抬头|(?:发票|专票|普票)(?:开|要|写)|\b(?:need|want|include|send|get|issue)\b.{0,20}\b(?:vat |tax |business )?(?:invoice|receipt)\b(?! inside)/,
    noted: /发票|专票|普票|开票|增值税|电子票|抬头|收据|invoice|receipt|vat/,
    choices: [
      ['专票', '专用'],
      ['普票', '普通发票', '普通'],
      ['个人'],
      ['公司', '单位', '中心', '有限', '学校', '医院', '对公'],
    ],
  },
  {
    id: 'no price',
    said: /(?:别|不要|勿|不用|不)(?:给我|在里面|往里|在包裹里)?(?:放|写|贴|附|夹|带|露|显示|留|有)(?:上)?(?:是|着)?(?:啥|什么|里面|东西|价格|价钱|小票|清单|单子|价签|吊牌|购物单|金额|价格单|价格标|发货单|品名|商品名|产品名|名称|内容)|保密发货|隐私(?:发货|包装)|匿名|(?:价签|吊牌|价格?标|标签)[^,.\s]{0,3}(?:剪|撕|摘|拆|去)|(?:剪|撕|摘|拆|去)(?:掉|了)?(?:价签|吊牌|标签)|(?:别|不要|勿)(?:让人)?(?:露出|看出|看得?到)[^,.\s]{0,4}(?:名|字|内容|东西|什么|是?啥)|(?:no|without|leave out|don'?t include|hide|remove).{0,20}(?:price|invoice (?:inside|in the)|packing slip|receipt inside|prices)|discreet|plain (?:box|packaging)/,
    noted: /价|小票|清单|单|签|保密|隐私|匿名|品名|名称|内容|price|slip|discreet|plain|receipt|invoice/,
  },
  {
    id: 'packing',
    said: /(?:包|包装|打包)(?:得|的|要|好好|给我|帮我){0,2}(?:严实|结实|仔细|牢固|好一?点|好点|厚|紧)|多(?:包|缠|裹|垫|套|放)(?:几|点|些|两|一)?(?:层|点|些|圈)?(?:泡沫|气泡|冰袋|冰块|膜|胶带)?|加(?:固|气泡|泡沫|个?木架|冰袋|厚箱)|打木架|防(?:震|摔|压)包装|用(?:泡沫|木)箱/,
    noted: /包|裹|固|泡沫|气泡|木架|冰|防|层|严实|结实/,
  },
  {
    id: 'gift wrap',
    said: /(?:包|包装)成?(?:礼物|礼品|礼盒)|礼[物盒品]包装|(?:要|用|换成?)礼盒|礼品袋|(?:要|带|放|给|有|有没有).{0,3}(?:手提袋|礼袋|礼品盒)|gift[ -]?wrap|wrapped as a gift|wrap it/,
    noted: /礼|手提袋|袋|wrap|gift/,
  },
  {
    id: 'card',
    said: /(?:写|放|附|手写|塞|加|带).{0,3}(?:贺卡|卡片|祝福|明信片)|(?:贺卡|卡片)(?:上)?(?:写|内容)|gift (?:note|message|card saying)|(?:card|note) (?:saying|that says|with)|\bwrite "|\b(?:write|include|add|pop in|put in) (?:me )?(?:a|the|your) (?:gift |birthday |thank.?you |hand.?written )?(?:card|note)\b/,
    noted: /贺卡|卡片|祝福|写|明信片|note|message|card/,
  },
  {
    id: 'engraving',
    said: /(?:绣|刻|(?<![打复影水脚手])印|激光)(?:个|上|一个|一下)?(?:名|字|姓|logo|图案|\s?[a-z]{2,}|\s?\d{2,})|绣名|刻字|印名|(?:名字?|姓名|字)(?:要|就)?(?:绣|刻|印|打)(?=[ :]?[一-龥a-z])(?!错|了|得|成)|engrav|monogram|embroider|personali[sz]/,
    noted: /绣|刻|印|字|名|engrav|monogram|embroider|personal|initial/,
  },
  {
    id: 'no print',
    said: /(?:别|不要|不用|勿|不)(?:给我|帮我)?(?:印|刻|绣)(?:上去|上|出来)?|只(?:印|刻|绣)/,
    noted: /印|刻|绣/,
  },
  {
    id: 'split',
    said: /分(?:开|两|成两|批)(?:个)?(?:发|寄|包|装|打包|包裹)|分别(?:发|寄)|拆(?:开|成)(?:发|两)/,
    noted: /分|拆/,
  },
  {
    id: 'together',
    said: /(?:一起|合并|合到一起|合在一起|放一起|同一个包裹)(?:发|寄|打包|装)|合(?:个|并)?包裹/,
    noted: /一起|合/,
  },
  {
    id: 'leave en',
    said: /\b(?:leave|drop|put|hand)\b.{0,25}\b(?:neighbou?r|next door|front desk|reception|concierge|porch|back ?door|side (?:door|gate)|front door|garage|locker|shed|mailbox|letterbox|doorman|security|guard ?house|lobby|mail ?room|shoe rack|riser|caretaker|leasing office|office|door)\b|^(?:(?:the|at|on|in|by|then|so|just|use) )*(?:side|back|rear) (?:porch|door|gate)(?: is fine| works| please| instead|$)|^(?:(?:the|at|on|in|by|then|so|just|use) )*(?:porch|garage|concierge|lobby|shed|front desk|reception)(?: is fine| works| please| instead)/,
    noted:
      /neighbou?r|next door|desk|reception|concierge|porch|door|gate|garage|locker|shed|mailbox|letterbox|security|guard|lobby|mail|rack|riser|caretaker|office|leave/,
    choices: LATIN_PLACES,
  },
  {
    id: 'no ring en',
    said: /\b(?:don'?t|do not|no|without|never|not to)\b.{0,12}\b(?:ring|knock|call|buzz|doorbell|phone)(?:ing)?\b/,
    noted: /ring|knock|call|bell|buzz|phone/,
  },
  {
    id: 'call en',
    said: /\b(?:call|text|phone|ring|message)\b (?:me |us )?(?:\w+ )?(?:before|when|first|ahead|on arrival|upon)|\b(?:call|text) ahead/,
    noted: /call|text|phone|ring|message|contact/,
  },
  {
    id: 'day en',
    said: /\b(?:deliver|delivered|delivery|drop|bring|arrive)\b.{0,20}\b(?:on|only|after|before|until|at)\b.{0,14}\b(?:weekdays?|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|\d{1,2} ?(?:am|pm)|evenings?|mornings?|afternoons?)\b(?!.*\?)/,
    noted: /week|mon|tue|wed|thu|fri|sat|sun|am|pm|evening|morning|afternoon|deliver/,
    choices: DAYS,
  },
  {
    id: 'ship later en',
    said: /\b(?:ship|send|dispatch|hold)\b.{0,20}\b(?:after|until|later|on the|next week|not before)\b/,
    noted: /ship|send|hold|after|until|later|dispatch/,
  },
  {
    id: 'signature en',
    said: /signature (?:required|on delivery|please)|no signature|require a signature/,
    noted: /sign/,
  },
  {
    id: 'separate en',
    said: /\b(?:separate|two) (?:boxes|packages|parcels|bags)|pack(?:ed)? (?:them )?separately|separately (?:wrapped|packed)/,
    noted: /separat|two/,
  },
]
