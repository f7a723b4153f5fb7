import type { OptionWord } from '../value.ts'

/** 恐龙款 is 恐龙: so many signs more a word of the card may have than the version in it. */
const MOST_MORE = 2

/**
 * The words of a card and its chat with the known versions before them. Where a family has a word of the card that is one of
 * the known versions (恐龙, beside which the chat speaks of 加特林), the whole family becomes the version's: 加特林 stands
 * against 恐龙 as 小熊 does.
 */
export function withVersions(
  words: readonly OptionWord[],
  versions: readonly OptionWord[],
  card: string,
): OptionWord[] {
  const printed = versions.filter(({ word }) => card.includes(word))
  const families = new Map<string, Joined>()
  for (const word of words) {
    const version = card.includes(word.word) ? versionIn(word, printed) : undefined
    if (version !== undefined) families.set(word.family, { family: version.family, keys: new Map() })
  }
  for (const word of words) {
    const version = versionIn(word, versions)
    if (version !== undefined) families.get(word.family)?.keys.set(word.key, version.key)
  }
  return [...versions, ...words.map((word) => joined(word, families.get(word.family)))]
}

/** The family a family of words becomes, and what its keys are there. */
interface Joined {
  readonly family: string
  readonly keys: Map<string, string>
}

function joined(word: OptionWord, into: Joined | undefined): OptionWord {
  return into === undefined ? word : { ...word, family: into.family, key: into.keys.get(word.key) ?? word.key }
}

function versionIn({ word }: OptionWord, versions: readonly OptionWord[]): OptionWord | undefined {
  return versions.find((one) => word.includes(one.word) && word.length - one.word.length <= MOST_MORE)
}
