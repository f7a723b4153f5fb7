import { failure, success, type OrderCard, type Result } from '../shared/index.ts'
import { fold } from './text.ts'

/** Why a pasted text is not an order; the panel says it in the person's language. */
export type PastedOrderFault = 'empty' | 'too long' | 'no label found' | 'no product'

type Label =
  | 'number'
  | 'product'
  | 'sku'
  | 'quantity'
  | 'receiver'
  | 'phone'
  | 'address'
  | 'coupon'
  | 'amount'
  | 'note'
  | 'contact'
  | 'skip'

/** Labels consoles print beside the parts of an order, in folded text; the longest that fits wins. */
const LABELS: readonly (readonly [Label, string])[] = [
  ['number', '订单编号|订单号|订单号码|交易号|单号|order number|order no|order no.|order id|order #|order'],
  [
    'product',
    '商品名称|商品标题|商品信息|宝贝名称|宝贝标题|产品名称|商品|宝贝|产品|品名|product name|product|item|title',
  ],
  [
    'sku',
    '商品规格|规格型号|颜色分类|规格|款式|型号|属性|颜色尺码|颜色|尺码|sku|option|options|variant|variation|specification',
  ],
  ['quantity', '购买数量|商品数量|数量|件数|quantity|qty'],
  ['receiver', '收货人姓名|收件人姓名|收货人|收件人|姓名|recipient|receiver|name|customer name|ship to name'],
  [
    'phone',
    '收货人电话|收件人电话|联系电话|联系方式|手机号码|手机号|手机|电话|phone number|phone|mobile|tel|contact number',
  ],
  ['address', '详细地址|收货地址|收件地址|所在地区|地址|shipping address|delivery address|address|ship to'],
  ['contact', '收货信息|收件信息|收货人信息'],
  ['coupon', '店铺优惠|平台优惠|优惠信息|优惠券|优惠活动|优惠|活动|红包|coupon|discount|promotion|promo code|promo'],
  [
    'amount',
    '实付金额|实付款|实际支付|实收款|实收金额|应付金额|付款金额|订单金额|订单总额|订单总价|合计|总价|总计|实付|应付|金额|amount paid|amount|order total|grand total|total|paid',
  ],
  ['note', '买家备注|买家留言|卖家备注|商家备注|订单备注|备注|留言|note|notes|remark|remarks|buyer note|message'],
  [
    'skip',
    '下单时间|付款时间|发货时间|创建时间|支付方式|配送方式|物流公司|运单号|快递单号|订单状态|状态|买家昵称|买家|旺旺|店铺|运费|单价|status|date|payment method|tracking number|shipping fee|shipping|unit price|subtotal|tax',
  ],
]

const WORDS: readonly (readonly [string, Label])[] = LABELS.flatMap(([label, words]) =>
  words.split('|').map((word): readonly [string, Label] => [word, label]),
).sort((one, other) => other[0].length - one[0].length)

const MAX_LENGTH = 20_000

interface Field {
  readonly label: Label
  readonly value: string
}

/**
 * Reads an order card from pasted or typed text: one `label: value` a line (订单号, 商品, 规格, 数量, 收货人, 电话, 地址, 优惠,
 * 实付, 备注 and their usual twins, Chinese or English), a label on one line and its value on the next, several labels on
 * one line, tab-separated cells. A repeated 商品 starts a new line of the order. What is not there stays absent.
 */
export function parsePastedOrder(text: string): Result<OrderCard, PastedOrderFault> {
  if (text.trim() === '') return failure('empty')
  if (text.length > MAX_LENGTH) return failure('too long')
  const fields = readFields(text)
  if (!fields.some((field) => field.label !== 'skip')) return failure('no label found')
  const items = readItems(fields)
  if (items.length === 0) return failure('no product')
  return success({ ...readHead(fields), items })
}

function readFields(text: string): Field[] {
  const fields: Field[] = []
  let open: Label | undefined
  for (const line of text.split(/\r?\n/).flatMap(splitLine)) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const found = readLabel(trimmed)
    if (found === undefined) {
      if (open !== undefined) fields.push({ label: open, value: trimmed })
      open = undefined
    } else if (found.value === '') {
      open = found.label
    } else {
      fields.push(found)
      open = undefined
    }
  }
  return fields.filter((field) => field.value !== '')
}

/** Several labels on one line: cut before each that follows a gap. */
function splitLine(line: string): string[] {
  const folded = fold(line)
  const cuts: number[] = [0]
  for (let index = 1; index < folded.length; index += 1) {
    if (!/[\s;,|[]/.test(folded.charAt(index - 1))) continue
    if (labelAt(folded.slice(index).trimStart()) !== undefined && /^\s*\[?/.test(folded.slice(index))) cuts.push(index)
  }
  return cuts.map((start, index) => line.slice(start, cuts[index + 1] ?? line.length))
}

function labelAt(folded: string): { label: Label; length: number } | undefined {
  const bare = folded.replace(/^[\s[\-*•·]+/, '')
  const skipped = folded.length - bare.length
  const entry = WORDS.find(
    ([word]) =>
      bare.startsWith(word) && /^\s{0,3}(?:\([^)\n]{0,10}\))?\s{0,3}\]?\s{0,3}[:\t]/.test(bare.slice(word.length)),
  )
  const boxed = entry ?? WORDS.find(([word]) => folded.startsWith(`[${word}]`))
  if (boxed === undefined) return undefined
  const tail = /^\s{0,3}(?:\([^)\n]{0,10}\))?\s{0,3}\]?\s{0,3}[:\t]?/.exec(bare.slice(boxed[0].length))
  return { label: boxed[1], length: skipped + boxed[0].length + (tail?.[0].length ?? 0) }
}

function readLabel(line: string): Field | undefined {
  const folded = fold(line)
  const found = labelAt(folded)
  if (found !== undefined) {
    return {
      label: found.label,
      value: line
        .slice(found.length)
        .replace(/[;,\uFF0C\uFF1B|]\s*$/, '')
        .trim(),
    }
  }
  const alone = WORDS.find(([word]) => folded === word || folded === `${word}:`)
  return alone === undefined ? undefined : { label: alone[1], value: '' }
}

type Item = { product: string; sku?: string; quantity?: number }

function readItems(fields: readonly Field[]): Item[] {
  const items: Item[] = []
  for (const field of fields) {
    if (field.label === 'product') items.push(readProduct(field.value))
    const last = items.at(-1)
    if (last === undefined) continue
    if (field.label === 'sku') last.sku = last.sku === undefined ? field.value : `${last.sku}; ${field.value}`
    if (field.label === 'quantity') {
      const quantity = /\d+/.exec(fold(field.value))
      if (quantity !== null) last.quantity = Number(quantity[0])
    }
  }
  return items
}

/** 连衣裙 x2: how many may stand behind the name. */
function readProduct(value: string): Item {
  const counted = /^(.+?)\s*[xX×*]\s*(\d{1,4})\s*$/.exec(value)
  if (counted === null) return { product: value }
  return { product: counted[1] ?? value, quantity: Number(counted[2]) }
}

type Head = { -readonly [Key in Exclude<keyof OrderCard, 'items'>]?: Exclude<OrderCard[Key], undefined> }

function readHead(fields: readonly Field[]): Head {
  const head: Head = {}
  const all = (label: Label): string[] => fields.filter((field) => field.label === label).map((field) => field.value)
  const contact = all('contact')[0]
  const number = all('number')[0]
  if (number !== undefined) head.number = number.replace(/\s*(?:复制|copy)$/i, '')
  const receiver = all('receiver')[0] ?? contactParts(contact).receiver
  if (receiver !== undefined) head.receiver = receiver
  const phone = all('phone')[0] ?? contactParts(contact).phone
  if (phone !== undefined) head.phone = phone
  const address = all('address').join(' ') || contactParts(contact).address
  if (address !== undefined && address !== '') head.address = address
  const coupon = all('coupon')
    .filter((value) => !/^(?:无|没有|none|-|¥?0(?:\.0+)?)$/i.test(value))
    .join('; ')
  if (coupon !== '') head.coupon = coupon
  const amount = readAmount(all('amount'))
  if (amount !== undefined) head.amount = amount
  const note = all('note')
    .filter((value) => !/^(?:无|没有|none|-|暂无)$/i.test(value))
    .join('; ')
  if (note !== '') head.note = note
  return head
}

/** 张三 13800000000 浙江省…, in any order. */
function contactParts(value: string | undefined): { receiver?: string; phone?: string; address?: string } {
  if (value === undefined) return {}
  const phone = /1[3-9][\d*]{9}/.exec(value)?.[0]
  const words = value
    .replace(phone ?? '', ' ')
    .split(/[\s,\uFF0C;\uFF1B]+/)
    .filter((word) => word !== '')
  const address = words.toSorted((one, other) => other.length - one.length)[0]
  const receiver = words.find((word) => word !== address)
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(receiver === undefined ? {} : { receiver }),
  }
}

/** The last label that is about paying wins over a list price before it. */
function readAmount(values: readonly string[]): number | undefined {
  for (const value of values.toReversed()) {
    const match = /\d+(?:\.\d{1,2})?/.exec(fold(value).replaceAll(/(?<=\d),(?=\d{3})/g, ''))
    if (match !== null) return Number(match[0])
  }
  return undefined
}
