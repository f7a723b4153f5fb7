import { countOrdered, type CardItem } from './card-goods.ts'
import { isBorneOut, isOrderCount, type CountGround } from './count-evidence.ts'
import type { GoodsTalk } from './goods-talk.ts'
import type { Said } from './statements.ts'
import type { OrderFinding } from './types.ts'

/** Compares how many were settled on with how many the card orders, packs understood (5条/盒 × 2 = 10条). */
export function checkQuantity({
  items,
  talk,
  ...ground
}: Omit<CountGround, 'ordered'> & { readonly talk: GoodsTalk }): OrderFinding | undefined {
  const ordered = countOrdered(items)
  if (ordered === undefined) return undefined
  const on = { ...ground, items, ordered }
  const counted = withoutPacks(talk.chosen.get('quantity') ?? [], items)
  const last = counted.at(-1)
  if (last !== undefined) {
    const total = totalOf(counted)
    if (
      counted.length === 1 &&
      pairOfSingles(last, items) === undefined &&
      counted.some((said) => fits(said.value.numbers[0] ?? 0, said, items, ordered))
    )
      return undefined
    if (fits(total, last, items, ordered) && pairOfSingles(last, items) === undefined) return undefined
    // 一箱15瓶 4箱60瓶: the agent counts the same in several ways; one of them is the order.
    if (last.side === 'agent' && counted.some((said) => fits(said.value.numbers[0] ?? 0, said, items, ordered)))
      return undefined
    const single = pairOfSingles(last, items)
    if (single !== undefined)
      return { field: 'quantity', kind: 'differs', said: last.raw, card: single, messageId: last.messageId }
    if (!counted.some((said) => isOrderCount(said, on)) || isBorneOut(last, counted.length, on)) return undefined
    return {
      field: isOtherPack(last, items) ? 'model' : 'quantity',
      kind: 'differs',
      said: last.raw,
      card: String(ordered),
      messageId: last.messageId,
    }
  }
  return undefined
}

/** 要一对 where one 一只装 is ordered: what the card prints as the piece. */
function pairOfSingles(said: Said, items: readonly CardItem[]): string | undefined {
  const [item] = items
  const [number = 0] = said.value.numbers
  if (item === undefined || items.length > 1 || !/^[对双]$/.test(said.value.key) || number !== item.quantity)
    return undefined
  return /(?:一|单|1)[只个支条片](?:装)?(?![一-龥])/.exec(item.sku)?.[0]
}

/** 30枚先来一份: beside another count, the one the card prints as a pack is the pack. */
function withoutPacks(counted: readonly Said[], items: readonly CardItem[]): readonly Said[] {
  const isPack = (said: Said): boolean =>
    items.some((item) =>
      packsOf(item).some((pack) => {
        const number = said.value.numbers[0] ?? 0
        return (
          (pack === number && isOfPack(said, item)) ||
          (pack > 1 && pack !== number && pack * (item.quantity ?? 1) === number)
        )
      }),
    )
  const others = counted.filter((said) => !isPack(said))
  return counted.length > 1 && others.length === 1 ? others : counted
}

/** 200粒 where the card prints 100粒: another pack, not another count. */
function isOtherPack(said: Said, items: readonly CardItem[]): boolean {
  return items.some((item) =>
    item.skuValues.some(
      (value) =>
        value.family === 'quantity' &&
        value.key !== '' &&
        value.key === said.value.key &&
        (value.numbers[0] ?? 0) >= 20,
    ),
  )
}

/** 要两双 一双36 一双38: the first may already be the sum of the rest. */
function totalOf(counted: readonly Said[]): number {
  const numbers = counted.map((said) => said.value.numbers[0] ?? 0)
  let sum = 0
  for (const number of numbers) sum += number
  const [first = 0] = numbers
  return numbers.length > 1 && first > 1 && first === sum - first ? first : sum
}

function fits(number: number, said: Said, items: readonly CardItem[], ordered: number): boolean {
  if (number === ordered) return true
  if (said.value.key === '对' && number * 2 === ordered) return true
  if (
    number === 2 * ordered &&
    said.value.key === '只' &&
    items.every((item) => /[对双副]/.test(item.product + item.sku))
  )
    return true
  if (items.length > 1 && items.some((item) => item.quantity === number)) return true
  return items.some((item) =>
    packsOf(item).some((pack) => (pack === number && isOfPack(said, item)) || pack * (item.quantity ?? 1) === number),
  )
}

/** 2份 is not the 2包 of one piece. */
function isOfPack({ value }: Said, item: CardItem): boolean {
  const keys = [...item.skuValues, ...item.titleValues].filter(
    ({ family, numbers }) => family === 'quantity' && numbers[0] === value.numbers[0],
  )
  return keys.length === 0 || /^(?:|en|[个只枚粒颗片])$/.test(value.key) || keys.some(({ key }) => key === value.key)
}

/** Numbers of things in one piece as the card prints them: 5条/盒, 24颗*1盒, 4条装, 两件套, 70g*6瓶. */
function packsOf(item: CardItem): number[] {
  const values = [...item.skuValues, ...item.titleValues]
  const packs = values
    .filter((value) => value.family === 'quantity' || value.family === 'pieces' || value.family === 'set of')
    .map((value) => value.numbers[0] ?? 0)
    .filter((pack) => pack > 1)
  const factors = [
    ...`${item.sku} ${item.product}`.matchAll(/(?:[x*]|\b(?:set|pack|box|bag)s? of )(\d{1,3})(?!\d)/g),
  ].map((match) => Number(match[1]))
  let sum = 0
  for (const factor of factors) sum += factor
  return [...packs, ...factors, ...(factors.length > 1 ? [sum] : [])]
}
