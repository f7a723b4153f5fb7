import type { ParameterTable } from './parameter-table.ts'

/** A variant or a value named in a message. `row` is set when it was named by a value of that row. */
export interface Mention {
  readonly variant: number
  readonly row?: number
  readonly at: number
}

interface Name {
  readonly text: string
  readonly variant: number
  readonly row?: number
}

const SEPARATORS = /[\s\-_·]/

function foldCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d ?)([gt])b(?![a-z])/g, '$1$2')
}

/** How names and messages are compared: half-width, lower case, without spaces and dashes, GB and TB as G and T. */
export function foldName(text: string): string {
  return Array.from(foldCharacters(text))
    .filter((char) => !SEPARATORS.test(char))
    .join('')
}

/** A folded text that remembers before which of its characters a separator stood. */
class FoldedText {
  readonly text: string
  private readonly gapBefore = new Set<number>()

  constructor(source: string) {
    let text = ''
    for (const char of foldCharacters(source)) {
      if (SEPARATORS.test(char)) this.gapBefore.add(text.length)
      else text += char
    }
    this.text = text
  }

  /** A name of letters and digits is not found inside a longer word or number: 12 is not in 128, pro not in product. */
  standsAlone(at: number, name: string): boolean {
    const end = at + name.length
    return !this.joins(at) && !this.joins(end)
  }

  /** True when the characters on both sides of a border belong to one word or number. */
  private joins(border: number): boolean {
    return !this.gapBefore.has(border) && isAlphanumeric(this.text[border - 1]) && isAlphanumeric(this.text[border])
  }
}

const UNIT = /^(\d{2,5}(?:\.\d+)?)(?:[a-z]{1,4}|[\u4e00-\u9fff]{1,2}|寸|")$/

/** Names longest first, so that Pro Max is not read as Pro. Bare numbers (128 for 128G) stand when they mean only one. */
function namesOf(table: ParameterTable): Name[] {
  const names: Name[] = []
  const add = (text: string, variant: number, row?: number): void => {
    const folded = foldName(text)
    if (folded === '' || names.some((known) => known.text === folded)) return
    names.push({ text: folded, variant, ...(row === undefined ? {} : { row }) })
  }
  for (const [variant, { name, aliases }] of table.variants.entries()) {
    for (const text of [name, ...(aliases ?? [])]) add(text, variant)
  }
  for (const [row, { values }] of table.rows.entries()) {
    const distinct = new Set(values.map(foldName))
    // a value that every variant has tells none apart
    if (distinct.size < 2) continue
    for (const [variant, value] of values.entries()) if (value.length <= 12) add(value, variant, row)
  }
  const numbers = names.flatMap((name) => {
    const bare = UNIT.exec(name.text)?.[1]
    return bare === undefined ? [] : [{ ...name, text: bare }]
  })
  const sure = numbers.filter((one) => numbers.filter((other) => other.text === one.text).length === 1)
  for (const one of sure) add(one.text, one.variant, one.row)
  return names.sort((a, b) => b.text.length - a.text.length)
}

function isAlphanumeric(char: string | undefined): boolean {
  return char !== undefined && /[a-z0-9]/.test(char)
}

/** The variants named in `message`, in the order named, each once; the longest name wins where names overlap. */
export function findMentions(table: ParameterTable, message: string): Mention[] {
  const folded = new FoldedText(message)
  const { text } = folded
  const taken = new Uint8Array(text.length)
  const found: Mention[] = []
  for (const { text: name, variant, row } of namesOf(table)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (taken[at] === 1 || taken[at + name.length - 1] === 1 || !folded.standsAlone(at, name)) continue
      taken.fill(1, at, at + name.length)
      found.push({ variant, at, ...(row === undefined ? {} : { row }) })
    }
  }
  found.sort((a, b) => a.at - b.at)
  return found.filter((one, position) => found.findIndex(({ variant }) => variant === one.variant) === position)
}
