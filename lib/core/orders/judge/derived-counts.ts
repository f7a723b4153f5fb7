import { CLASSIFIERS, readNumber } from '../number-words.ts'
import type { Line, Scene } from './scene.ts'

/** A count no message says as such: what several messages or people add up to. */
export interface DerivedCount {
  readonly number: number
  readonly raw: string
  readonly clause: string
  readonly start: number
  readonly line: Line
}

const ONE = '[一二两俩三四五六七八九十\\d]{1,2}'
const UNIT = `[${CLASSIFIERS}]`
/** 再加一个, 还要两盒, 凑一套: so many more than was said before. */
const MORE = new RegExp(`(?:再|另外|还要|多)(?:[要来加拍买拿添配搞]|给我)*(${ONE})${UNIT}`)
const COUNTED = new RegExp(`(?<![第\\d.])(${ONE})${UNIT}`, 'g')
/** 一人一个, 每人两盒, 人手一份, 各一条: so many for each. */
const FOR_EACH = new RegExp(`(?:一人|每人|人手|每个人|一家|每家|各|分别)(?:[要来发拿买])?(${ONE})${UNIT}`)
const PEOPLE = new RegExp(
  `(${ONE})个?(?:人|口人|孩子|娃|小孩|小朋友|同事|室友|姐妹|兄弟|老师|学生|宝宝|房间|卧室|屋|宿舍|班|家)(?![\\d一-龥]?座)`,
)
/** 我和我对象, 咱俩, 夫妻俩, 姐弟俩: two of them. */
const TWO_OF_US =
  /我[和跟与同][^,.\s]{1,5}|(?:咱|我们?|夫妻|姐妹|姐弟|兄弟|兄妹|母女|母子|父子|父女|娘)俩|me and my|my \w+ and (?:i|me)\b/
/** 一个送人一个自己用: parts of one whole. */
const PARTS = new RegExp(
  `(?<![再另])(${ONE})${UNIT}(?=[^\\d,.]{0,4}(?:送|给|放|寄|自|留|备|换|我|他|她|家|公司|妈|爸))`,
  'g',
)

/** 要一对, a pair then; what comes in pairs anyway is one. */
const PAIR = /(?:^|[要来拍买整\s,.])(一对)(?=$|[\s,.吧的啊哈])(?!的?[夫新情])|\b(a pair)(?! of)\b/
const IN_PAIRS = /[对双副套]|两只|[2两]件|耳|鞋|袜|手套|筷|眼镜|\bpair|\bset\b|shoe|boot|sock|glove|earring|glasses/

function pairs(line: Line, card: string): DerivedCount[] {
  const match = PAIR.exec(line.folded)
  const raw = match?.[1] ?? match?.[2]
  return raw === undefined || IN_PAIRS.test(card) ? [] : [as(line, 2, raw)]
}

/** 来一打, 3打, two dozen: so many times twelve. */
const DOZENS = new RegExp(`(?<![第\\d.])(${ONE})打(?![折包开印架字针理])|(?:\\b(two|three|four|half a) )?dozen`, 'g')
const DOZEN_EN: ReadonlyMap<string, number> = new Map([
  ['half a', 6],
  ['two', 24],
  ['three', 36],
  ['four', 48],
])

/** What the buyer's messages add up to, where they say it in parts. */
export function derivedCounts({ lines, card }: Pick<Scene, 'lines' | 'card'>): DerivedCount[] {
  const buyer = lines.filter(({ isBuyer }) => isBuyer)
  return buyer.flatMap((line) => [
    ...dozens(line),
    ...more(line, buyer),
    ...forEach(line, lines),
    ...parts(line),
    ...pairs(line, card),
  ])
}

function as(line: Line, number: number, raw: string): DerivedCount {
  return { number, raw, clause: line.folded, start: Math.max(0, line.folded.indexOf(raw)), line }
}

function dozens(line: Line): DerivedCount[] {
  return [...line.folded.matchAll(DOZENS)].map((match) =>
    as(line, match[1] === undefined ? (DOZEN_EN.get(match[2] ?? '') ?? 12) : 12 * numberIn(match[1]), match[0]),
  )
}

function numberIn(text: string | undefined): number {
  return readNumber((text ?? '').replace('俩', '两')) ?? 0
}

/** So many more than were counted last before. */
function more(line: Line, buyer: readonly Line[]): DerivedCount[] {
  const match = MORE.exec(line.folded)
  if (match === null) return []
  const earlier = buyer
    .filter(({ index }) => index <= line.index)
    .flatMap((one) => [...(one === line ? one.folded.slice(0, match.index) : one.folded).matchAll(COUNTED)])
  const before = numberIn(earlier.at(-1)?.[1])
  const added = numberIn(match[1])
  return added === 0 ? [] : [as(line, (before === 0 ? 1 : before) + added, match[0])]
}

/** So many for each of the people or the things that are spoken of. */
function forEach(line: Line, lines: readonly Line[]): DerivedCount[] {
  const match = FOR_EACH.exec(line.folded)
  if (match === null) return []
  const each = numberIn(match[1])
  const near = lines.filter(({ isBuyer, index }) => isBuyer && Math.abs(index - line.index) <= 4)
  const people = near.map(({ folded }) => numberIn(PEOPLE.exec(folded)?.[1])).filter((number) => number > 1)
  const pair = near.some(({ folded }) => TWO_OF_US.test(folded)) ? [2] : []
  const named =
    line.folded
      .slice(0, match.index)
      .split(/[,.\s]/)
      .at(-1) ?? ''
  const things = named.split(/[和跟与]|还有/).length
  const factors = new Set([...people, ...pair, ...(things > 1 ? [things] : [])])
  return each === 0 ? [] : [...factors].map((factor) => as(line, factor * each, match[0]))
}

/** 一个送人 一个自己用, 两盒给我妈一盒自己喝. */
function parts(line: Line): DerivedCount[] {
  const all = [...line.folded.matchAll(PARTS)]
  if (all.length < 2) return []
  const sum = all.reduce((whole, match) => whole + numberIn(match[1]), 0)
  return [as(line, sum, all[0]?.[0] ?? '')]
}
