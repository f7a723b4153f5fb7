import type { OrderCard } from '../shared/index.ts'
import type { CardItem } from './card-goods.ts'
import type { Said } from './statements.ts'
import type { Value } from './value.ts'

const STORAGE: ReadonlySet<number> = new Set([4, 6, 8, 12, 16, 32, 64, 128, 256, 512, 1024])

/** A number as it was written: +2.00 has decimals and is no count. */
interface Written {
  readonly number: number
  readonly decimal: boolean
}

function plain(number: number): Written {
  return { number, decimal: !Number.isInteger(number) }
}

/** Whether a bare number names another value of the same option: 37 for 38, 256 for 128G, 3000 for 6500K. */
export function isAlternative({ number, decimal }: Written, printed: Value, sku: string, marked: boolean): boolean {
  const text = sku.slice(printed.start, printed.end)
  const own =
    printed.family === 'degree'
      ? (printed.numbers[0] ?? Number.NaN)
      : Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN)
  const ratio = number / own
  switch (printed.family) {
    case 'number':
      if (own < 10 && number >= 10) return false
      if (own >= 33 && own <= 48.5) return number >= 30 && number <= 50
      return ratio > 0.55 && ratio < 1.8 && (own < 3 ? decimal : Number.isInteger(number * 2))
    case 'dimension':
      return printed.numbers.length > 1 && number >= 30 && number % 10 === 0 && ratio > 0.4 && ratio < 2.6
    case 'weight':
    case 'memory':
      if (STORAGE.has(own) && own >= 32) return STORAGE.has(number) && number >= 32
      return !marked && ratio >= 0.2 && ratio <= 5 && number >= 5 && number % 5 === 0
    case 'volume':
    case 'degree':
    case 'kelvin':
    case 'power':
    case 'inch':
    case 'length':
      return !marked && ratio >= 0.2 && ratio <= 5 && (number >= 5 || printed.family === 'length')
    default:
      // 58的 where 72% is printed and the chat speaks of 58%.
      return printed.family.startsWith('open:') && !Number.isNaN(own) && ratio >= 0.2 && ratio <= 5
  }
}

/** Whether a bare number may name another version of this line (80 beside 90cm). */
export function isOtherVersion(number: number, item: CardItem): boolean {
  return item.skuValues.some((value) => isAlternative(plain(number), value, item.sku, false))
}

/** Whether a bare number may name a size of this line (39 beside 38, 130 beside 110) rather than a price. */
export function isOtherSize(number: number, item: CardItem): boolean {
  return item.skuValues.some(
    (value) =>
      (value.family === 'number' || value.family === 'degree') &&
      value.numbers[0] !== undefined &&
      value.numbers[0] >= 10 &&
      isAlternative(plain(number), value, item.sku, false),
  )
}

/** In an agent's words a bare number at the end is a price unless it is told to be taken. */
export function isPrice(number: number, said: Said, order: OrderCard): boolean {
  if (number === order.amount) return true
  if (said.side === 'buyer') return false
  return !/(?:拍|选|穿|建议|对应|size|\bfor\b)/.test(said.clause) && !looksLikeSize(number)
}

function looksLikeSize(number: number): boolean {
  return (number >= 33 && number <= 48) || (number >= 80 && number <= 170 && number % 10 === 0)
}
