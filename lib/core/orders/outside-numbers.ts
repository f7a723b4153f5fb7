/** Sums of money: never an option of the goods. */
export const MONEY: readonly RegExp[] = [
  /[¥$€£]\s*\d+(?:\.\d+)?/g,
  /\d+(?:\.\d+)?\s*(?:元|块|rmb|块钱|折|%|％)/g,
  /\d+(?:\.\d+)?\s*(?:dollars?|bucks|pounds off|euros?|quid|cents?|usd|eur|gbp)/g,
  /(?:差|贵|便宜|少|减|优惠|多付|补|抹)(?:了|个|你|您)?(?:\d+|[一二两三四五六七八九十百]+)块/g,
  /(?:划算|便宜|省|贵)(?:了|个|你|您)?\d+(?![\d.]|码|号|cm|ml|g)/g,
  // 21一个: what one costs.
  /(?<![\d.])\d+(?:\.\d+)?(?:元|块)?一(?:个|盆|株|颗|台|把|副|床|顶|斤|枚|米)(?!\d)/g,
  /(?:\d{2,}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]百)块(?!装|皂)/g,
  /(?<!一[盒袋箱瓶支包罐桶份张卷提])(?<![\d.])\d+(?:\.\d+)?(?:元|块)?一(?=[盒袋箱瓶支包罐桶份张卷提])/g,
]

/** Numbers that are time, people, places, numbers of a phone, a body, a room: neither an option nor a sum. */
export const ELSEWHERE: readonly RegExp[] = [
  /(?:runs?|fits?|bit|little|too|super|very) (?:small|large|big)|small (?:gift|question|thing|scratch|business|amount)|large order/g,
  /一[人角边头间门窗床户家桌屋手车][\u4e00-\u9fff]{0,2}一[\u4e00-\u9fff]/g,
  /(?:夫妻|我们|咱们?|他们|她们|你们|姐妹|兄弟|父子|母女|母子|父女|老)(?:俩|仨|[两二三四\d]个|[两二三四\d]口)/g,
  // 2瓶一组: what one pack holds is told with it.
  /(?<=[\d一二两三四五六七八九十](?:条|双|盒|袋|瓶|支|个|包|罐|桶|片|粒|颗|枚|张|卷|本|块|斤|克|g|kg|ml))一[组箱盒提袋包套](?!的)/g,
  /\+?\d[\d -]{9,}\d/g,
  /1[3-9]\d[\d*]{4}\d{4}/g,
  /(?:尾号|后四位|结尾|末四位)[^\d]{0,3}\d{2,4}/g,
  /(?:\d+(?:\.\d+)?|[一二两三四五六七八九十半几]+)(?:个)?(?:-\d+)?(?:多)?(?:天|日|周|星期|小时|分钟|秒|点半|点钟|点|月份|个月|年|岁半|岁|月|号楼|号院|栋|单元|楼|室|弄|路|次|回|遍|位|口人|个人|人份?(?!座|位)|名|趟|下|会儿)/g,
  /\d+(?:\.\d+)?\s*(?:days?|hours?|hrs?|weeks?|months?|years?|mins?|minutes?|am|pm|yo|th|st|nd|rd)(?![a-z])/g,
  /(?:身高|体重|脚长|腰围|胸围|臀围|裤长|内长|衣长|我|她|他|孩子|宝宝|娃)\s*\d+(?:\.\d+)?\s*(?:cm|厘米|公分|mm|斤|公斤|kg|米\d*|m)?/g,
  /[\d一二两三]尺[\d一二三四五六七八九]?(?!寸)/g,
  /[12]米[\d一二三四五六七八九]{1,2}(?!床)/g,
  // 宽3米5: a wall, a window, a room.
  /[3-9三四五六七八九]米[\d一二三四五六七八九]{1,2}(?!床|的|\d)/g,
  /\d{2,3}(?:cm)?[ ,/]+\d{2,3}(?:斤|公斤|kg)/g,
  /(?:承重|载重|头围|脚围|层高|梁高|客厅|卧室|房间|阳台|窗户|墙|餐桌|茶几)[^,.\d一二两三四五六七八九]{0,4}[\d一二两三四五六七八九]+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?(?:斤|kg|公斤|cm|厘米|公分|mm|米[\d一二三四五六七八九]*|m)?(?![\d.])(?!床|的)/g,
]

/** The text with every number blanked that cannot be a sum of money, in its length. */
export function withoutElsewhere(text: string): string {
  let kept = text.replaceAll(/(?<![\d.a-z])-\d{1,2}\.\d{2}(?![\d.])/g, (lens) => '_'.repeat(lens.length))
  for (const pattern of ELSEWHERE) kept = kept.replaceAll(pattern, (number) => '_'.repeat(number.length))
  return kept
}
