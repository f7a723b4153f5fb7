import { CLASSIFIERS, readNumber } from '../number-words.ts'

/** A promotion as a message words it. */
export interface Offer {
  readonly kind: 'nth' | 'free' | 'rebate' | 'less' | 'price'
  /** Its place in the folded text. */
  readonly start: number
  readonly end: number
  /** How many pieces it takes. */
  readonly pieces: number
  /** The sum it takes, where it takes one. */
  readonly from?: number
  /** What is to be paid, in the card's currency, of `whole` for `count` pieces. */
  readonly due: (whole: number, count: number) => number
}

const N = '(\\d{1,2}|[一二两俩三四五六七八九十])'
const UNIT = `[${CLASSIFIERS}]?`
const RATE = '(\\d{1,2}(?:\\.\\d)?|[一二三四五六七八九]{1,2})折'

interface Reading {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Omit<Offer, 'start' | 'end'> | undefined
}

/** The first that fits a place counts. */
const READINGS: readonly Reading[] = [
  {
    pattern: new RegExp(
      `第${N}${UNIT}(?:半价|${RATE})|(?:second|2nd|another)[^,.]{0,14}half[ -]?(?:price|off)|buy one,? get one (?:at |for )?(?:half|50%)[ -]?(?:price|off)?|bogo (?:half|50%)(?: off)?|半价|half[ -]?price`,
      'g',
    ),
    read: ([, nth, rate]) => {
      const each = nth === undefined ? 2 : numberIn(nth)
      const share = rate === undefined ? 0.5 : shareOf(rate)
      if (each < 2 || share === undefined) return undefined
      return {
        kind: 'nth',
        pieces: each,
        due: (whole, count) => (whole * (count - Math.floor(count / each) * (1 - share))) / count,
      }
    },
  },
  {
    pattern: new RegExp(
      `(?:买|满|拍)${N}${UNIT}(送|赠|免)${N}(?![\\d.])(?!${UNIT}(?!吗|吧|活动|的|呢|呀|啊|还|系统|划算|自动|今|在|是|这)[一-龥])|buy (\\d|one|two|three) get (\\d|one|two)(?! half)|\\bbogo\\b`,
      'g',
    ),
    read: ([, bought, how, given, paidEn, givenEn]) => {
      const paid = bought === undefined ? numberIn(paidEn ?? 'one') : numberIn(bought)
      const free = given === undefined ? numberIn(givenEn ?? 'one') : numberIn(given)
      if (paid < 1 || free < 1) return undefined
      // 买三免一 are three for the price of two, 买三送一 four for the price of three.
      const group = how === '免' ? paid : paid + free
      if (group <= free) return undefined
      return {
        kind: 'free',
        pieces: group,
        due: (whole, count) => (whole * (count - Math.floor(count / group) * free)) / count,
      }
    },
  },
  {
    pattern: new RegExp(`${N}[一-龥]?免${N}(?![\\d.])`, 'g'),
    read: ([, taken, given]) => {
      const [group, free] = [numberIn(taken), numberIn(given)]
      if (free < 1 || group <= free) return undefined
      return {
        kind: 'free',
        pieces: group,
        due: (whole, count) => (whole * (count - Math.floor(count / group) * free)) / count,
      }
    },
  },
  {
    pattern: new RegExp(
      `(?:买|拍)?${N}${UNIT}(?:只|就|才)?[付收算](?:您|你|我)?${N}${UNIT}(?:的)?[钱价]|(\\d) for (?:the price of )?(\\d)(?![\\d.])`,
      'g',
    ),
    read: ([, taken, paidFor, takenEn, paidEn]) => {
      const group = numberIn(taken ?? takenEn)
      const paid = numberIn(paidFor ?? paidEn)
      if (paid < 1 || group <= paid || group > paid * 3) return undefined
      return {
        kind: 'free',
        pieces: group,
        due: (whole, count) => (whole * (count - Math.floor(count / group) * (group - paid))) / count,
      }
    },
  },
  {
    // 满200打9折
    pattern: new RegExp(`满(\\d{2,})(?:元|块)?(?:就|可以|享)?打?${RATE}`, 'g'),
    read: ([, from, rate]) => {
      const share = shareOf(rate ?? '')
      const least = Number(from)
      if (share === undefined || share <= 0.2 || share >= 1) return undefined
      return { kind: 'rebate', pieces: 1, from: least, due: (whole) => (whole >= least ? whole * share : whole) }
    },
  },
  {
    pattern: new RegExp(
      `(?:满|买|拍|任选)?(?:${N}[${CLASSIFIERS}](?:以上|及以上|起|就|也|都|一起|可以|能|享|打)*)?打?${RATE}|(\\d{1,2})% off`,
      'g',
    ),
    read: ([, pieces, rate, percent]) => {
      const share = percent === undefined ? shareOf(rate ?? '') : 1 - Number(percent) / 100
      if (share === undefined || share <= 0.2 || share >= 1) return undefined
      return { kind: 'rebate', pieces: Math.max(1, numberIn(pieces)), due: (whole) => whole * share }
    },
  },
  {
    // 拼团54, 直播间19.9秒杀, 会员价88: a price of its own.
    pattern:
      /(?:拼团|团购|开团|秒杀|闪购|会员价|团购价|直播价)(?:价|是|只要|才|到手)?[¥]?(\d+(?:\.\d+)?)(?![\d折%])|(\d+(?:\.\d+)?)(?:元|块)?(?:秒杀|拼团|团购|闪购)|(?:flash sale|group (?:buy|price)|member price)[^\d.?]{0,8}[$£€]?(\d+(?:\.\d+)?)/g,
    read: ([, behind, before, english]) => {
      const price = Number(behind ?? before ?? english)
      return price > 0 ? { kind: 'price', pieces: 1, due: (_, count) => price * count } : undefined
    },
  },
  {
    // 2 for 50, 两件99: a price for so many.
    pattern: new RegExp(
      `(?<![\\d.])(\\d|two|three) for [$£€]?(\\d{2,4}(?:\\.\\d+)?)(?![\\d.%])|(?:活动|任选|优惠|特价)(?:是|价)?${N}${UNIT}(?:一共|只要|才|共)?[¥]?(\\d{2,4}(?:\\.\\d+)?)(?![\\d折%.])`,
      'g',
    ),
    read: ([, piecesEn, sumEn, pieces, sum]) => {
      const group = numberIn(piecesEn ?? pieces)
      const price = Number(sumEn ?? sum)
      if (group < 2 || !(price > 0)) return undefined
      return {
        kind: 'price',
        pieces: group,
        due: (whole, count) => Math.floor(count / group) * price + (count % group) * (whole / count),
      }
    },
  },
  {
    // 两件减15
    pattern: new RegExp(`(?:满|买|拍)?(?<!\\d)${N}[${CLASSIFIERS}](?:就|可以|立|直|再|共)?减(\\d+(?:\\.\\d+)?)`, 'g'),
    read: ([, pieces, off]) => {
      const [group, less] = [numberIn(pieces), Number(off)]
      if (group < 1 || !(less > 0)) return undefined
      return {
        kind: 'less',
        pieces: group,
        due: (whole, count) => (count >= group && whole > less ? whole - less : whole),
      }
    },
  },
  {
    pattern:
      /满(\d+)(?:元|块)?(?:就|可|立|直)?减(\d+(?:\.\d+)?)|(?:立减|直减|再减|就减|能减|可减|每件减|满减|优惠|便宜)(?:您|你|了)?(\d+(?:\.\d+)?)|[$£€](\d+(?:\.\d+)?) off(?: (?:orders? )?over [$£€]?(\d+))?/g,
    read: ([, from, off, plain, english, over]) => {
      const less = Number(off ?? plain ?? english)
      const least = from ?? over
      const reached = least === undefined ? 0 : Number(least)
      if (!(less > 0)) return undefined
      return {
        kind: 'less',
        pieces: 1,
        ...(least === undefined ? {} : { from: reached }),
        due: (whole) => (whole >= reached && whole > less ? whole - less : whole),
      }
    },
  },
]

function numberIn(text: string | undefined): number {
  const english = ['one', 'two', 'three'].indexOf(text ?? '')
  return english >= 0 ? english + 1 : (readNumber((text ?? '').replace('俩', '两')) ?? 0)
}

/** 八折, 95折, 8.5折, 九五折: what remains of the price. */
function shareOf(rate: string): number | undefined {
  const digits = rate.replaceAll(/[一二三四五六七八九]/g, (sign) => String('一二三四五六七八九'.indexOf(sign) + 1))
  const number = Number(digits)
  return number > 0 ? (number > 10 ? number / 100 : number / 10) : undefined
}

/** The promotions a folded text words, in their order. */
export function readOffers(folded: string): Offer[] {
  const found: Offer[] = []
  for (const { pattern, read } of READINGS)
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (found.some((one) => one.start < end && one.end > match.index)) continue
      const offer = read(match)
      if (offer !== undefined) found.push({ ...offer, start: match.index, end })
    }
  return found.toSorted((one, other) => one.start - other.start)
}
