import type { ChatMessage } from '../shared/index.ts'
import { accepts, adds, corrects, isBare, saysOrdered, SEVERAL } from './acts.ts'
import { putForward } from './put-forward.ts'
import { countedBy, countsIn, countsTold, isOtherNumber, nameOf, refusesAll } from './talk-values.ts'
import { LATER, readStatements, wantOf, type Said, type Statement, type Want } from './statements.ts'
import { fold } from './text.ts'
import type { Value } from './value.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the chat settled on, family by family, at its end. */
export interface GoodsTalk {
  readonly chosen: ReadonlyMap<string, readonly Said[]>
  /** What may have been meant instead, family by family: asked for or advised after the choice, and never refused. */
  readonly perhaps: ReadonlyMap<string, readonly Said[]>
  /** The buyer's settling clauses, for what no list of values knows. */
  readonly wants: readonly Want[]
  /** The buyer's clauses that neither ask nor refuse nor settle: a bare name may stand in one. */
  readonly named: readonly Want[]
  /** What the agent put forward and the buyer took. */
  readonly taken: readonly Want[]
  readonly ordered: boolean
}

/**
 * Reads a chat in order and keeps, for every family of values, what buyer and agent settled on. `vocabulary`: what
 * only the card at hand makes meaningful.
 */
export function readGoodsTalk(messages: readonly ChatMessage[], vocabulary: Vocabulary): GoodsTalk {
  const state = new TalkState(vocabulary)
  for (const message of messages) {
    if (message.side === 'buyer') state.readBuyer(message)
    else state.readAgent(message)
  }
  return {
    chosen: state.chosen,
    perhaps: state.perhaps,
    wants: state.wants,
    named: state.named,
    taken: state.taken,
    ordered: state.ordered,
  }
}

const POINTS = /(?:要|来|拍|就|买|下)(?:那|这)(?:个|款|种|双|件|条)|^(?:那|这)(?:个|款|种|双|件|条)(?:来|要|拍|吧)/
/** Questions that are nearly an order once answered with yes. */
const IS_IT_THERE =
  /有货|有吗|有.{1,12}(?:吗|是吧|对吧)|还有没有|是这[个款]|怎么拍|便宜|没错吧|有没有|还有|有不|有么|现货|多少钱|怎么卖|什么价|可以[吗不]|行[吗不]|能穿[吗不]|do you (?:still )?have|in stock|available|how much|is there|have you got/

/** 听他的 红: what is named behind the following is the choice itself. */
function saidAfterFollowing(statements: readonly Statement[], folded: string): boolean {
  const at = folded.lastIndexOf('听')
  return statements.some((one) => one.act === 'want' && one.clause.start > at && one.said.length > 0)
}

class TalkState {
  readonly chosen = new Map<string, readonly Said[]>()
  readonly perhaps = new Map<string, readonly Said[]>()
  readonly wants: Want[] = []
  readonly named: Want[] = []
  readonly taken: Want[] = []
  ordered = false
  private proposed: Want[] = []
  private offered = new Map<string, readonly Said[]>()
  private offeredJustNow = new Set<string>()
  private asked = new Map<string, readonly Said[]>()
  private reported: readonly Said[] = []
  private lastWanted: readonly Said[] = []
  /** The choice as it was before the buyer's last word on it. */
  private before = new Map<string, readonly Said[]>()
  /** What the buyer's last message named without settling on it. */
  private mentioned: Said[] = []
  /** Counts the agent has just told as a fact (标配8把): the buyer's 8把啊 repeats it. */
  private told = new Set<string>()
  /** Numbers that were named with their unit: a bare 60 means the 60片 spoken of before. */
  private readonly units = new Map<string, Value | undefined>()
  /** The buyer asked what is in one (五斤里面几把): the counts that follow tell it. */
  private askedContent = false

  constructor(private readonly vocabulary: Vocabulary) {}

  readBuyer(message: ChatMessage): void {
    const folded = fold(message.text)
    const statements = this.withUnits(readStatements(message, folded, this.vocabulary))
    if (accepts(folded)) this.taken.push(...this.proposed)
    this.proposed = []
    this.acceptOffers(folded, statements)
    if (saysOrdered(folded) || SETTLES.test(folded.trim())) this.settleAsked()
    const wanted: Said[] = []
    this.mentioned = []
    if (ASKS_CONTENT.test(folded)) this.askedContent = true
    for (const statement of statements) this.takeBuyer(statement, wanted, folded)
    if (wanted.length === 0 && /^那?(?:还是)?(?:算了|不要了|不用了)/.test(folded)) this.undo()
    if (wanted.length > 0 && /算了/.test(folded)) this.forsake(wanted)
    // 拼音本也要30本 — 那个我另外拍了
    if (LATER.test(folded) && statements.every(({ said }) => said.length === 0))
      for (const said of this.lastWanted) this.drop(said)
    if (wanted.length > 0) {
      this.before = new Map(this.chosen)
      this.lastWanted = wanted
      this.choose(wanted, folded)
    }
    if (
      /(?<!不|没|别)听(?:她|他|我?妈|我?爸|老公|老婆|孩子|娃|女儿|儿子|朋友)/.test(folded) &&
      !saidAfterFollowing(statements, folded)
    )
      this.follow()
    this.offeredJustNow = new Set()
    if (this.told.size > 0 && !ASKS_CONTENT.test(folded) && wanted.length === 0) this.askedContent = false
    if (saysOrdered(folded)) this.ordered = true
  }

  /** 4岁建议60片 — 那拿60的: a bare number takes the unit it was named with before. */
  private withUnits(statements: readonly Statement[]): Statement[] {
    const read = statements.map((statement) => ({
      ...statement,
      said: statement.said.map((said) => {
        const unit = said.value.family === 'number' ? this.units.get(said.value.key) : undefined
        return unit === undefined ? said : { ...said, value: { ...unit, start: said.value.start, end: said.value.end } }
      }),
    }))
    for (const { value, raw } of statements.flatMap(({ said }) => said)) {
      const number = /^(\d+(?:\.\d+)?)\s?(?:[a-z]|[一-龥])/.exec(fold(raw))?.[1]
      if (number === undefined || value.family === 'number' || value.numbers.length !== 1) continue
      const before = this.units.get(number)
      const isOther = before !== undefined && (before.family !== value.family || before.key !== value.key)
      this.units.set(number, isOther ? undefined : value)
    }
    return read
  }

  private takeBuyer(statement: Statement, wanted: Said[], folded: string): void {
    if (statement.act === 'want') {
      // 有黑糖的吗 我要那个: the choice is what was asked for.
      if (POINTS.test(statement.clause.text)) this.settleAsked()
      wanted.push(...statement.said.filter((said) => !this.isRepeated(said)))
      this.wants.push(wantOf(statement))
    }
    if (statement.act === 'mention') {
      this.named.push(wantOf(statement))
      this.mentioned.push(...statement.said)
    }
    if (statement.act === 'drop') for (const said of statement.said) this.drop(said)
    if (statement.act === 'ask' && IS_IT_THERE.test(folded)) for (const said of statement.said) this.noteAsked(said)
    if (statement.act === 'aside' && statement.said.length > 0) this.reported = statement.said
  }

  /** 37有吗 — 有的 — 拍了, or 脚胖拍38 — 买了, after another choice: either may have been ordered. */
  private notePerhaps(said: Said): void {
    const { family } = said.value
    if (this.chosen.has(family)) this.perhaps.set(family, [...(this.perhaps.get(family) ?? []), said])
  }

  /** 大一码38 — 对 38: what the buyer only named is settled once the agent says it back. */
  private closeMentioned(statements: readonly Statement[]): void {
    if (!statements.some(({ clause }) => CONFIRMS.test(clause.text))) return
    const offered = statements.filter(({ act }) => act === 'offer').flatMap(({ said }) => said)
    const agreed = this.mentioned.filter(({ value }) =>
      offered.some((other) => other.value.family === value.family && other.value.key === value.key),
    )
    const families = new Set(this.mentioned.map(({ value }) => value.family))
    for (const family of families) {
      const own = agreed.filter(({ value }) => value.family === family)
      if (own.length === 1 && family !== 'quantity') this.chosen.set(family, own)
    }
  }

  /** 想要顶天立地的 — 算了 110那个: another version by another mark. */
  private forsake(wanted: readonly Said[]): void {
    const families = new Set(wanted.map(({ value }) => value.family))
    for (const said of this.lastWanted)
      if (said.value.family.startsWith('open:') && !families.has(said.value.family)) this.drop(said)
  }

  /** 新娘的也要一件 — 算了: as if the last wish had not been said. */
  private undo(): void {
    this.chosen.clear()
    for (const [family, said] of this.before) this.chosen.set(family, said)
    this.offered.clear()
  }

  private isRepeated({ value, clause }: Said): boolean {
    if (!this.told.has(value.key + String(value.numbers[0]))) return false
    return /啊|呀|这么/.test(clause) || (this.askedContent && !/要|来|拍|买/.test(clause))
  }

  private noteAsked(said: Said): void {
    this.notePerhaps(said)
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
      const [first] = own
      // 婆婆非要白的 我不听她的 黑的: the last word counts, unless a bare list was given.
      const changed =
        first !== undefined &&
        first.clause !== last?.clause &&
        !isBare(first.clause, [first.value]) &&
        !own.some(({ clause }) => SEVERAL.test(clause))
      const isLast = changed || (corrects(folded) && !/各|一人/.test(folded))
      const kept = isLast && last !== undefined ? [last] : own
      const before = adds(folded) ? (this.chosen.get(family) ?? []) : []
      this.chosen.set(family, [...before, ...kept])
      this.perhaps.delete(family)
      this.offered.delete(family)
      // 27的和24的 — 27英寸更细腻 — 那我拍27: the bare numbers of before meant the same.
      if (family !== 'number' && own.some(({ raw }) => /^[\d.]+$/.test(raw.trim()))) this.chosen.delete('number')
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
    const perhaps = (this.perhaps.get(said.value.family) ?? []).filter((other) => other.value.key !== said.value.key)
    this.perhaps.set(said.value.family, perhaps)
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
      const agreed = (this.chosen.get(family) ?? []).map(nameOf).join() === said.map(nameOf).join()
      // 五个门都换 — 那五把: what is counted are the locks.
      if (agreed && family === 'quantity') this.chosen.set(family, countedBy(this.chosen.get(family) ?? [], said))
      if (isOtherNumber(said, statements)) this.offered.delete(family)
      if (
        agreed ||
        own.has(family) ||
        isOtherNumber(said, statements) ||
        (!fresh && (!saysOrdered(folded) || this.chosen.has(family)))
      )
        continue
      this.chosen.set(family, said)
      this.offered.delete(family)
      // 桌子80宽 — 拍140*90 — 好: the buyer's bare number only led to the size that was taken.
      const bare = this.chosen.get('number')
      if (/^(?:dimension|length|letter|range)$/.test(family) && bare?.every(({ side }) => side === 'buyer') === true)
        this.chosen.delete('number')
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
    const statements = this.withUnits(readStatements(message, fold(message.text), this.vocabulary))
    this.closeMentioned(statements)
    this.proposed.push(...statements.filter((one) => one.act === 'offer').map(wantOf))
    const fresh = new Map<string, Said[]>()
    this.told = this.askedContent ? new Set(countsIn(statements)) : countsTold(statements)
    for (const statement of statements) if (statement.act === 'gone') for (const said of statement.said) this.drop(said)
    for (const said of putForward(statements)) {
      if (this.askedContent && said.value.family === 'quantity' && !/拍|数量/.test(said.clause)) continue
      fresh.set(said.value.family, [...(fresh.get(said.value.family) ?? []), said])
    }
    for (const [family, said] of fresh) {
      for (const one of said) if (/拍|选|建议|推荐/.test(one.clause)) this.notePerhaps(one)
      this.offered.set(family, said)
      this.offeredJustNow.add(family)
    }
    if (refusesAll(statements)) for (const said of this.lastWanted) this.drop(said)
    for (const statement of statements.filter((one) => one.act === 'ask' || one.act === 'mention')) {
      for (const said of statement.said) if (said.value.family !== 'quantity') this.asked.delete(said.value.family)
    }
  }
}

/** 来, 那我下单: the buyer takes what was asked for. */
const SETTLES =
  /^(?:那?(?:我|就|我就)?(?:来一?[个件条双份]?|要了|拿下|下单|整一?[个件条双份]?|拍这[个款]|买了|收了)(?:了|吧|啦|哈)?)$/

const CONFIRMS = /^(?:亲)?(?:好|对|是的|嗯|行|可以|没问题|收到|没错|ok)|拍|给您/
const ASKS_CONTENT = /(?:里面?|一[套包箱盒袋件提]|全套|每[套包箱盒袋]).{0,4}(?:几|多少)[^钱]/
