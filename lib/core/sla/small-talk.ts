/**
 * Whole messages that ask nothing: thanks, agreement, goodbyes. Longer ones stand before their own beginnings, so that
 * reading from the left takes the longest.
 */
const THANKS = [
  '非常感谢您',
  '非常感谢你',
  '非常感谢',
  '太感谢了',
  '感谢您',
  '感谢你',
  '感谢了',
  '感谢',
  '十分感谢',
  '谢谢您',
  '谢谢你',
  '谢谢啦',
  '谢谢了',
  '谢谢哈',
  '谢谢',
  '谢啦',
  '谢了',
  '多谢了',
  '多谢',
  '辛苦了',
  '辛苦啦',
  '辛苦',
  '麻烦你了',
  '麻烦您了',
  '麻烦了',
  '好的呢',
  '好的呀',
  '好的哦',
  '好的哈',
  '好的',
  '好滴',
  '好嘞',
  '好哒',
  '好吧',
  '好呢',
  '好呀',
  '好哦',
  '好啊',
  '好',
  '嗯嗯',
  '嗯呢',
  '嗯',
  '恩',
  '哦',
  '噢',
  '喔',
  '知道了',
  '知道啦',
  '明白了',
  '明白',
  '了解了',
  '了解',
  '收到了',
  '收到',
  '没事了',
  '没事',
  '没问题了',
  '不用了',
  '不客气',
  '再见',
  '拜拜',
  '晚安',
  '祝您生意兴隆',
  '生意兴隆',
  '呵呵',
  '哈哈',
  '嘿嘿',
  '哈',
  '嘻嘻',
  'thank you so much',
  'thank you very much',
  'thank you',
  'thanks a lot',
  'thanks so much',
  'many thanks',
  'much appreciated',
  'appreciate it',
  'appreciated',
  'thanks',
  'thanx',
  'thank u',
  'thankyou',
  'thx',
  'tks',
  'tysm',
  'ty',
  'okay',
  'okie',
  'ok',
  'oki',
  'got it',
  'noted',
  'alright',
  'all right',
  'great',
  'perfect',
  'good',
  'cool',
  'nice',
  'fine',
  'bye',
  'goodbye',
  'good night',
  'have a nice day',
  'have a great day',
  'you too',
  'cheers',
  'terima kasih',
  'makasih',
  'salamat po',
  'salamat',
  'cảm ơn',
  'cam on',
  'ขอบคุณครับ',
  'ขอบคุณค่ะ',
  'ขอบคุณ',
  'danke',
  'gracias',
  'merci',
]

/** What may stand around them, and says nothing alone: a customer who writes 亲 wants somebody. */
const AROUND = [
  '亲爱的',
  '亲',
  '啦',
  '了',
  '呀',
  '啊',
  '呢',
  '客服',
  '小姐姐',
  '老板',
  '店家',
  'so much',
  'very much',
  'a lot',
  'again',
  'dear',
  'sir',
]

/** What only opens a talk. A person who waits after it still waits: only marketplaces that say so leave it out. */
const GREETINGS = [
  '在吗亲',
  '亲在吗',
  '在不在',
  '有人在吗',
  '有人吗',
  '在吗',
  '在么',
  '在嘛',
  '在不',
  '在',
  '您好',
  '你好',
  '哈喽',
  '哈啰',
  '嗨',
  '早上好',
  '上午好',
  '中午好',
  '下午好',
  '晚上好',
  '早安',
  '早',
  'good morning',
  'good afternoon',
  'good evening',
  'hello there',
  'hello',
  'hi there',
  'hiya',
  'hey',
  'hi',
  'halo',
  'anyone there',
  'are you there',
]

/** Emoji, stickers in brackets (`[微笑]`), punctuation and blanks: they ask nothing by themselves. */
const ORNAMENT = /\[[^[\]]{1,12}\]|[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200d|\ufe0f|\u20e3|[\p{P}\p{S}\s]+/gu
/** A picture without words: a nod. Dots and dashes alone are none, somebody is waiting. */
const PICTURE = /\[[^[\]]{1,12}\]|\p{Extended_Pictographic}/u
/** A question mark alone asks. */
const ASKS = /[?\uff1f]/
/** Longer than this, a message says something. */
const MOST_UNITS = 60

const aroundWords = new Set(AROUND)
const thanksWords = byFirstUnit([...THANKS, ...AROUND])
const allWords = byFirstUnit([...THANKS, ...GREETINGS, ...AROUND])

/** Words by their first unit, the longest first: every message of every report is held against them. */
type WordsByUnit = ReadonlyMap<string, readonly string[]>

function byFirstUnit(words: readonly string[]): WordsByUnit {
  const found = new Map<string, string[]>()
  for (const word of [...new Set(words)].sort((left, right) => right.length - left.length)) {
    const unit = word.charAt(0)
    found.set(unit, [...(found.get(unit) ?? []), word])
  }
  return found
}

function isMadeOf(text: string, words: WordsByUnit): boolean {
  if (text.length > MOST_UNITS || ASKS.test(text)) return false
  const plain = text.normalize('NFKC').toLowerCase().replace(ORNAMENT, ' ').trim()
  if (plain === '') return PICTURE.test(text)
  let rest = plain
  let says = false
  while (rest.length > 0) {
    const found = words.get(rest.charAt(0))?.find((word) => rest.startsWith(word) && !splitsWord(rest, word))
    if (found === undefined) return false
    says ||= !aroundWords.has(found)
    rest = rest.slice(found.length).trimStart()
  }
  return says
}

/** Latin words must end where the text's word ends: `okra` is no `ok`. */
function splitsWord(text: string, word: string): boolean {
  return /[a-z]$/.test(word) && /^[a-z0-9]/.test(text.slice(word.length))
}

/** True when a message only thanks, agrees or says goodbye; emoji and stickers alone as well. */
export function isClosingTalk(text: string): boolean {
  return isMadeOf(text, thanksWords)
}

/** True when a message only thanks, agrees, says goodbye or greets (TikTok Shop US leaves both out). */
export function isSmallTalk(text: string): boolean {
  return isMadeOf(text, allWords)
}
