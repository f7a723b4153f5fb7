/** Whose measures a message tells: the words for people, and whether there are several. */

/** A word for somebody else, or for one of several. */
export const PERSON =
  '姐|妹|哥|弟|妈|爸|爹|娘|老公|老婆|媳妇|先生|太太|对象|男友|女友|男朋友|女朋友|儿子|女儿|闺女|孩子|大宝|二宝|宝宝|朋友|同事|闺蜜|室友|舍友|同学|公公|婆婆|爷|奶|另|一个|大的|小的|老大|老二|husband|wife|son|daughter|friend|mom|dad|sister|brother|another|other'

const PERSON_WORD = new RegExp(PERSON)
const ANY_OWNER = new RegExp(`我|(?<!其)[他她]|${PERSON}`, 'g')
const NEXT_TO_NUMBER = /^[妹姐哥弟妈爸爷奶]?(?:的|家|呢|是|有|就|则|只|才|大概|大约|身高|个子|个头|体重| ){0,3}$/

/** Words that count people or pieces: 俩, 两条, 双胞胎, 一人一件, 各. */
const COUNTING =
  /俩|[两二三]个?(?:人|娃|孩|宝|号)|两个(?!月)|双胞胎|龙凤胎|母女|母子|父子|情侣|亲子|一家|分别|各(?:自|拍|买|要|一|来)|一人一|[两二三\d] ?[件条双套顶](?!裤腿)|一[件条双套顶][^。]{0,20}一[件条双套顶]|一个(?:是)? ?\d[^。]{0,12}一个|都(?:要|买|拍)|both|two of|each/
/** 160/100 and 166 58kg: a height and a weight each, so of several though no name is known. */
const PAIR = '(?<![\\d.])1[4-9]\\d ?(?:cm)? ?[/ ,，、-] ?\\d{2,3}(?:\\.\\d)? ?(?:kg|斤|公斤)?(?![\\d.])'
const PAIRS = new RegExp(`${PAIR}[^\\d]{1,16}${PAIR}`)
/** 180和175: of two. */
const LISTED = /\d ?(?:cm|kg|斤|公斤|厘米|公分|mm|磅)?(?:的|一个)? ?(?:[和跟与]|and) ?\d/
const OWN = new RegExp(`我(?=${PERSON})`, 'g')

/** Whether the words tell of several people, or of a number of pieces to be bought in several sizes. */
export function countsPeople(text: string): boolean {
  if (COUNTING.test(text) || LISTED.test(text)) return true
  const owners = new Set(Array.from(text.replace(OWN, '').matchAll(ANY_OWNER), ([who]) => who))
  return owners.size > 1
}

/** Whether heights and weights stand in pairs, one pair a person: 小雨160/100, 阿珍171/128. */
export function listsPairs(text: string): boolean {
  return PAIRS.test(text)
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
