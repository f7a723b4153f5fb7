/**
 * Numbers in a buyer's message that are no measure of the body now: prices, discounts, phones, order numbers, dates,
 * counts, past weights, the model's height, measures of the garment. Works on canonical text (canonical-text.ts).
 */
import { blankLeftOut } from './people.ts'

/** The width of a foot as a measure (9.5 cm, 95 mm), which is not the same as to say that it is wide. */
export const FOOT_WIDTH =
  /(?:[脚掌]|(?<=[ ,，、]))宽 ?(?:是|有|:|：)? ?(?:1[0-3](?:\.\d+)?|[6-9]\d|1[0-2]\d|\d(?:\.\d+)?)(?![\d.]) ?(?:cm|mm|厘米|公分)?/g

/** Each pattern is linear: no nested repetition, every repetition bounded. */
const NEVER_A_MEASURE: readonly RegExp[] = [
  // phones and anything that long: order numbers, tracking numbers, postcodes
  /\d{5,}|\d{3,4}-\d{7,8}|1\d{2}[- ]\d{4}[- ]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2}/g,
  /(?:尾号|单号|订单号?|编号|货号|款号|型号|房间|门牌|验证码|邮编|电话|手机号?|微信|qq) ?(?:是|为|:)? ?#?[a-z]{0,6}\d[\da-z-]{0,20}/g,
  // money: 129元, ¥129, 券后129, 满200减30, 打完折68, 129的那件, 129那件
  /[¥$€£] ?\d+(?:\.\d+)?/g,
  /\d+(?:\.\d+)? ?(?:元|块钱?|毛(?!重)钱?|rmb|cny|yuan|dollars?|usd|美元|%|折)/g,
  /(?:打完?折后?|折后|折扣价?|券后价?|领券|优惠券?|到手价?|活动价|价格|售价|原价|现价|卖|花了|便宜了?|满|减|立减|返|付了?|定金|尾款|运费|差价|补差) ?(?:是|了|只要|才)? ?\d+(?:\.\d+)?/g,
  /\d+(?:\.\d+)? ?的?那(?:个|件|条|双|款|种|套)/g,
  /(?:一共|总共|合计|[一两二三四五六七八九\d] ?[件条双套]) ?\d{2,4}(?! ?(?:cm|mm|斤|kg|岁|码|\d|\.))(?=[对吗吧呀啊,，。;?？ ]|$)/g,
  /\d{1,3} ?(?:度|℃|°)/g,
  // dates and times
  /\d{1,4} ?年(?!级)(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?[号日])?|\d{1,2} ?月 ?\d{0,2} ?[号日]?|(?:周|星期|礼拜) ?\d|\d{1,2} ?[号日](?!码)|\d{1,2}:\d{2}|\d{1,2} ?(?:点钟?|分钟|小时|天|周(?!岁)|days?|hours?|weeks?)|双 ?1[12]|(?<!\d)618(?!\d)|\d{2}[后后]/g,
  // the age of one's elders: 我爸七十了
  /(?:爸|妈|爷|奶|公公|婆婆|老人|外公|外婆|姥姥|姥爷)(?:今年|都|快|已经|有|是){0,2} ?[4-9]\d ?(?:多了?|了|出头)/g,
  // 一百多斤 may be anything up to two hundred
  /(?<![\d.])100 ?多 ?斤/g,
  // a number of things
  /(?:第|买|拍|要|来|送|x|×|\*) ?\d{1,3} ?(?:个(?!月|[子头儿])|件|条|双|套|只|包|顶|单|份|款)|\d{1,3} ?(?:个(?!月|[子头儿])|件|条|双|套|只|包|顶|单|份|次|楼|栋|号楼|单元|室|寸屏|g(?![a-z])|d(?![a-z])|ml|元)/g,
  /(?:买|送) ?\d{1,2}(?! ?(?:\d|\.|cm|kg|斤|岁|码))/g,
  // what a bag holds or a rope bears: 狗粮20斤装, 5kg一袋, 承重50斤
  /\d+(?:\.\d+)? ?(?:斤|公斤|kg|千克|克|磅|lbs?|升) ?(?:[大小中]?包?装|[/每一]? ?[袋包桶箱罐瓶]|的?(?:狗粮|猫粮|猫砂|粮|零食|罐头|大米))|(?:[每一两三\d] ?[袋包桶箱罐瓶]|狗粮|猫粮|猫砂|承重|载重|限重|拉力|可拉|克重) ?(?:是|有|能|要)? ?\d+(?:\.\d+)? ?(?:斤|公斤|kg|千克|克|磅|lbs?|升)?/g,
  // other people's and other things' measures
  /(?:比|跟)?模特(?:矮|高|瘦|胖|轻|重)了? ?\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)?/g,
  /(?:模特(?!一样|差不多|身高差不多)|主播|图片上?的?人|model)[^,。;!?我]{0,12}/g,
  /(?:评论|买家秀|有人|别人|人家|网友|买家)(?!说我)[^。;!?我]{0,20}/g,
  /(?:衣长|裙长|裤长|袖长|袖口|肩宽|臀部?围?|屁股围?|胯骨?围?|大腿根?围?|小腿肚?围?|腿长|腿围|手臂围?|胳膊围?|大臂围?|上臂围?|手腕围?|手长|臂展|脚踝围?|脚围|脚背围|掌宽|足围|下胸围?|下围|立裆|前裆|后裆|直裆|前浪|后浪|膝围|脖子围?|肚围|腹围|臂围|领围|脖围|颈围|内长|鞋跟|跟高|鞋底|底厚|厚底|后跟|摆围|裤脚|脚口|帽檐|hips?|sleeve|shoulder|inseam) ?(?:是|有|大概|约|:)? ?\d+(?:\.\d+)? ?(?:chicm|cm|mm|厘米|公分|寸)?/g,
  FOOT_WIDTH,
  // how much somebody changed
  /(?:(?:长高|瘦|胖|减|增|长|重|轻|高|矮|大|小|宽)(?:掉|出)?了|相差|差|多出?|少) ?(?:大概|快|有)? ?\d{1,2}(?!\d)(?:\.\d+)? ?(?:chicm|cm|kg|斤|公斤|厘米|公分|磅|lbs?)?/g,
  /(?<![不没])(?:穿鞋|带鞋|[穿踩][上着了]?(?:高跟|运动|厚底)?鞋|[穿踩][上着了]?高跟) ?(?:是|有|:)? ?\d+(?:\.\d+)? ?(?:cm|厘米|公分)?/g,
  // an error told as one: 不是186,是168; 137斤打成了173斤
  /(?<!是)(?:不是|不对) ?\d+(?:\.\d+)?(?![.\d]) ?(?:cm|kg|斤|公斤|厘米|公分)?(?= ?[,，。;]? ?(?:是(?!我)|应该|\d|$))|[打写说看填记报]成了? ?\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)?/g,
  // where one wants to get to: 目标100, 想瘦到100
  /(?:目标(?:体重)?|(?:想|打算|准备|计划|争取)要?[减瘦胖增](?:肥|重)?[到成至]) ?是? ?\d+(?:\.\d+)? ?(?:kg|斤|公斤|磅|lbs?)?/g,
  // where a weight began: 从98涨到132
  /从 ?\d+(?:\.\d+)? ?(?:kg|斤|公斤|磅|lbs?)?(?= ?[涨胖减瘦降掉长变到])/g,
  // what is worn of another make: 穿180的
  /穿(?:的是|的|惯)? ?\d{2,3} ?的(?!脚)/g,
  // a garment label: 170/92a
  /\d{2,3} ?\/ ?\d{2,3} ?[abcy](?![a-z])/g,
]

/** What was once: only ignored when the message also says what is now. */
const ONCE =
  /(?:孕前|怀孕(?:的时候|时|那会儿?|那阵)|产前|减肥前|瘦身前|生(?:孩子|娃|宝宝|宝|二胎|完)前|婚前|以前|之前|原来|原先|从前|去年|前年|曾经|最胖|最瘦|最重|[胖瘦]的时候|巅峰|平时|平常|正常|没怀孕|used to be|before)(?:[^\d,。;!?]{0,8})?\d+(?:\.\d+)? ?(?:cm|kg|斤|公斤|厘米|公分|磅|lbs?)?/g
const NOW =
  /现在|目前|如今|这会|今年|今[天早晚]|刚[刚才]?[量称]|重新|生完|产后|(?:减|瘦|胖|长|涨|降|掉)到|\d ?(?:斤|kg|公斤|cm|厘米|岁)?了|now/

/**
 * The text with every such number blanked out, so that offsets and neighbours stay. A growth word is kept when it labels
 * the person's own measure (高163, 重99斤).
 */
export function blankDistractions(text: string): string {
  const blank = (match: string): string => ' '.repeat(match.length)
  let left = text
  for (const pattern of NEVER_A_MEASURE) left = left.replace(pattern, blank)
  left = blankLeftOut(left)
  return NOW.test(left) ? left.replace(ONCE, blank) : left
}

/** Whether the buyer tells a measure of once and one of now; the one of now often has no name of its own. */
export function tellsThenAndNow(text: string): boolean {
  return NOW.test(text) && text.search(ONCE) >= 0
}
