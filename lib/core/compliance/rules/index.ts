import type { PhraseRule } from '../phrase-rule.ts'
import type { Marketplace } from '../../shared/index.ts'
import { absoluteRules } from './absolute.ts'
import { authorityRules } from './authority.ts'
import { boastRules } from './boast.ts'
import { brushOffRules } from './brush-off.ts'
import { categoryRules } from './by-category.ts'
import { contactRules } from './contact.ts'
import { cueRules } from './cues.ts'
import { effectRules } from './effect.ts'
import { elsewhereRules } from './elsewhere.ts'
import { plainEnglishRules } from './english-plain.ts'
import { shortEnglishRules } from './english-short.ts'
import { englishRules } from './english.ts'
import { everydayRules } from './everyday.ts'
import { evidenceRules } from './evidence.ts'
import { impliedRules } from './implied.ts'
import { insultRules } from './insult.ts'
import { leadOffRules } from './lead-off.ts'
import { limitRules } from './limit.ts'
import { mannersRules } from './manners.ts'
import { medicalRules } from './medical.ts'
import { outcomeRules } from './outcome.ts'
import { plainClaimRules } from './plain-claims.ts'
import { plainConductRules } from './plain-conduct.ts'
import { plainTurnRules } from './plain-turns.ts'
import { privacyRules } from './privacy.ts'
import { promiseRules } from './promise.ts'
import { refuseRules } from './refuse.ts'
import { sideDealRules } from './side-deal.ts'
import { shortRules } from './said-shortly.ts'
import { tradeRules } from './trade.ts'
import { turnedAwayRules } from './turned-away.ts'
import { unprovenRules } from './unproven.ts'
import { urgeRules } from './urge.ts'

/** Which of the built-in rules are wanted. */
export interface BuiltInOptions {
  readonly marketplace?: Marketplace
  /** The shop's category, such as 美妆. */
  readonly category?: string
}

const all: readonly PhraseRule[] = [
  ...absoluteRules,
  ...boastRules,
  ...effectRules,
  ...medicalRules,
  ...outcomeRules,
  ...authorityRules,
  ...contactRules,
  ...leadOffRules,
  ...tradeRules,
  ...sideDealRules,
  ...promiseRules,
  ...refuseRules,
  ...mannersRules,
  ...insultRules,
  ...brushOffRules,
  ...privacyRules,
  ...limitRules,
  ...urgeRules,
  ...evidenceRules,
  ...englishRules,
  ...plainEnglishRules,
  ...categoryRules,
  ...impliedRules,
  ...turnedAwayRules,
  ...elsewhereRules,
  ...unprovenRules,
  ...plainClaimRules,
  ...plainConductRules,
  ...plainTurnRules,
  ...everydayRules,
  ...shortRules,
  ...shortEnglishRules,
  ...cueRules,
]

function holdsOn(rule: PhraseRule, marketplace: Marketplace): boolean {
  if (rule.marketplaces !== undefined && !rule.marketplaces.includes(marketplace)) return false
  return rule.notMarketplaces?.includes(marketplace) !== true
}

/**
 * The rules written for this product, Chinese and English. Without options all of them, each bound to its marketplaces and
 * shop categories, so that one compiled set serves every shop; with options only those that hold there.
 */
export function builtInRules(options: BuiltInOptions = {}): PhraseRule[] {
  const { marketplace, category } = options
  return all.filter((rule) => {
    if (marketplace !== undefined && !holdsOn(rule, marketplace)) return false
    return category === undefined || rule.categories === undefined || rule.categories.includes(category)
  })
}
