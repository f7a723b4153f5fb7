import type { EntryShelf, EntryTraits } from './entry-shelf.ts'
import type { SuggestContext, Suggestion, SuggestionReason } from './knowledge-entry.ts'
import type { Ranking } from './matching/question-matcher.ts'
import { CONFIDENT_SCORE, scoreFrom } from './matching/ranking-model.ts'
import { fillSlots } from '../slots/index.ts'

/** An entry of the product being talked about is worth this much in the sum, one of another product the negative. */
const PRODUCT_WORTH = 1
const TAG_WORTH = 0.4
/** An answer already given in this chat keeps this share of its score. */
const SAID_SHARE = 0.3
const SAME_QUESTION = 0.98

/** Which entries may be offered in this chat: those of its shop and those of no shop. */
export function allowedIn(shelf: EntryShelf, shop: string | undefined): (slot: number) => boolean {
  return (slot) => {
    const traits = shelf.traitsAt(slot)
    return traits !== undefined && (shop === undefined || traits.shop === undefined || traits.shop === shop)
  }
}

function speaksOf(product: string, names: readonly string[]): boolean {
  const wanted = product.toLowerCase()
  return names.some((name) => {
    const said = name.toLowerCase()
    return said !== '' && (said.includes(wanted) || (said.length >= 2 && wanted.includes(said)))
  })
}

/** What the chat adds to an entry's sum: talk of its product, tags in common. */
function worthIn(traits: EntryTraits, message: string, context: SuggestContext): number {
  let worth = 0
  if (traits.product !== undefined) {
    const names = context.products ?? []
    if (speaksOf(traits.product, [message, ...names])) worth += PRODUCT_WORTH
    else if (names.length > 0) worth -= PRODUCT_WORTH
  }
  const known = [...(context.tags ?? []), ...(context.stage === undefined ? [] : [context.stage])]
  if (known.some((tag) => traits.tags?.includes(tag))) worth += TAG_WORTH
  return worth
}

/** An entry with its place and score, before its text is looked up. */
export interface Choice {
  readonly traits: EntryTraits
  readonly score: number
  readonly why: SuggestionReason
}

/** Orders ranked slots by what the chat adds, and gives each its score. */
export function chooseEntries(ranking: Ranking, shelf: EntryShelf, message: string, context: SuggestContext): Choice[] {
  const said = new Set(context.saidEntryIds)
  const weighed: { traits: EntryTraits; why: SuggestionReason; sum: number }[] = []
  for (const entry of ranking.entries) {
    const traits = shelf.traitsAt(entry.slot)
    if (traits === undefined) continue
    const worth = worthIn(traits, message, context)
    const why: SuggestionReason =
      entry.features.best >= SAME_QUESTION ? 'same-question' : worth >= PRODUCT_WORTH ? 'product' : 'similar-question'
    weighed.push({ traits, why, sum: entry.sum + worth })
  }
  weighed.sort((a, b) => b.sum - a.sum)
  const choices = weighed.map(({ traits, why, sum }, position) => {
    const rival = weighed[position === 0 ? 1 : 0]?.sum
    const score = scoreFrom(sum, rival, ranking)
    return { traits, why, score: said.has(traits.id) ? score * SAID_SHARE : score }
  })
  return said.size === 0 ? choices : choices.sort((a, b) => b.score - a.score)
}

/** The suggestion for a choice with its text's slots filled as far as the chat knows. */
export function toSuggestion(
  choice: Choice,
  text: string,
  place: { first: boolean; values: Readonly<Record<string, string>> | undefined },
): Suggestion {
  const { text: filled, unfilled } = fillSlots(text, place.values ?? {})
  return {
    entryId: choice.traits.id,
    text: place.values === undefined ? text : filled,
    score: choice.score,
    confident: place.first && choice.score >= CONFIDENT_SCORE,
    why: choice.why,
    ...(unfilled.length === 0 ? {} : { slots: unfilled }),
  }
}
