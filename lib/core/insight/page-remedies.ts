/** What stands on a product page and answers a question before it is asked: a picture, or one line of text. */
export interface PageRemedy {
  readonly form: 'picture' | 'line'
  readonly about: RemedyAbout
}

/** What the picture or the line is of. */
export type RemedyAbout =
  | 'size-chart'
  | 'dimensions'
  | 'how-to'
  | 'true-colours'
  | 'comparison'
  | 'in-the-box'
  | 'dispatch'
  | 'postage'
  | 'payment'
  | 'invoice'
  | 'returns'
  | 'warranty'
  | 'shelf-life'
  | 'material'
  | 'care'
  | 'suits'
  | 'offers'
  | 'genuine'
  | 'stock'

/**
 * About one buyer's own parcel, order or trouble: no page can answer it. Also bargaining and requests to do something.
 */
const OWN_AFFAIR =
  /我的|我这|我买的|我(?:刚|昨天|前天|上午|已经)|(?:刚才?|昨天|前天|已经?)(?:拍|下单|买|付)|拍了|下了?单了|付款了|付了|收到(?:货|的|了)|到哪|哪里了|单号|订单|物流|查(?:一下|询|下)|催|怎么还|还没|还不|没(?:收到|发货|到|有?物流)|取消|改(?:一?下)?(?:地址|电话|尺码|颜色|备注)|地址(?:错|填错|写错)|少(?:发|了|件)|漏发|错发|发错|坏了|破了|破损|碎了|裂了|不通电|开线了|质量问题|投诉|差评|赔|申请(?:了|退)|退款|帮我|给我(?:换|退|发|补)|便宜(?:点|些|一点)|少(?:点|一点|一些)|优惠(?:点|一点)|降价|再少|人工|错了|改成|修改|更改|重新?开|退了|退回|审核|签收|派送|等了|等货|严重|骗|价保|保价|\border\b|\bmy\b|\btrack|refund|cancel|broken|damaged|complain|cheaper/i

/** Tried in this order: what a question names most exactly comes first. */
const REMEDIES: readonly (readonly [RegExp, PageRemedy])[] = [
  of(
    'picture',
    'comparison',
    /区别|差别|哪(?:个|款|种)(?:更|比较)?好|有什么不(?:同|一样)|\bdifference|\bcompare|which (?:one )?is better/i,
  ),
  of(
    'line',
    'dispatch',
    /(?:什么时候|几时|多久|几天|何时|多长时间).{0,6}(?:发|到|送|寄|出)|(?:今天|当天|马上).{0,4}发|发货|(?:发|用|走)(?:的)?(?:什么|哪个|哪家)?(?:快递|顺丰|圆通|中通|韵达)|什么快递|哪个?快递|从?哪里?发|能(?:寄|发|送)到|到(?:得了)?.{0,4}吗?偏远|how long.{0,20}(?:ship|arrive|deliver)|when.{0,20}(?:ship|arrive|deliver)|ship (?:to|from)|\bcourier/i,
  ),
  of('line', 'postage', /包邮|运费|邮费|快递费|postage|shipping (?:fee|cost)|free shipping/i),
  of(
    'line',
    'payment',
    /货到付款|花呗|分期|白条|怎么付|付款方式|微信支付|支付宝|cash on delivery|pay(?:ment)? (?:by|with|method)|instal?ments/i,
  ),
  of(
    'line',
    'returns',
    /退换|(?:能|可以|支持|怎么)(?:退|换)|七天|7 ?天|无理由|不(?:合适|喜欢|满意).{0,6}(?:退|换)|退货|换货|\breturns?\b|\bexchange/i,
  ),
  of('line', 'invoice', /发票|开票|invoice/i),
  of('line', 'shelf-life', /保质期|有效期|过期|生产日期|shelf.?life|expir/i),
  of('line', 'warranty', /保修|质保|保(?:几|多少)年|(?:几|多少|一|两|三)年保|坏了怎么办|warrant|guarantee/i),
  of(
    'picture',
    'size-chart',
    /尺码|码数|什么码|多大(?:码|号)|[穿拿选](?:多大|几码|什么)|偏[大小]|\d{2,3}\s*(?:斤|kg|公斤)|身高|体重|胖|[SMLX]{1,3}码|\bsiz(?:e|ing)\b|\bfit\b/i,
  ),
  of(
    'picture',
    'how-to',
    /(?:怎么|如何|怎样)(?:用|使用|安装|装|设置|调|连|接|拆|洗|穿|戴|铺|组装|操作|充|吃|冲|开|清洗)|(?:安装|使用)(?:教程|视频|方法|说明)|说明书|好安装|how (?:do|to|can).{0,12}(?:use|install|wear|assemble|connect|clean|set)/i,
  ),
  of(
    'picture',
    'dimensions',
    /尺寸|多(?:长(?!时间)|宽|高|厚|重)|长宽|直径|容量|几(?:厘米|公分|升|寸|斤)|多大|厚吗|重吗|\bdimensions?\b|how (?:big|long is|tall|heavy|thick)/i,
  ),
  of(
    'picture',
    'true-colours',
    /色差|实物|颜色|什么样(?:子)?的?|图片.{0,6}(?:一样|一致)|和图|\bcolou?rs?\b|look like/i,
  ),
  of(
    'picture',
    'in-the-box',
    /(?:里面|包装|一套|套装).{0,6}(?:有什么|几|怎样|哪些|含|包括)|(?:几|多少)(?:个|件|片|包|只|条|瓶|双)(?:一|装)|配件|带.{0,8}(?:吗|么|嘛)$|有(?:盖子|电池|配件).{0,3}[吗么嘛]|what'?s (?:in|included)|comes? with/i,
  ),
  of('line', 'care', /掉色|褪色|缩水|起球|掉毛|机洗|手洗|能洗|可以洗|变形|shrink|fade|machine.?wash/i),
  of(
    'line',
    'material',
    /材质|面料|成分|什么做|什么(?:料|布|皮|棉)|纯棉|真皮|羊毛|含.{0,6}吗|防水|透气|保暖|加绒|甲醛|味道|气味|异味|添加|\bmaterial|\bfabric|\bcotton|waterproof/i,
  ),
  of(
    'line',
    'suits',
    /适合|适用|几岁|多大(?:孩子|宝宝)|孕妇|宝宝.{0,4}(?:能|可以)|(?:能|可以).{0,6}(?:宝宝|孕妇|老人|小孩)|兼容|支持.{0,6}(?:机型|型号|系统|手机|设备)|通用|适配|suitable|compatible/i,
  ),
  of('line', 'genuine', /正品|真假|保真|真的假的|官方|授权|专柜|假货|genuine|authentic/i),
  of('line', 'offers', /活动|优惠|券|满减|赠|送(?:什么|吗|礼)|有什么送|打折|折扣|\bcoupon|discount|\bgift/i),
  of('line', 'stock', /现货|有货|还有吗|缺货|补货|in stock|available/i),
]

/** The longest question a page's line could answer; longer ones tell a story of their own. Characters. */
const LONGEST = 40

/**
 * What on the product page would save a question (LOG-TOPICS): read from the question itself, the first wording that
 * tells wins. Null for what only a person can answer: one buyer's own order, parcel, trouble, or bargaining.
 */
export function pageRemedy(question: string, wordings: readonly string[] = []): PageRemedy | null {
  for (const text of [question, ...wordings]) {
    if (text.length > LONGEST || OWN_AFFAIR.test(text)) continue
    const found = REMEDIES.find(([tells]) => tells.test(text))
    if (found !== undefined) return found[1]
  }
  return null
}

function of(form: PageRemedy['form'], about: RemedyAbout, tells: RegExp): readonly [RegExp, PageRemedy] {
  return [tells, { form, about }]
}
