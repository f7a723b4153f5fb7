import type { OrderField } from '../../core/console-profile/index.ts'

/** The words that stand before a value on an order card; whole labels only. Those in front are believed first. */
const labels: Readonly<Record<OrderField, readonly RegExp[]>> = {
  number: [/^(?:订单编号|订单号码?|订单ID|order (?:number|no\.?|id|#))$/i, /^(?:单号|交易号|交易单号|order)$/i],
  product: [
    /^(?:商品名称|商品标题|宝贝名称|宝贝标题|产品名称|product name)$/i,
    /^(?:商品|宝贝|产品|品名|product|item)$/i,
  ],
  sku: [/^(?:商品规格|规格型号|规格|颜色分类|颜色尺码|款式|型号|属性|sku|variation|variant|options?|specification)$/i],
  quantity: [/^(?:数量|件数|商品数量|购买数量|quantity|qty\.?)$/i],
  receiver: [
    /^(?:收货人|收件人|收货人姓名|收件人姓名|receiver|recipient|ship to(?: name)?)$/i,
    /^(?:姓名|联系人|name|customer name)$/i,
  ],
  phone: [
    /^(?:收货人?电话|收件人?电话|收货手机|联系电话|联系方式|手机号码?|phone(?: number)?|contact number|mobile)$/i,
    /^(?:电话|手机|tel\.?)$/i,
  ],
  address: [/^(?:收货地址|收件地址|详细地址|配送地址|(?:shipping|delivery) address)$/i, /^(?:地址|address)$/i],
  coupon: [
    /^(?:优惠券?|优惠金额|店铺优惠|平台优惠|优惠信息|优惠活动|红包|coupon|discount|voucher|promo(?:tion| code)?)$/i,
  ],
  amount: [
    /^(?:实付金额|实付款|实付|实际支付|买家实付|付款金额|amount paid|paid)$/i,
    /^(?:实收|实收款|实收金额|应付金额|应付款?|order total|grand total)$/i,
    /^(?:合计|总计|总金额|订单金额|订单总额|订单总价|total|amount)$/i,
  ],
  note: [/^(?:买家备注|买家留言|(?:buyer |order )note)$/i, /^(?:订单备注|备注|留言|notes?|remarks?|message)$/i],
  status: [/^(?:(?:订单|发货|物流|交易)状态|(?:order |shipping )?status)$/i],
  tracking: [/^(?:(?:快递|物流|运)单号|快递编号|tracking(?: (?:number|no\.?|id))?)$/i],
  stock: [/^(?:现货|可售|剩余|商品|当前)?(?:库存|stock)(?:数量?|量)?$/i, /^in stock$/i],
}
/** Name, phone and address in one line under one label. */
const contactLabel = /^(?:收货信息|收件信息|收货人信息|收件人信息|shipping (?:info|details))$/i
const contactLine = /^(.{1,30}?)[,，、\s]+(\+?[\d*＊][\d*＊ -]{5,18}[\d*＊])[,，、\s]+(.{4,})$/
const fields = Object.keys(labels) as readonly OrderField[]

/** What stands beside a value to be pressed, not to be read. */
const buttonWords = /(?:\s*(?:复制(?:订单号)?|查看|修改|编辑|展开|收起|解密|copy|edit|view))+$/i

/** A stand-alone run of digits that is long enough to be nothing but an order number. */
const bareNumber = /^\d{15,20}$/
/** 拼多多: `260908-123456789012345`. */
const dashedNumber = /^\d{6}-\d{10,18}$/

/** A line of an order card as shown, and where each stretch of it (an element's own words) begins. */
export interface CardLine {
  readonly text: string
  readonly starts: readonly number[]
}

interface Label {
  readonly field: OrderField | 'contact'
  readonly rank: number
  /** Where its value begins on the line. */
  readonly valueAt: number
  readonly at: number
}

/**
 * Reads an order card by the words on it: a label and what follows it on its line up to the next label, or the next line
 * when the line ends at the label, or the cell below when a whole line is labels (a table's head). Only what stands
 * right beside a label is taken; a label whose value is missing, or that stands twice with different values (several
 * orders), gives nothing.
 */
export function readByLabels(lines: readonly (string | CardLine)[]): Readonly<Partial<Record<OrderField, string>>> {
  const shown = lines.flatMap((line) => cardLines(line)).filter((line) => line.text.trim() !== '')
  const found = new Findings()
  for (const [index, line] of shown.entries()) readLine(line, shown[index + 1], found)
  const numbers = new Set(shown.flatMap(cellsOf).filter((cell) => bareNumber.test(cell) || dashedNumber.test(cell)))
  const read = found.read()
  const [only] = numbers
  return read.number === undefined && numbers.size === 1 && only !== undefined && !found.has('number')
    ? { ...read, number: only }
    : read
}

/** The value in a text that a profile pointed at, without the label or the button that may stand in the same element. */
export function valueIn(field: OrderField, text: string): string {
  return readByLabels([text])[field] ?? text.replace(buttonWords, '').trim()
}

/** Values by field and by how sure their label is. */
class Findings {
  readonly #values = new Map<OrderField, Map<number, Set<string>>>()

  add(field: OrderField, rank: number, value: string): void {
    const ranks = this.#values.get(field) ?? new Map<number, Set<string>>()
    this.#values.set(field, ranks.set(rank, (ranks.get(rank) ?? new Set()).add(value)))
  }

  has(field: OrderField): boolean {
    return this.#values.has(field)
  }

  /** The one value of the surest label of each field; two different ones are none. */
  read(): Partial<Record<OrderField, string>> {
    const read: Partial<Record<OrderField, string>> = {}
    for (const [field, ranks] of this.#values) {
      const values = ranks.get(Math.min(...ranks.keys())) ?? new Set<string>()
      const [only] = values
      if (values.size === 1 && only !== undefined) read[field] = only
    }
    return read
  }
}

function readLine(line: CardLine, next: CardLine | undefined, found: Findings): void {
  const here = labelsOn(line)
  const below = next === undefined ? [] : labelsOn(next)
  if (here.length > 1 && next !== undefined && below.length === 0 && here.every((each) => each.valueAt < 0)) {
    const cells = cellsOf(next)
    if (cells.length === here.length) {
      for (const [index, label] of here.entries()) note(found, label, cells[index] ?? '')
      return
    }
  }
  for (const [index, label] of here.entries()) {
    const end = here[index + 1]?.at ?? line.text.length
    const start = label.valueAt < 0 ? line.text.length : label.valueAt
    const beside = line.text.slice(start, Math.max(start, end)).trim()
    const last = index === here.length - 1
    if (beside !== '') note(found, label, beside)
    else if (last && next !== undefined && below[0]?.at !== next.starts[0]) note(found, label, next.text)
  }
}

function note(found: Findings, { field, rank }: Label, text: string): void {
  const value = text
    .replace(/^[\s:：]+/, '')
    .replace(buttonWords, '')
    .trim()
  if (value === '') return
  if (field !== 'contact') {
    found.add(field, rank, ownPart(field, value))
    return
  }
  const parts = contactLine.exec(value)
  if (parts === null) return
  const [, receiver = '', phone = '', address = ''] = parts
  found.add('receiver', 1, receiver)
  found.add('phone', 1, phone)
  found.add('address', 1, address)
}

/** What of a value belongs to its field, where others stand on the same line (`王女士 138****8000`). */
function ownPart(field: OrderField, value: string): string {
  if (field === 'number') return /[A-Za-z0-9][A-Za-z0-9-]{5,39}/.exec(value)?.[0] ?? value
  if (field === 'phone') return /\+?[\d*＊][\d*＊ -]{5,18}[\d*＊]/.exec(value)?.[0].trim() ?? value
  if (field === 'receiver') return value.replace(/[,，、\s]+\+?[\d*＊][\d*＊ -]{5,}.*$/, '').trim() || value
  return value
}

/** The labels on a line, from its start: a stretch that is one, or one with its value behind a colon. */
function labelsOn(line: CardLine): readonly Label[] {
  const found: Label[] = []
  for (const [index, at] of line.starts.entries()) {
    const end = line.starts[index + 1] ?? line.text.length
    const cell = line.text.slice(at, end)
    const whole = kindOf(cell.replace(/[:：]\s*$/, '').trim())
    if (whole !== undefined) {
      found.push({ ...whole, at, valueAt: end < line.text.length ? end : -1 })
      continue
    }
    const colon = /[:：]/.exec(cell)
    if (colon === null || colon.index > 24) continue
    const kind = kindOf(cell.slice(0, colon.index).trim())
    if (kind !== undefined) found.push({ ...kind, at, valueAt: at + colon.index + 1 })
  }
  // Two labels side by side without anything between them are a table's head, not one the value of the other.
  return found.map((label, index) =>
    label.valueAt >= 0 && label.valueAt === found[index + 1]?.at ? { ...label, valueAt: -1 } : label,
  )
}

function kindOf(word: string): Pick<Label, 'field' | 'rank'> | undefined {
  if (word === '' || word.length > 24) return undefined
  if (contactLabel.test(word)) return { field: 'contact', rank: 0 }
  for (const field of fields) {
    const rank = labels[field].findIndex((label) => label.test(word))
    if (rank >= 0) return { field, rank }
  }
  return undefined
}

/** A plain text's lines: tabs and wide gaps part its stretches. */
function cardLines(line: string | CardLine): readonly CardLine[] {
  if (typeof line !== 'string') return [line]
  return line.split('\n').map((text) => {
    const starts = [0, ...[...text.matchAll(/\t+| {2,}/g)].map((gap) => gap.index + gap[0].length)]
    return { text, starts: starts.filter((start) => start < text.length || start === 0) }
  })
}

function cellsOf({ text, starts }: CardLine): readonly string[] {
  return starts
    .map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim())
    .filter((cell) => cell !== '')
}

/** An amount of money: `¥1,234.50`, `128元`, `US$ 12.00`. Undefined when there is no plain number in it. */
export function amountIn(text: string): number | undefined {
  const found = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,4})?/.exec(text.normalize('NFKC'))
  if (found === null || /[*＊]/.test(text)) return undefined
  return Number(`${(found[1] ?? '').replaceAll(',', '')}${found[2] ?? ''}`)
}

/** A number of pieces: `x2`, `×2`, `共2件`, `2`. */
export function quantityIn(text: string): number | undefined {
  const found = /(?:^|[x×*共:：\s])\s*(\d{1,5})\s*(?:件|个|双|条|套|盒|瓶|包|pcs)?(?:$|\D)/i.exec(
    text.normalize('NFKC').trim(),
  )
  return found === null ? undefined : Number(found[1])
}
