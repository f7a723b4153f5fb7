import type { ChatMessage } from '../shared/index.ts'
import type { CardItem } from './card-goods.ts'
import type { GoodsTalk } from './goods-talk.ts'
import { fold } from './text.ts'
import type { OrderFinding } from './types.ts'

const SUFFIXED = /([一-龥a-z\d]{1,6}?)(版|款|味)(?!道|本|式|项|子)/g
const LEADING =
  /^(?:.*(?:要|来|拍|买|换成|换|选|就|那个|那|还是|给我|我|的|一|了|和|跟|这|个|份|袋|盒|件|条|双|瓶|支|包|不|是|用|下单))/
const NOT_NAMES =
  /^(?:|这|那|哪|同|新|老|两|几|多|该|本|此|口|什么|异|有|无|没|某|一|各|品|美|香|退|付|打|收|货|汇|尾|首|全)$/
const STOP =
  /发货|快递|包邮|顺丰|谢谢|客服|收到|运费|质量|优惠|便宜|备注|地址|电话|下单|付款|付好|付完|拍好|拍下|明天|今天|尽快|快点|喜欢|好看|合适|正好|知道|没事|麻烦|辛苦|老板|一样|一起|全部|都是|不用|不要|可以|确定|决定|链接|图片|刚刚|家里|自己|买过|回购|放心|退换|保修|保质|日期|新鲜|赠品|礼物|送人|开票|发票|驿站|门口|晚上|周末|现货|颜色|尺码|规格|型号|数量|一件|一个|两个/

/**
 * Options no list knows, by their form: X版, X款, X味 against the card's own, and names that buyer and agent both used
 * (鲜香的 — 好的 鲜香) while the card prints another name for the same place.
 */
export function checkOpenOptions(
  items: readonly CardItem[],
  talk: GoodsTalk,
  messages: readonly ChatMessage[],
): OrderFinding | undefined {
  const [item] = items
  if (item === undefined || items.length !== 1) return undefined
  return bySuffix(item, talk) ?? byEcho(item, talk, messages)
}

interface Named {
  readonly name: string
  readonly suffix: string
  readonly raw: string
}

function suffixed(text: string): Named[] {
  return [...text.matchAll(SUFFIXED)]
    .map((match) => {
      const name = (match[1] ?? '').replace(LEADING, '')
      return { name, suffix: match[2] ?? '', raw: `${name}${match[2] ?? ''}` }
    })
    .filter((one) => !NOT_NAMES.test(one.name))
}

function bySuffix(item: CardItem, talk: GoodsTalk): OrderFinding | undefined {
  const printed = suffixed(item.sku.replaceAll(/[;:,\s]/g, ' '))
  const last = new Map<string, { named: Named; messageId: string }>()
  for (const want of talk.wants) {
    for (const named of suffixed(want.clause)) last.set(named.suffix, { named, messageId: want.messageId })
  }
  for (const { named, messageId } of last.values()) {
    const same = printed.filter((one) => one.suffix === named.suffix)
    const [first] = same
    if (first === undefined || shares(named.name, `${item.sku} ${item.product}`)) continue
    return { field: 'model', kind: 'differs', said: named.raw, card: first.raw, messageId }
  }
  return undefined
}

function shares(name: string, text: string): boolean {
  if (name.length < 2) return text.includes(name)
  for (let index = 0; index + 2 <= name.length; index += 1) if (text.includes(name.slice(index, index + 2))) return true
  return false
}

/** Parts of the option text that no list knows. */
function openSegments(item: CardItem): string[] {
  const masked = [...item.sku]
  for (const value of item.skuValues) masked.fill(' ', value.start, value.end)
  return masked
    .join('')
    .split(/[^一-龥]+/)
    .filter((segment) => segment.length >= 2 && segment.length <= 6)
}

function byEcho(item: CardItem, talk: GoodsTalk, messages: readonly ChatMessage[]): OrderFinding | undefined {
  const segments = openSegments(item)
  const chat = messages.map((message) => fold(message.text)).join('\n')
  const silent = segments.filter((segment) => !shares(segment, chat))
  const [card] = silent
  if (card === undefined || silent.length !== segments.length) return undefined
  const agent = messages.filter((message) => message.side === 'agent').map((message) => fold(message.text))
  for (const want of talk.wants.toReversed()) {
    const name = want.rest
      .split(/[^一-龥]+/)
      .map((run) => run.replace(LEADING, '').replace(/[的吧了哦哈呢啊嘛]+$/, ''))
      .find((run) => run.length >= 2 && run.length <= 5 && !STOP.test(run))
    if (name === undefined || shares(name, `${item.sku} ${item.product}`)) continue
    if (!agent.some((text) => text.includes(name))) continue
    return { field: 'model', kind: 'differs', said: name, card, messageId: want.messageId }
  }
  return undefined
}
