import type { MaskEdit } from './mask-edit.ts'

const HAN = '[\\u4e00-\\u9fa5]'
/** 省市区县 that name a region, not the words they also occur in (省心, 市场, 区别, 超市, 专区 …). */
const REGION = new RegExp(
  `${HAN}{1,9}?(?:省(?![心钱下事力得电着去略时的了])|自治区|特别行政区|自治州|(?<![超城都门])市(?![场面价集值])|` +
    `(?<![专地社景校园山战时郊市小片辖禁])区(?![别间域分号])|(?<!全)县(?!城)|旗(?![舰下袍帜]))`,
  'g',
)
/** Where the part of an address may end: not over a sentence, a phone or the next field. */
const WINDOW = new RegExp(
  `^(?:(?!电话|手机|收货人|收件人|联系|姓名|邮编|谢谢|备注|1[3-9]\\d{9})[\\u4e00-\\u9fa5A-Za-z0-9 ,#()\\-\\u2014\\u00b7\\u3001/]){0,70}`,
)
const DATE_AFTER = '(?![发前后左右到之下上晚早能可线码字店链色机])'
/** What makes a text an address: a road, a village, an estate, a numbered house. */
const PLACE = new RegExp(
  `(?:路(?![上由过线])|街道?|大道|巷|弄(?!错)|胡同|镇(?!定)|乡|村|小区|花园|新村|家园|公寓|苑|庄园|大厦|广场|驿站|大学|学院|中学|小学|医院|宿舍|工业园|园区|产业园|科技园|市场|国际|中心|社区|` +
    `[\\dA-Za-z一二三四五六七八九十百]{1,6}(?:号(?:楼|院|店|门)?${DATE_AFTER}|栋|幢|座|楼|单元|室|层|组|队|户|门|弄|#))` +
    `(?:[A-Za-z]?\\d{1,5}(?:[\\- ]{0,1}\\d{1,5}){0,3}(?:室|号|房)?(?!\\d))?`,
  'g',
)
const ROAD_AND_NUMBER = new RegExp(
  `${HAN}{2,12}(?:路|街|大道|巷|弄|胡同|村|小区|花园|新村|家园|公寓|苑|大厦|广场|府|庭|湾|城|园)[^,;.!?\\n\\u3001\\u3002]{0,10}?` +
    `[\\dA-Za-z]{1,5}(?:号(?:楼|院)?${DATE_AFTER}|弄|栋|幢|座|楼|单元|室|-\\d)`,
  'g',
)
const CUE = /(?:地址|住址|寄到|发到|送到|寄往|住在|家在)(?:[\s:]|是|为|改成|改为|换成|改到){0,4}/g
/** One word of place is not yet an address: a number or a road must be in it. */
const NEEDED = /\d|路|街|镇|村|小区|大学|公寓|花园|大厦/
/** Words before a place that are no part of it. */
const LEAD = /^.*(?:地址|改成|改为|换成|寄到|发到|送到|住在|收货|快递|放到|放在|改到|[是在到为寄发送改住])/

/** Covers what follows the region in an address (road, house, room); the region stays, it decides about postage. */
export function addressEdits(narrow: string): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (const regionEnd of regionEnds(narrow)) {
    const end = placeEnd(narrow, regionEnd)
    if (end > regionEnd && NEEDED.test(narrow.slice(regionEnd, end))) edits.push({ start: regionEnd, end, put: '***' })
  }
  for (const cue of narrow.matchAll(CUE)) {
    const start = cue.index + cue[0].length
    const end = placeEnd(narrow, start)
    if (end - start >= 4 && !hasRegion(narrow.slice(start, end))) edits.push({ start, end, put: '***' })
  }
  for (const road of narrow.matchAll(ROAD_AND_NUMBER)) {
    const lead = LEAD.exec(road[0].slice(0, 10))?.[0].length ?? 0
    const start = road.index + (lead < road[0].length - 3 ? lead : 0)
    if (hasRegion(narrow.slice(start, road.index + road[0].length))) continue
    edits.push({ start, end: Math.max(road.index + road[0].length, placeEnd(narrow, start)), put: '***' })
  }
  return edits
}

/** Where regions end that something may follow: of 浙江省杭州市余杭区 only the last, so that all three stay. */
function regionEnds(narrow: string): number[] {
  const ends: number[] = []
  for (const region of narrow.matchAll(REGION)) {
    const end = region.index + region[0].length
    const gap = narrow.slice(ends.at(-1) ?? end, region.index)
    if (ends.length > 0 && region.index >= (ends.at(-1) ?? 0) && /^[ ,]{0,2}$/.test(gap)) ends.pop()
    ends.push(end)
  }
  return ends
}

function hasRegion(text: string): boolean {
  return text.search(REGION) >= 0
}

/** Where the last place word of the address that goes on from `start` ends; `start` when there is none. */
function placeEnd(narrow: string, start: number): number {
  const window = WINDOW.exec(narrow.slice(start, start + 70))?.[0] ?? ''
  let end = 0
  let covered = 0
  for (const place of window.matchAll(PLACE)) {
    // Two place words far apart belong to two sentences.
    if (end > 0 && place.index - end > 16) break
    end = place.index + place[0].length
    covered += 1
  }
  return covered === 0 ? start : start + end
}

/** Licence plates, with the dot or blank people put after the second character. */
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ .\u00b7\u2022-]?(?=[A-HJ-NP-Z0-9]{0,5}\d[A-HJ-NP-Z0-9]{0,5})([A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])/gi

/** Covers all but the region of a licence plate. */
export function plateEdits(narrow: string): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (const plate of narrow.matchAll(PLATE)) {
    const number = plate[1] ?? ''
    const end = plate.index + plate[0].length
    edits.push({ start: end - number.length, end: end - 1, put: '*'.repeat(number.length - 1) })
  }
  return edits
}

const LOCAL_PART = /[A-Za-z0-9._%+-]/
const DOMAIN = /^@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/

/** Covers the name of an e-mail address but its first letter. */
export function emailEdits(narrow: string): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (let at = narrow.indexOf('@'); at >= 0; at = narrow.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && LOCAL_PART.test(narrow[start - 1] ?? '')) start -= 1
    if (start === at || !DOMAIN.test(narrow.slice(at, at + 260))) continue
    edits.push({ start: start + 1, end: at, put: '***' })
  }
  return edits
}

const ACCOUNT = /(?:微信号?|wechat|weixin|\bwx|\bvx|\bqq号?)[\s:是为]{0,3}([A-Za-z][\w-]{5,19}|\d{5,12})(?![\w-])/gi

/** Covers messenger accounts beside their name. */
export function accountEdits(narrow: string): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (const found of narrow.matchAll(ACCOUNT)) {
    const account = found[1] ?? ''
    const end = found.index + found[0].length
    edits.push({ start: end - account.length + 2, end, put: '***' })
  }
  return edits
}
