import { CLASSIFIERS, readNumber } from '../number-words.ts'
import { splitClauses } from '../text.ts'
import type { Candidate, Features } from './candidate.ts'
import { EVERYDAY } from './everyday.ts'
import { aboutPlace, echoes, sceneFeatures } from './place.ts'
import { numberPattern, type Line, type Scene } from './scene.ts'

/** How many of one line of the card a message orders. */
interface LineCount {
  /** Which line of the card; -1 is none of them. */
  readonly item: number
  readonly number: number
  readonly raw: string
  readonly line: Line
}

const N = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})'
/** 41五双, 五孔12, 黑的要两件: the count behind a name. */
const COUNT_BEHIND = new RegExp(
  `^(?:的|款|码|色|号|要|来|拍|各|\\s|:|x|\\*){0,3}${N}(?:[${CLASSIFIERS}]|(?![\\d.]*(?:[a-z\\d%元块码号斤年岁点月寸折]|\\s?(?:cm|mm))))`,
)
const LISTED = new RegExp(`(?<![一-龥])([一-龥]{2,4}?)(?:要|来|:|x|\\s)?${N}[${CLASSIFIERS}]?(?=$|[\\s,.!和跟])`, 'g')

/**
 * For a card of several lines: counts a message gives one by one (41五双 42十双) that are not those of the line they name, and what
 * it lists beside them that no line has (管10根 弯头30 三通15).
 */
export function lineCountCandidates(scene: Scene): Candidate[] {
  if (scene.items.length < 2) return []
  const names = namesOfItems(scene)
  const counts = scene.lines
    .flatMap((line) => countsIn(line, names))
    .filter((one) => !isOption(one, names) && !isPriced(one))
  const last = new Map(counts.filter(({ item }) => item >= 0).map((one) => [one.item, one]))
  const fitting = [...last.values()].filter((one) => scene.items[one.item]?.quantity === one.number).length
  const others = [...last.values()].filter((one) => scene.items[one.item]?.quantity !== one.number)
  if (isInPieces(scene, [...last.values()])) return []
  const listing = new Set(scene.lines.filter((line) => countsEveryLine(scene, counts, line)))
  const found = others.map((one): Candidate => {
    const features = begin(scene, one)
    if (listing.has(one.line)) features.set(one.line.isBuyer ? 'buyer counts every line' : 'agent counts every line', 1)
    if (fitting > 0) features.set('other lines fit', 1)
    if (scene.items.some(({ quantity }) => quantity === one.number)) features.set('count of another line', 1)
    const card = String(scene.items[one.item]?.quantity ?? 1)
    const finding = { said: one.raw, card, messageId: one.line.message.id } as const
    return { group: 'quantity', check: 'goods', finding: { field: 'quantity', kind: 'differs', ...finding }, features }
  })
  return [...found, ...(last.size > 0 ? listedBeside(scene, last) : [])]
}

/** 奶白十团 灰粉五团 of 5团/组: every line is counted in pieces of the pack the card prints. */
function isInPieces({ items, card }: Scene, counted: readonly LineCount[]): boolean {
  const ratios = new Set(counted.map(({ number, item }) => number / (items[item]?.quantity ?? 1)))
  const [ratio = 1] = ratios
  return ratios.size === 1 && ratio > 1 && numberPattern(ratio).test(card)
}

/** 眼霜两支 面霜一瓶: one message counts each line of the card. */
function countsEveryLine({ items }: Scene, counts: readonly LineCount[], line: Line): boolean {
  const counted = new Set(counts.filter((one) => one.line === line).map(({ item }) => item))
  return items.every((_, item) => counted.has(item))
}

/** 支架银色59: an agent's bare number behind a name is what it costs. */
function isPriced({ number, raw, line }: LineCount): boolean {
  return !line.isBuyer && /\d$/.test(raw) && line.prices.some(({ amount }) => amount === number)
}

/** 08 12, 405 312各一支: what stands behind one version is the name of the next. */
function isOption({ number, raw }: LineCount, names: readonly Name[]): boolean {
  return /\d$/.test(raw) && names.some(({ name }) => Number(name) === number)
}

function begin(scene: Scene, { line, raw, number }: LineCount): Features {
  const features: Features = new Map([['of one line', 1]])
  features.set(line.isBuyer ? 'side b' : 'side a', 1)
  features.set(/[\d一二两三四五六七八九十]$/.test(raw) ? 'bare' : 'with a unit', 1)
  if (scene.lines.some(({ prices }) => prices.some(({ amount }) => amount === number))) features.set('is a price', 1)
  aboutPlace(scene, line.index, features)
  sceneFeatures(scene, features)
  echoes(scene, raw, features)
  return features
}

const COUNT_ONLY = new RegExp(`^[一二两三四五六七八九十]+[${CLASSIFIERS}]?$|^\\d$`)

interface Name {
  readonly name: string
  readonly item: number
  /** It is a word of the card as it stands, not the end of one. */
  readonly isWhole: boolean
}

/** What tells each line of the card from the others, the longest first. */
function namesOfItems({ items }: Scene): Name[] {
  const all = items.flatMap(({ product, sku }, item) =>
    [...new Set(`${product} ${sku}`.match(/[一-龥]+|[a-z\d.]+/g))].flatMap((token) =>
      endsOf(token).map((name): Name => ({ name, item, isWhole: name === token })),
    ),
  )
  return all
    .filter(
      ({ name, item, isWhole }) =>
        !COUNT_ONLY.test(name) &&
        !all.some((other) => other.item !== item && other.name === name && (other.isWhole || !isWhole)),
    )
    .toSorted((one, other) => other.name.length - one.name.length)
}

/** 防水弯头 is 弯头. */
function endsOf(token: string): string[] {
  return /^[一-龥]{2,}$/.test(token) ? [...new Set([token, token.slice(-2), token.slice(-1)])] : [token]
}

function countsIn(line: Line, names: readonly Name[]): LineCount[] {
  let rest = line.folded
  const found: LineCount[] = []
  for (const { name, item } of names) {
    const at = rest.indexOf(name)
    if (at < 0 || (/^\d/.test(name) && /[\d.]/.test(rest.charAt(at - 1)))) continue
    const match = COUNT_BEHIND.exec(line.folded.slice(at + name.length))
    rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length)
    const number = readNumber((match?.[1] ?? '').replace('两', '二'))
    if (match === null || number === undefined) continue
    found.push({ item, number, raw: line.message.text.slice(at, at + name.length + match[0].length), line })
  }
  return found
}

/** 三通15 beside 管10根 and 弯头30: no line of the card is one. */
function listedBeside(scene: Scene, last: ReadonlyMap<number, LineCount>): Candidate[] {
  const lists = [...new Set([...last.values()].map(({ line }) => line))]
  return lists.flatMap((line) =>
    splitClauses(line.folded).flatMap(({ text }) =>
      [...text.matchAll(LISTED)].flatMap((match): Candidate[] => {
        const name = match[1] ?? ''
        const number = readNumber((match[2] ?? '').replace('两', '二'))
        if (
          number === undefined ||
          EVERYDAY.has(name.slice(-2)) ||
          [...name].every((sign) => scene.card.includes(sign))
        )
          return []
        const features = begin(scene, { item: -1, number, raw: name, line })
        features.set('listed beside the card', 1)
        const at = line.folded.indexOf(match[0])
        const finding = { said: line.message.text.slice(at, at + name.length), messageId: line.message.id }
        return [{ group: 'word', check: 'goods', finding: { field: 'product', kind: 'missing', ...finding }, features }]
      }),
    ),
  )
}
