import {
  FIRST_EXCEPT,
  LEVELS,
  RULE_CUSTOM,
  RULE_DENIABLE,
  RULE_FIRM,
  RULE_JOINED,
  RULE_ROW,
  TOKENS,
  UNKNOWN_MARKETPLACE,
  USE_EXCEPT,
  USE_JOINED_SLOT,
  USE_RULE,
  USE_SLOT,
} from '../matcher/alphabet.ts'
import { MARKETPLACES } from '../../shared/index.ts'
import { type Checker, loadChecker } from '../matcher/index.ts'
import { packTables } from '../matcher/layout.ts'
import type { Meta } from '../matcher/rule-meta.ts'
import type { PhraseRule, RefusedPhrase } from '../phrase-rule.ts'
import { readingLimits } from '../learned/claim-weights.ts'
import { addDisguises, addSpoken, HIDDEN, isEvasive } from './disguises.ts'
import { claimTables } from './claim-tables.ts'
import { ownDomains } from '../rules/own-domains.ts'
import { atomRows, type PatternUses, usesByAtom } from './atom-rows.ts'
import { AtomCollector } from './atoms.ts'
import { buildAutomaton } from './double-array.ts'
import { pictures } from './pictures.ts'
import { Vocabulary } from './fold-base.ts'
import { flatten } from './flatten.ts'
import { NumberList } from './number-list.ts'
import { findWildcardPattern, parsePattern, type Pattern } from './grammar.ts'
import { excuses } from './denials.ts'

/** A compiled rule set that also says which phrases it had to leave out. */
export interface CompiledChecker extends Checker {
  readonly refused: readonly RefusedPhrase[]
}

/**
 * Places in all patterns together that any number (or phone, price, …) of a text fills, and places at all: each costs at
 * every draft. Ours have some 230 and 5,000; a file must not be able to make the check of a draft take seconds.
 */
const MOST_TOKEN_SLOTS = 1000
const MOST_SLOTS = 50_000

interface Plan {
  /** Literal phrases as lists side by side: the text, its use (target and kind), the rule it comes from. */
  readonly texts: string[]
  readonly uses: NumberList
  readonly owners: NumberList
  readonly patterns: {
    readonly pattern: Pattern
    readonly kind: number
    readonly target: number
    readonly rule: number
  }[]
  readonly ruleExcepts: (readonly number[])[]
  readonly refused: RefusedPhrase[]
  /** Places of patterns that are still to be had. */
  readonly room: { slots: number; tokens: number }
}

/** What a phrase is for: the target with its kind below it, as the tables keep it, and the rule it comes from. */
interface Use {
  readonly kind: number
  readonly target: number
  readonly rule: number
}

function addLiteral({ texts, uses, owners }: Plan, text: string, { kind, target, rule }: Use): void {
  texts.push(text)
  uses.push((target << 2) | kind)
  owners.push(rule)
}

/** Exceptions shared by several rules are matched once. */
class Excepts {
  readonly #ids = new Map<string, number>()

  /** The id of an exception; written apart it is seen through as far as the phrases of its first rule are. */
  idOf(text: string, plan: Plan, source: 'literal' | 'pattern', rule: PhraseRule, index: number): number | undefined {
    const key = `${source}:${text}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size + FIRST_EXCEPT
    this.#ids.set(key, id)
    const use = { kind: USE_EXCEPT, target: id, rule: index }
    if (source === 'literal') addLiteral(plan, text, use)
    else addPattern(plan, rule, text, use)
    return id
  }
}

function addPattern(plan: Plan, rule: PhraseRule, source: string, use: Use): void {
  const parsed = parsePattern(source)
  if (!parsed.ok) {
    plan.refused.push({ ruleId: rule.id, phrase: source, why: parsed.error })
    return
  }
  for (const pattern of parsed.value) {
    const [only] = pattern.slots
    if (pattern.slots.length === 1 && pattern.anchors === 0 && only?.token === undefined)
      for (const text of only?.texts ?? []) addLiteral(plan, text, use)
    else if (takeRoom(plan, pattern)) plan.patterns.push({ pattern, ...use })
    else plan.refused.push({ ruleId: rule.id, phrase: source, why: '带通配或数字的写法太多' })
  }
}

function takeRoom({ room }: Plan, { slots }: Pattern): boolean {
  const tokens = slots.filter(({ token }) => token !== undefined).length
  if (room.slots < slots.length || room.tokens < tokens) return false
  room.slots -= slots.length
  room.tokens -= tokens
  return true
}

function planPhrase(plan: Plan, rule: PhraseRule, phrase: string, use: Use): void {
  const wildcard = rule.builtIn === true ? undefined : findWildcardPattern(phrase)
  if (wildcard === undefined) addLiteral(plan, phrase, use)
  else if (wildcard.ok) addPattern(plan, rule, wildcard.value, use)
  else plan.refused.push({ ruleId: rule.id, phrase, why: wildcard.error })
}

const NONE: readonly number[] = []

function planRule(plan: Plan, excepts: Excepts, rule: PhraseRule, index: number): void {
  const use = { kind: USE_RULE, target: index, rule: index }
  if (rule.nameOnly !== true) planPhrase(plan, rule, rule.phrase, use)
  for (const phrase of rule.aliases ?? []) planPhrase(plan, rule, phrase, use)
  for (const pattern of rule.patterns ?? []) addPattern(plan, rule, pattern, use)
  const literals = rule.except ?? []
  const patterns = rule.exceptPatterns ?? []
  if (literals.length + patterns.length === 0) {
    plan.ruleExcepts.push(NONE)
    return
  }
  plan.ruleExcepts.push([
    ...literals.map((text) => excepts.idOf(text, plan, 'literal', rule, index) ?? 0),
    ...patterns.map((text) => excepts.idOf(text, plan, 'pattern', rule, index) ?? 0),
  ])
}

function addLiterals(plan: Plan, rules: readonly PhraseRule[], atoms: AtomCollector): void {
  plan.texts.forEach((text, at) => {
    const rule = rules[plan.owners.get(at)]
    const use = plan.uses.get(at)
    const why = atoms.add(text, use, isEvasive(rule))
    if (rule === undefined) return
    if (why !== undefined) plan.refused.push({ ruleId: rule.id, phrase: text, why })
    else if ((use & 3) !== USE_EXCEPT && rule.builtIn === true) addDisguises(atoms, rule, text, use)
  })
}

interface PatternTables extends PatternUses {
  readonly slots: number[]
  readonly slotPatterns: number[]
  readonly slotCounts: number[]
  readonly patterns: number[]
}

function addPatterns(plan: Plan, rules: readonly PhraseRule[], atoms: AtomCollector): PatternTables {
  const slots: number[] = []
  const slotPatterns: number[] = []
  const slotCounts: number[] = []
  const patterns: number[] = []
  const tokenUses: number[][] = TOKENS.map(() => [])
  for (const { pattern, kind, target, rule: index } of plan.patterns) {
    const rule = rules[index]
    // What excuses is not hidden, and what is only hinted at is at most written in jest.
    const isSpoken = rule?.builtIn === true
    const disguised = isSpoken && kind !== USE_EXCEPT && rule.level !== 'hint'
    const number = slotCounts.push(pattern.slots.length) - 1
    const joined = kind !== USE_EXCEPT && rule !== undefined && HIDDEN.has(rule.category)
    patterns.push(pattern.anchors, pattern.spanFrom, pattern.spanTo, kind, target, slotPatterns.length)
    pattern.slots.forEach((slot) => {
      const use = (slotPatterns.length << 2) | (joined ? USE_JOINED_SLOT : USE_SLOT)
      slots.push(slot.least, slot.most, slot.crosses)
      slotPatterns.push(number)
      if (slot.token !== undefined) tokenUses[TOKENS.indexOf(slot.token)]?.push(use)
      for (const text of slot.texts) {
        const why = atoms.add(text, use, isEvasive(rule))
        if (why === undefined && disguised && rule !== undefined) addDisguises(atoms, rule, text, use)
        else if (why === undefined && isSpoken) addSpoken(atoms, text, use)
        if (why !== undefined && !atoms.addPart(text, use))
          plan.refused.push({ ruleId: rule?.id ?? '', phrase: text, why })
      }
    })
  }
  return { slots, slotPatterns, slotCounts, patterns, tokenUses, literalsFrom: atoms.uses.length }
}

const EVERYWHERE = (UNKNOWN_MARKETPLACE << 1) - 1

function marketMask({ marketplaces, notMarketplaces }: PhraseRule): number {
  const bit = (name: string): number => Math.max(0, 1 << MARKETPLACES.findIndex((known) => known === name))
  if (marketplaces !== undefined) return marketplaces.reduce((mask, name) => mask | bit(name), 0)
  if (notMarketplaces === undefined) return EVERYWHERE
  return notMarketplaces.reduce((mask, name) => mask & ~bit(name), EVERYWHERE)
}

/** As many different lists of shop categories as a rule's flags have room for; a rule of one more holds everywhere. */
const MOST_SHOP_GROUPS = 23

/** The bit of a rule's list of shop categories; each list once. */
function shopBit(rule: PhraseRule, groups: (readonly string[])[]): number {
  const { categories } = rule
  if (categories === undefined) return 0
  const key = categories.join('\n')
  let group = groups.findIndex((known) => known.join('\n') === key)
  if (group === -1 && groups.length < MOST_SHOP_GROUPS) group = groups.push(categories) - 1
  return group === -1 ? 0 : 1 << group
}

function ruleRows(rules: readonly PhraseRule[], categories: string[], shops: (readonly string[])[]): Int32Array {
  const rows = new Int32Array(rules.length * RULE_ROW)
  const numbers = new Map<string, number>()
  rules.forEach((rule, index) => {
    let category = numbers.get(rule.category)
    if (category === undefined) {
      category = categories.push(rule.category) - 1
      numbers.set(rule.category, category)
    }
    const flags =
      (rule.builtIn === true ? 0 : RULE_CUSTOM) |
      (HIDDEN.has(rule.category) ? RULE_JOINED : 0) |
      (rule.deniable === true ? RULE_DENIABLE : 0) |
      (rule.firm === true || rule.builtIn !== true ? RULE_FIRM : 0)
    const row = index * RULE_ROW
    rows[row] = Math.max(0, LEVELS.indexOf(rule.level))
    rows[row + 1] = category
    rows[row + 2] = marketMask(rule)
    rows[row + 3] = flags | (shopBit(rule, shops) << 8)
  })
  return rows
}

/** The pictures that stand for a character, as the buffer keeps them. */
function pictureRows(vocabulary: Vocabulary): Meta['pictures'] {
  return pictures.map(([picture, said, before, after]) => [
    picture.codePointAt(0) ?? 0,
    vocabulary.classOf(said),
    before,
    after,
  ])
}

function planRules(rules: readonly PhraseRule[]): Plan {
  const plan: Plan = {
    texts: [],
    uses: new NumberList(rules.length),
    owners: new NumberList(rules.length),
    patterns: [],
    ruleExcepts: [],
    refused: [],
    room: { slots: MOST_SLOTS, tokens: MOST_TOKEN_SLOTS },
  }
  const excepts = new Excepts()
  rules.forEach((rule, index) => planRule(plan, excepts, rule, index))
  for (const { texts, target, of } of excuses) {
    if (!rules.some((rule) => rule[of] === true)) continue
    for (const text of texts) addLiteral(plan, text, { kind: USE_EXCEPT, target, rule: -1 })
  }
  return plan
}

/**
 * Compiles rules into a checker: one automaton for all phrases, their exceptions and the parts of patterns. Phrases that
 * can't be matched safely are left out and told in `refused`; nothing throws. Linear in the length of all phrases.
 */
export function compileRules(rules: readonly PhraseRule[]): CompiledChecker {
  const plan = planRules(rules)
  const vocabulary = new Vocabulary()
  const atoms = new AtomCollector(vocabulary, plan.texts.length)
  const patternTables = addPatterns(plan, rules, atoms)
  addLiterals(plan, rules, atoms)
  const categories: string[] = []
  const shopCategories: (readonly string[])[] = []
  const ruleTable = ruleRows(rules, categories, shopCategories)
  const uses = usesByAtom(atoms, patternTables)
  const exceptLists = flatten(plan.ruleExcepts)
  const sounds = atoms.soundTables()
  const claims = claimTables(rules, vocabulary)
  // Last, when every class is known: no step of the automaton leaves its rows.
  const { states, shorter } = buildAutomaton(atoms.trie, vocabulary.size)
  const meta = {
    readingLimits,
    categories,
    marketplaces: MARKETPLACES,
    shopCategories,
    syllables: atoms.speltSyllables(),
    pictures: pictureRows(vocabulary),
    tokens: patternTables.tokenUses.some((list) => list.length > 0),
    evasive: rules.some(isEvasive),
    domains: ownDomains,
  }
  const buffer = packTables({
    folds: vocabulary.table(),
    sounds: atoms.syllableTable(),
    states,
    atoms: atomRows(atoms.info.view(), shorter, uses.start),
    atomUses: uses.list,
    atomSound: sounds.start,
    soundChars: sounds.characters,
    slots: Int32Array.from(patternTables.slots),
    slotPatterns: Uint16Array.from(patternTables.slotPatterns),
    slotCounts: Uint8Array.from(patternTables.slotCounts),
    patterns: Int32Array.from(patternTables.patterns),
    rules: ruleTable,
    exceptStart: exceptLists.start,
    excepts: exceptLists.list,
    ids: new TextEncoder().encode(JSON.stringify(rules.map(({ id }) => id))),
    ...claims,
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  })
  return { ...loadChecker(buffer), refused: plan.refused }
}
