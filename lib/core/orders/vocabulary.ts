import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { slotWords } from './card-words.ts'
import { isOrdinary } from './ordinary-words.ts'
import { fold } from './text.ts'
import type { OptionWord } from './value.ts'
import { findValues } from './values.ts'
import { versionWords, withVersions } from './versions/index.ts'
import { isWare } from './wares/index.ts'

/** Longer names are sentences. */
const MAX_NAME = 6
/** A chat that holds more text than this has said enough. */
const MAX_SIGNS = 6000

/** Signs that stand between words and inside none of the names of goods. */
export const BETWEEN =
  /[我你您他她它们咱要来拍换改那就是有没和跟与或还也都的了吧吗呢啊哦哈嘛呀嘞嗯好行对再给把被让放选买卖用想订下发送这哪同各每共先请帮能会可以及而但因为所又很太更最比在到从去说看问觉得什么怎几多少个只件条双盒袋箱瓶支套份张台本张片包种些点里外]/
/** Names end in these only as part of a sentence. */
const NO_HEAD = /[子儿品物家时候人天月日年元块钱里上下中外店单价货号码色斤发邮费址话问度样边头]$/
export const CHATTER =
  /订单|客服|商品|宝贝|东西|发货|快递|包邮|顺丰|谢谢|收到|运费|质量|优惠|便宜|备注|地址|电话|下单|付款|付好|拍好|拍下|今天|明天|后天|尽快|喜欢|好看|合适|正好|知道|没事|麻烦|辛苦|老板|一样|一起|全部|不用|不要|可以|确定|决定|链接|图片|自己|放心|退换|保修|保质|日期|新鲜|赠品|礼物|发票|驿站|门口|晚上|周末|现货|颜色|尺码|规格|型号|数量|亲亲|默认|安排|仓库|师傅|安装|活动|红包|会员|直播|小时|分钟|早上|下午|上午|预计|左右|库存|效果|差别|区别|材质|价格|同价|现在|已经|马上|稍等|核对|确认/

const LATIN_CHATTER = /^(?:set|sets|one|two|the|and|for|size|pack|packs|box|bag|pair|[sml]) /
const GENERIC = /^(?:爆|新|老|旧|同|热销|经典|百搭|主|本|现|特价|活动|清仓|正品|原|男|女|情侣|网红|通用|普通|基础|常规)/

interface Aligned {
  /** The card's own word for the place. */
  readonly own: string
  readonly field: 'model' | 'product' | 'size'
}

/** What card and chat together make known. */
export interface Vocabulary {
  readonly words: readonly OptionWord[]
  /** Everything the card prints, folded: its own words say nothing new. */
  readonly card: string
}

interface Names {
  readonly buyer: string
  readonly agent: string
  /** Everything the card prints, folded. */
  readonly card: string
}

/**
 * The versions of this card's goods that only card and chat together make known. A card that prints 月卡 in a chat that
 * speaks of 季卡 has one place for both; so have 英语一 and 英语二, 7合1 and 8合1, 落地扇 and 塔扇. A word counts when both
 * sides used it, or the buyer settles on it by itself, and when it fits a place of the card: by its head, by its
 * beginning, by the frame around a number, or because the chat sets it beside the card's own word.
 */
export function vocabulary(order: OrderCard, messages: readonly ChatMessage[]): Vocabulary {
  const options = order.items.map((item) => fold(item.sku ?? ''))
  const titles = order.items.map((item) => fold(item.product))
  const said = (side: 'buyer' | 'agent'): string =>
    messages
      .filter((message) => message.side === side)
      .map((message) => fold(message.text))
      .join('\n')
      .slice(0, MAX_SIGNS)
  const names: Names = { buyer: said('buyer'), agent: said('agent'), card: [...options, ...titles].join('\n') }
  const open = options.flatMap((option) => tokensOf(option).flatMap((own) => besideOption(own, names)))
  const chat = `${names.buyer}\n${names.agent}`
  // On a card of several lines a whole ware is a line of its own, and no version of another's.
  const versions = versionWords([...options, ...titles], chat).filter(
    ({ word }) => order.items.length === 1 || !isWare(word),
  )
  const found = [
    // 小熊 beside 小象 is a bear and no small one.
    ...slotWords(options).filter(({ word }) => !open.some((one) => one.word === word)),
    ...open,
    ...options.flatMap((option) => besideCode(option, names)),
    ...titles.flatMap((title) => besideTitle(title, names)),
    ...byForm(options, names),
    ...setAgainst(names),
  ]
  return { words: withVersions(found, versions, names.card).sort(byLength), card: names.card }
}

/** The longest first: 黑糖姜枣茶 before 姜枣茶. */
function byLength(one: OptionWord, other: OptionWord): number {
  return other.word.length - one.word.length
}

/**
 * 也有木糖醇款 — 那木糖醇的一罐: what the agent calls a version and the buyer names too. It stands in the place of the
 * card's own name: the first that no list knows, or the last that is neither colour, size nor measure.
 */
function byForm(options: readonly string[], names: Names): OptionWord[] {
  const [option = '', ...more] = options
  if (more.length > 0) return []
  const tokens = tokensOf(option).filter((token) => !/\d/.test(token) && !isColour(token))
  const own = tokens.find((token) => findValues(token, { printed: true }).length === 0) ?? tokens.at(-1) ?? ANY_VERSION
  const called = [...names.agent.matchAll(/([一-龥a-z]{2,6}?)(?:款|版|型|味|规格|档)(?!式|本|号|道|的?价)/g)].flatMap(
    (match) => endingsOf(match[1] ?? ''),
  )
  const printed = new Set(findValues(option, { printed: true }).map(({ family }) => family))
  const others = called.filter(
    (name) =>
      !GENERIC.test(name) &&
      (names.buyer.includes(name) || names.agent.split(name).length > 2) &&
      !findValues(name).some(({ family }) => printed.has(family)),
  )
  const words = wordsFor({ own, field: 'model' }, [...new Set(others)].slice(0, 4), names)
  // 换粘的 after 粘贴款: the first sign says it.
  return words.flatMap((word) => (word.word === own ? [word] : [word, { ...word, word: `${word.word.charAt(0)}的` }]))
}

/** Stands for the whole option text where none of its pieces is a version. */
export const ANY_VERSION = '?'

const SUFFIXES = 'pro ?max|pro|plus|max|ultra|mini|lite|air|se'

/** T20 beside T20 Pro, AA级 beside A级: codes that differ by an addition or by how often a letter stands. */
function besideCode(option: string, { buyer, agent, card }: Names): OptionWord[] {
  const chat = `${buyer}\n${agent}`
  const words: OptionWord[] = []
  for (const [own] of option.matchAll(
    /(?<![a-z\d])(?:[a-z]{3,} [a-z\d]{1,3}|[a-z]+\d+[a-z]?|([a-z])\1{0,3})(?![a-z\d])/g,
  )) {
    const [, stem] = /^([a-z]{3,}) [a-z\d]{1,3}$/.exec(own) ?? []
    const frame =
      stem !== undefined
        ? `${stem} ?[a-z\\d]{1,3}`
        : /\d/.test(own)
          ? `${own} ?(?:${SUFFIXES})`
          : own.length > 1 || /[级果款]/.test(option)
            ? `${own.charAt(0)}{1,4}`
            : ''
    if (frame === '' || LATIN_CHATTER.test(`${own} `)) continue
    const found = [...chat.matchAll(new RegExp(`(?<![a-z\\d])${frame}(?![a-z\\d])`, 'g'))].map(([word]) => word)
    const others = found.filter((word) => word !== own && !card.includes(word) && !LATIN_CHATTER.test(`${word} `))
    if (others.length === 0) continue
    const family = `open:${own}`
    const make = (word: string): OptionWord => ({ word, family, field: 'model', key: word.replaceAll(' ', '') })
    words.push(make(own), ...[...new Set(others)].map(make))
  }
  return words
}

/** 也有木糖醇: the name is what stands behind the last sign between words. */
function endingsOf(run: string): string[] {
  const start = Math.max(...[...run].map((sign, index) => (BETWEEN.test(sign) ? index + 1 : 0)))
  const name = run.slice(start)
  return name.length >= 2 ? [name] : []
}

/** The pieces of an option text that name something. */
function tokensOf(option: string): string[] {
  return option
    .split(/[^一-龥a-z\d%-]+/)
    .filter((token) => token.length >= 2 && token.length <= 10 && !/^\d+$/.test(token))
}

function besideOption(own: string, names: Names): OptionWord[] {
  const others = new Set([
    ...framedLike(own, names),
    ...(/^[一-龥]+$/.test(own) && !isColour(own) ? [...headedLike(own, names), ...begunLike(own, names)] : []),
    ...setBeside(own, names),
  ])
  return wordsFor({ own, field: /^[\d-]+$/.test(own) ? 'size' : 'model' }, [...others], names)
}

function isColour(own: string): boolean {
  return findValues(own, { printed: true }).some(({ family }) => family === 'colour')
}

/** Words of one place: the card's own and the others, unless a list knows them better. */
function wordsFor({ own, field }: Aligned, others: readonly string[], names: Names): OptionWord[] {
  const known = findValues(own, { printed: true })
  const [value] = known
  const whole =
    value !== undefined && known.length === 1 && value.end - value.start >= own.length - 1 ? value : undefined
  const fresh = others.filter((other) => {
    // 一饼 of a card that prints 单饼 is the same, and so is 带基站 of 自清洁基站.
    if (own === other.replace(/^一/, '单') || (/^带../.test(other) && own.endsWith(other.slice(1)))) return false
    // 两桶 beside 收纳桶 is a count.
    if (/^[一二两三四五六七八九十百\d]+[一-龥]$/.test(other) && !/^[一二两三四五六七八九十百\d双单][一-龥]$/.test(own))
      return false
    if (names.card.includes(other) || (!/\d/.test(other) && (CHATTER.test(other) || isOrdinary(other)))) return false
    return !findValues(other).some((one) => one.family === whole?.family || one.family === 'colour')
  })
  if (fresh.length === 0) return []
  const family = whole?.family ?? `open:${own}`
  const words = fresh.map((word): OptionWord => ({ word, family, field, key: word }))
  return whole === undefined && own !== ANY_VERSION ? [{ word: own, family, field, key: own }, ...words] : words
}

/** 7合1 in a chat that says 8合1: the same frame around another number. */
function framedLike(own: string, { buyer, agent }: Names): string[] {
  // A number at the end is read by itself: 裙长92 beside 97.
  const frameOf = /^\d+(?:分钟|小时|天|个?月|年|点)/.exec(own)?.[0] ?? own
  if (!/\d[^\d.]/.test(own) || own.replaceAll(/[\d.]/g, '').length < 1) return []
  // 左300右325 is read eye by eye, however the chat words it.
  if (findValues(own, { printed: true }).some(({ family }) => family.startsWith('lens:'))) return []
  const escaped = frameOf.replaceAll(/[-]/g, '\\-')
  const frame = new RegExp(`(?<![\\d.])${escaped.replaceAll(/\d+(?:\.\d+)?/g, '\\d+(?:\\.\\d+)?')}(?![\\d.])`, 'g')
  return [...`${buyer}\n${agent}`.matchAll(frame)].map((match) => match[0]).filter((word) => word !== own)
}

/** 季卡 beside 月卡, 液化气 beside 天然气: another beginning before the same head. */
function headedLike(own: string, names: Names): string[] {
  const head = own.slice(-1)
  return namesEndingIn(head, names).filter((name) => name !== own && !own.endsWith(name) && !name.endsWith(own))
}

function namesEndingIn(head: string, { buyer, agent }: Names): string[] {
  if (BETWEEN.test(head) || NO_HEAD.test(head)) return []
  const found: string[] = []
  for (let at = buyer.indexOf(head); at >= 0; at = buyer.indexOf(head, at + 1)) {
    const name = nameBefore(buyer, at, agent)
    if (name !== undefined) found.push(name)
  }
  return found
}

/** The longest name ending at `at` that the other side used too, or that the buyer settles on by itself. */
function nameBefore(text: string, at: number, other: string): string | undefined {
  let start = at
  while (start > 0 && at - start < MAX_NAME - 1 && isName(text.charAt(start - 1))) start -= 1
  for (let from = start; from < at; from += 1) {
    const name = text.slice(from, at + 1)
    if (other.includes(name)) return name
  }
  const alone = text.slice(start, at + 1)
  return start < at && (isSettled(text, start, at + 1) || COUNTED.test(text.slice(at + 1))) ? alone : undefined
}

/** 世界地图一张: how many of it. */
const COUNTED = /^[一两二三四五六七八九十\d]{1,2}[件条双盒袋箱瓶支个套张本片包份台]/

function isName(sign: string): boolean {
  return /[一-龥a-z\d]/.test(sign) && !BETWEEN.test(sign)
}

/** 换成季卡吧, 要季卡: nothing but settling words around it. */
function isSettled(text: string, start: number, end: number): boolean {
  const clauseStart = Math.max(...['\n', ' ', ',', '.', '!', ';'].map((sign) => text.lastIndexOf(sign, start - 1))) + 1
  const before = text.slice(clauseStart, start)
  const after = /^[^\n ,.!;?]*/.exec(text.slice(end))?.[0] ?? ''
  return /^(?:我?(?:要|来|选|拍|就|换成|改成|还是|那就?|那还是))+$/.test(before) && /^[的吧了哦哈呢款]*$/.test(after)
}

/** 英语二 beside 英语一: the same beginning, another end of the same length. */
function begunLike(own: string, { buyer, agent }: Names): string[] {
  if (own.length < 3) return []
  const begin = own.slice(0, -1)
  const found: string[] = []
  for (let at = buyer.indexOf(begin); at >= 0; at = buyer.indexOf(begin, at + 1)) {
    const end = buyer.charAt(at + begin.length)
    const name = `${begin}${end}`
    if (end !== '' && isName(end) && name !== own && agent.includes(name)) found.push(name)
  }
  return found
}

const JOINED = '(?:和|跟|与|还是|或者?|,|/|以及|还有)'

/** 散装和饼茶哪个好: what the chat sets beside the card's own word. */
function setBeside(own: string, { buyer, agent }: Names): string[] {
  const both = `${buyer}\n${agent}`
  const name = `([一-龥a-z\\d]{2,${MAX_NAME}}?)`
  const safe = own.replaceAll(/[-]/g, '\\-')
  const after = new RegExp(`${safe}(?:的|款|版)?${JOINED}${name}(?=的|款|版|哪|有|区别|怎|差|都|$|[\\s?.,!])`, 'g')
  const before = new RegExp(`(?:^|[\\s,.!?要是有选])${name}(?:的|款|版)?${JOINED}${safe}`, 'gm')
  const count = '(?:[一两二三四五六七八九十\\d]{1,2}[件条双盒袋箱瓶支个套张本片包份台罐桶块根枝])'
  const behind = new RegExp(`${safe}${count}[, ]?${name}${count}(?:[, ]?${name}${count})?`, 'g')
  const listed = new RegExp(`${safe}(?:的)?${count}?,? ?${count}${name}(?![^\\s,.!?一两二三四五])`, 'g')
  const listedBefore = new RegExp(`${count}${name},? ?${count}(?:的)?${safe}`, 'g')
  return [
    ...both.matchAll(after),
    ...both.matchAll(before),
    ...both.matchAll(listed),
    ...both.matchAll(listedBefore),
    ...both.matchAll(behind),
  ]
    .flatMap((match) => [match[1] ?? '', match[2] ?? ''])
    .filter((word) => word.length > 1 && [...word].every((sign) => isName(sign)) && buyer.includes(word))
}

/** What is worn under or with the thing is no name for it: 里面要穿毛衣 beside a coat. */
export const WORN_WITH = /(?:里面|里边|里头|内里|打底|内搭|外面)[^\s,.!?]{0,3}?[穿搭套配][一-龥]{1,6}/g

/** 塔扇 where the title prints 落地扇, 黑糖姜枣茶 where it prints 红糖姜茶: both sides used the name. */
function besideTitle(title: string, said: Names): OptionWord[] {
  const names = { ...said, buyer: said.buyer.replace(WORN_WITH, ' '), agent: said.agent.replace(WORN_WITH, ' ') }
  const words: OptionWord[] = []
  const heads = new Set([...title].filter((sign) => /[一-龥]/.test(sign) && !NO_HEAD.test(sign)))
  for (const head of heads) {
    const others = namesEndingIn(head, names).filter(
      (name) => !names.card.includes(name) && (names.agent.includes(name) || isCounted(name, names)),
    )
    for (const other of new Set(others)) {
      const own = ownInTitle(title, other, head, names)
      if (own !== undefined) words.push(...wordsFor({ own, field: 'product' }, [other], names))
    }
  }
  return words
}

function isCounted(name: string, { buyer }: Names): boolean {
  return COUNTED.test(buyer.slice(buyer.indexOf(name) + name.length))
}

/** 炖盅 不是煮蛋的: what the buyer sets against the card's own words, and the agent names too. */
function setAgainst(names: Names): OptionWord[] {
  return [...names.buyer.matchAll(/([^\n]*?)不是([一-龥]{2,5}?)(?:的|款|那|$|[\s,.!])/gm)].flatMap((match) => {
    const own = match[2] ?? ''
    if (!names.card.includes(own)) return []
    const runs = (match[1] ?? '').split(/[^一-龥a-z]+/).flatMap((run) => endingsOf(run))
    const others = runs.filter((name) => name.length <= MAX_NAME && names.agent.includes(name))
    return wordsFor({ own, field: 'product' }, others, names)
  })
}

/** The title's words in the place of `other`: they share most signs with it, or the chat names them too. */
function ownInTitle(title: string, other: string, head: string, { buyer, agent }: Names): string | undefined {
  const chat = `${buyer}\n${agent}`
  for (let at = title.indexOf(head); at >= 0; at = title.indexOf(head, at + 1)) {
    for (let length = MAX_NAME; length >= 2; length -= 1) {
      const own = title.slice(Math.max(0, at + 1 - length), at + 1)
      if (own.length === length && !/[^一-龥]/.test(own) && !other.endsWith(own) && chat.includes(own)) return own
    }
    const near = title.slice(Math.max(0, at + 1 - Math.max(3, other.length)), at + 1)
    const shared = [...other].filter((sign) => near.includes(sign)).length
    if (other.length >= 3 && !other.endsWith(near) && shared >= 2 && shared * 2 >= other.length) return near
  }
  return undefined
}
