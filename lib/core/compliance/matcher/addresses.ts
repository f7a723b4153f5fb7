import type { Stretch } from './mask.ts'

/**
 * A full address as it is written: a district, then a street or an estate, then a number of house, block or room. Every
 * part is bounded, so the search is linear in the text.
 */
const ADDRESS =
  /[\p{Script=Han}]{1,10}[省市区县州旗镇乡][\p{Script=Han}\w]{0,20}?(?:路|街|大道|道|巷|胡同|弄|村|小区|苑|园|公寓|大厦|广场|里)[\p{Script=Han}\w-]{0,12}?\d{1,5}(?:号楼?|弄|栋|幢|座|单元|室|楼)[\dA-Za-z栋幢座单元室楼号层\p{Script=Han}-]{0,12}/gu
/** A reply is no longer than this; what stands further on is not searched. */
const LONGEST_REPLY = 2000
/** Fewer characters of a known address than these say nothing of whose it is. */
const LEAST_KNOWN = 4

/** A full address in a text, and whether it is the customer's own. */
interface FoundAddress extends Stretch {
  readonly own: boolean
}

/** The parts of a known address that can be seen: masked stretches say nothing. */
function seenParts(known: string): string[] {
  return known.split(/[*＊xX\s,\uFF0C。;\uFF1B、]+/u).filter((part) => part.length >= LEAST_KNOWN)
}

/** What tells one address from another: the street with its number, or the last that is known. */
function isOwn(found: string, parts: readonly string[]): boolean {
  const street = /(?:路|街|大道|道|巷|胡同|弄|村|小区|苑|园|公寓|大厦|广场|里)[\p{Script=Han}\w-]{0,12}?\d{1,5}/u
  return parts.some((part) => {
    const end = street.exec(part)
    const told = end === null ? part : part.slice(Math.max(0, end.index - 2), end.index + end[0].length)
    return found.includes(told) || part.includes(found)
  })
}

/** How much of a match is said before the address: 您的地址是…, 送到…. */
function leadOf(found: string): number {
  const region = /[省市区县州旗镇乡]/u.exec(found)?.index ?? 0
  return Math.max(...[...'是到在住寄送为给往:'].map((word) => found.slice(0, region).lastIndexOf(word))) + 1
}

/** Where the address itself ends: what follows its last number or unit is not of it (对吗, 可以吗). */
function tailOf(found: string): number {
  return (/^.*[\da-z栋幢座单元室楼号层]/iu.exec(found)?.[0] ?? found).length
}

/** Full addresses in `text`, told apart by the customer's own; none when that is not known. */
export function findAddresses(text: string, known: string | undefined): FoundAddress[] {
  const parts = known === undefined ? [] : seenParts(known)
  if (parts.length === 0) return []
  return [...text.slice(0, LONGEST_REPLY).matchAll(ADDRESS)].map(({ index, 0: found }) => ({
    start: index + leadOf(found),
    end: index + tailOf(found),
    own: isOwn(found, parts),
  }))
}
