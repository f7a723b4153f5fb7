/** The best hit of what one spelling may mean, and how many stretches hold that. */
interface Meaning {
  entry: number
  score: number
  holders: number
}

/** What an entry is worth more that is likely meant: one used before, or the best of what the letters may mean. */
export const MEANT = 0.045
/** How much of that hangs on how many stretches hold the same. */
const COMMON_SHARE = 0.7

/**
 * What few letters may mean: fh is 发货, 符合, 返回. The hits of one search by the characters they stand for; the best of
 * each meaning comes before the others of it, the commonest meaning first, so that five hits show five meanings and not
 * five times the same. What was used before is not seen here: it counts as meant anyway.
 */
export class Spellings {
  private readonly meanings = new Map<string, Meaning>()

  see(characters: string, entry: number, score: number): void {
    const known = this.meanings.get(characters)
    if (known === undefined) {
      this.meanings.set(characters, { entry, score, holders: 1 })
      return
    }
    known.holders += 1
    if (score <= known.score) return
    known.entry = entry
    known.score = score
  }

  /** Tells the best entry of each meaning with the score it has as that. */
  tell(offer: (entry: number, score: number) => void): void {
    let most = 1
    for (const { holders } of this.meanings.values()) most = Math.max(most, holders)
    for (const { entry, score, holders } of this.meanings.values()) {
      const common = Math.log1p(holders) / Math.log1p(most)
      offer(entry, score + MEANT * (1 - COMMON_SHARE + COMMON_SHARE * common))
    }
  }
}
