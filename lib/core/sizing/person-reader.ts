import { findMeasure } from './assign-measure.ts'
import { tellsCorrection } from './corrections.ts'
import { findOwner, namesPerson, type Owner } from './people.ts'
import { isBare, type Quantity } from './scan-quantities.ts'
import { settleRetold } from './settle-retold.ts'
import type { Measure, PersonMeasures, SizeTable } from './size-table.ts'

/** What is known of one person while a message is read. */
interface Draft {
  measures: PersonMeasures
  /** The word for the person, 我 for the buyer; undefined where none was said. */
  owner: string | undefined
  /** A measure was written with its unit or name, or the person was named. */
  sure: boolean
  /** Where each measure was told. */
  readonly toldAt: Partial<Record<Measure, number>>
}

/** A foot each: the longer one decides. */
const OTHER_FOOT = /左(?!右)|(?<!左)右|另(?:外)?一?只|一只/
const FEET_DIFFER = /两只脚?(?:都)?不|一只大一只小|大小脚/
/** Several children are meant: 家里两个 128 108. */
const SEVERAL = /两个|俩|三个|双胞胎|二胎|兄弟|姐妹/

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.015 * Math.max(a, b)
}

/** Two people's heights lie this near to each other where one is told after the other. */
function isNear(one: number, other: number): boolean {
  return Math.abs(Math.log(one / other)) < 0.18
}

/** Whether all is told of a person that the table cannot do without. */
export function isComplete(table: SizeTable, { measures }: Pick<Draft, 'measures'>): boolean {
  return table.required.every((measure) => measures[measure] !== undefined)
}

function lacksSomething({ required, optional = [] }: SizeTable, { measures }: Draft): boolean {
  return [...required, ...optional].some((measure) => measures[measure] === undefined)
}

/** Each time the word is said it is another one. */
const ONE_OF_SEVERAL = /^(?:一个|另|another|other)$/
/** 都140斤: told of all. */
const OF_ALL = /都(?:是|差不多|大概)? ?$/
/** 180和175: the same measure of two. */
const SAME_AGAIN = /^ ?[和跟与] ?$/

function isSame(owner: string | undefined, who: string): boolean {
  if (ONE_OF_SEVERAL.test(who)) return false
  if (who === '他' || who === '她') return owner !== undefined && owner !== '我'
  return owner === who || (owner === undefined && who === '我')
}

/** A body height is at least this many cm where a weight in 斤 could be meant as well. */
const GROWN_CM = 140

/** Gives each number of a message to a person and a measure, in the order they are told. */
export class PersonReader {
  private readonly drafts: Draft[] = []
  private current: Draft
  private lastEnd = 0
  private lastTold: Measure | undefined
  private readonly table: SizeTable
  private readonly text: string
  private readonly bareAllowed: boolean
  private readonly isList: boolean

  /** `isList`: the message holds numbers enough for two people. */
  constructor(table: SizeTable, text: string, how: { readonly bareAllowed: boolean; readonly isList: boolean }) {
    this.table = table
    this.text = text
    this.bareAllowed = how.bareAllowed
    this.isList = how.isList
    this.current = this.begin(undefined, false)
  }

  /** Those read so far, in the order they were named; measures told list by list (182和173, 158斤和126斤) are paired. */
  people(): readonly Draft[] {
    const told = this.drafts.filter((draft) => Object.keys(draft.measures).length > 0)
    return settleRetold(pairLists(this.table, told), this.text)
  }

  read(quantity: Quantity, namedLater: ReadonlySet<Measure>): void {
    const between = this.text.slice(this.lastEnd, quantity.start)
    const owner = findOwner(between)
    this.turnTo(owner)
    const person = this.startsNext(quantity, between, owner) ? {} : this.knownBefore(quantity)
    const shared = { table: this.table, bareAllowed: this.bareAllowed, namedLater }
    const found = findMeasure(quantity, { ...shared, person }) ?? findMeasure(quantity, { ...shared, person: {} })
    if (found === undefined) return
    this.lastEnd = quantity.end
    const { measures, toldAt } = this.current
    const known = measures[found.measure]
    if (
      known !== undefined &&
      found.measure === 'footLength' &&
      (OTHER_FOOT.test(between) || FEET_DIFFER.test(this.text))
    ) {
      if (known[1] < found.range[1]) measures.footLength = found.range
      return
    }
    const isOther = owner?.isNextToNumber === true && !isSame(this.current.owner, owner.who) && this.isComplete()
    const corrected = known !== undefined && tellsCorrection(this.text.slice(toldAt[found.measure], quantity.start))
    // the same value told twice (108斤, 54kg) is one person
    if (known !== undefined && !isOther && !corrected && this.isToldTwice(quantity, found)) return
    if (known !== undefined && !corrected) this.current = this.begin(owner?.who, namesPerson(between))
    this.keep(found, quantity, owner)
    if (OF_ALL.test(between)) this.keepForAll(found)
  }

  /** 54kg after 108斤, 163 after 5'4" are the same once more; 160 after 163/108 in a list is the next one's. */
  private isToldTwice(
    quantity: Quantity,
    { measure, range }: { readonly measure: Measure; readonly range: readonly [number, number] },
  ): boolean {
    const known = this.current.measures[measure]?.[0]
    if (known === undefined) return false
    // feet come in one scale, and half a size is 1.5 % of a foot
    const isExact = measure === 'footLength' || (this.isList && isBare(quantity) && this.isComplete())
    return isExact ? known === range[0] : nearly(known, range[0])
  }

  private keep(
    { measure, range }: { readonly measure: Measure; readonly range: readonly [number, number] },
    quantity: Quantity,
    owner: Owner | undefined,
  ): void {
    if (Object.keys(this.current.measures).length === 0) this.current.owner ??= owner?.who
    this.current.measures[measure] = range
    this.current.toldAt[measure] = quantity.end
    this.current.sure ||= !isBare(quantity) && (measure !== 'age' || this.isOfPeople())
    this.lastTold = measure
  }

  private keepForAll({
    measure,
    range,
  }: {
    readonly measure: Measure
    readonly range: readonly [number, number]
  }): void {
    for (const draft of this.drafts) draft.measures[measure] ??= range
  }

  private begin(owner: string | undefined, sure: boolean): Draft {
    const draft: Draft = { measures: {}, owner, sure, toldAt: {} }
    this.drafts.push(draft)
    return draft
  }

  private wanted(): readonly Measure[] {
    return [...this.table.required, ...(this.table.optional ?? [])]
  }

  /** A dog's years say nothing of its coat. */
  private isOfPeople(): boolean {
    return !this.wanted().includes('back')
  }

  private isComplete(): boolean {
    return isComplete(this.table, this.current)
  }

  /** 我182,我弟173,我158斤他126斤: the number goes on with the one it names, where that one still lacks something. */
  private turnTo(owner: Owner | undefined): void {
    if (owner === undefined || this.drafts.length < 2 || isSame(this.current.owner, owner.who)) return
    const named = this.drafts.findLast((draft) => isSame(draft.owner, owner.who))
    if (named !== undefined && lacksSomething(this.table, named)) this.current = named
  }

  /** 老大128 老二108, 我182,我弟173, 180和175: the next one's height, not the first one's weight. */
  private startsNext(quantity: Quantity, between: string, owner: Owner | undefined): boolean {
    if (!isBare(quantity)) return false
    if (namesPerson(between) && this.isComplete()) return true
    const height = this.current.measures.height?.[0]
    if (height === undefined || !isNear(quantity.value, height)) return false
    if (SAME_AGAIN.test(between) || (height < GROWN_CM && SEVERAL.test(this.text))) return true
    const isOther = owner?.isNextToNumber === true && !isSame(this.current.owner, owner.who)
    return isOther && quantity.value >= GROWN_CM
  }

  /** What is settled when this number comes; after 打错了 the measure told last is open again, or the
   * height where the number is near to it. */
  private knownBefore({ start, value }: Quantity): PersonMeasures {
    const { measures } = this.current
    if (this.lastTold === undefined || !tellsCorrection(this.text.slice(this.lastEnd, start))) return measures
    if (Object.values(measures).some(([low]) => low === value)) return measures
    // 我163哦不164: what is nearly told already is told again
    const again = this.wanted().find((measure) => nearly(measures[measure]?.[0] ?? 0, value))
    const height = measures.height?.[0]
    // 165 113斤 啊不对 155: nearer to the height than to the weight
    const isHeight = height !== undefined && value >= GROWN_CM && isNear(value, height)
    return { ...measures, [again ?? (isHeight ? 'height' : this.lastTold)]: undefined }
  }
}

/**
 * All heights, then all weights: the first weight is the first one's. The reader gave it to the one named last, who then
 * stands between people with only the first measure and people with only the second.
 */
function pairLists(table: SizeTable, drafts: readonly Draft[]): readonly Draft[] {
  const [first, second, ...more] = table.required
  if (first === undefined || second === undefined || more.length > 0) return drafts
  const have = drafts.filter((draft) => draft.measures[first] !== undefined)
  const rest = drafts.slice(have.length)
  const last = have.at(-1)
  const inLists =
    have.length >= 2 &&
    rest.length === have.length - 1 &&
    have.every((draft, at) => draft === drafts[at] && (draft.measures[second] === undefined) === (draft !== last)) &&
    rest.every((draft) => draft.measures[second] !== undefined && (draft.owner === undefined || draft.owner === '我'))
  if (!inLists) return drafts
  const values = [last, ...rest].map((draft) => draft?.measures[second])
  return have.map((draft, at) => ({ ...draft, measures: { ...draft.measures, [second]: values[at] } }))
}
