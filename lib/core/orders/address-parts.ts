import { readRegion, type Region } from './regions.ts'

/** The parts of an address that can be told apart. */
export type AddressPartName =
  | 'road'
  | 'number'
  | 'building'
  | 'unit'
  | 'room'
  | 'floor'
  | 'apartment'
  | 'phase'
  | 'postcode'

export interface AddressPart {
  readonly name: AddressPartName
  readonly value: string
  readonly raw: string
}

const ROAD = /([一-龥]{1,9}?(?:大道|大街|胡同|路(?![线由过费况])|街(?!道)|巷|里弄|道(?=\d)))(?:[东西南北中]段)?/g
const NOT_ROADS =
  /(?:知道|报道|味道|渠道|频道|管道|通道|赛道|一道|难道|楼道|过道|走道|车道|跑道|河道|轨道|石板路|石子路|水泥路|(?<![东西南北])[一半网门套思线电走马顺迷短铁]路|逛街)$/
const DIGIT_HAN: ReadonlyMap<string, string> = new Map(
  ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'].map((sign, index) => [sign, String(index)]),
)

const ZH_PATTERNS: readonly (readonly [AddressPartName, RegExp])[] = [
  ['building', /([a-z\d一二三四五六七八九十]{1,3})(?:栋|幢|号楼|座(?![位款的车])|#楼?)/g],
  ['phase', /([一二三四五六\d])期(?![待间望末中货限盼])/g],
  ['unit', /([a-z\d一二三四五六七八九十]{1,2})单元/g],
  [
    'number',
    /(?<![\d-])(\d{1,5}(?:-\d+)?)号(?!楼|线|公馆|店|前|后|之|发|到|送|以|色|码|再|左右|能|才|就|晚|早|[上下]午|吗|么|呢|会|还|可|客服|的时候)(?:院|附\d+号?)?/g,
  ],
  ['number', /(?<!\d)(\d{1,5})弄/g],
  ['floor', /(?<!\d)(\d{1,2})(?:楼|层)/g],
  ['room', /(?<![\d-])(\d{3,4})(?:室|房|户)/g],
  ['room', /(?:房号|房间号?|门牌号?|室号)(?:应该|其实|写|填|是|为|改成|改为|:|\s)*(\d{3,4})(?!\d|号)/g],
]

/** Reads the parts after the region of a folded Chinese address. */
export function readZhParts(text: string): AddressPart[] {
  const parts: AddressPart[] = []
  for (const match of text.replaceAll(/[一-龥]{2,8}街道/g, (town) => '#'.repeat(town.length)).matchAll(ROAD)) {
    if (!NOT_ROADS.test(match[1] ?? '')) parts.push({ name: 'road', value: match[1] ?? '', raw: match[1] ?? '' })
  }
  for (const [name, pattern] of ZH_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      parts.push({ name, value: digits(match[1] ?? ''), raw: match[0] })
    }
  }
  if ((parts.length > 0 || /房|门牌|室/.test(text)) && !parts.some((part) => part.name === 'room')) {
    const tail = /(?:(\d{1,2}|[a-z])-)?(?:(\d{1,2})-)?(\d{3,4})$/.exec(text.replace(/[)\]]+$/, ''))
    const [, building, , room] = tail ?? []
    if (room !== undefined && !/[号弄路]$/.test(text)) parts.push({ name: 'room', value: room, raw: tail?.[0] ?? room })
    if (room !== undefined && building !== undefined)
      parts.push({ name: 'building', value: building, raw: tail?.[0] ?? '' })
  }
  return parts
}

function digits(text: string): string {
  return [...text].map((sign) => DIGIT_HAN.get(sign) ?? sign).join('')
}

const STREET =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|row|court|ct|place|pl|square|sq|terrace|close|crescent|cres|pike|park|quay|highway|hwy|parkway|pkwy|hill|grove|gardens|mews|walk|circle|trail|loop|broadway'
const EN_STREET = new RegExp(
  `(?<![\\w/])((?:\\d+[a-z]?\\/)?\\d+[a-z]?(?:-\\d+)?)\\s+((?:[\\p{L}.']+\\s+){1,4}?)(${STREET})\\b`,
  'gu',
)
const EN_APARTMENT = /(?:\b(?:apartment|apt|unit|flat|suite|ste|room|rm)\b\.?\s*#?|#)\s*([a-z]?\d+[a-z]?|[a-z])\b/g
const EN_POSTCODE =
  /\b(\d{5})(?:-\d{4})?\b(?!\s+[a-z]+\s+(?:street|st|road|rd|ave|avenue))|\b([a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2})\b/g

/** Reads street, house number, apartment and postcode of a folded address in Latin letters. */
export function readLatinParts(text: string): AddressPart[] {
  const parts: AddressPart[] = []
  for (const match of text.matchAll(EN_STREET)) {
    const street = `${(match[2] ?? '').trim()} ${shortStreet(match[3] ?? '')}`
    parts.push({ name: 'road', value: street, raw: match[0] })
    parts.push({ name: 'number', value: match[1] ?? '', raw: match[0] })
  }
  for (const match of text.matchAll(EN_APARTMENT))
    parts.push({ name: 'apartment', value: match[1] ?? '', raw: match[0] })
  for (const match of text.matchAll(EN_POSTCODE)) {
    parts.push({ name: 'postcode', value: (match[1] ?? match[2] ?? '').replaceAll(' ', ''), raw: match[0] })
  }
  return parts
}

const STREET_SHORT: ReadonlyMap<string, string> = new Map([
  ['street', 'st'],
  ['road', 'rd'],
  ['avenue', 'ave'],
  ['lane', 'ln'],
  ['drive', 'dr'],
  ['boulevard', 'blvd'],
  ['court', 'ct'],
  ['place', 'pl'],
  ['square', 'sq'],
  ['crescent', 'cres'],
  ['highway', 'hwy'],
  ['parkway', 'pkwy'],
])

function shortStreet(word: string): string {
  return STREET_SHORT.get(word) ?? word
}

const LANDMARK =
  /(?:村|组|屯|庄|大厦|大楼|小区|花园|公寓|广场|家园|苑|城|中心|医院|学校|大学|学院|中学|小学|幼儿园|银行|酒店|宾馆|超市|市场|工业园|产业园|科技园|厂|公司|局|所|馆|店|驿站|营业厅|院|部队|园|府|湾|郡|庭|轩|阁|楼|里|坊)/

/** 鼓楼南街: a road by itself; 李家村中心街 names a village with it. */
const ROAD_ALONE = /^[^村屯庄寨镇乡组社]{1,6}(?:路|街|大道|大街|巷|胡同)[东西南北中]?段?$/

/**
 * Whether an address can be delivered to: beyond the region a street with a number, or a named place. Masked parts (`*`)
 * count as there.
 */
export function isCompleteAddress(folded: string, chinese: boolean): boolean {
  if (!chinese) return isCompleteLatin(folded)
  const region: Region = readRegion(folded)
  const rest = region.rest.replace(/^[一-龥]{1,6}(?:街道|镇|乡)/, '')
  if (/\*{2,}/.test(rest)) return true
  if (rest.length < 2 || (region.province === undefined && folded.length < 8 && !/\d/.test(folded))) return false
  if (ROAD_ALONE.test(rest)) return false
  return /[\da-z]|[一二三四五六七八九十]+(?:号|栋|幢|单元|组|队)/.test(rest) || LANDMARK.test(rest)
}

/** Office 1203 is a place in a house, Springfield 1203 a town with its postcode. */
const IN_A_HOUSE = /^(?:office|room|rm|unit|suite|apt|apartment|flat|villa|shop|house|floor|tower|block|blk|plot|lot)\b/

function isCompleteLatin(folded: string): boolean {
  if (/\*{2,}/.test(folded)) return true
  if (/\bp\.?o\.? ?box\b/.test(folded)) return true
  const pieces = folded.split(/[,\n]/).map((piece) => piece.trim())
  return pieces.some((piece) => {
    if (IN_A_HOUSE.test(piece)) return /\d/.test(piece)
    if (/^(?:[a-z]{2,3} )?\d{4,6}(?:-\d{4})?$/.test(piece) || /^[a-z .]+ (?:[a-z]{2,3} )?\d{4,6}$/.test(piece))
      return false
    if (/^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/.test(piece) || /^[a-z]\d{2} [a-z\d]{4}$/.test(piece)) return false
    return /\d/.test(piece) && /\p{L}{2,}/u.test(piece)
  })
}
