import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { SURNAMES } from './surnames.ts'
import { fold, hasHan } from './text.ts'
import type { OrderFinding } from './types.ts'

interface NameClaim {
  readonly name: string
  readonly messageId: string
}

const KIN =
  '(?:我?的?(?:妈妈|爸爸|妈|爸|老公|老婆|姐姐|哥哥|弟弟|妹妹|姐|哥|弟|妹|爱人|媳妇|女儿|儿子|闺女|朋友|同事|闺蜜|对象|婆婆|公公|丈母娘|岳父|奶奶|爷爷|外婆|室友|男朋友|女朋友)的?)'
const CUE = '(?:收件人|收货人|姓名|签收人|(?:收件|收货|名字|人名)(?=[写填是叫改换用留:\\s应]))'
const SET =
  '(?:应该|帮我|帮忙|麻烦|请|直接|就|得|给|要|改下|改一下|改|换|写|填|是|叫|成|为|到|用|留|的|名|名字|姓名|:|,|\\s)*'
const NAME = '([一-龥·]{2,12})'

const ZH: readonly RegExp[] = [
  new RegExp(`(?:名字|姓名|收件人|收货人)[^,.!?]{0,6}(?:错|不对)[^一-龥]*(?:了|啦)?[^一-龥]*${SET}${NAME}`),
  new RegExp(`${CUE}${SET}${KIN}?${SET}${NAME}`),
  new RegExp(`(?:写|用|填|留|改成|改|换成)${KIN}(?:名字|姓名|名)?${SET}${NAME}`),
  new RegExp(`(?:收件人|收货人|收件|收货|名字|姓名)[^!?]{0,24}?(?:改成|改为|换成|改写|应该写|写成|要写)${SET}${NAME}`),
  new RegExp(`(?:寄给|发给)${KIN}[\\s,]+(?:叫)?${NAME}`),
  new RegExp(`(?:寄给|发给)(?!${KIN}|我|他|她)([一-龥]{2,4})(?=$|[\\s,.!])`),
]
const LATIN: readonly RegExp[] = [
  /(?:收件人|收货人|姓名|名字)(?:写|填|是|改成|改为|换成|用|:|\s)*([a-z][a-z .'-]{1,30})/i,
  /(?:name (?:on (?:it|the (?:order|parcel|package|label)) )?(?:should be|to|is|needs to be|as)|recipient(?: name)? (?:should be|to|is|as)|recipient:|addressed? (?:it )?to|under the name(?: of)?|make it out to|(?:ship|send|deliver) (?:it |this )?to (?:my \w+,? )|care of|c\/o|attn:?)\s+([A-Z][\p{L}.'-]+(?:\s+[A-Z][\p{L}.'-]+){0,3})/u,
  /put ([A-Z][\p{L}.'-]+(?:\s+[A-Z][\p{L}.'-]+){0,3}) (?:as|for) the (?:recipient|name)/u,
]
const NOT_THIS =
  /(?:上次|上回|之前|以前)(?!.*(?:改成|改为|这次.*(?:写|填)))|绣|刻|印|贺卡|卡片|备注名|抬头|税号|宝宝叫|狗狗叫|店名|快递员|支付宝|账号|旺旺|会员名|名字好听|什么名字|叫什么|engrave|embroider|monogram/
const NOT_NAMES =
  /^(?:拿走|完成|日期|成功|没有|已经|显示|售后|订单|电话|地址|手机|没错|写错|不对|可以|一下|我的|自己|本人|妈妈|爸爸|老婆|老公|朋友|同事|信息|有误|改了|不变|不用|对的|什么|哪个|还是|一样|不改|填错|错了|是我|用我|写我|到了|时间|方式|人名|全名|真名|的时候|之后|后|前|以后|请|亲|您|和|跟|那边|这边|家里|公司|单位|学校|门卫|前台|客服|改成|就行|都行|随便|好的|收到|已改|帮您|给您)/
const TRAILING =
  /(?:先生|女士|小姐|老师|阿姨|叔叔|同学)?(?:收|代收|签收)?(?:吧|哈|哦|啊|呀|呢|哟|啦|了|就行|就好|就可以|可以|谢谢|麻烦|不是.*|而不是.*|的?名字|对吧|对吗|是吗|是吧|没错|来收|收货|收件|家里人.*)*$/
const RESET = /(?:名字|收件人|收货人|姓名)(?:不用改|不改|不变|不用换)|还是(?:写|用)?我(?:的)?名/

/** Compares the receiver on the card with the name the chat settled on, as far as a masked name shows. */
export function checkReceiver(order: OrderCard, messages: readonly ChatMessage[]): OrderFinding[] {
  const claim = readClaim(messages)
  // A name that stands in the note is stamped or stitched, not called at the door.
  if (claim !== undefined && fold(order.note ?? '').includes(fold(claim.name))) return []
  if (claim === undefined || order.receiver === undefined || namesAgree(claim.name, order.receiver)) return []
  return [{ field: 'receiver', kind: 'differs', said: claim.name, card: order.receiver, messageId: claim.messageId }]
}

function readClaim(messages: readonly ChatMessage[]): NameClaim | undefined {
  let claim: NameClaim | undefined
  for (const message of messages) {
    const folded = fold(message.text)
    if (RESET.test(folded)) claim = undefined
    if (NOT_THIS.test(folded)) continue
    const name = hasHan(folded)
      ? (nameInChinese(folded) ?? nameSaidBack(message, folded, messages) ?? nameIn(LATIN.slice(0, 1), message.text))
      : nameIn(LATIN, message.text)
    if (name !== undefined) claim = { name, messageId: message.id }
  }
  return claim
}

/** 收件人写我室友 她叫林可可 — 好的 改林可可: a name that the agent says back. */
function nameSaidBack(message: ChatMessage, folded: string, messages: readonly ChatMessage[]): string | undefined {
  if (message.side !== 'buyer' || !/收件人|收货人|名字|姓名|真名/.test(folded)) return undefined
  const reply = messages[messages.indexOf(message) + 1]
  if (reply?.side !== 'agent') return undefined
  for (const run of fold(reply.text).split(/[^一-龥]+/)) {
    const name = run.replace(/^(?:好的|改成?|写|是|收件人)+/, '')
    if (name.length < 2 || name.length > 4) continue
    if (SURNAMES.includes(name.charAt(0)) && folded.includes(name) && isName(name)) return name
  }
  return undefined
}

function nameInChinese(folded: string): string | undefined {
  const text = folded.replaceAll(/(?:不是|别写|不要写|而不是|写成)[一-龥]{2,4}(?:了)?/g, ' ')
  for (const pattern of ZH) {
    // 名字改一下 收货人 吴敏: the first cue may lead nowhere, the next one to the name.
    for (let at = 0; at < text.length;) {
      const match = pattern.exec(text.slice(at))
      if (match === null) break
      const found = whole(match[1]).replace(/^(?:前台|门卫|物业|公司)(?=[一-龥]{2})/, '')
      if (isName(found)) return found
      at += match.index + 2
    }
  }
  return undefined
}

/** 祝阿姨 stays whole; 李敏女士 is 李敏. */
function whole(found: string | undefined): string {
  const short = found?.replace(TRAILING, '') ?? ''
  return short.length >= 2 || found === undefined
    ? short
    : found.replace(/(?:收|代收|签收)?(?:吧|哈|哦|啊|呀|呢|了|谢谢)*$/, '')
}

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 4 &&
    !NOT_NAMES.test(text) &&
    !/^我|[店家]里?$|公司|这里|那里/.test(text) &&
    !/[吗呢么的了是不]|电话|地址|名字|收件|收货/.test(text)
  )
}

function nameIn(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1]?.trim()
    if (found !== undefined && found.length > 1) return found.replace(/[.]$/, '')
  }
  return undefined
}

const TITLE = /(?:先生|女士|小姐|老师|阿姨|叔叔|同学|收)$/

function namesAgree(said: string, card: string): boolean {
  const one = fold(said).replaceAll(/[\s.]/g, '').replace(TITLE, '')
  const other = fold(card).replaceAll(/[\s.]/g, '').replace(TITLE, '')
  if (!other.includes('*'))
    return one === other || (one.length >= 2 && other.includes(one) && other.length > one.length + 1)
  return maskAgrees(one, other)
}

/** 郑** agrees with 郑小明 and 郑明; *晨 with 陈晨. */
function maskAgrees(name: string, masked: string): boolean {
  const head = /^[^*]*/.exec(masked)?.[0] ?? ''
  const tail = /[^*]*$/.exec(masked)?.[0] ?? ''
  return name.startsWith(head) && name.endsWith(tail)
}
