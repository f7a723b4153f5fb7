import type { ChatMessage } from '../shared/index.ts'
import { actOfAgent, actOfBuyer, isSideBySide, type Act } from './acts.ts'
import { readNumber } from './number-words.ts'
import { hasHan, splitClauses, type Clause } from './text.ts'
import type { Value } from './value.ts'
import { findValues } from './values.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A value together with where it was said. */
export interface Said {
  readonly value: Value
  readonly raw: string
  readonly messageId: string
  readonly side: 'buyer' | 'agent'
  /** The clause it was said in, folded. */
  readonly clause: string
}

/** One clause: the values in it and what the speaker does with them. */
export interface Statement {
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

/** The card names at least two sides, each with its number. */
export function hasSides(card: string): boolean {
  return (card.match(/[宽高长深]\d/g) ?? []).length > 1
}

/** 床两边各放一个: as many times as there are places or people. */
function placesBefore(text: string): number {
  if (/(?:左右|前后|上下|里外|男女|爸妈|父母|大小|公母)(?:床|边|头)?各/.test(text)) return 2
  const places = /([两二三四五六\d])(?:边|头|个?房间|间房?|个?人|口子|家|台车|辆车|处|个地方)[^,.]{0,4}各/.exec(
    text,
  )?.[1]
  return places === undefined ? 1 : (readNumber(places) ?? 1)
}

/** 201和305各一支 are two. */
function spreadEach(values: readonly Value[], text: string): Value[] {
  if (!/各|each/.test(text)) return [...values]
  const kinds = new Map<string, Set<string>>()
  for (const value of values) {
    if (value.family !== 'quantity')
      kinds.set(value.family, (kinds.get(value.family) ?? new Set<string>()).add(value.key))
  }
  const many = Math.max(placesBefore(text), ...[...kinds.values()].map((keys) => keys.size))
  return values.map((value) =>
    value.family === 'quantity' ? { ...value, numbers: value.numbers.map((number) => number * many) } : value,
  )
}

/** 要不带遥控的: what is denied is given up, whatever else the clause settles on. */
const DENIED = /(?:不带|不含|不要|没有|不加|去掉|别的)$/
const INSTRUCTS = /拍|选|建议|推荐|穿|戴/

/**
 * 42的脚拍42-43, 套毛衣的话建议XL: what stands before the advice is what it rests on, not what is advised.
 */
function isCondition(value: Value, all: readonly Value[], text: string, side: 'buyer' | 'agent'): boolean {
  const after = text.slice(value.end)
  if (side === 'agent' && /^[^,.]{0,6}的话/.test(after) && after.replace(/^.*?的话/, '').length > 1) return true
  const at = side === 'agent' ? text.search(INSTRUCTS) : -1
  return at >= value.end && all.some((other) => other.family === value.family && other.start > at)
}

/** 10件 of a card that prints 6件套 is another set. */
function asSet(value: Value): Value {
  const [number = 0] = value.numbers
  if (value.family !== 'quantity' || value.key !== '件' || number < 2) return value
  return { ...value, family: 'set of', field: 'model', key: String(number) }
}

/** 补贴那个100: a bare number in such words is a sum. */
function isOfMoney(text: string): boolean {
  return /补贴|券|优惠|红包|满减|立减|付|价|折|运费|便宜|\d{3}-\d/.test(text)
}

/** A statement as one that settles on something. */
export function wantOf(statement: Statement): Want {
  return { clause: statement.clause.text, rest: restOf(statement), messageId: statement.messageId }
}

function restOf(statement: Statement): string {
  const rest = [...statement.clause.text]
  for (const { value } of statement.said) rest.fill(' ', value.start, value.end)
  return rest.join('')
}

/** Reads a message clause by clause: what is said in each and what the speaker does with it. */
export function readStatements(message: ChatMessage, folded: string, { words, card }: Vocabulary): Statement[] {
  const clauses = splitClauses(folded).flatMap(splitTurns)
  const side = message.side === 'buyer' ? 'buyer' : 'agent'
  const sets = /\d件套/.test(card)
  const sides = hasSides(card)
  const beds = /床|席|被|四件套|蚊帐|凉垫/.test(card)
  const statements = clauses.flatMap((clause): Statement[] => {
    const found = findValues(clause.text, { words, beds, sides }).map((value) => (sets ? asSet(value) : value))
    const plain = isOfMoney(clause.text) ? found.filter(({ family }) => family !== 'number') : found
    const denied = plain.filter((value) => DENIED.test(clause.text.slice(0, value.start)))
    const spoken = plain.filter((value) => !denied.includes(value) && !isCondition(value, plain, clause.text, side))
    const values = spreadEach(spoken, clause.text)
    const act = clause.dropped
      ? 'drop'
      : side === 'buyer'
        ? actOfBuyer(clause, values, card)
        : actOfAgent(clause, values, card)
    const said = [...values, ...denied].map((value): Said => {
      const start = clause.start + value.start
      return {
        value,
        raw: message.text.slice(start, clause.start + value.end),
        messageId: message.id,
        side,
        clause: clause.text,
      }
    })
    const whole = { messageId: message.id, act, clause, said: said.filter(({ value }) => !denied.includes(value)) }
    const without = said.filter(({ value }) => denied.includes(value))
    return without.length === 0 ? [whole] : [{ ...whole, act: 'drop', said: without }, whole]
  })
  return side === 'buyer' ? apart(shared(spreadList(askedBeside(spreadQuestions(statements))))) : statements
}

/** mate60 和 苹果13 各一个: each of what stands before, and all of it is wanted. */
function spreadList(statements: readonly Statement[]): Statement[] {
  const at = statements.findIndex(
    ({ act, clause, said }) => act === 'want' && clause.text.startsWith('各') && said.length === 1,
  )
  if (at < 1) return [...statements]
  const listed = statements.slice(0, at).filter(({ act, said }) => said.length > 0 && act !== 'ask' && act !== 'drop')
  const kinds = new Map<string, Set<string>>()
  for (const { value } of listed.flatMap(({ said }) => said))
    kinds.set(value.family, (kinds.get(value.family) ?? new Set<string>()).add(value.key))
  const many = Math.max(1, ...[...kinds.values()].map((keys) => keys.size))
  return statements.map((one, index) => {
    if (listed.includes(one)) return { ...one, act: 'want' }
    if (index !== at) return one
    const said = one.said.map((each) => ({
      ...each,
      value: { ...each.value, numbers: each.value.numbers.map((number) => number * many) },
    }))
    return { ...one, said }
  })
}

const SHARE = /^[一二两三四五六\d][件个双条套份盒瓶支]给/

/** 一个给我 一个给同事 are two; 一个给同学 alone tells what one of them is for. */
function shared(statements: readonly Statement[]): Statement[] {
  const parts = statements.filter(({ clause }) => SHARE.test(clause.text))
  return statements.map((one) => (parts.includes(one) ? { ...one, act: parts.length > 1 ? 'want' : 'aside' } : one))
}

/** Another order's, in so many words. */
export const LATER =
  /(?:另外|另|单独|分开)(?:再)?(?:拍|下单)|(?:下个?月|下次|下回|改天|回头|过阵子|发工资).{0,6}(?:买|拍|来|给[她他])/

/** 还要红枣的 另外拍: another order's. */
function apart(statements: readonly Statement[]): Statement[] {
  if (!statements.some(({ clause }) => LATER.test(clause.text))) return [...statements]
  return statements.map((one) => (one.act === 'want' ? { ...one, act: 'aside' } : one))
}

/** 38的还有吗 单里不加绒那种: what only stands beside a question of the same message belongs to it. */
function askedBeside(statements: readonly Statement[]): Statement[] {
  if (!statements.some((one) => one.act === 'ask')) return [...statements]
  const beside = (one: Statement): boolean =>
    isSideBySide(
      one.clause.text,
      one.said.map(({ value }) => value),
    )
  if (statements.some((one) => one.act === 'want' && !beside(one))) return [...statements]
  return statements.map((one) =>
    (one.act === 'mention' || beside(one)) && one.said.length > 0 ? { ...one, act: 'ask' } : one,
  )
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
  /^((?:i )?(?:was going to|wanted|thought (?:about|of)|almost).+?)(?: but )(.+)$/,
]

/** 黑的换成白的, 不要黑的要白的: what stands before the turn is given up. */
function splitTurns(clause: Clause): Turn[] {
  const after = /^(.+?) (?:instead of|rather than|not|(?:looks? |is |are )?\w+er than) (.+)$/.exec(clause.text)
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
