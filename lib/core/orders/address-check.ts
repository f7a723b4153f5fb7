import type { ChatMessage, OrderCard } from '../shared/index.ts'
import {
  isCompleteAddress,
  readLatinParts,
  readZhParts,
  type AddressPart,
  type AddressPartName,
} from './address-parts.ts'
import { findRegionIn, readRegion, type Region } from './regions.ts'
import { fold, hasHan } from './text.ts'
import type { OrderFinding } from './types.ts'

interface Claim {
  readonly name: AddressPartName | 'region'
  readonly value: string
  readonly raw: string
  readonly messageId: string
}

const CUE =
  /地址|门牌|寄到|寄去|寄给|送到|发到|发给|改成|改到|改为|改一下|换成|填错|写错|填漏|少写|漏写|漏了|漏填|搬家|搬到|搬了|收货|房号|楼号|房间号|楼栋|单元|住在|打错|输错|选错|搞错|少了个|多了个|小区|老家|address|ship (?:it )?to|deliver (?:it )?to|send (?:it )?to|moved|apartment|apt|unit|flat|house number|zip|postcode|street/
const REGION_CUE =
  /(?<!别|莫|勿|不要|不能)(?:寄到|寄去|发到|送到|改到|改成|换成|地址是|地址在|地址改)\s*([一-龥]{2,12})/
const NOT_THIS =
  /退货|寄回|退回|退到|回寄|仓库|发货地|从.{1,8}发|门店|实体店|我们店|店铺地址|驿站|网点|之前|以前|上次|老地址|旧地址|原来|快递柜|丰巢|抬头|税号|return address|warehouse/
const QUESTION = /多久|几天|多少|包邮|能到|到吗|到不到|什么时候|哪天|运费/
const RESET =
  /^算了|还是(?:寄|发|送)|还是(?:原来|之前|家里|老地址|原地址)|不改(?:地址)?了|不用改(?:地址)?|地址(?:不变|不用改|不改)|就原来的地址|keep the (?:same|original) address/

/** Checks that the address can be delivered to and agrees with what the chat said about it. */
export function checkAddress(order: OrderCard, messages: readonly ChatMessage[]): OrderFinding[] {
  const printed = order.address
  if (printed === undefined) return []
  const card = fold(printed)
  const differing = differingPart(messages, card)
  const found: OrderFinding[] =
    differing === undefined ? [] : [{ field: 'address', kind: 'differs', card: printed, ...differing }]
  if (!isCompleteAddress(card, hasHan(card))) found.push({ field: 'address', kind: 'missing', card: printed })
  return found
}

interface Said {
  readonly said: string
  readonly messageId: string
}

/** What the chat says of the address and the card has otherwise. */
function differingPart(messages: readonly ChatMessage[], card: string): Said | undefined {
  const claims = readClaims(messages)
  const claim = claims.find((one) =>
    one.name === 'region' ? !regionAgrees(one.value, card) : !partAgrees(one, claims, card),
  )
  if (claim !== undefined) return { said: claim.raw, messageId: claim.messageId }
  return correctedInEnglish(messages, card)
}

const CORRECTED =
  /\b(?:address|street|road|barangay|brgy|suburb|district|city|town|village|block|blk|unit|building|house|zip|postcode|postal code)\b[^.!?]{0,40}?\b(?:should be|is actually|must be|(?:please )?change (?:it )?to|supposed to be)\s+([^,.!?;\n]{3,40})/i

/** the barangay is wrong, should be Brgy Magugpo West: words the card's address does not have. */
function correctedInEnglish(messages: readonly ChatMessage[], card: string): Said | undefined {
  if (hasHan(card)) return undefined
  for (const message of messages.filter(({ side }) => side === 'buyer').toReversed()) {
    const instead = /(?:it'?s|is|should be)\s+([\w-]{1,12}),? not ([\w-]{1,12})/i.exec(message.text)
    const [, right = '', wrong = ''] = (instead ?? []).map((part) => fold(part))
    if (wrong !== '' && card.includes(wrong) && !card.includes(right))
      return { said: instead?.[1] ?? '', messageId: message.id }
    const said = CORRECTED.exec(message.text)?.[1]?.trim()
    const words = fold(said ?? '')
      .split(/[^a-z\d]+/)
      .filter((word) => word.length > 2 || /\d/.test(word))
    if (said !== undefined && words.some((word) => !card.includes(word))) return { said, messageId: message.id }
  }
  return undefined
}

function readClaims(messages: readonly ChatMessage[]): Claim[] {
  const latest = new Map<string, Claim>()
  for (const [index, message] of messages.entries()) {
    const folded = fold(message.text)
    if (message.side === 'buyer' && RESET.test(folded)) latest.clear()
    // 我家地址对不对 — 东昌区88号 — 不对 188号: what corrects an address needs no word for it.
    const before = messages.slice(Math.max(0, index - 2), index).map(({ text }) => fold(text))
    const corrects = /不对|不是|错/.test(folded) && before.some((text) => /地址|门牌|小区/.test(text))
    const own = claimsOf(message, folded, corrects)
    if (own.some((claim) => claim.name === 'road' && claim.value.length > 2)) latest.clear()
    for (const claim of own) if (claim.name !== 'road' || claim.value.length > 2) latest.set(claim.name, claim)
  }
  return [...latest.values()]
}

function claimsOf(message: ChatMessage, folded: string, corrects: boolean): Claim[] {
  if (NOT_THIS.test(folded) && !/改成|改到|现在|新地址|not the/.test(folded)) return []
  if (/(?:能|可以)(?:不能)?(?:送|到|寄|发)(?:到|来)?.{0,24}(?:吗|么|不|\?)/.test(folded) && !/改/.test(folded))
    return []
  // 您下单填的是海潮东路189号: what the card says is no claim.
  const quoted =
    message.side === 'agent' ? folded.replaceAll(/(?:填|写|下单|显示|系统)的?(?:地址)?是[^\s,.!?]*/g, ' ') : folded
  const text = withoutDenied(withoutOthers(quoted))
  const chinese = hasHan(folded)
  const parts = chinese ? readZhParts(text.trim()) : readLatinParts(text)
  const cued = corrects || CUE.test(folded)
  if (message.side === 'agent' && !/改|地址|收货|发到|寄到|address|ship/.test(folded)) return []
  const strong = parts.some((part) => part.name === 'road') && parts.some((part) => part.name === 'number')
  const claims = parts.filter(
    (part) => cued || strong || (new Set(parts.map(({ name }) => name)).size >= 2 && part.name !== 'road'),
  )
  const found = claims.filter((part) => isUsable(part, cued)).map((part): Claim => toClaim(part, message))
  return [...found, ...(chinese ? regionClaim(message, text, strong) : [])]
}

function isUsable(part: AddressPart, cued: boolean): boolean {
  return part.name !== 'floor' || cued
}

function toClaim(part: AddressPart, message: ChatMessage): Claim {
  return { name: part.name, value: part.value, raw: part.raw, messageId: message.id }
}

function regionClaim(message: ChatMessage, folded: string, strong: boolean): Claim[] {
  if (QUESTION.test(folded) || (/吗|么|\?/.test(folded) && !/改/.test(folded))) return []
  const cued = REGION_CUE.exec(folded)?.[1]
  const text = cued ?? (strong ? folded : undefined)
  if (text === undefined) return []
  const region = cued === undefined ? findRegionIn(folded.replaceAll(/\s/g, '')) : readRegion(cued)
  if (region?.province === undefined) return []
  const value = [region.province, region.city ?? '', region.district ?? ''].join('|')
  return [{ name: 'region', value, raw: cued ?? message.text, messageId: message.id }]
}

/** 0711-3000218 is a telephone, 10月2日 别搞错成1号 a date. */
function withoutOthers(folded: string): string {
  const blank = (found: string): string => ' '.repeat(found.length)
  const plain = folded.replaceAll(/(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/g, blank)
  return /日期|\d月\d|生日/.test(plain) ? plain.replaceAll(/\d{1,2}[号日](?!楼|院)/g, blank) : plain
}

/** 不是21, 原来写的2栋: what is denied is no claim. */
function withoutDenied(folded: string): string {
  const now = folded.split(/现在(?:是|住|的是|改)|改成|改为|新地址|搬到/)
  const current = now.length > 1 && now.at(-1)?.trim() !== '' ? (now.at(-1) ?? folded) : folded
  return current.replaceAll(/(?:不是|而不是|不要写|别写|写成了?|填成了?|错写成|\bnot\b)[^\s,.;!?]{0,12}/g, (denied) =>
    ' '.repeat(denied.length),
  )
}

function regionAgrees(value: string, card: string): boolean {
  const [province = '', city = '', district = ''] = value.split('|')
  const own: Region = readRegion(card)
  if (own.province === undefined) return true
  if (own.province !== province) return false
  if (city !== '' && own.city !== undefined && own.city !== city) return false
  return district === '' || own.district === undefined || own.district === district || own.city === undefined
}

function partAgrees(claim: Claim, claims: readonly Claim[], card: string): boolean {
  const chinese = hasHan(card)
  const parts = chinese ? readZhParts(readRegion(card).rest) : readLatinParts(card)
  const same = parts.filter((part) => part.name === claim.name)
  if (same.some((part) => sameValue(part, claim))) return true
  if (card.includes('**')) return true
  if (claim.name === 'road') return roadAgrees(claim, same, card)
  if (same.length > 0) return false
  const digits = /\d+/.exec(claim.value)?.[0] ?? claim.value
  return hasNumber(card, digits) || (claim.name === 'floor' && claims.length > 1)
}

function sameValue(part: AddressPart, claim: Claim): boolean {
  if (part.name !== claim.name) return false
  if (part.name === 'road') return part.value.endsWith(claim.value) || claim.value.endsWith(part.value)
  return part.value === claim.value
}

function roadAgrees(claim: Claim, same: readonly AddressPart[], card: string): boolean {
  for (let length = claim.value.length; length >= 3; length -= 1) {
    if (card.includes(claim.value.slice(-length))) return true
  }
  return claim.value.length < 3 || (same.length === 0 && claim.value.length < 4)
}

function hasNumber(card: string, digits: string): boolean {
  return [...card.matchAll(/\d+|[a-z]/g)].some((match) => match[0] === digits)
}
