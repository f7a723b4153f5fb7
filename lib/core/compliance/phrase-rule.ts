import type { Level } from './matcher/index.ts'

/** Where a rule comes from. In one-to-one chat the Advertising Law generally does not apply; the source says what does. */
export interface RuleBasis {
  /** Such as 平台规则, 虚假宣传风险, 店铺服务规范, with the document where there is one. */
  readonly source: string
  /** When the source was read or published, ISO date. */
  readonly date: string
}

/** One phrase rule (CONTRACTS 5), with what the built-in packs add; every addition is optional. */
export interface PhraseRule {
  readonly id: string
  readonly phrase: string
  readonly category: string
  readonly level: Level
  readonly aliases?: readonly string[]
  /** Literal phrases in which the rule does not hold, when they cover the hit. */
  readonly except?: readonly string[]
  readonly replacement?: string
  readonly reason?: string
  /** Patterns in the grammar of `compile/grammar.ts`: alternatives, gaps, tokens, anchors. */
  readonly patterns?: readonly string[]
  /** Patterns in which the rule does not hold, when they cover the hit. */
  readonly exceptPatterns?: readonly string[]
  /** `phrase` only names the rule: matched are its patterns and aliases. */
  readonly nameOnly?: boolean
  /** Also found when written with characters or pinyin of the same sound; by default for built-in phrases of four or more. */
  readonly sound?: boolean
  readonly marketplaces?: readonly string[]
  readonly notMarketplaces?: readonly string[]
  /** Shop categories in which the rule holds; all when absent. */
  readonly categories?: readonly string[]
  readonly basis?: RuleBasis
  readonly builtIn?: boolean
  /** A denial just before the phrase (没有…, 不能…, 请勿…) makes it innocent. */
  readonly deniable?: boolean
  /** Told at its level whatever the sentence around it reads like; a house's own rules always are. */
  readonly firm?: boolean
}

/** A phrase that could not be compiled, and why, for the person who wrote the rule. */
export interface RefusedPhrase {
  readonly ruleId: string
  readonly phrase: string
  readonly why: string
}
