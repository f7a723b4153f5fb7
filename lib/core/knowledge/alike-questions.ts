/** Share of character pairs from which two questions are one (Dice); below, near-synonyms would melt together. */
const ALIKE = 0.62
/** Politeness and particles say nothing about what is asked. */
const FILLER =
  /请问|麻烦|您好|你好|在吗|一下|亲亲?|那个|这个|这款|这件|谢谢|客服|吗|呢|啊|呀|吧|哦|的|了|\bplease\b|\bhello\b|\bhi\b|\bthe\b|\bis\b|\ba\b/gi
/** Rarest pairs through which a question looks for its like. */
const PAIRS_LOOKED_UP = 3

/** What a question comes down to: half width, lower case, no punctuation, no fillers. Long numbers are all the same. */
export function essenceOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d{6,}/g, '#')
  const bare = plain.replace(FILLER, '').replace(/[\p{P}\p{S}\s]+/gu, '')
  return bare === '' ? plain.replace(/[\p{P}\p{S}\s]+/gu, '') : bare
}

/** Neighbouring characters of an essence, its ends marked. */
function pairsOf(essence: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  const padded = `^${essence}$`
  for (let index = 0; index < padded.length - 1; index += 1) pairs.add(padded.slice(index, index + 2))
  return pairs
}

function alikeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0
  for (const pair of left) if (right.has(pair)) common += 1
  return (2 * common) / (left.size + right.size)
}

/**
 * Puts essences together that ask the same; each group is named by its first member, so give the most telling first.
 * Near linear: one is compared only with first members that share one of its three rarest known pairs. `least`: the
 * alikeness from which two are one.
 */
export class AlikeGroups {
  private readonly firsts: ReadonlySet<string>[] = []
  private readonly byPair = new Map<string, number[]>()
  private readonly least: number

  constructor(least: number = ALIKE) {
    this.least = least
  }

  /** The number of the group the essence belongs to, counted from 0 in order of first sight. */
  place(essence: string): number {
    const pairs = pairsOf(essence)
    const known = this.find(pairs)
    if (known !== undefined) return known
    const group = this.firsts.push(pairs) - 1
    for (const pair of pairs) {
      const list = this.byPair.get(pair)
      if (list === undefined) this.byPair.set(pair, [group])
      else list.push(group)
    }
    return group
  }

  private find(pairs: ReadonlySet<string>): number | undefined {
    const lists = [...pairs].flatMap((pair) => {
      const list = this.byPair.get(pair)
      return list === undefined ? [] : [list]
    })
    const rarest = lists.sort((left, right) => left.length - right.length).slice(0, PAIRS_LOOKED_UP)
    let best: number | undefined
    let bestScore = this.least
    for (const group of new Set(rarest.flat())) {
      const score = alikeness(pairs, this.firsts[group] ?? new Set())
      if (score < bestScore) continue
      bestScore = score
      best = group
    }
    return best
  }
}
