import {
  adviseSize,
  findTableSpan,
  readMeasures,
  type Measure,
  type PersonMeasures,
  type SizeAdvice,
  type SizeTable,
} from '../sizing/index.ts'

const NAMES: Readonly<Record<Measure, readonly [zh: string, en: string]>> = {
  height: ['身高', 'height'],
  weight: ['体重', 'weight'],
  footLength: ['脚长', 'foot length'],
  waist: ['腰围', 'waist'],
  chest: ['胸围', 'chest'],
  back: ['背长', 'back length'],
  head: ['头围', 'head'],
  age: ['年龄', 'age'],
}
const UNITS: Readonly<Record<Measure, readonly [zh: string, en: string]>> = {
  height: ['cm', ' cm'],
  weight: ['kg', ' kg'],
  footLength: ['mm', ' mm'],
  waist: ['cm', ' cm'],
  chest: ['cm', ' cm'],
  back: ['cm', ' cm'],
  head: ['cm', ' cm'],
  age: ['岁', ''],
}

/** An advice as a sentence, and how much it settles. */
export interface SizeSentence {
  readonly text: string
  readonly settles: 'size' | 'between' | 'out' | 'ask'
}

/**
 * Answers a size question from a table in the buyer's language; undefined when the message is not about size. Measures
 * told earlier count when the question itself lacks them. The sentence repeats only what the buyer told and the table
 * says. `subject`: what the table is for, named when the talk does not say it.
 */
export function composeSize(
  table: SizeTable,
  { question, earlier }: { readonly question: string; readonly earlier: readonly string[] },
  subject?: string,
): SizeSentence | undefined {
  const advised = adviseInChat(table, { question, earlier })
  if (advised === undefined) return undefined
  const { advice, message } = advised
  const chinese = /[\u4e00-\u9fff]/.test(question)
  return sentence({ table, advice, subject, chinese, inJin: /斤/.test(message), told: toldIn(table, message) })
}

/**
 * The advice for a question, with measures told earlier where it lacks them, and the words it rests on; undefined when the
 * question is not about size.
 */
export function adviseInChat(
  table: SizeTable,
  { question, earlier }: { readonly question: string; readonly earlier: readonly string[] },
): { readonly advice: SizeAdvice; readonly message: string } | undefined {
  const alone = adviseSize(table, question)
  if (isSilent(alone)) return undefined
  const before = 'ask' in alone ? adviceWithEarlier(table, question, earlier) : undefined
  return before ?? { advice: alone, message: question }
}

function isSilent(advice: SizeAdvice): boolean {
  return !('size' in advice || 'between' in advice || 'ask' in advice || 'outOfTable' in advice)
}

/** The newest earlier line that, read with the question, leaves nothing to ask for. */
function adviceWithEarlier(table: SizeTable, question: string, earlier: readonly string[]) {
  for (const line of earlier.toReversed()) {
    const message = `${line}\n${question}`
    const advice = adviseSize(table, message)
    if (!isSilent(advice) && !('ask' in advice)) return { advice, message }
  }
  return undefined
}

/** What one person told, for the sentence to repeat; undefined for several persons, whose sizes stand in order. */
function toldIn(table: SizeTable, message: string): PersonMeasures | undefined {
  const { persons } = readMeasures(table, message, true)
  return persons.length === 1 ? persons[0] : undefined
}

interface Saying {
  readonly table: SizeTable
  readonly advice: SizeAdvice
  readonly subject: string | undefined
  readonly chinese: boolean
  readonly inJin: boolean
  readonly told: PersonMeasures | undefined
}

function sentence(saying: Saying): SizeSentence {
  const { advice, chinese, subject } = saying
  const of = subject === undefined ? (chinese ? '这款' : '') : chinese ? subject : ` of ${subject}`
  const told = toldWords(saying)
  if ('ask' in advice && Array.isArray(advice.ask)) {
    return { settles: 'ask', text: askWords(advice.ask, chinese) }
  }
  if ('between' in advice && Array.isArray(advice.between)) {
    const [small, large] = advice.between
    const text = chinese
      ? `${told}在${of}尺码表的 ${small} 和 ${large} 之间：喜欢合身选 ${small}，喜欢宽松选 ${large}。您平时喜欢哪种穿法？`
      : `${told} you are between ${small} and ${large} in the size table${of}: ${small} fits closer, ${large} is looser. Which do you prefer?`
    return { settles: 'between', text: `${text}${soldOutWords(saying, advice.between)}` }
  }
  if ('size' in advice) {
    const size = Array.isArray(advice.size) ? advice.size.join(chinese ? '、' : ', ') : advice.size
    const text = chinese
      ? `${told}按${of}尺码表是 ${size}${/^[\d.]+$/.test(size) ? ' 码' : ''}。`
      : `${told} the size table${of} says ${size}.`
    return { settles: 'size', text: `${text}${soldOutWords(saying, [advice.size].flat())}` }
  }
  return { settles: 'out', text: outWords(saying, told, of) }
}

/** Of the sizes advised, those the table says are gone. */
function soldOutWords({ table, chinese }: Saying, advised: readonly string[]): string {
  const gone = [...new Set(advised)].filter((size) => table.rows.some((row) => row.size === size && row.stock === 0))
  if (gone.length === 0) return ''
  return chinese ? `不过 ${gone.join('、')} 目前没有现货。` : ` ${gone.join(', ')} is out of stock right now.`
}

function toldWords({ told, chinese, inJin }: Saying): string {
  const parts = Object.entries(told ?? {}).map(([name, range]) => measureWords(name as Measure, range, chinese, inJin))
  if (parts.length === 0) return chinese ? '亲，' : 'By what you told us,'
  return chinese ? `亲，您${parts.join('、')}，` : `With ${parts.join(' and ')},`
}

/** A measure as the buyer counts it: a weight told in 斤 is said in 斤. */
function measureWords(measure: Measure, range: readonly [number, number], chinese: boolean, inJin: boolean): string {
  const jin = measure === 'weight' && chinese && inJin
  const [low, high] = range.map((value) => String(Math.round(value * (jin ? 2 : 1) * 10) / 10))
  const value = low === high ? low : `${low}-${high}`
  const place = chinese ? 0 : 1
  const unit = jin ? '斤' : UNITS[measure][place]
  return chinese ? `${NAMES[measure][0]} ${value}${unit}` : `${NAMES[measure][1]} ${value}${unit}`
}

function askWords(measures: readonly Measure[], chinese: boolean): string {
  const names = measures.map((measure) => NAMES[measure][chinese ? 0 : 1])
  return chinese
    ? `亲，请问您的${names.join('和')}是多少？我按尺码表帮您选。`
    : `May I have your ${names.join(' and ')}? I will look up the size for you.`
}

function outWords({ table, chinese, inJin }: Saying, told: string, of: string): string {
  const spans = table.required.flatMap((measure) => {
    const span = findTableSpan(table, measure)
    return span === undefined ? [] : [measureWords(measure, span, chinese, inJin)]
  })
  return chinese
    ? `${told}超出${of}尺码表的范围（${spans.join('、')}），没有合适的码，不建议您硬选。`
    : `${told} that is outside the size table${of} (${spans.join(', ')}), so none of the sizes fits well.`
}
