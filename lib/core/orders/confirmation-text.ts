import type { Language, OrderCard } from '../shared/index.ts'
import { hasHan } from './text.ts'

const ZH_TEMPLATE = `亲，请核对订单信息：
【商品】{商品}
【规格】{规格}
【数量】{数量}
【收货人】{收货人}
【电话】{打码电话}
【地址】{打码地址}（门牌见订单页）
【优惠】{优惠}
【实付】{实付}
【备注】{备注}
以上信息确认无误，我们就安排发货；有不对的地方请马上告诉我。`

const EN_TEMPLATE = `Please confirm your order details:
Item: {product}
Option: {option}
Quantity: {quantity}
Name: {receiver}
Phone: {masked phone}
Address: {masked address} (in full on your order page)
Discount: {coupon}
Total: {amount}
Note: {note}
If everything is correct we will ship it; if not, tell me right away.`

/**
 * The confirmation a shop starts from and edits; names in braces are filled from the card, in either language. Phone and
 * house number are masked: the platforms' rules on personal data flag them in a chat, and the shop's own text must not be
 * what sets the flag off.
 */
export function defaultConfirmationTemplate(language: Language): string {
  return language === 'en' ? EN_TEMPLATE : ZH_TEMPLATE
}

/**
 * Writes the confirmation of an order as plain text, one line a fact, so that it survives every console. Lines whose
 * names are all empty on the card are left out; an order of several lines repeats its item lines, numbered. A name the
 * template does not know stays as it is written, so that a misspelling is seen.
 */
export function confirmationText(order: OrderCard, template: string | undefined, language: Language): string {
  const source = template === undefined || template.trim() === '' ? defaultConfirmationTemplate(language) : template
  const lines = source.split(/\r?\n/)
  const first = lines.findIndex((line) => isItemLine(line))
  const itemLines = lines.filter((line) => isItemLine(line))
  const items = order.items.flatMap((_, index) => itemLines.flatMap((line) => fillLine(line, order, index)))
  const out: string[] = []
  for (const [index, line] of lines.entries()) {
    if (index === first) out.push(...items)
    if (!isItemLine(line)) out.push(...fillLine(line, order, 0))
  }
  return out.join('\n').trim()
}

/** Where an order goes and what was paid for it, each in one line as it may be said in a chat; '' where the card is silent. */
export function orderInShort(order: OrderCard): { readonly delivery: string; readonly payment: string } {
  const joined = (...names: readonly string[]): string =>
    names
      .map((name) => valueOf(name, order, 0))
      .filter((value) => value !== '')
      .join(' ')
  return { delivery: joined('收货人', '打码电话', '打码地址'), payment: joined('实付', '优惠') }
}

const ITEM_NAMES: ReadonlySet<string> = new Set(['商品', '规格', '数量', 'product', 'option', 'quantity'])
const NAME = /\{([^{}\n]{1,20})\}/g

function isItemLine(line: string): boolean {
  return [...line.matchAll(NAME)].some((match) => ITEM_NAMES.has(match[1] ?? ''))
}

function fillLine(line: string, order: OrderCard, index: number): string[] {
  const names = [...line.matchAll(NAME)].map((match) => match[1] ?? '')
  const known = names.filter((name) => FIELDS.has(name))
  if (known.length > 0 && known.every((name) => valueOf(name, order, index) === '')) return []
  return [line.replaceAll(NAME, (whole, name: string) => (FIELDS.has(name) ? valueOf(name, order, index) : whole))]
}

/** 138****1132; of other numbers the last four digits stay. */
function maskedPhone(phone: string): string {
  const digits = phone.replace(/^\+86/, '').replaceAll(/[^\d*+]/g, '')
  if (/^1[3-9][\d*]{9}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`
  return digits.length <= 4 ? phone : `****${digits.slice(-4)}`
}

/** 文三路99号3幢502室 to 文三路***; elsewhere every digit is hidden. */
function maskedAddress(address: string): string {
  if (!hasHan(address)) return address.replaceAll(/\d/g, '*')
  const at = address.search(/\d/)
  return at < 0 ? address : `${address.slice(0, at)}***`
}

type Read = (order: OrderCard, index: number) => string

const product: Read = (order, index) =>
  (order.items.length > 1 ? `${index + 1}. ` : '') + (order.items[index]?.product ?? '')
const option: Read = (order, index) => order.items[index]?.sku ?? ''
const quantity: Read = (order, index) => order.items[index]?.quantity?.toString() ?? ''
/** A card that says 优惠 无 says nothing. */
const SILENT = /^(?:无|没有|none|[-–—])$/i
const coupon: Read = (order) => (SILENT.test(order.coupon?.trim() ?? '') ? '' : (order.coupon ?? ''))
const amount: Read = (order) => order.amount?.toFixed(2).replace(/\.00$/, '') ?? ''

const FIELDS: ReadonlyMap<string, Read> = new Map([
  ['商品', product],
  ['product', product],
  ['规格', option],
  ['option', option],
  ['数量', quantity],
  ['quantity', quantity],
  ['订单号', (order: OrderCard) => order.number ?? ''],
  ['order', (order: OrderCard) => order.number ?? ''],
  ['收货人', (order: OrderCard) => order.receiver ?? ''],
  ['receiver', (order: OrderCard) => order.receiver ?? ''],
  ['电话', (order: OrderCard) => order.phone ?? ''],
  ['phone', (order: OrderCard) => order.phone ?? ''],
  ['地址', (order: OrderCard) => order.address ?? ''],
  ['address', (order: OrderCard) => order.address ?? ''],
  ['打码电话', (order: OrderCard) => maskedPhone(order.phone ?? '')],
  ['masked phone', (order: OrderCard) => maskedPhone(order.phone ?? '')],
  ['打码地址', (order: OrderCard) => maskedAddress(order.address ?? '')],
  ['masked address', (order: OrderCard) => maskedAddress(order.address ?? '')],
  ['优惠', coupon],
  ['coupon', coupon],
  ['实付', (order: OrderCard, index: number) => (amount(order, index) === '' ? '' : `¥${amount(order, index)}`)],
  ['amount', amount],
  ['备注', (order: OrderCard) => order.note ?? ''],
  ['note', (order: OrderCard) => order.note ?? ''],
])

/** One line of a text may not hold another: values are one line each. */
function valueOf(name: string, order: OrderCard, index: number): string {
  return (FIELDS.get(name)?.(order, index) ?? '').replaceAll(/\s*[\r\n]+\s*/g, ' ').trim()
}
