import type { ChatMessage } from '../shared/index.ts'
import { accepts, actOfAgent, actOfBuyer, adds, corrects, saysOrdered, type Act } from './acts.ts'
import { fold, hasHan, splitClauses, type Clause } from './text.ts'
import { findValues, type Value } from './values.ts'

/** A value together with where it was said. */
export interface Said {
  readonly value: Value
  readonly raw: string
  readonly messageId: string
  readonly side: 'buyer' | 'agent'
  /** The clause it was said in, folded. */
  readonly clause: string
}

interface Statement {
  readonly messageId: string
  readonly act: Act
  readonly clause: Clause
  readonly said: readonly Said[]
}

/** A clause in which the buyer settles on something; `rest` is what of it no list knows. */
export interface Want {
  readonly clause: string
  readonly rest: string
  readonly messageId: string
}

/** What the chat settled on, family by family, at its end. */
export interface GoodsTalk {
  readonly chosen: ReadonlyMap<string, readonly Said[]>
  /** The buyer's settling clauses, for what no list of values knows. */
  readonly wants: readonly Want[]
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

/** Reads a chat in order and keeps, for every family of values, what buyer and agent settled on. */
export function readGoodsTalk(messages: readonly ChatMessage[]): GoodsTalk {
  const state = new TalkState()
  for (const message of messages) {
    if (message.side === 'buyer') state.readBuyer(message)
    else state.readAgent(message)
  }
  return { chosen: state.chosen, wants: state.wants, ordered: state.ordered }
}

/** Questions that are nearly an order once answered with yes. */
const IS_IT_THERE =
  /有货|有吗|有没有|还有|有不|有么|现货|多少钱|怎么卖|什么价|可以[吗不]|行[吗不]|能穿[吗不]|do you (?:still )?have|in stock|available|how much|is there|have you got/

class TalkState {
  readonly chosen = new Map<string, readonly Said[]>()
  readonly wants: Want[] = []
  ordered = false
  private offered = new Map<string, readonly Said[]>()
  private offeredJustNow = new Set<string>()
  private asked = new Map<string, readonly Said[]>()
  private reported: readonly Said[] = []

  readBuyer(message: ChatMessage): void {
    const folded = fold(message.text)
    const statements = readStatements(message, folded)
    this.acceptOffers(folded, statements)
    if (saysOrdered(folded)) this.settleAsked()
    const wanted: Said[] = []
    for (const statement of statements) this.takeBuyer(statement, wanted, folded)
    if (wanted.length > 0) this.choose(wanted, folded)
    if (/听(?:她|他|我?妈|我?爸|老公|老婆|孩子|娃|女儿|儿子|朋友)/.test(folded)) this.follow()
    this.offeredJustNow = new Set()
    if (saysOrdered(folded)) this.ordered = true
  }

  private takeBuyer(statement: Statement, wanted: Said[], folded: string): void {
    if (statement.act === 'want') {
      wanted.push(...statement.said)
      this.wants.push({ clause: statement.clause.text, rest: restOf(statement), messageId: statement.messageId })
    }
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
    const statements = readStatements(message, fold(message.text))
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

/** 201和305各一支 are two. */
function spreadEach(values: readonly Value[], text: string): Value[] {
  if (!/各|each/.test(text)) return [...values]
  const kinds = new Map<string, Set<string>>()
  for (const value of values) {
    if (value.family !== 'quantity')
      kinds.set(value.family, (kinds.get(value.family) ?? new Set<string>()).add(value.key))
  }
  const many = Math.max(1, ...[...kinds.values()].map((keys) => keys.size))
  return values.map((value) =>
    value.family === 'quantity' ? { ...value, numbers: value.numbers.map((number) => number * many) } : value,
  )
}

function restOf(statement: Statement): string {
  const rest = [...statement.clause.text]
  for (const { value } of statement.said) rest.fill(' ', value.start, value.end)
  return rest.join('')
}

function readStatements(message: ChatMessage, folded: string): Statement[] {
  const clauses = splitClauses(folded).flatMap(splitTurns)
  const side = message.side === 'buyer' ? 'buyer' : 'agent'
  const statements = clauses.map((clause): Statement => {
    const values = spreadEach(findValues(clause.text), clause.text)
    const act = clause.dropped ? 'drop' : side === 'buyer' ? actOfBuyer(clause, values) : actOfAgent(clause, values)
    const said = values.map((value): Said => {
      const start = clause.start + value.start
      return {
        value,
        raw: message.text.slice(start, clause.start + value.end),
        messageId: message.id,
        side,
        clause: clause.text,
      }
    })
    return { messageId: message.id, act, clause, said }
  })
  return side === 'buyer' ? spreadQuestions(statements) : statements
}

const OPEN_QUESTION =
  /^(?:还?有(?:货)?(?:吗|没|不|么)|还有吗|多少钱?|什么价|怎么卖|可以(?:吗|不)|行(?:吗|不|么)|能穿|合适|怎么样|咋样|如何|好看|会|穿什么|哪个|选哪|几天|有没有|in stock|how much|available)/

/** 黑色L 有货吗: a question without values of its own asks about what stands before it. */
function spreadQuestions(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, index) => {
    const next = statements[index + 1]
    if (statement.act !== 'want' || next === undefined || next.said.length > 0) return statement
    return next.act === 'ask' && OPEN_QUESTION.test(next.clause.text) && !/要|来|拍|买/.test(statement.clause.text)
      ? { ...statement, act: 'ask' }
      : statement
  })
}

interface Turn extends Clause {
  readonly dropped: boolean
}

const TURNS: readonly RegExp[] = [
  /^(.*?[^不能可以会])(?:换成|改成|改为|改要|换到|改拍|换)(.+)$/,
  /^(.*?(?:不要|不是|别拍|别发|不拍|不选).+?)(?=要|而是|是|来|换|改|就|拍)(.+)$/,
  /^(not .+?)(?: but | )(the .+)$/,
]

/** 黑的换成白的, 不要黑的要白的: what stands before the turn is given up. */
function splitTurns(clause: Clause): Turn[] {
  const after = /^(.+?) (?:instead of|rather than|not) (.+)$/.exec(clause.text)
  if (after !== null && !hasHan(clause.text)) {
    const [, kept = '', dropped = ''] = after
    return [
      { ...clause, text: kept, dropped: false },
      { text: dropped, start: clause.start + clause.text.length - dropped.length, asked: false, dropped: true },
    ]
  }
  if (/吗|能换|可以换|能改|换货|退换|包换/.test(clause.text)) return [{ ...clause, dropped: false }]
  for (const pattern of TURNS) {
    const match = pattern.exec(clause.text)
    if (match === null) continue
    const [, dropped = '', kept = ''] = match
    if (findValues(dropped).length === 0 || findValues(kept).length === 0) continue
    return [
      { ...clause, text: dropped, dropped: true },
      { ...clause, text: kept, start: clause.start + clause.text.length - kept.length, dropped: false },
    ]
  }
  return [{ ...clause, dropped: false }]
}
