import { WARES_EN } from './en.ts'
import { WARES_ZH } from './zh.ts'

/** A ware named in a text: where, and which of the known ones it is. */
export interface Ware {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Names of one kind are one thing. */
  readonly kind: number
  readonly trades: ReadonlySet<string>
}

interface Known {
  readonly kind: number
  readonly trades: Set<string>
}

const KNOWN = new Map<string, Known>()
let kinds = 0
for (const [words, between] of [
  [WARES_ZH, /\s+/],
  [WARES_EN, /;\s*/],
] as const)
  for (const [trade, listed] of Object.entries(words))
    for (const names of listed.trim().split(between)) {
      const all = names.toLowerCase().split('/')
      const kind = all.map((name) => KNOWN.get(name)?.kind).find((own) => own !== undefined) ?? (kinds += 1)
      for (const name of all) {
        const known = KNOWN.get(name) ?? { kind, trades: new Set() }
        known.trades.add(trade)
        KNOWN.set(name, known)
      }
    }

const LONGEST_ZH = 7
const MOST_WORDS = 3

/**
 * The wares a folded text names, the longest name at each place. Of names that stand side by side without a pause the
 * last is the ware and the others say of what sort (毛线手套 is a pair of gloves).
 */
export function findWares(folded: string): Ware[] {
  const found = [...hanWares(folded), ...latinWares(folded)].sort((one, other) => one.start - other.start)
  return found.filter(({ end }, index) => found[index + 1]?.start !== end)
}

/** Whether a folded text is the name of a ware and nothing more. */
export function isWare(folded: string): boolean {
  return findWares(folded).some(({ start, end }) => start === 0 && end === folded.length)
}

function hanWares(folded: string): Ware[] {
  const found: Ware[] = []
  for (let start = 0; start < folded.length; start += 1) {
    if (!/[一-龥]/.test(folded.charAt(start)) && !/^[a-z]+[一-龥]/.test(folded.slice(start, start + 6))) continue
    for (let length = Math.min(LONGEST_ZH, folded.length - start); length > 1; length -= 1) {
      const name = folded.slice(start, start + length)
      const known = KNOWN.get(name)
      if (known === undefined || !/[一-龥]/.test(name)) continue
      found.push({ name, start, end: start + length, ...known })
      start += length - 1
      break
    }
  }
  return found
}

function latinWares(folded: string): Ware[] {
  const words = [...folded.matchAll(/[a-z][a-z-]*/g)]
  const found: Ware[] = []
  for (let at = 0; at < words.length; at += 1)
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const first = words[at]
      const last = words[at + count - 1]
      if (first === undefined || last === undefined) continue
      const end = last.index + last[0].length
      const name = folded.slice(first.index, end)
      const known = KNOWN.get(name) ?? KNOWN.get(singular(name))
      if (known === undefined || /[一-龥]/.test(name)) continue
      found.push({ name, start: first.index, end, ...known })
      at += count - 1
      break
    }
  return found
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/(?<=ch|sh|s|x)es$|(?<!s)s$/, '')
}

/** How a ware that was said stands to those of a card. */
type Kinship = 'same' | 'wider' | 'sibling' | 'shelf' | 'other' | 'none'

const NEARNESS: readonly Kinship[] = ['same', 'wider', 'sibling', 'shelf', 'other', 'none']

/**
 * The nearest kinship of a ware to the card's: the same thing; one name within the other (鞋 and 运动鞋); two of one head
 * (循环扇 and 落地扇); of one trade; of others; or the card names no ware that is known.
 */
export function kinshipOf(said: Ware, printed: readonly Ware[]): Kinship {
  const all = new Set(printed.map((own) => kinship(said, own)))
  return NEARNESS.find((one) => all.has(one)) ?? 'none'
}

function kinship(said: Ware, own: Ware): Kinship {
  if (said.kind === own.kind) return 'same'
  if (own.name.includes(stem(said.name)) || said.name.includes(stem(own.name))) return 'wider'
  if (said.name.slice(-1) === own.name.slice(-1) && /[一-龥]$/.test(said.name)) return 'sibling'
  return [...said.trades].some((trade) => own.trades.has(trade)) ? 'shelf' : 'other'
}

/** 鞋子 is 鞋. */
function stem(name: string): string {
  return name.length > 1 ? name.replace(/子$/, '') : name
}
