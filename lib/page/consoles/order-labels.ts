import type { OrderField } from '../../core/console-profile/index.ts'

/** The words that stand before a value on an order card, the surest first. Whole labels only. */
const labels: Readonly<Record<OrderField, RegExp>> = {
  number: /^(?:订单编号|订单号|订单ID|单号|order (?:number|no\.?|id|#)|order)$/i,
  product: /^(?:商品名称|商品标题|商品|宝贝|product(?: name)?|item)$/i,
  sku: /^(?:规格|商品规格|颜色分类|款式|型号|sku|variation|variant|options?)$/i,
  quantity: /^(?:数量|件数|商品数量|购买数量|quantity|qty\.?)$/i,
  receiver: /^(?:收货人|收件人|收货人姓名|姓名|联系人|receiver|recipient|ship to|name)$/i,
  phone: /^(?:电话|手机|手机号|手机号码|联系电话|联系方式|收货电话|phone(?: number)?|tel\.?|mobile)$/i,
  address: /^(?:收货地址|收件地址|地址|详细地址|配送地址|(?:shipping |delivery )?address)$/i,
  coupon: /^(?:优惠券?|优惠金额|店铺优惠|优惠信息|coupon|discount|voucher|promotion)$/i,
  amount:
    /^(?:实付金额|实付款|实付|实收|实收款|实收金额|应付金额|应付|订单金额|合计|总计|总金额|付款金额|amount(?: paid)?|total|order total|paid)$/i,
  note: /^(?:买家备注|买家留言|订单备注|商家备注|备注|留言|(?:buyer |order )?note|remark|message)$/i,
}
const fields = Object.keys(labels) as readonly OrderField[]

/** A stand-alone run of digits that is long enough to be nothing but an order number. */
const bareNumber = /^\d{15,20}$/
/** 拼多多: `260908-123456789012345`. */
const dashedNumber = /^\d{6}-\d{10,18}$/

/**
 * Reads an order card by the words on it: a label and what follows it on its line, or the next line when the line ends
 * at the label. Only what stands right beside a label is taken; a label whose value is missing, or that stands twice
 * with different values (several orders), gives nothing. `lines` are the card's lines as shown.
 */
export function readByLabels(lines: readonly string[]): Readonly<Partial<Record<OrderField, string>>> {
  const found = new Map<OrderField, Set<string>>()
  const clean = lines.flatMap((line) => line.split(/\n|\t| {2,}/)).map((line) => line.trim())
  const shown = clean.filter((line) => line !== '')
  for (const [index, line] of shown.entries()) {
    const pair = splitLabel(line)
    if (pair === undefined) continue
    const next = shown[index + 1] ?? ''
    const value = pair.value === '' && splitLabel(next) === undefined ? next : pair.value
    if (value === '') continue
    const values = found.get(pair.field) ?? new Set<string>()
    found.set(pair.field, values.add(value))
  }
  const numbers = new Set(shown.filter((line) => bareNumber.test(line) || dashedNumber.test(line)))
  if (!found.has('number') && numbers.size === 1) found.set('number', numbers)
  const read: Partial<Record<OrderField, string>> = {}
  for (const [field, values] of found) {
    const [only] = values
    if (values.size === 1 && only !== undefined) read[field] = only
  }
  return read
}

function splitLabel(line: string): { readonly field: OrderField; readonly value: string } | undefined {
  const colon = /[:：]/.exec(line)
  const whole = fields.find((field) => labels[field].test(line.replace(/[:：]\s*$/, '')))
  if (whole !== undefined) return { field: whole, value: '' }
  if (colon === null || colon.index > 24) return undefined
  const label = line.slice(0, colon.index).trim()
  const field = fields.find((each) => labels[each].test(label))
  return field === undefined ? undefined : { field, value: line.slice(colon.index + 1).trim() }
}

/** An amount of money: `¥1,234.50`, `128元`, `US$ 12.00`. Undefined when there is no plain number in it. */
export function amountIn(text: string): number | undefined {
  const found = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,4})?/.exec(text.normalize('NFKC'))
  if (found === null || /[*＊]/.test(text)) return undefined
  return Number(`${(found[1] ?? '').replaceAll(',', '')}${found[2] ?? ''}`)
}

/** A number of pieces: `x2`, `×2`, `共2件`, `2`. */
export function quantityIn(text: string): number | undefined {
  const found = /(?:^|[x×*共\s])\s*(\d{1,5})\s*(?:件|个|双|条|套|盒|瓶|包|pcs)?(?:$|\D)/i.exec(
    text.normalize('NFKC').trim(),
  )
  return found === null ? undefined : Number(found[1])
}
