/** From so many letters on a word nobody knows is taken for a known one misspelt; shorter ones are like too many. */
const LEAST_LETTERS = 4
/** A wrong letter changes more of a word than one too few, one too many or two swapped: such words have to be longer. */
const LEAST_LETTERS_WITH_ONE_WRONG = 5

const SWAPPED = 0
const ONE_MORE_OR_LESS = 1
const ONE_WRONG = 2

/** How two different words come from each other by one typing error; undefined when it takes more than one. */
function errorBetween(one: string, other: string): number | undefined {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (longer.length - shorter.length > 1) return undefined
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at += 1
  if (shorter.length < longer.length) return shorter.slice(at) === longer.slice(at + 1) ? ONE_MORE_OR_LESS : undefined
  if (shorter.slice(at + 1) === longer.slice(at + 1)) return ONE_WRONG
  const isSwapped = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at]
  return isSwapped && shorter.slice(at + 2) === longer.slice(at + 2) ? SWAPPED : undefined
}

/** The words of a growing list by first letter and length: a misspelt word is compared with a few dozen of thousands. */
export class NearWords {
  private readonly shelves = new Map<string, string[]>()
  private readonly tokens: readonly string[]
  private seen = 0

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
  }

  /**
   * The known word that `word`, which is none of them, is one typing error away from: two letters swapped before one too
   * few or too many before a wrong one, its first letter right; undefined when there is none. Latin letters only.
   */
  find(word: string): string | undefined {
    if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return undefined
    this.catchUp()
    const most = word.length < LEAST_LETTERS_WITH_ONE_WRONG ? ONE_MORE_OR_LESS : ONE_WRONG
    let nearest: string | undefined
    let least = most + 1
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      for (const known of this.shelves.get(`${word[0]}${length}`) ?? []) {
        const error = errorBetween(word, known)
        if (error === undefined || error >= least) continue
        nearest = known
        least = error
      }
    }
    return nearest
  }

  private catchUp(): void {
    for (; this.seen < this.tokens.length; this.seen += 1) {
      const token = this.tokens[this.seen] ?? ''
      if (token.length < LEAST_LETTERS || !/^[a-z]+$/.test(token)) continue
      const name = `${token[0]}${token.length}`
      const shelf = this.shelves.get(name)
      if (shelf === undefined) this.shelves.set(name, [token])
      else shelf.push(token)
    }
  }
}
