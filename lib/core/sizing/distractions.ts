/**
 * Numbers in a buyer's message that are no measure of the body now: prices, discounts, phones, order numbers, dates,
 * counts, past weights, the model's height, measures of the garment. Works on canonical text (canonical-text.ts).
 */
import { GARMENT_LENGTH, GOODS } from './goods-talk.ts'
import { blankLeftOut } from './left-out.ts'

/** The width of a foot as a measure (9.5 cm, 95 mm), which is not the same as to say that it is wide. */
export const FOOT_WIDTH =
  /(?:[脚掌]|(?<=[ ,，、]))宽 ?(?:是|有|:|：)? ?(?:1[0-3](?:\.\d+)?|[6-9]\d|1[0-2]\d|\d(?:\.\d+)?)(?![\d.]) ?(?:cm|mm|厘米|公分)?/g

/** Each pattern is linear: no nested repetition, every repetition bounded. */
const NEVER_A_MEASURE: readonly RegExp[] = [
  // phones and anything that long: order numbers, tracking numbers, postcodes
  /\d{5,}|\d{3,4}-\d{7,8}|1\d{2}[- ]\d{4}[- ]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2}/g,
  /(?:尾号|单号|订单号?|编号|货号|款号|型号|房间|门牌|验证码|邮编|电话|手机号?|微信|qq) ?(?:是|为|:)? ?#?[a-z]{0,6}\d[\da-z-]{0,20}/g,
  // an address: 幸福路165弄108号
  /[路街巷道]\d{1,5} ?[弄号][\d弄号楼室-]{0,12}|\d{1,4}弄\d{0,4}号?/g,
  // money: 129元, ¥129, 券后129, 满200减30, 打完折68, 129的那件, 129那件
  /[¥$€£] ?\d+(?:\.\d+)?/g,
  /\d+(?:\.\d+)? ?(?:元|块钱?|毛钱?(?![重长短衣裤绒线衫厚呢领])|rmb|cny|yuan|dollars?|usd|美元|%|折)/g,
  /(?:打完?折后?|折后|折扣价?|券后价?|领券|优惠券?|到手价?|活动价|价格|售价|原价|现价|卖|花了|便宜了?|满|减|立减|返|付了?|定金|尾款|运费|差价|补差) ?(?:是|了|只要|才)? ?\d+(?:\.\d+)?/g,
  // 标159的裙子128给我行不行
  /标(?:价|着|的是?)? ?\d{2,3}(?! ?(?:cm|斤|公斤|kg))|\d{2,3} ?(?:给我|卖我|出给我)(?= ?(?:行|成|好不|可以吗|吧|呗|得了|算了))/g,
  // 30cm of snow, 积雪30厘米
  /\d+(?:\.\d+)? ?(?:cm|厘米|公分|inch(?:es)?|in) of (?:snow|rain|water|mud)|(?:雪|雨|积?水|泥)(?:有|深|厚|下了|到){0,2} ?\d+ ?(?:cm|厘米|公分)/g,
  /\d+(?:\.\d+)? ?的?那(?:个|件|条|双|款|种|套)/g,
  /(?:一共|总共|合计|[一两二三四五六七八九\d] ?[件条双套]) ?\d{2,4}(?:\.\d{1,2})?(?! ?(?:cm|mm|斤|kg|岁|码|\d|\.))(?=[对吗吧呀啊怎咋就,，。;?？ ]|$)/g,
  // 扣了我168, 实付139.5, 拍下是54, 直播间说49.9
  /(?:[多少]?[扣收退补](?:了|我|的|款|给我|是){0,2}|实付|应付|付款|拍下(?:来)?(?:是|变|成|要){0,2}|下单(?:是|要|变){0,2}|结账|结算|直播间?[^\d,。;!?]{0,4}[说卖标讲]的?(?:是|价)?) ?\d+(?:\.\d+)?(?! ?(?:cm|斤|公斤|kg))/g,
  // what things weigh and measure: 170克的棉, 包裹0.68kg, 36*24*13
  /\d+(?:\.\d+)? ?(?:克(?!力)|g(?![a-z])|gsm|盎司|丹尼?(?!宁)|毫升|支(?:棉|纱|的))/g,
  /(?:包裹|快递|箱子|纸箱|净含量|行李)[^\d,。;!?]{0,6}\d+(?:\.\d+)? ?(?:kg|公斤|千克|斤|磅|cm|厘米)?|(?<![\d.])0\.\d+ ?(?:kg|公斤|千克|斤)/g,
  /(?<!^ ?)(?<![\d.])\d+(?:\.\d+)? ?(?:cm|厘米|mm)? ?[*x×乘] ?\d+(?:\.\d+)?(?: ?(?:cm|厘米|mm)? ?[*x×乘] ?\d+(?:\.\d+)?)? ?(?:cm|厘米|mm)?/g,
  // 168-20是148, 155涨到165
  /\d+-\d+ ?(?:是|=|等于|就是) ?\d+/g,
  // 69.9买的
  /\d+(?:\.\d+)? ?(?:买|拍|入|抢|收|拿下)的(?! ?[smlx\d])/g,
  // 平时170的都穿
  /\d{2,3}的(?:都|也)(?:能|可以)?穿(?!什么|啥|几|哪|多|[smlx])/g,
  // the age that leads a list: 女 25 163 108, 28/163/108
  /(?<![\d.])[1-6]\d(?= ?[,，、/ ] ?1[4-9]\d ?(?:cm)? ?[,，、/ ] ?\d{2,3}(?!\d))/g,
  // the garment laid flat; what the table says: S码建议体重80-94斤, 尺码表写的158-163
  /平铺[^\d,。;!?]{0,6}\d+(?:\.\d+)?/g,
  /(?:xs|s|m|l|x{1,3}l|[2-5]xl)码?(?:建议|对应|适合|写的|标的)[^\d我,。;!?]{0,6}\d+(?:-\d+)? ?(?:cm|斤|kg|公斤)?|(?:尺码表|详情页?|页面|图[上里片]|表[上里]|客服)[上里]?(?:建议|写|说|标|显示)[^我。;!?]{0,24}/g,
  // how much a weight swings: 上下浮动两三斤
  /(?:上下|左右|正负|±|浮动|波动|误差|出入|来回)(?:浮动|波动|误差|也就|大概|不超过|顶多|最多|差|个|有|在| ){0,3}\d(?:\.\d)?(?:-\d)? ?(?:斤|kg|公斤|cm|厘米|公分|mm|毫米)/g,
  // what is worn on the chest elsewhere: 75b
  /(?<![\d.])(?:6[05]|7[05]|8[05]|9[05]) ?[a-g](?![a-z\d])/g,
  /\d{1,3} ?[多几]? ?(?:度|℃|°)/g,
  // dates and times
  /\d{1,4} ?年(?!级)(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?[号日])?|\d{1,2} ?月 ?\d{0,2} ?[号日]?|(?:周|星期|礼拜) ?\d|\d{1,2} ?[号日](?!码)|\d{1,2}:\d{2}|\d{1,2} ?(?:点钟?|分钟|小时|天|周(?!岁)|days?|hours?|weeks?)|双 ?1[12]|(?<!\d)618(?!\d)|\d{2}[后后]/g,
  // the age of one's elders: 我爸七十了
  /(?:爸|妈|爷|奶|公公|婆婆|老人|外公|外婆|姥姥|姥爷)(?:今年|都|快|已经|有|是){0,2} ?[4-9]\d ?(?:多了?|了|出头)/g,
  // 一百多斤 may be anything up to two hundred
  /(?<![\d.])100 ?多 ?斤/g,
  // a number of things
  /(?:第|买|拍|要|来|送|x|×|\*) ?\d{1,3} ?(?:个(?!月|[子头儿])|件|条|双|套|只|包|顶|单|份|款)|\d{1,3} ?(?:个(?!月|[子头儿])|件|条|双|套|只|包|顶|单|份|次|楼|栋|号楼|单元|室(?!友)|寸屏|g(?![a-z])|d(?![a-z])|ml|元)/g,
  /(?:买|送) ?\d{1,2}(?! ?(?:\d|\.|cm|kg|斤|岁|码))/g,
  // what a bag holds or a rope bears: 狗粮20斤装, 5kg一袋, 承重50斤
  /\d+(?:\.\d+)? ?(?:斤|公斤|kg|千克|克|磅|lbs?|升) ?(?:[大小中]?包?装|[/每一]? ?[袋包桶箱罐瓶]|的?(?:狗粮|猫粮|猫砂|粮|零食|罐头|大米))|(?:[每一两三\d] ?[袋包桶箱罐瓶]|狗粮|猫粮|猫砂|承重|载重|限重|拉力|可拉|克重) ?(?:是|有|能|要)? ?\d+(?:\.\d+)? ?(?:斤|公斤|kg|千克|克|磅|lbs?|升)?/g,
  // other people's and other things' measures
  /(?:比|跟)?模特(?:矮|高|瘦|胖|轻|重)了? ?\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)?/g,
  /(?:模特(?!一样|差不多|身高差不多)|主播|图片上?的?人|model)[^,。;!?我]{0,12}/g,
  /(?:评论|买家秀|有人|别人|人家|网友|买家)(?!说我)[^。;!?我]{0,20}/g,
  /(?:衣长|裙长|裤长|袖长|袖口|肩宽|臀部?围?|屁股围?|胯骨?围?|大腿根?围?|小腿肚?围?|坐高|大?腿(?:长|围)?|手臂围?|胳膊围?|大臂围?|上臂围?|手腕围?|手长|臂展|脚踝围?|脚围|脚背围|掌宽|足围|下胸围?|下围|立裆|前裆|后裆|直裆|前浪|后浪|膝围|脖子围?|肚围|腹围|臂围|领围|脖围|颈围|内长|鞋跟|跟高|鞋底|底厚|厚底|后跟|摆围|裤脚|脚口|靴筒|筒高|筒围|(?<=\d ?)围|帽檐|hips?|sleeve|shoulder|inseam) ?(?:是|有|大概|约|:)? ?\d+(?:\.\d+)? ?(?:chicm|cm|mm|厘米|公分|寸)?/g,
  FOOT_WIDTH,
  /\d+(?:\.\d+)? ?(?:inch(?:es)?|in|")? ?(?:inseam|sleeves?)\b/g,
  // how much somebody changed
  /(?:(?:长高|瘦|胖|减|增|长|重|轻|高|矮|大|小|宽)(?:掉|出)?了|相差|差|多出?|少) ?(?:大概|快|有)? ?\d{1,2}(?!\d)(?:\.\d+)? ?(?:chicm|cm|kg|斤|公斤|厘米|公分|磅|lbs?)?/g,
  /(?<![不没])(?:穿鞋|带鞋|[穿踩][上着了]?(?:高跟|运动|厚底)?鞋|[穿踩][上着了]?高跟) ?(?:是|有|:)? ?\d+(?:\.\d+)? ?(?:cm|厘米|公分)?/g,
  // an error told as one: 不是186,是168; 137斤打成了173斤; not 155, its 166cm
  /(?<=\d ?(?:cm|kg|lbs?)?[ ,(!.-]{1,3})not (?:\d{2,3}|1\.\d+)(?:\.\d+)? ?(?:cm|kg|lbs?|m)?(?![\d%])/g,
  /(?<=\d ?(?:cm|kg|斤|公斤|厘米|公分)?[ ,，!(]{0,3})(?:而|可|并)?不是 ?\d{2,3}(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)?(?![\d吗么])/g,
  /\bnot \d+(?:\.\d+)? ?(?:cm|kg|lbs?)?(?=,? (?:it['’]?s|but|rather)\b)/g,
  /(?<!是)不是 ?\d+(?:\.\d+)?(?![.\d]) ?(?:cm|kg|斤|公斤|厘米|公分)?(?= ?(?:[,，。;!)\d]|是(?!我)|应该|$))|不对 ?\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)?(?= ?[,，。;]? ?(?:是(?!我)|应该))|[打写说看填记报]成了? ?\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)?/g,
  // where one wants to get to: 目标100, 想瘦到100
  /(?:目标(?:体重)?|(?:想|打算|准备|计划|争取)要?[减瘦胖增](?:肥|重)?[到成至]) ?是? ?\d+(?:\.\d+)? ?(?:kg|斤|公斤|磅|lbs?)?/g,
  // where a weight began: 从98涨到132, 105→118, down from 140
  /\b(?:down|up) from \d{2,3}(?:\.\d)? ?(?:kg|lbs?|pounds?)?/g,
  /(?<![\d.])\d{2,3}(?:\.\d)? ?(?:kg|斤|公斤|cm)? ?(?:→|-{1,2}>|=>)(?= ?\d)/g,
  /从 ?\d+(?:\.\d+)? ?(?:kg|斤|公斤|磅|lbs?)?(?= ?[涨胖减瘦降掉长变到])/g,
  // what is worn of another make: 穿180的
  /穿(?:的是|的|惯)? ?\d{2,3} ?的(?!脚)/g,
  // a garment label: 170/92a
  /\d{2,3} ?\/ ?\d{2,3} ?[abcy](?![a-z])/g,
]

/** 脚穿38, 43码的鞋: a shoe size, where the table is not of shoes. */
const SHOE_SIZE =
  /(?:脚|鞋)(?:子|码)?(?:是|穿|平时|要|大概| ){0,3}(?:3[3-9]|4[0-7])(?:\.5)?(?![\d.]| ?(?:cm|厘米|公分|斤|kg|公斤)) ?码?|穿? ?(?:3[3-9]|4[0-7])(?:\.5)? ?码?的?(?:脚|鞋)/g

/** What was once: only ignored when the message also says what is now. */
const ONCE =
  /(?:[一二三四五六七八九十\d两]{1,2}(?:个月|月份|岁)(?:那会儿?|那时候?|体检)|孕前|没怀(?:孕|上)?(?:的时候|时|那会儿?)?|怀孕(?:的时候|时|那会儿?|那阵)|(?:上学|高中|大学|初中|结婚|年轻|单身|当兵|毕业|上班前|刚认识)(?:的时候|时候|那会儿?|那阵|那年|时)|产前|减肥前|瘦身前|生(?:孩子|娃|宝宝|宝|二胎|完)前|婚前|以前|之前|原来|原先|从前|去年|前年|上个?月|上周|曾经|最胖|最瘦|最重|上[次回][^\d,。;!?]{0,6}(?:胸围?|腰围?|头围?|脚长?|体重)|[胖瘦]的时候|巅峰|平时|平常|正常|没怀孕|used to be|before)(?:(?!现在|目前|如今|[减瘦胖长涨]到)[^\d,。;!?]){0,8}\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分|磅|lbs?)?/g
const NOW =
  /现在|目前|如今|这会|这回|这次|这个?月|这周|体检量|今年|今[天早晚]|刚[刚才]?[量称]|重新|生完|产后|(?:减|瘦|胖|长|涨|降|掉)到|\d ?(?:斤|kg|公斤|cm|厘米|岁)?了|now/

/** What will be: 过完年就120了, 现在116. */
const LATER =
  /(?:过完年|过年|明年|年底|开学|下半年|目标)(?:就|会|要|可能|应该|估计|得|有|到|是|能){0,3} ?\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)?/g
const AT_PRESENT = /现在|目前|如今|今天/

/**
 * The text with every such number blanked out, so that offsets and neighbours stay. A growth word is kept when it labels
 * the person's own measure (高163, 重99斤). `isShoeTable`: a shoe size is looked at, for it stands for a foot's length.
 */
export function blankDistractions(text: string, isShoeTable: boolean): string {
  const blank = (match: string): string => ' '.repeat(match.length)
  let left = isShoeTable ? text : text.replace(SHOE_SIZE, blank).replace(GARMENT_LENGTH, blank)
  for (const pattern of [...GOODS, ...NEVER_A_MEASURE]) left = left.replace(pattern, blank)
  left = blankLeftOut(left)
  if (AT_PRESENT.test(left)) left = left.replace(LATER, blank)
  return NOW.test(left) ? left.replace(ONCE, blank) : left
}

/** 轻了2斤: talk of a weight that changed. */
const CHANGED = /[瘦胖轻重涨]了 ?\d{1,2} ?(?:斤|kg|公斤)/

/** Whether the buyer tells a measure of once and one of now; the one of now often has no name of its own. */
export function tellsThenAndNow(text: string): boolean {
  return (
    (NOW.test(text) && (text.search(ONCE) >= 0 || CHANGED.test(text))) ||
    (AT_PRESENT.test(text) && text.search(LATER) >= 0)
  )
}
