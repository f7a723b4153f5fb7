import { findMeasure } from './assign-measure.ts'
import { canonicalText } from './canonical-text.ts'
import { blankDistractions, tellsThenAndNow } from './distractions.ts'
import { scanQuantities, type Quantity } from './scan-quantities.ts'
import type { Measure, PersonMeasures, SizeTable } from './size-table.ts'

/** What was read out of a message. */
export interface Reading {
  /** One set of measures a person, in the order they were named. */
  readonly persons: readonly PersonMeasures[]
  /** A measure was written with its unit or name, so the message is surely about a body. */
  readonly sure: boolean
}

interface Draft {
  measures: PersonMeasures
  sure: boolean
}

const CORRECTION = /不对|不是|[打写说记看搞量称]错|说反|写反|更正|应该是|哦不|sorry|\*/
const NEXT_PERSON =
  /姐|妹|哥|弟|妈|爸|爹|娘|老公|老婆|媳妇|对象|男友|女友|男朋友|女朋友|儿子|女儿|闺女|孩子|大宝|二宝|宝宝|朋友|同事|闺蜜|室友|同学|公公|婆婆|爷|奶|另|一个|大的|小的|老大|老二|husband|wife|son|daughter|friend|mom|dad|sister|brother|another|other/
const ONLY_NUMBERS = /^[\d\s.,，。/+:;的是吗呢呀啊亲我?？!()-]*$/

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.015 * Math.max(a, b)
}

function isBare(quantity: Quantity): boolean {
  return quantity.unit === '' && quantity.label === undefined
}

/** Talk of a price that moved: its bare numbers are money. */
const PRICE_TALK = /降价|涨价|涨了|价格|差价|怎么 ?\d{2,3} ?了|(?:昨天|刚才|刚刚|前天) ?(?:还|才)? ?(?:是|卖)? ?\d{2,3}/
/** A foot each: the longer one decides. */
const OTHER_FOOT = /[左右]脚|另(?:外)?一?只/

/** Talk of the buyer's own build: a number beside it is a measure. */
const BUILD =
  /(?:腿|胳膊|手臂|腰|肚子|胯|臀|屁股|胸|肩膀?|脖子|骨架)(?:有点|比较|偏|很|挺|特别|稍|略|还|太|也)?(?:粗|细|大|宽|肥|壮|圆|厚|窄)|[偏微]胖|偏瘦|很瘦|有点胖|梨形|苹果型/

/** Bare numbers are trusted when something else says the talk is of size, or when there is nothing but the numbers. */
function mayTrustBare(table: SizeTable, text: string, quantities: readonly Quantity[]): boolean {
  const bare = quantities.filter(isBare).length
  if (bare < quantities.length) return true
  if (PRICE_TALK.test(text)) return false
  if (BUILD.test(text)) return true
  if (bare >= table.required.length && bare >= 2) return true
  return ONLY_NUMBERS.test(text) && (table.required.length === 1 || text.includes('我'))
}

class PersonReader {
  readonly drafts: Draft[] = []
  private current: Draft = { measures: {}, sure: false }
  private lastEnd = 0
  private lastTold: Measure | undefined
  /** Where each measure of the current person was told. */
  private toldAt: Partial<Record<Measure, number>> = {}
  private readonly table: SizeTable
  private readonly text: string
  private readonly bareAllowed: boolean

  constructor(table: SizeTable, text: string, bareAllowed: boolean) {
    this.table = table
    this.text = text
    this.bareAllowed = bareAllowed
    this.drafts.push(this.current)
  }

  private isComplete(): boolean {
    return this.table.required.every((measure) => this.current.measures[measure] !== undefined)
  }

  /** What is settled when this number comes; after 打错了 the measure told last is open again, for another number. */
  private knownBefore({ start, value }: Quantity): PersonMeasures {
    const { measures } = this.current
    if (this.lastTold === undefined || !CORRECTION.test(this.text.slice(this.lastEnd, start))) return measures
    if (Object.values(measures).some(([low]) => nearly(low, value))) return measures
    return { ...measures, [this.lastTold]: undefined }
  }

  read(quantity: Quantity, next: Quantity | undefined): void {
    // 老大128 老二108: the next one's height, not the first one's weight
    const namesNext = isBare(quantity) && NEXT_PERSON.test(this.text.slice(this.lastEnd, quantity.start))
    const person = namesNext && this.isComplete() ? {} : this.knownBefore(quantity)
    const shared = { table: this.table, bareAllowed: this.bareAllowed, nextNamed: next?.label }
    const found = findMeasure(quantity, { ...shared, person }) ?? findMeasure(quantity, { ...shared, person: {} })
    if (found === undefined) return
    const between = this.text.slice(this.lastEnd, quantity.start)
    this.lastEnd = quantity.end
    const known = this.current.measures[found.measure]
    const corrected = CORRECTION.test(this.text.slice(this.toldAt[found.measure], quantity.start))
    if (known !== undefined && found.measure === 'footLength' && OTHER_FOOT.test(between)) {
      if (known[1] < found.range[1]) this.current.measures.footLength = found.range
      return
    }
    // the same value told twice (108斤, 54kg) is one person
    if (known !== undefined && nearly(known[0], found.range[0])) return
    if (known !== undefined && !corrected) {
      this.current = { measures: {}, sure: NEXT_PERSON.test(between) }
      this.toldAt = {}
      this.drafts.push(this.current)
    }
    this.current.measures[found.measure] = found.range
    this.toldAt[found.measure] = quantity.end
    this.lastTold = found.measure
    this.current.sure ||= !isBare(quantity)
  }
}

/** Reads every measure of every person named in the message, in the table's units. Never throws. */
export function readMeasures(table: SizeTable, message: string, aboutSize: boolean): Reading {
  const canonical = canonicalText(message)
  const text = blankDistractions(canonical)
  const quantities = scanQuantities(text)
  const reader = new PersonReader(
    table,
    text,
    aboutSize || tellsThenAndNow(canonical) || mayTrustBare(table, text, quantities),
  )
  for (const [position, quantity] of quantities.entries()) reader.read(quantity, quantities[position + 1])
  const complete = (draft: Draft): boolean => table.required.every((measure) => draft.measures[measure] !== undefined)
  const told = reader.drafts.filter((draft) => Object.keys(draft.measures).length > 0)
  // a stray number after a complete person is nobody
  const persons = told.filter((draft, position) => position === 0 || draft.sure || complete(draft))
  return { persons: persons.map((draft) => draft.measures), sure: told.some((draft) => draft.sure) }
}
