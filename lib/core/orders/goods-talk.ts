import type { ChatMessage } from '../shared/index.ts'
import { accepts, adds, corrects, saysOrdered } from './acts.ts'
import { readStatements, wantOf, type Said, type Statement, type Want } from './statements.ts'
import { fold } from './text.ts'
import type { OptionWord } from './values.ts'

/** What the chat settled on, family by family, at its end. */
export interface GoodsTalk {
  readonly chosen: ReadonlyMap<string, readonly Said[]>
  /** The buyer's settling clauses, for what no list of values knows. */
  readonly wants: readonly Want[]
  /** The buyer's clauses that neither ask nor refuse nor settle: a bare name may stand in one. */
  readonly named: readonly Want[]
  /** What the agent put forward and the buyer took. */
  readonly taken: readonly Want[]
  readonly ordered: boolean
}

/** Nobody types more than this; what is longer was pasted, and its head tells enough. */
const MAX_TEXT = 2000

/** Only people's words count: what systems and robots wrote is left out. */
export function spokenMessages(messages: readonly ChatMessage[], now: number | undefined): ChatMessage[] {
  return messages
    .filter((message) => message.side !== 'system' && message.auto !== true && (now === undefined || message.at <= now))
    .map((message) =>
      message.text.length > MAX_TEXT ? { ...message, text: message.text.slice(0, MAX_TEXT) } : message,
    )
}

/**
 * Reads a chat in order and keeps, for every family of values, what buyer and agent settled on. `words`: what only the
 * card at hand makes meaningful.
 */
export function readGoodsTalk(messages: readonly ChatMessage[], words: readonly OptionWord[] = []): GoodsTalk {
  const state = new TalkState(words)
  for (const message of messages) {
    if (message.side === 'buyer') state.readBuyer(message)
    else state.readAgent(message)
  }
  return { chosen: state.chosen, wants: state.wants, named: state.named, taken: state.taken, ordered: state.ordered }
}

/** Questions that are nearly an order once answered with yes. */
const IS_IT_THERE =
  /有货|有吗|有没有|还有|有不|有么|现货|多少钱|怎么卖|什么价|可以[吗不]|行[吗不]|能穿[吗不]|do you (?:still )?have|in stock|available|how much|is there|have you got/

/** 听他的 红: what is named behind the following is the choice itself. */
function saidAfterFollowing(statements: readonly Statement[], folded: string): boolean {
  const at = folded.lastIndexOf('听')
  return statements.some((one) => one.act === 'want' && one.clause.start > at && one.said.length > 0)
}

class TalkState {
  readonly chosen = new Map<string, readonly Said[]>()
  readonly wants: Want[] = []
  readonly named: Want[] = []
  readonly taken: Want[] = []
  ordered = false
  private proposed: Want[] = []
  private offered = new Map<string, readonly Said[]>()
  private offeredJustNow = new Set<string>()
  private asked = new Map<string, readonly Said[]>()
  private reported: readonly Said[] = []

  constructor(private readonly words: readonly OptionWord[]) {}

  readBuyer(message: ChatMessage): void {
    const folded = fold(message.text)
    const statements = readStatements(message, folded, this.words)
    if (accepts(folded)) this.taken.push(...this.proposed)
    this.proposed = []
    this.acceptOffers(folded, statements)
    if (saysOrdered(folded)) this.settleAsked()
    const wanted: Said[] = []
    for (const statement of statements) this.takeBuyer(statement, wanted, folded)
    if (wanted.length > 0) this.choose(wanted, folded)
    if (
      /听(?:她|他|我?妈|我?爸|老公|老婆|孩子|娃|女儿|儿子|朋友)/.test(folded) &&
      !saidAfterFollowing(statements, folded)
    )
      this.follow()
    this.offeredJustNow = new Set()
    if (saysOrdered(folded)) this.ordered = true
  }

  private takeBuyer(statement: Statement, wanted: Said[], folded: string): void {
    if (statement.act === 'want') {
      wanted.push(...statement.said)
      this.wants.push(wantOf(statement))
    }
    if (statement.act === 'mention') this.named.push(wantOf(statement))
    if (statement.act === 'drop') for (const said of statement.said) this.drop(said)
    if (statement.act === 'ask' && IS_IT_THERE.test(folded)) for (const said of statement.said) this.noteAsked(said)
    if (statement.act === 'aside' && statement.said.length > 0) this.reported = statement.said
  }

  private noteAsked(said: Said): void {
    this.asked.set(said.value.family, [...(this.asked.get(said.value.family) ?? []), said])
  }

  /** 算了听她的: what was reported becomes the choice. */
  private follow(): void {
    for (const said of this.reported) this.chosen.set(said.value.family, [said])
  }

  private choose(wanted: readonly Said[], folded: string): void {
    const families = new Set(wanted.map((said) => said.value.family))
    for (const family of families) {
      const own = wanted.filter((said) => said.value.family === family)
      const last = own.at(-1)
      const kept = corrects(folded) && last !== undefined && !/各|一人/.test(folded) ? [last] : own
      const before = adds(folded) ? (this.chosen.get(family) ?? []) : []
      this.chosen.set(family, [...before, ...kept])
      this.offered.delete(family)
    }
  }

  private drop(said: Said): void {
    const left = (this.chosen.get(said.value.family) ?? []).filter((other) => other.value.key !== said.value.key)
    if (left.length > 0) this.chosen.set(said.value.family, left)
    else this.chosen.delete(said.value.family)
    const offered = (this.offered.get(said.value.family) ?? []).filter((other) => other.value.key !== said.value.key)
    if (offered.length > 0) this.offered.set(said.value.family, offered)
    else this.offered.delete(said.value.family)
    this.asked.delete(said.value.family)
  }

  private acceptOffers(folded: string, statements: readonly Statement[]): void {
    if (!accepts(folded)) return
    const own = new Set(
      statements
        .filter((statement) => statement.act !== 'mention')
        .flatMap((statement) => statement.said.map((said) => said.value.family)),
    )
    for (const [family, said] of this.offered) {
      const fresh = this.offeredJustNow.has(family)
      const agreed =
        (this.chosen.get(family) ?? []).map((one) => one.value.key).join() === said.map((one) => one.value.key).join()
      if (agreed || own.has(family) || (!fresh && (!saysOrdered(folded) || this.chosen.has(family)))) continue
      this.chosen.set(family, said)
      this.offered.delete(family)
    }
  }

  /** Asked for one thing only, told it is there, ordered: that is a choice. */
  private settleAsked(): void {
    for (const [family, said] of this.asked) {
      const keys = new Set(said.map((one) => one.value.key))
      const last = said.at(-1)
      if (keys.size === 1 && last !== undefined && !this.chosen.has(family)) this.chosen.set(family, [last])
    }
  }

  readAgent(message: ChatMessage): void {
    const statements = readStatements(message, fold(message.text), this.words)
    this.proposed.push(...statements.filter((one) => one.act === 'offer').map(wantOf))
    const fresh = new Map<string, Said[]>()
    for (const statement of statements) {
      if (statement.act === 'gone') for (const said of statement.said) this.drop(said)
      if (statement.act !== 'offer') continue
      for (const said of withoutPacks(statement, statements)) {
        if (isUnitPrice(said) || isPriceAtEnd(said)) continue
        fresh.set(said.value.family, [...(fresh.get(said.value.family) ?? []), said])
      }
    }
    for (const [family, said] of fresh) {
      this.offered.set(family, said)
      this.offeredJustNow.add(family)
    }
    for (const statement of statements.filter((one) => one.act === 'ask' || one.act === 'mention')) {
      for (const said of statement.said) if (said.value.family !== 'quantity') this.asked.delete(said.value.family)
    }
  }
}

/** 一盒5条 拍两盒就是10条: of an agent's counts the one to be ordered stands after 拍. */
function withoutPacks(statement: Statement, statements: readonly Statement[]): readonly Said[] {
  const counts = statement.said.filter((said) => said.value.family === 'quantity')
  if (counts.length === 0 || !statements.some((one) => isToldToOrder(one))) return statement.said
  const at = statement.clause.text.indexOf('拍')
  const told = at < 0 ? undefined : counts.find((said) => said.value.start >= at)
  return statement.said.filter((said) => said.value.family !== 'quantity' || said === told)
}

function isToldToOrder(statement: Statement): boolean {
  return /拍[\d一二两三四五六七八九十]/.test(statement.clause.text)
}

/** 两支158: an agent's bare number behind a count is a sum of money unless it looks like a size or is told to be taken. */
function isPriceAtEnd(said: Said): boolean {
  const { value, clause, raw } = said
  if (value.family !== 'number' || value.end < clause.length || /码|号|腰/.test(raw)) return false
  const number = value.numbers[0] ?? 0
  const sizeLike = number < 5 || (number >= 33 && number <= 48) || (number >= 80 && number <= 170 && number % 5 === 0)
  return !sizeLike && !/拍|选|穿|建议|推荐|对应|size|go for/.test(clause)
}

/** 59一盒, 一盒5条: one of something in an agent's words is a price or a pack, not an order. */
function isUnitPrice(said: Said): boolean {
  return said.value.family === 'quantity' && said.value.numbers[0] === 1 && !/各|拍一|就一/.test(said.clause)
}
