import type { Features } from './candidate.ts'
/** Turns of speech that tell what a clause does with what it names; each is one feature of the judge. */
const CUES: Readonly<Record<string, RegExp>> = {
  no: /不要|不是|没有|别|不用|不买|不选|不喜欢|不考虑|嫌|怕|不了|没要|\bnot\b|n't\b|\bno\b|hate|veto|too /,
  too: /太|偏[大小]|不够|够了|够使|够用|够吃/,
  ask: /吗|么$|不$|没$|呢$|哪|什么|啥|多少|几|怎么|咋|区别|有货|还有|能不|可不|有没|\?|which|do you|is there|how\b/,
  third:
    /[他她它]|朋友|同事|闺蜜|妈|爸|老公|老婆|妹|姐|哥|弟|邻居|领导|别人|人家|孩子|娃|儿子|女儿|friend|sister|brother|husband|wife|mom/,
  past: /上次|以前|之前|原来|本来|去年|上个?月|上回|旧|平时|一般|平常|买过|用过|试过|last time|before|usually|used to/,
  if: /如果|要是|万一|的话|下次|以后|回头|改天|才|\bif\b|next time/,
  compare: /比|贵|便宜|差|更|哪个|区别|不一样|than/,
  want: /要|来|拍|买|拿|选|订|下单|整|want|take|get|go (?:for|with)|i'll|please/,
  change: /换|改|还是|那就|就要|算了|错|instead|switch|change|actually|make it/,
  settle: /^(?:那|就|还是|好|行)|吧$|就[^,.]{1,6}$/,
  agree: /^(?:亲|好|嗯|对|是的|行|可以|没问题|收到|ok|noted|sure|got it|yes)/,
  record: /备注|记下|登记|安排|写上|给您|帮您/,
  sum: /一共|总共|合计|到手|共|实付|付|拍下|total|altogether|in all/,
  gone: /断码|断货|没货|缺货|卖完|售罄|没了|sold out|out of stock/,
  advise: /建议|推荐|适合|合适|试试|参考|recommend|suggest/,
  told: /拍|选|数量/,
  body: /身高|体重|脚长|腰围|胸围|米\d|斤|平时穿|\d+cm|weigh|tall/,
  each: /各|一人|分别|每|each|both/,
  more: /再|另外|还要|加|一起|also|another|more|plus/,
  give: /送|赠|搭|free|bonus/,
  holds: /里面|内含|自带|标配|装|一[盒包箱袋套提]\d/,
  only: /只有|只剩|就剩|only/,
  use: /用|吃|喝|穿|戴|能|够/,
  money: /元|块|价|券|减|优惠|折|[¥$£]/,
  elsewhere:
    /京东|拼多多|淘宝|别家|别处|另一家|[自我]己?(?:家里?)?有|家里(?:还)?有|已经(?:有|买)|有了|买过|already (?:have|got)|i have|elsewhere/,
  time: /天|小时|分钟|点|号|月|年|day|hour|week/,
}

const NAMES: readonly (readonly [string, RegExp])[] = Object.entries(CUES)

/** The cues of a clause, each as `prefix name`. */
export function cuesOf(text: string, prefix: string, out: Features): void {
  for (const [name, pattern] of NAMES) if (pattern.test(text)) out.set(`${prefix} ${name}`, 1)
}

const REFUSED_BEHIND =
  /^(?:[的款色码号个那]|尺寸)*(?:就|也|还是|先|又|那边?)?(?:不(?!错|用备注)|别|算了|太|没(?!问题|错)|再说|下次|以后|嫌|贵|断|卖完|够不|短了?|小了|大了|重|挤|紧|勒|硌|闷|艳|刺眼|麻烦|[放搁装]不下|先不|掉跟|没用|卡|我有|有了|是(?:我|他|她|老|旧|上次|以前)|was|is (?:too|for|my)|isn't|won't)/
const REFUSED_BEFORE =
  /(?:不要|不是|别|没|除了|不用|嫌|旁边|隔壁|老|旧|原来|上次|以前|之前|\bnot|\bno|instead of|rather than|her|his|last time|\b(?:that|mine|(?:my|the) old) (?:one )?was(?: the| a)?)[^,.]{0,3}$/
const ORDERED_BEFORE =
  /(?:要|来|拍|换|换成|改成?|选|买|就|那|还是|定|下单|拿|整|take|want|get|go with|make it|the)(?:个|的|了)?\s?$/

/** What stands right before and behind a thing said: whether it is turned down, ordered, or all there is. */
export function besideSaid(clause: string, start: number, end: number, prefix: string, out: Features): void {
  const before = clause.slice(0, start)
  const after = clause.slice(end)
  if (REFUSED_BEHIND.test(after)) out.set(`${prefix} refused behind`, 1)
  if (REFUSED_BEFORE.test(before)) out.set(`${prefix} refused before`, 1)
  if (ORDERED_BEFORE.test(before)) out.set(`${prefix} ordered before`, 1)
  if (before.trim() === '' && /^[的吧哈啊呢哦了哒\s]*$/.test(after)) out.set(`${prefix} alone`, 1)
}

/** Whether what stands at a place of a clause is turned down there. */
export function refusedBeside(clause: string, start: number, end: number): boolean {
  return REFUSED_BEHIND.test(clause.slice(end)) || REFUSED_BEFORE.test(clause.slice(0, start))
}
