import {
  ATOM_EVASIVE,
  ATOM_ROW,
  LEVELS,
  RULE_CUSTOM,
  RULE_FIRM,
  RULE_JOINED,
  RULE_ROW,
  TOKEN_COUNT,
  URL_TOKEN,
  USE_EXCEPT,
  USE_SLOT,
} from './alphabet.ts'
import { findAtoms, type Hits, isDisguised, pushHit } from './automaton.ts'
import { ClaimReader, isNeedless } from './claims.ts'
import { factRuleId, findContradictions } from './facts.ts'
import { openTables, type Tables } from './layout.ts'
import { LikenessReader } from './likeness.ts'
import { findLinks, isOwnHost } from './links.ts'
import { alnumText, blankNumbers, blankRuns, blankStretches, quotedStretches } from './mask.ts'
import { placeMarks } from './marks.ts'
import type { DigitRun } from './numbers.ts'
import { PatternReader } from './patterns.ts'
import { marketBit, type Meta, shopBits, textOf } from './rule-meta.ts'
import { resolveHits, type StartTable } from './resolve.ts'
import { readAgain } from './second-reading.ts'
import { isSoundEvasion, SoundReader } from './sound.ts'
import { collapseInto, createStream, endOffset, foldInto, type Pictures } from './stream.ts'
import type { ToldHit } from './told-hit.ts'
import { findTokens, keptSpan } from './tokens.ts'
import type { CheckContext, Checker, Finding } from './types.ts'

const QUOTES = /[「『“‘">＞《]/u
const MAX_JOINED = 200
/** Fewer digits than these are no order number (`blankNumbers`). */
const LEAST_ORDER_DIGITS = 10
const NO_CONTEXT: CheckContext = {}

/**
 * Reads a buffer made by `toBuffer` and returns the same checker. Only views and a few small tables are made, so it is
 * ready within milliseconds. Throws a RangeError for a buffer of another kind or version.
 */
export function loadChecker(buffer: ArrayBuffer): Checker {
  const checker = new LoadedChecker(buffer)
  return { check: (text, context) => checker.check(text, context), toBuffer: () => buffer }
}

class LoadedChecker {
  readonly #tables: Tables
  readonly #meta: Meta
  readonly #sound: SoundReader | undefined
  /** Reads for claims that no rule names; absent without the rules to tell them under. */
  readonly #claims: ClaimReader | undefined
  /** Reads strange characters as those they sound or look like. */
  readonly #likeness: LikenessReader | undefined
  readonly #pictures: Pictures
  readonly #plain = createStream()
  readonly #other = createStream()
  readonly #candidates: Hits = { length: 0, rows: new Int32Array(192) }
  readonly #exceptions: Hits = { length: 0, rows: new Int32Array(192) }
  readonly #starts: StartTable = { rows: new Int32Array(768) }
  readonly #hits: Hits = { length: 0, rows: new Int32Array(384) }
  readonly #tokenBase: number
  readonly #patterns: PatternReader
  /** Ids of the rules, read when a finding first needs one. */
  #ids: readonly string[] | undefined

  constructor(buffer: ArrayBuffer) {
    this.#tables = openTables(buffer)
    const parsed: Meta = JSON.parse(textOf(this.#tables.meta))
    this.#meta = parsed
    this.#sound =
      this.#meta.syllables.length === 0 ? undefined : new SoundReader(this.#tables, new Map(parsed.syllables))
    this.#claims = this.#tables.claimWeights.length === 0 ? undefined : new ClaimReader(this.#tables)
    this.#likeness = this.#tables.ordinary.length === 0 ? undefined : new LikenessReader(this.#tables)
    this.#pictures = new Map(parsed.pictures.map(([point, ...said]) => [point, said]))
    this.#patterns = new PatternReader(this.#tables)
    this.#tokenBase = this.#tables.atoms.length / ATOM_ROW - 1 - TOKEN_COUNT
  }

  check(text: string, context: CheckContext = NO_CONTEXT): Finding[] {
    const findings = this.#checkAlone(text, context)
    const previous = context.previousOwnMessages
    if (previous !== undefined && previous.length > 0) this.#addJoined(text, context, findings)
    return findings
  }

  /** Phrases that begin in the messages before and end in this one: a warning, its part in this text. */
  #addJoined(text: string, context: CheckContext, findings: Finding[]): void {
    const before = (context.previousOwnMessages ?? []).slice(-3).join('\n').slice(-MAX_JOINED)
    const border = before.length + 1
    for (const finding of this.#checkAlone(`${before}\n${text}`, context, border)) {
      if (finding.start >= border || finding.end <= border) continue
      const level = finding.level === 'block' ? 'warn' : finding.level
      const end = finding.end - border
      if (!findings.some((other) => other.start < end)) findings.unshift({ ...finding, level, start: 0, end })
    }
  }

  /** `border`: where the message itself begins behind those before it; 0 for a message alone. */
  #checkAlone(text: string, context: CheckContext, border = 0): Finding[] {
    const tables = this.#tables
    const plain = this.#plain
    const hits = this.#hits
    hits.length = 0
    foldInto(plain, text, tables.folds, this.#pictures)
    const orderRuns = this.#mask(text, context)
    this.#likeness?.reset()
    if (this.#sound?.read(this.#other, plain, text) === true) this.#findSounds(text)
    findAtoms(tables, plain, hits)
    if (plain.doubled && this.#meta.evasive) this.#findCollapsed()
    if (plain.numeric && this.#meta.tokens)
      findTokens({ stream: plain, text, context, tokenBase: this.#tokenBase }, hits, orderRuns)
    if (border > 0) return this.#crosses(border) ? this.#tell(text, context, true) : []
    if (hits.length === 0 && context.facts === undefined && this.#claims === undefined) return []
    return this.#tell(text, context, false)
  }

  /** Whether a rule that is joined over messages may tell something across `border`: nothing else is asked for there. */
  #crosses(border: number): boolean {
    const { from } = this.#plain
    this.#collect(true)
    const { rows, length } = this.#candidates
    for (let at = 0; at < length; at += 3)
      if ((from[rows[at + 1] ?? 0] ?? 0) < border && (from[rows[at + 2] ?? 0] ?? 0) >= border) return true
    return false
  }

  /** Takes out what must not be judged: links of the own platform, quoted words, order numbers. */
  #mask(text: string, context: CheckContext): DigitRun[] {
    const plain = this.#plain
    if (QUOTES.test(text)) blankStretches(plain, quotedStretches(text))
    if (!plain.numeric) return []
    const runs = plain.digits < LEAST_ORDER_DIGITS ? [] : blankNumbers(plain)
    const orders = runs.map(({ start, end }) => ({ first: start, last: end - 1, digits: alnumText(plain, start, end) }))
    blankRuns(plain, runs)
    if (this.#meta.tokens && text.includes('.')) this.#maskLinks(text, context)
    return orders
  }

  #maskLinks(text: string, context: CheckContext): void {
    const { domains } = this.#meta
    const market = context.marketplace ?? ''
    const own = Object.hasOwn(domains, market) ? (domains[market] ?? []) : Object.values(domains).flat()
    const links = findLinks(text)
    blankStretches(
      this.#plain,
      links.filter((link) => isOwnHost(link.host, own)),
    )
    for (const link of links) {
      if (isOwnHost(link.host, own)) continue
      const span = keptSpan(this.#plain, link)
      if (span !== undefined) pushHit(this.#hits, this.#tokenBase + URL_TOKEN, span.first, span.last)
    }
  }

  /** Phrases hidden by doubled characters (微微信信). */
  #findCollapsed(): void {
    const { atoms } = this.#tables
    collapseInto(this.#other, this.#plain)
    const { from, to } = this.#other
    const before = this.#hits.length
    findAtoms(this.#tables, this.#other, this.#hits)
    this.#mapBack(before, (atom, first, last) => {
      const info = atoms[atom * ATOM_ROW] ?? 0
      const written = (to[last] ?? 0) - (from[first] ?? 0) + 1
      const meant = info & 255
      // One doubled character may be chance in a phrase nobody hides; every one doubled is none: 国国家家级级.
      return written > meant && ((info & ATOM_EVASIVE) !== 0 || written >= meant * 2)
    })
  }

  /** Phrases written by sound: 布知道, haoping返现. */
  #findSounds(text: string): void {
    const before = this.#hits.length
    findAtoms(this.#tables, this.#other, this.#hits)
    this.#likeness?.rewrite(text, this.#plain, this.#other, this.#hits, before)
    this.#mapBack(before, (...hit) => isSoundEvasion(this.#tables, this.#other, this.#plain, hit))
  }

  /** Turns the hits in the second stream that `accept` takes into hits in the plain one. */
  #mapBack(start: number, accept: (atom: number, first: number, last: number) => boolean): void {
    const { rows } = this.#hits
    const { from, to } = this.#other
    let write = start
    for (let at = start; at < this.#hits.length; at += 3) {
      const atom = rows[at] ?? 0
      const first = rows[at + 1] ?? 0
      const last = rows[at + 2] ?? 0
      if (!accept(atom, first, last)) continue
      rows[write++] = atom
      rows[write++] = from[first] ?? 0
      rows[write++] = to[last] ?? 0
    }
    this.#hits.length = write
  }

  #tell(text: string, context: CheckContext, joined: boolean): Finding[] {
    const tables = this.#tables
    const market = marketBit(this.#meta, context.marketplace)
    const shop = shopBits(this.#meta, context.category)
    this.#collect(false)
    this.#keepApplying(market, shop, joined)
    const told = resolveHits(
      tables,
      this.#plain,
      { candidates: this.#candidates, exceptions: this.#exceptions },
      this.#starts,
    )
    const kept = told.filter((_, place) => !isNeedless(tables.claimRules, this.#candidates.rows, told, place))
    let hits = kept.map((at) => this.#hit(at))
    if (!joined && this.#claims !== undefined) hits = this.#readAgain(this.#claims, text, hits)
    const findings = hits.map((hit) => this.#finding(text, hit))
    if (context.facts !== undefined) this.#addContradictions(text, context, findings)
    return findings
  }

  /** What the hits stand for, by themselves and as parts of patterns; `onlyJoined`: in patterns of rules that are joined over messages. */
  #collect(onlyJoined: boolean): void {
    const { atoms, atomUses } = this.#tables
    const { rows, length } = this.#hits
    const put = (kind: number, target: number, first: number, last: number): void => {
      pushHit(kind === USE_EXCEPT ? this.#exceptions : this.#candidates, target, first, last)
    }
    this.#candidates.length = 0
    this.#exceptions.length = 0
    for (let at = 0; at < length; at += 3) {
      const row = (rows[at] ?? 0) * ATOM_ROW
      const stop = atoms[row + ATOM_ROW + 3] ?? 0
      for (let use = atoms[row + 3] ?? 0; use < stop; use++) {
        const value = atomUses[use] ?? 0
        if (value & USE_SLOT) break
        put(value & 3, value >>> 2, rows[at + 1] ?? 0, rows[at + 2] ?? 0)
      }
    }
    this.#patterns.read(this.#plain, this.#hits, onlyJoined, put)
  }

  /** Drops hits of rules that do not hold for this marketplace, shop category or way of checking. */
  #keepApplying(market: number, shop: number, joined: boolean): void {
    const { rules } = this.#tables
    const { rows, length } = this.#candidates
    let write = 0
    for (let at = 0; at < length; at += 3) {
      const row = (rows[at] ?? 0) * RULE_ROW
      const flags = rules[row + 3] ?? 0
      const shopMask = flags >>> 8
      if (((rules[row + 2] ?? 0) & market) === 0 || (joined && !(flags & RULE_JOINED))) continue
      if (shopMask !== 0 && shop !== 0 && (shopMask & shop) === 0) continue
      rows.copyWithin(write, at, at + 3)
      write += 3
    }
    this.#candidates.length = write
  }

  #idOf(rule: number): string {
    const ids: readonly string[] = (this.#ids ??= JSON.parse(textOf(this.#tables.ids)))
    return ids[rule] ?? ''
  }

  #categoryOf(rule: number): string {
    return this.#meta.categories[this.#tables.rules[rule * RULE_ROW + 1] ?? 0] ?? ''
  }

  /** What a rule told, at its level; what is written apart to hide it is held. */
  #hit(at: number): ToldHit {
    const { rules } = this.#tables
    const { rows } = this.#candidates
    const rule = rows[at] ?? 0
    const [first, last] = [rows[at + 1] ?? 0, rows[at + 2] ?? 0]
    const flags = rules[rule * RULE_ROW + 3] ?? 0
    const own = LEVELS[rules[rule * RULE_ROW] ?? 0] ?? 'warn'
    const hidden = own === 'warn' && (flags & RULE_JOINED) !== 0 && isDisguised(this.#plain, first, last)
    const said = hidden ? 'block' : own
    // What is only read as a phrase is never held: it may be chance after all.
    const level = said === 'block' && this.#likeness?.isRead(first, last) === true ? 'warn' : said
    const [firm, custom] = [(flags & RULE_FIRM) !== 0, (flags & RULE_CUSTOM) !== 0]
    return { first, last, rule, category: this.#categoryOf(rule), level, firm, custom }
  }

  #finding(text: string, { rule, category, level, first, last }: ToldHit): Finding {
    const { from } = this.#plain
    return {
      ruleId: this.#idOf(rule),
      category,
      level,
      start: from[first] ?? 0,
      end: endOffset(text, from[last] ?? 0),
    }
  }

  /** What the claim reader makes of it: levels of what was told, sentences of which nothing was, and where marks stand. */
  #readAgain(reader: ClaimReader, text: string, hits: readonly ToldHit[]): ToldHit[] {
    const categoryOf = (rule: number): string => this.#categoryOf(rule)
    const claims = readAgain(reader, this.#plain, hits, { limits: this.#meta.readingLimits, categoryOf })
    const idOf = (rule: number): string => this.#idOf(rule)
    const marked = placeMarks(reader, { text, stream: this.#plain }, [...hits, ...claims], idOf)
    return marked.filter((hit) => !this.#isQuiet(hit))
  }

  /** Whether words in which its rule is silent cover what is marked: somebody called it a false alarm. */
  #isQuiet({ rule, first, last }: ToldHit): boolean {
    const { exceptStart, excepts } = this.#tables
    const own = excepts.subarray(exceptStart[rule], exceptStart[rule + 1])
    const { rows, length } = this.#exceptions
    for (let at = 0; at < length; at += 3)
      if ((rows[at + 1] ?? 0) <= first && (rows[at + 2] ?? 0) >= last && own.includes(rows[at] ?? 0)) return true
    return false
  }

  #addContradictions(text: string, context: CheckContext, findings: Finding[]): void {
    for (const { start, end, fact } of findContradictions(text, this.#plain, context.facts ?? [])) {
      const { entryId } = fact
      findings.push({ ruleId: factRuleId(fact), category: '虚假承诺', level: 'warn', start, end, entryId })
    }
    findings.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}
