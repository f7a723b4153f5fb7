/** Whose measures a message tells: the words for people, and which of them the buyer leaves out of the question. */

/** A word for somebody else, or for one of several. */
export const PERSON =
  '姐|妹|哥|弟|妈|爸|爹|娘|老公|老婆|媳妇|先生|太太|对象|男友|女友|男朋友|女朋友|儿子|女儿|闺女|孩子|大宝|二宝|宝宝|朋友|同事|闺蜜|室友|舍友|同学|公公|婆婆|爷|奶|另|一个|大的|小的|老大|老二|husband|wife|son|daughter|friend|mom|dad|sister|brother|another|other'

const PERSON_WORD = new RegExp(PERSON)
const ANY_OWNER = new RegExp(`我|(?<!其)[他她]|${PERSON}`, 'g')
const NEXT_TO_NUMBER = /^[妹姐哥弟妈爸爷奶]?(?:的|家|呢|是|有|就|则|只|才|大概|大约|身高|个子|个头|体重| ){0,3}$/

/** Words that count people or pieces: 俩, 两条, 双胞胎, 一人一件, 各. */
const COUNTING =
  /俩|[两二三]个?(?:人|娃|孩|宝|号)|两个(?!月)|双胞胎|龙凤胎|母女|母子|父子|情侣|亲子|一家|分别|各(?:拍|买|要|一|来)|一人一|[两二三\d] ?[件条双套顶](?!裤腿)|一[件条双套顶][^。]{0,20}一[件条双套顶]|一个(?:是)? ?\d[^。]{0,12}一个|都(?:要|买|拍)|both|two of|each/
/** 180和175: of two. */
const LISTED = /\d ?(?:cm|kg|斤|公斤|厘米|公分|mm|磅)?(?:的|一个)? ?(?:[和跟与]|and) ?\d/
const OWN = new RegExp(`我(?=${PERSON})`, 'g')

/** Whether the words tell of several people, or of a number of pieces to be bought in several sizes. */
export function countsPeople(text: string): boolean {
  if (COUNTING.test(text) || LISTED.test(text)) return true
  const owners = new Set(Array.from(text.replace(OWN, '').matchAll(ANY_OWNER), ([who]) => who))
  return owners.size > 1
}

/** Who a number belongs to by the words before it: the buyer, 他 or 她, or the word for a person. */
export interface Owner {
  readonly who: string
  /** Nothing but linking words stands between the word and the number. */
  readonly isNextToNumber: boolean
}

/** Whether the words name another person. */
export function namesPerson(words: string): boolean {
  return PERSON_WORD.test(words)
}

/** The last person the words name, or undefined. */
export function findOwner(words: string): Owner | undefined {
  const last = [...words.matchAll(ANY_OWNER)].at(-1)
  if (last === undefined) return undefined
  return { who: last[0], isNextToNumber: NEXT_TO_NUMBER.test(words.slice(last.index + last[0].length)) }
}

/** Up to the next person or sentence. */
const THEIR_WORDS = `(?:(?!${PERSON}|我(?!不)|自己|[。;!?\\n]).){0,30}`
const SET_ASIDE =
  '(?:不用|不必|无需|别|甭|不要?)(?:去)?[管看算理][他她]?|(?:[他她]|这次|先|暂时)(?:先)?不(?:用)?[买要拍穿]|不(?:是)?给?[他她](?:买|穿|拍)|除外|忽略|跳过'
/** 老公180 160斤不用管他. */
const LEFT_OUT = new RegExp(`(?:${PERSON})${THEIR_WORDS}?(?:${SET_ASIDE})`, 'g')
/** 室友168穿L刚好,我163 108: told to compare by, before the buyer's own. */
const COMPARED = new RegExp(
  `(?:${PERSON})${THEIR_WORDS}?穿(?:的|了|是)? ?(?:xs|s|m|l|x{1,3}l|[2-5]xl)(?![a-z\\d]|码? ?(?:[?吗么嘛行够]|可以|会|合适吗|还是))(?=[^;!?\\n]{0,20}我(?!${PERSON})[^,]{0,6}\\d)`,
  'g',
)
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
    .replace(LEFT_OUT_AHEAD, blank)
  if (FOR_ONESELF.test(left)) left = left.replace(ANY_ANOTHERS, blank).replace(OF_ANOTHER, blank)
  else if (TELLS_OWN.test(left)) left = left.replace(LONE_ANOTHERS, blank)
  const isForAnother = (NOT_ONESELF.test(left) && namesPerson(left)) || FOR_ANOTHER.test(left)
  return isForAnother ? left.replace(OF_ONESELF, blank) : left
}
