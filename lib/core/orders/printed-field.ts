import type { OrderField } from './types.ts'
import type { Value } from './value.ts'

/** A printed number is a size, but 1.67 is a lens and 07 a shade. */
const COSMETIC = /电池|粉底|气垫|口红|唇|眉|甲油|遮瑕|腮红|眼影|色号|lipstick|foundation|concealer|polish/

/** A T of these is storage; elsewhere 4T is a toddler's size. */
const STORES = /硬盘|固态|存储|储存|内存|优盘|u盘|nas|ssd|hdd|drive|disk|storage|memory/i

/** The field a printed value belongs to: a bare number's depends on what stands around it. */
export function fieldOf(card: Value, source: string, product: string): OrderField {
  if (card.family === 'weight' && /^[2-6]t$/i.test(source.slice(card.start, card.end)) && !STORES.test(product))
    return 'size'
  if (card.family !== 'number') return card.field
  const [number = 0] = card.numbers
  return number < 3 ||
    source.charAt(card.start) === '0' ||
    COSMETIC.test(product) ||
    /[-a-z]/.test(source.charAt(card.start - 1).toLowerCase()) ||
    /[左右眼]/.test(source.charAt(card.start - 1))
    ? 'model'
    : card.field
}
