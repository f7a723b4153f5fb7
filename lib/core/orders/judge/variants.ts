import { BETWEEN } from '../vocabulary.ts'
import { EVERYDAY } from './everyday.ts'
import type { Scene } from './scene.ts'

/** 卸妆油 where 卸妆膏 is printed: the same beginning and another end, which says it by itself, too (要油). */
export interface Variant {
  /** The end alone, where it stands for the whole. */
  readonly short: RegExp
  /** The card's own word, whole or by its end. */
  readonly own: RegExp
}

/** More of them are no names any more. */
const MOST = 4

/** What stands alone or behind a word of ordering. */
function shortOf(sign: string): string {
  return `(?<=^|要|来|拍|换|换成|选|买|就|那|还是|个|是)${sign}(?=$|[的款吧了呢好跟和\\s\\d]|会|比)`
}

/** Words of the chat that begin like one of the card's and end otherwise, which the buyer says whole or by the end. */
export function variantsOf(scene: Scene): Map<string, Variant> {
  const chat = scene.lines.map(({ folded }) => folded).join('\n')
  const clauses = scene.lines
    .filter(({ isBuyer }) => isBuyer)
    .flatMap(({ statements }) => statements.map(({ clause }) => clause.text))
  const found = new Map<string, Variant>()
  for (const { begin, end } of piecesOf(scene))
    for (const [word, sign = ''] of chat.matchAll(new RegExp(`${begin}([一-龥])`, 'g')))
      if (sign !== end && !BETWEEN.test(sign) && !scene.card.includes(word) && !found.has(word)) {
        const short = new RegExp(shortOf(sign))
        if (clauses.some((clause) => clause.includes(word) || short.test(clause)))
          found.set(word, { short, own: new RegExp(`${begin}${end}|${shortOf(end)}`) })
      }
  return new Map([...found].slice(0, MOST))
}

/** Every two signs of the card with the one behind them. */
function piecesOf({ items }: Scene): { readonly begin: string; readonly end: string }[] {
  const runs = items.flatMap(({ product, sku }) => `${product} ${sku}`.match(/[一-龥]{3,}/g) ?? [])
  return runs
    .flatMap((run) =>
      Array.from({ length: run.length - 2 }, (_, at) => ({ begin: run.slice(at, at + 2), end: run.charAt(at + 2) })),
    )
    .filter(({ begin, end }) => !EVERYDAY.has(begin) && !BETWEEN.test(end))
}
