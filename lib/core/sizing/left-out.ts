/** Whose numbers are no part of the question: those the buyer sets aside, compares with, or does not buy for. */
import { anyOf } from '../shared/index.ts'
import { namesPerson, PERSON } from './people.ts'

/** Up to the next person or sentence. */
const THEIR_WORDS = `(?:(?!${PERSON}|我(?!不)|自己|[。;!?\\n]).){0,30}`
const SET_ASIDE =
  '(?:不用|不必|无需|别|甭|不要?)(?:去)?[管看算理][他她]?|(?:[他她]|这次|先|暂时)(?:先)?不(?:用)?[买要拍穿]|不(?:是)?给?[他她](?:买|穿|拍)|除外|忽略|跳过'
/** 老公180 160斤不用管他. */
const LEFT_OUT = new RegExp(`(?:${PERSON})${THEIR_WORDS}?(?:${SET_ASIDE})`, 'g')
/** 室友168穿L刚好,我163 108: told to compare by, before the buyer's own. */
const COMPARED = new RegExp(
  `(?:${PERSON}|(?<!其)[他她])${THEIR_WORDS}?穿(?:的|了|是)? ?(?:xs|s|m|l|x{1,3}l|[2-5]xl)(?![a-z\\d]|码? ?(?:[?吗么嘛行够]|可以|会|合适吗|还是))(?=[^;!?\\n]{0,20}我(?!${PERSON})[^,]{0,6}\\d)`,
  'g',
)
const COMPARES = '(?:也|要|会|应该|大概|估计|可能|明显)?(?:比|没有?|不如|不及)'
/** 同事165 115,我比她矮,160 99斤; 没我姐高: the one compared with was told before the buyer's own. */
const COMPARED_WITH = new RegExp(
  `(?:${PERSON})[^我;?\\n]{0,40}(?=(?:我(?:自己)?)?${COMPARES}(?:我?(?:${PERSON})|[他她])[^\\d。;?\\n]{1,20}\\d)`,
  'g',
)
/** 我比我哥矮 他182 我173. */
const COMPARED_AHEAD = new RegExp(
  `我${COMPARES}(?:我?(?:${PERSON})|[他她])[^\\d。;?\\n]{1,12}[他她](?:是|有|身高)? ?\\d[^我;?\\n]{0,20}(?=我(?!${PERSON})[^,\\d]{0,6}\\d)`,
  'g',
)
/** My sister is 167 and got the L. I'm shorter, 160. */
const COMPARED_IN_ENGLISH =
  /\b(?:sister|brother|friend|mom|mum|dad|roommate|co-?worker|colleague|cousin|wife|husband|girlfriend|boyfriend)\b[^;!?\n]{0,50}(?=\bi(?:['’]?m| am) (?:a (?:bit|little|lot) |much |way |slightly |quite )?(?:shorter|taller|slimmer|smaller|bigger|heavier|thinner|lighter|skinnier|curvier)[^\d;?\n]{0,24}\d)/g
/** 别管我老公,他180. */
const LEFT_OUT_AHEAD = new RegExp(`(?:不用|别|甭|不)[管看算]我?(?:${PERSON})${THEIR_WORDS}`, 'g')

/** 172是我老公: another's, where the buyer says that it is for themselves. */
const IS_ANOTHERS = `\\d+(?:\\.\\d+)? ?(?:cm|kg|斤|公斤|厘米|公分)? ?是我?(?:${PERSON})`
const ANY_ANOTHERS = new RegExp(IS_ANOTHERS, 'g')
/** One number alone: two before the word are that person's height and weight, told to be advised too. */
const LONE_ANOTHERS = new RegExp(`(?<!\\d[^\\d]{0,4})${IS_ANOTHERS}`, 'g')
/** 自己穿 …老公180 160斤. */
const OF_ANOTHER = new RegExp(`(?:${PERSON})(?:是|有|的|身高|他|她|[ ,，]){0,3}\\d${THEIR_WORDS}`, 'g')
const TELLS_OWN = /我(?:自己)?(?:的?身高)?(?:是|有)? ?\d/
const FOR_ONESELF = /我自己(?!和|跟|不)|自己穿|给自己(?!和|跟)|只[买拍要]我|只给我/
/** 分别什么码, 都要黑的: advice for everybody who was told. */
const FOR_EACH = anyOf(
  /分别|各(?:自|拍|买|要|一|来|是|穿|选|什么|多大|几)|一人一|[每大]家?人?都[要买拍来]|都[要买拍来]|每人|三个人|两个人|我们[两俩三几]|俩人/,
  /\b(?:both|each|all three|all of us|respectively)\b/,
)
/** 就给妈妈买: of all who were told, one. */
const ONLY_FOR = new RegExp(`[就只](?:给|帮)我?(${PERSON})[^\\d,。;]{0,2}[买拍选]`)
/** 我自己不买: the buyer's own are left out. */
const NOT_ONESELF = /我(?:自己)?(?:就|先|可)?不(?:用)?[买要穿拍]|不是我(?:自己)?[穿买要]|不是给我/
/** 给老婆拍,她160 100斤: whose measures follow is who will wear it. */
const FOR_ANOTHER = new RegExp(
  `[给帮替]我?(?:${PERSON})(?:[拍买选挑问看]|下单)(?!.{0,40}我(?:自己)?也).{0,12}?(?:[他她]|${PERSON})[^我\\d]{0,6}\\d`,
)
const OF_ONESELF = new RegExp(`我(?:自己)?(?:是|有|身高|[ ,，]){0,3}\\d(?:(?!${PERSON}|[他她。;!?\\n]).){0,30}`, 'g')

/** 评论里158 95斤拍的M 我163 108: others' measures, told before the buyer's own. */
const REVIEWED = new RegExp(
  `(?:评论|评价|追评|买家秀|晒图|有人|有个|人家|别人|客服|详情页?|尺码表|同款)[^我。!?\\n]{0,30}(?=我(?!${PERSON})[^,。\\d]{0,4}\\d)`,
  'g',
)
/** The text with the numbers of those blanked out who are left out of the question. Linear; keeps every offset. */
export function blankLeftOut(text: string): string {
  const blank = (match: string): string =>
    match.replace(/[\d.]+ ?(?:cm|kg|斤|公斤|厘米|公分|磅)?/g, (number) => ' '.repeat(number.length))
  let left = text
    .replace(REVIEWED, blank)
    .replace(LEFT_OUT, blank)
    .replace(COMPARED, blank)
    .replace(COMPARED_IN_ENGLISH, blank)
    .replace(LEFT_OUT_AHEAD, blank)
  if (FOR_EACH.test(left)) return left
  left = left.replace(COMPARED_WITH, blank).replace(COMPARED_AHEAD, blank)
  const [, onlyFor] = ONLY_FOR.exec(left) ?? []
  if (onlyFor !== undefined) left = left.replace(OF_ANOTHER, (told) => (told.startsWith(onlyFor) ? told : blank(told)))
  if (FOR_ONESELF.test(left)) left = left.replace(ANY_ANOTHERS, blank).replace(OF_ANOTHER, blank)
  else if (TELLS_OWN.test(left)) left = left.replace(LONE_ANOTHERS, blank)
  const isForAnother = (NOT_ONESELF.test(left) && namesPerson(left)) || FOR_ANOTHER.test(left)
  return isForAnother ? left.replace(OF_ONESELF, blank) : left
}
