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

/** Where a name begins and ends in a run of signs. */
const BEGINS = '(?<![一-龥])|(?<=[要来拍换成选买就那是的给个])'
const ENDS = '(?![一-龥])|(?=[的款吧了呢啊哦和跟两三四五六七八九十来要有多是])'

/** Before a ware they tell which piece of it is spoken of, not which version. */
const NO_KIND = /[新旧老原配整另备]/

/** Words of the chat that differ from one of the card's in one sign at either end, which the buyer says whole or by that sign. */
export function variantsOf(scene: Scene): Map<string, Variant> {
  return new Map([...byEnd(scene), ...byHead(scene)].slice(0, MOST))
}

/** 前雨刮 where 后雨刮 is printed, 犬用 where 猫用 is: another sign before the same head. */
function byHead(scene: Scene): Map<string, Variant> {
  const chat = scene.lines.map(({ folded }) => folded).join('\n')
  const found = new Map<string, Variant>()
  for (const { sign: own, head } of headsOf(scene))
    for (const [word, sign = ''] of chat.matchAll(new RegExp(`(?:${BEGINS})([一-龥])${head}`, 'gm'))) {
      if (sign === own || BETWEEN.test(sign) || NO_KIND.test(sign) || scene.card.includes(word)) continue
      const short = new RegExp(shortOf(sign))
      if (isSaidByBuyer(scene, word, short))
        found.set(word, { short, own: new RegExp(`${own}${head}|${shortOf(own)}`) })
    }
  return found
}

/** Every two signs of the card, and 用, with the one before them. */
function headsOf({ items }: Scene): { readonly sign: string; readonly head: string }[] {
  const runs = items.flatMap(({ product, sku }) => `${product} ${sku}`.match(/[一-龥]{2,}/g) ?? [])
  const heads = runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => ({
      sign: run.charAt(at),
      head: run.charAt(at + 1) === '用' ? '用' : run.slice(at + 1, at + 3),
    })),
  )
  return heads.filter(
    ({ sign, head }) => (head === '用' || head.length === 2) && !EVERYDAY.has(head) && !BETWEEN.test(sign),
  )
}

function isSaidByBuyer({ lines }: Scene, word: string, short: RegExp): boolean {
  return lines.some(
    ({ isBuyer, statements }) =>
      isBuyer && statements.some(({ clause: { text } }) => text.includes(word) || short.test(text)),
  )
}

/** Words of the chat that begin like one of the card's and end otherwise. */
function byEnd(scene: Scene): Map<string, Variant> {
  const chat = scene.lines.map(({ folded }) => folded).join('\n')
  const found = new Map<string, Variant>()
  for (const { begin, end } of piecesOf(scene))
    for (const [word, sign = ''] of chat.matchAll(new RegExp(`${begin}([一-龥])(?:${ENDS})`, 'gm')))
      if (sign !== end && !BETWEEN.test(sign) && !scene.card.includes(word) && !found.has(word)) {
        const short = new RegExp(shortOf(sign))
        if (isSaidByBuyer(scene, word, short))
          found.set(word, { short, own: new RegExp(`${begin}${end}|${shortOf(end)}`) })
      }
  return found
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
