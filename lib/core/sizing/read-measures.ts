import { canonicalText } from './canonical-text.ts'
import { findNamedMeasure } from './assign-measure.ts'
import { tellsCorrection } from './corrections.ts'
import { blankDistractions, tellsThenAndNow } from './distractions.ts'
import { countsPeople, listsPairs } from './people.ts'
import { mayTrustBare } from './bare-numbers.ts'
import { isComplete, PersonReader } from './person-reader.ts'
import { isBare, scanQuantities, type Quantity } from './scan-quantities.ts'
import { findTableSpan, type Measure, type PersonMeasures, type SizeTable } from './size-table.ts'

/** What was read out of a message. */
export interface Reading {
  /** One set of measures a person, in the order they were named. */
  readonly persons: readonly PersonMeasures[]
  /** A measure was written with its unit or name, so the message is surely about a body. */
  readonly sure: boolean
}

/** 90小了 换100: a size that is given back for another. */
const EXCHANGED =
  /(?<![\d.高重])(\d{2,3}) ?码?的?(?=[小大]了|(?:想|要)?[换改]成? ?\d{2,3}(?![\d.]))|(?<=[换改]成?) ?(\d{2,3})(?![\d.])/g
/** 能穿110吗, 穿110小了: a size of the table that is worn or chosen. */
const CHOSEN = /[穿拍买选]的? ?(\d{2,3}) ?码?(?=$|[ ,，。?？!]|吗|么|嘛|小了|大了|紧|可以|行|合适|会|够)/g

/** 120还是130: two of the table's sizes to choose from, which are no measures though they look like them. */
function blankSizesToChoose(table: SizeTable, text: string): { readonly text: string; readonly named: boolean } {
  const isSize = (told: string): boolean => table.rows.some((row) => row.size === told)
  let named = false
  const blankIfSize = (all: string, size: string): string => {
    if (!isSize(size)) return all
    named = true
    return ' '.repeat(all.length)
  }
  const left = text
    .replace(EXCHANGED, (all: string, from: string | undefined, to: string | undefined) =>
      blankIfSize(all, from ?? to ?? ''),
    )
    .replace(CHOSEN, blankIfSize)
    .replace(/(?<![\d.])(\d{2,3}) ?码?(?:还是|or) ?(?:[拍选买要])?(\d{2,3})(?![\d.])/g, (all: string, one, other) => {
      if (!isSize(String(one)) || !isSize(String(other))) return all
      named = true
      return ' '.repeat(all.length)
    })
  return { text: left, named }
}

/** 吸气68 呼气70 腰围: the name at the end is of both. */
function isRetold(one: Quantity, other: Quantity): boolean {
  return isBare(one) && other.unit === '' && Math.abs(Math.log(one.value / other.value)) < 0.1
}

/** Which measures the numbers behind each one name: of one person all of them, else only that of the next number. */
function nameLater(text: string, quantities: readonly Quantity[]): readonly ReadonlySet<Measure>[] {
  const isOnce = !countsPeople(text) && !listsPairs(text) && !tellsCorrection(text) && !tellsThenAndNow(text)
  return quantities.map((quantity, at) => {
    const others = quantities.slice(at + 1).filter((other) => !isRetold(quantity, other))
    const behind = isOnce ? others.map(findNamedMeasure) : [quantities[at + 1]?.label]
    return new Set(behind.filter((measure) => measure !== undefined))
  })
}

/** 长度238, 长238 of a foot is its length; 穿240的鞋 too, for that scale counts millimetres. */
function nameFoot(table: SizeTable, text: string): string {
  if (!table.required.includes('footLength')) return text
  return text
    .replace(/(?:穿|鞋码|鞋号|平时|一般)(?:的|的是|是|都是|都)? ?(?=(?:1[3-9]|2\d)\d(?![\d.]))/g, '脚长')
    .replace(/(\d{3}|\d{2}\.\d)( ?(?:mm|cm|厘米|公分))?长(?=$|[ ,，。;])/g, '脚长$1$2')
    .replace(/(?<![脚足身衣裤裙袖内鞋底时跟多帮筒])长度?(?:是|有|大概|约|量了|:| )*(?=\d)/g, '脚长')
}

/** 我155 穿S会不会拖地: of how far a garment reaches one tells a height, also where the table asks for none. */
function nameHeight(text: string): string {
  return text.replace(
    /(?<=(?:我|[他她]|妈|姐|妹|女儿|闺女|个子?)(?:是|有|才|就|只有)? ?)(1[4-8]\d)(?![\d.]| ?(?:米|元|块))(?=[^\d。;!?]{0,12}(?:拖地|吊脚|到脚踝|(?:会不会|会)[太偏]?[长短]|显矮))/g,
    '身高$1',
  )
}

/** A child's table ends below this height in cm. */
const CHILDREN_CM = 160

/** 他爸180 孩子118: on a child's table the grown-ups beside a child are told by the way. */
function dropGrownUps(table: SizeTable, persons: readonly PersonMeasures[]): readonly PersonMeasures[] {
  const tallest = findTableSpan(table, 'height')?.[1]
  if (tallest === undefined || tallest >= CHILDREN_CM) return persons
  const children = persons.filter(({ height }) => height === undefined || height[0] <= tallest)
  return children.length > 0 ? children : persons
}

/** Reads every measure of every person named in the message, in the table's units. Never throws. */
export function readMeasures(table: SizeTable, message: string, aboutSize: boolean): Reading {
  const isShoeTable = [...table.required, ...(table.optional ?? [])].includes('footLength')
  const canonical = nameHeight(nameFoot(table, canonicalText(message)))
  const { text, named } = blankSizesToChoose(table, blankDistractions(canonical, isShoeTable))
  const quantities = scanQuantities(text)
  const bareAllowed = aboutSize || named || tellsThenAndNow(canonical) || mayTrustBare(table, text, quantities)
  const isList = table.required.length > 1 && quantities.length >= 2 * table.required.length
  const reader = new PersonReader(table, text, { bareAllowed, isList })
  const namedLater = nameLater(text, quantities)
  for (const [at, quantity] of quantities.entries()) reader.read(quantity, namedLater[at] ?? new Set())
  const told = reader.people()
  // a stray number after a complete person is nobody
  const persons = told.filter((draft, position) => position === 0 || draft.sure || isComplete(table, draft))
  return {
    persons: dropGrownUps(
      table,
      persons.map((draft) => draft.measures),
    ),
    sure: told.some((draft) => draft.sure),
  }
}
