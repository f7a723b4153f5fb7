import {
  DENIAL,
  DENIAL_AFTER,
  FIRST_EXCEPT,
  LEVELS,
  MARKETPLACES,
  PATTERN_ROW,
  RULE_CUSTOM,
  RULE_DENIABLE,
  RULE_JOINED,
  RULE_ROW,
  SLOT_ROW,
  TOKENS,
  UNKNOWN_MARKETPLACE,
  USE_EXCEPT,
  USE_RULE,
  USE_SLOT,
  WARNING,
  WARNING_AFTER,
} from '../matcher/alphabet.ts'
import { type Checker, loadChecker } from '../matcher/index.ts'
import { packTables } from '../matcher/layout.ts'
import type { PhraseRule, RefusedPhrase } from '../phrase-rule.ts'
import { ownDomains } from '../rules/own-domains.ts'
import { AtomCollector, readSounds } from './atoms.ts'
import { buildAutomaton } from './double-array.ts'
import { runsOf, Vocabulary } from './fold-base.ts'
import { findWildcardPattern, parsePattern, type Pattern } from './grammar.ts'
import { denials, disavowals, warnings, warningsAfter } from './denials.ts'
import { splitForms } from './split-characters.ts'

/** A compiled rule set that also says which phrases it had to leave out. */
export interface CompiledChecker extends Checker {
  readonly refused: readonly RefusedPhrase[]
}

/** Categories whose phrases people hide: matched across line ends and clause marks, and written in parts. */
const HIDDEN = new Set(['站外导流', '违规交易'])
const SOUND_LENGTH = 3
/** Contact and trade words are spelt out even when short: shua dan. */
const HIDDEN_SOUND_LENGTH = 2

interface Plan {
  readonly literals: { readonly text: string; readonly kind: number; readonly target: number; readonly rule: number }[]
  readonly patterns: {
    readonly pattern: Pattern
    readonly kind: number
    readonly target: number
    readonly rule: number
  }[]
  readonly ruleExcepts: number[][]
  readonly refused: RefusedPhrase[]
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
    if (source === 'literal') plan.literals.push({ text, ...use })
    else addPattern(plan, rule, text, use)
    return id
  }
}

function addPattern(
  plan: Plan,
  rule: PhraseRule,
  source: string,
  use: { readonly kind: number; readonly target: number; readonly rule: number },
): void {
  const parsed = parsePattern(source)
  if (!parsed.ok) {
    plan.refused.push({ ruleId: rule.id, phrase: source, why: parsed.error })
    return
  }
  for (const pattern of parsed.value) {
    const [only] = pattern.slots
    if (pattern.slots.length === 1 && pattern.anchors === 0 && only?.token === undefined)
      for (const text of only?.texts ?? []) plan.literals.push({ text, ...use })
    else plan.patterns.push({ pattern, ...use })
  }
}

function planRule(plan: Plan, excepts: Excepts, rule: PhraseRule, index: number): void {
  const use = { kind: USE_RULE, target: index, rule: index }
  const phrases = rule.nameOnly === true ? [] : [rule.phrase]
  for (const phrase of [...phrases, ...(rule.aliases ?? [])]) {
    const wildcard = rule.builtIn === true ? undefined : findWildcardPattern(phrase)
    if (wildcard === undefined) plan.literals.push({ text: phrase, ...use })
    else if (wildcard.ok) addPattern(plan, rule, wildcard.value, use)
    else plan.refused.push({ ruleId: rule.id, phrase, why: wildcard.error })
  }
  for (const pattern of rule.patterns ?? []) addPattern(plan, rule, pattern, use)
  const own = plan.ruleExcepts[index] ?? []
  for (const text of rule.except ?? []) own.push(excepts.idOf(text, plan, 'literal', rule, index) ?? 0)
  for (const text of rule.exceptPatterns ?? []) own.push(excepts.idOf(text, plan, 'pattern', rule, index) ?? 0)
  plan.ruleExcepts[index] = own
}

function isEvasive(rule: PhraseRule | undefined): boolean {
  if (rule === undefined) return false
  return (
    HIDDEN.has(rule.category) || (rule.level === 'block' && (rule.builtIn !== true || rule.category !== '拒绝义务'))
  )
}

function addLiterals(plan: Plan, rules: readonly PhraseRule[], atoms: AtomCollector): void {
  for (const { text, kind, target, rule: index } of plan.literals) {
    const rule = rules[index]
    const use = (target << 2) | kind
    const why = atoms.add(text, use, isEvasive(rule))
    if (rule === undefined) continue
    if (why !== undefined) plan.refused.push({ ruleId: rule.id, phrase: text, why })
    else if (kind === USE_EXCEPT) continue
    else if (rule.builtIn === true) {
      const length = [...text].length
      const least = HIDDEN.has(rule.category) ? HIDDEN_SOUND_LENGTH : SOUND_LENGTH
      if (rule.sound === true || (rule.sound !== false && length >= least)) atoms.addSound(text, use)
      if (HIDDEN.has(rule.category)) for (const form of splitForms(text)) atoms.add(form, use, true)
    }
  }
}

interface PatternTables {
  readonly slots: number[]
  readonly patterns: number[]
  readonly tokenUses: number[][]
}

function addPatterns(plan: Plan, rules: readonly PhraseRule[], atoms: AtomCollector): PatternTables {
  const slots: number[] = []
  const patterns: number[] = []
  const tokenUses: number[][] = TOKENS.map(() => [])
  for (const { pattern, kind, target, rule: index } of plan.patterns) {
    const rule = rules[index]
    const number = patterns.length / PATTERN_ROW
    patterns.push(pattern.slots.length, pattern.anchors, pattern.spanFrom, pattern.spanTo, kind, target)
    pattern.slots.forEach((slot, at) => {
      const use = ((slots.length / SLOT_ROW) << 2) | USE_SLOT
      slots.push(number, at, slot.least, slot.most, slot.crosses)
      if (slot.token !== undefined) tokenUses[TOKENS.indexOf(slot.token)]?.push(use)
      for (const text of slot.texts) {
        const why = atoms.add(text, use, isEvasive(rule))
        if (why !== undefined && !atoms.addPart(text, use))
          plan.refused.push({ ruleId: rule?.id ?? '', phrase: text, why })
      }
    })
  }
  return { slots, patterns, tokenUses }
}

function marketMask(rule: PhraseRule): number {
  const bit = (name: string): number => Math.max(0, 1 << MARKETPLACES.findIndex((known) => known === name))
  if (rule.marketplaces !== undefined) return rule.marketplaces.reduce((mask, name) => mask | bit(name), 0)
  const all = (UNKNOWN_MARKETPLACE << 1) - 1
  return (rule.notMarketplaces ?? []).reduce((mask, name) => mask & ~bit(name), all)
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
  const numberIn = (list: string[], name: string): number => {
    const known = list.indexOf(name)
    return known === -1 ? list.push(name) - 1 : known
  }
  rules.forEach((rule, index) => {
    const shopMask = shopBit(rule, shops)
    const flags =
      (rule.builtIn === true ? 0 : RULE_CUSTOM) |
      (HIDDEN.has(rule.category) ? RULE_JOINED : 0) |
      (rule.deniable === true ? RULE_DENIABLE : 0)
    const level = Math.max(0, LEVELS.indexOf(rule.level))
    rows.set([level, numberIn(categories, rule.category), marketMask(rule), flags | (shopMask << 8)], index * RULE_ROW)
  })
  return rows
}

/** Lists by owner as one flat list with starts. */
function flatten(lists: readonly (readonly number[])[]): { start: Int32Array; list: Int32Array } {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    start[index + 1] = (start[index] ?? 0) + list.length
  })
  return { start, list: Int32Array.from(lists.flat()) }
}

/** The uses of each atom, then of each kind of token, as one flat list. */
function usesByAtom(
  atoms: AtomCollector,
  tokenUses: readonly (readonly number[])[],
): { start: Int32Array; list: Int32Array } {
  const count = atoms.trie.atoms
  const start = new Int32Array(count + tokenUses.length + 1)
  for (const atom of atoms.usedAtoms) start[atom + 1] = (start[atom + 1] ?? 0) + 1
  tokenUses.forEach((uses, token) => {
    start[count + token + 1] = uses.length
  })
  for (let at = 1; at < start.length; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0)
  const fill = start.slice()
  const list = new Int32Array(start.at(-1) ?? 0)
  const put = (owner: number, use: number): void => {
    const at = fill[owner] ?? 0
    list[at] = use
    fill[owner] = at + 1
  }
  atoms.usedAtoms.forEach((atom, index) => put(atom, atoms.uses[index] ?? 0))
  tokenUses.forEach((uses, token) => {
    for (const use of uses) put(count + token, use)
  })
  return { start, list }
}

function idBlob(rules: readonly PhraseRule[]): { idStart: Int32Array; ids: Uint8Array } {
  const encoder = new TextEncoder()
  const idStart = new Int32Array(rules.length + 1)
  let ids = new Uint8Array(Math.max(16, rules.length * 12))
  let at = 0
  rules.forEach((rule, index) => {
    while (at + rule.id.length * 3 > ids.length) {
      const bigger = new Uint8Array(ids.length * 2)
      bigger.set(ids)
      ids = bigger
    }
    at += encoder.encodeInto(rule.id, ids.subarray(at)).written
    idStart[index + 1] = at
  })
  return { idStart, ids: ids.slice(0, at) }
}

function soundPairs(atoms: AtomCollector): Uint16Array {
  if (atoms.syllableClass.size === 0) return new Uint16Array(0)
  const pairs: number[] = []
  for (const [character, syllable] of readSounds()) {
    const made = atoms.syllableClass.get(syllable)
    if (made !== undefined) pairs.push(character.charCodeAt(0), made)
  }
  return Uint16Array.from(pairs)
}

/**
 * Compiles rules into a checker: one automaton for all phrases, their exceptions and the parts of patterns. Phrases that
 * can't be matched safely are left out and told in `refused`; nothing throws. Linear in the length of all phrases.
 */
export function compileRules(rules: readonly PhraseRule[]): CompiledChecker {
  const plan: Plan = { literals: [], patterns: [], ruleExcepts: [], refused: [] }
  const excepts = new Excepts()
  rules.forEach((rule, index) => planRule(plan, excepts, rule, index))
  const excuse = (texts: readonly string[], target: number): void => {
    for (const text of texts) plan.literals.push({ text, kind: USE_EXCEPT, target, rule: -1 })
  }
  if (rules.some((rule) => rule.deniable === true)) {
    excuse(denials, DENIAL)
    excuse(warnings, WARNING)
  }
  if (rules.some((rule) => rule.builtIn === true)) {
    excuse(disavowals, DENIAL_AFTER)
    excuse(warningsAfter, WARNING_AFTER)
  }
  const vocabulary = new Vocabulary()
  for (const { text } of plan.literals) vocabulary.learn(text)
  for (const { pattern } of plan.patterns)
    for (const { texts } of pattern.slots) for (const text of texts) vocabulary.learn(text)
  if (rules.some((rule) => rule.builtIn === true && HIDDEN.has(rule.category)))
    for (const { text } of plan.literals) for (const form of splitForms(text)) vocabulary.learn(form)
  const atoms = new AtomCollector(vocabulary)
  const patternTables = addPatterns(plan, rules, atoms)
  addLiterals(plan, rules, atoms)
  const categories: string[] = []
  const shopCategories: (readonly string[])[] = []
  const ruleTable = ruleRows(rules, categories, shopCategories)
  const uses = usesByAtom(atoms, patternTables.tokenUses)
  const exceptLists = flatten(plan.ruleExcepts)
  const meta = {
    categories,
    shopCategories,
    syllables: [...atoms.syllableClass],
    tokens: patternTables.tokenUses.some((list) => list.length > 0),
    evasive: rules.some(isEvasive),
    domains: ownDomains,
  }
  const buffer = packTables({
    folds: runsOf(vocabulary.table()),
    sounds: soundPairs(atoms),
    ...buildAutomaton(atoms.trie, vocabulary.size),
    atomStart: uses.start,
    atomUses: uses.list,
    atomInfo: Int32Array.from(atoms.info),
    atomSound: Int32Array.from(atoms.soundStart),
    soundChars: Uint16Array.from(atoms.soundChars),
    slots: Int32Array.from(patternTables.slots),
    patterns: Int32Array.from(patternTables.patterns),
    rules: ruleTable,
    exceptStart: exceptLists.start,
    excepts: exceptLists.list,
    ...idBlob(rules),
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  })
  return { ...loadChecker(buffer), refused: plan.refused }
}
