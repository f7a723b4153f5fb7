import { starsAt, type MaskEdit } from './mask-edit.ts'
import { digitRuns, placesOf, valueOf, type DigitGroup, type DigitRun } from './number-runs.ts'

/** Words right before a number that make it a number of goods or parcels, not of a person. */
const GOODS_CUE =
  /(?:单号|订单号?|订单编号|运单号?|货号|款号|型号|编号|编码|条码|流水号|交易号|批号|order ?(?:no|number|id)?|tracking ?(?:no|number)?|sku|item|id)[\s:#.是为]*$/i
const PHONE_CUE =
  /(?:电话|手机|手机号|联系方式|号码|座机|固话|tel|phone|mobile|cell|call)[号码]*(?:[\s:.是为改成换]|num(?:ber)?|no)*$/i
const ID_CUE = /(?:身份证|证件|身份号)[号码]*[\s:.是为]*$/i
const CARD_CUE = /(?:银行卡|卡号|银行|账号|帐号|账户|储蓄卡|信用卡|card(?: ?(?:no|number))?)[号码]*[\s:.是为]*$/i
/** Letters glued to a number: a tracking number or a model, unless they are a cue themselves. */
const GLUED_LETTER = /[a-z]$/i
const LETTER_CUE = /(?:tel|phone|mobile|call|wechat|weixin|wx|vx|v|q|qq|whatsapp|id|card)$/i
const CUE_UNITS = 16

/** Issuers whose numbers are cards beyond chance: UnionPay, Visa and MasterCard of 16, American Express, JCB, and old Chinese ones. */
const CARD_ISSUER =
  /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12}|9558\d{12,15}|955[59]\d{12,15}|60(?:1382|11)\d{10,13}|68\d{14,17}|81\d{14,17})$/
const AREA_CODE = /^0(?:10|2\d|[3-9]\d{2})$/
const PHONE_SHAPES = new Set([
  '3,4,4',
  '3,8',
  '7,4',
  '3,3,5',
  '4,4,3',
  '3,2,2,2,2',
  '2,3,3,3',
  '3,3,3,2',
  '1,3,3,4',
  '5,6',
])

/** Covers phones, landlines, identity card and bank card numbers in a half-width text; numbers of goods stay. */
export function numberEdits(narrow: string): MaskEdit[] {
  const edits: MaskEdit[] = []
  for (const run of digitRuns(narrow)) {
    let first = 0
    while (first < run.length) {
      const found = findNumber(run, first, narrow)
      if (found !== undefined) edits.push(...starsAt(found.covered))
      first = found === undefined ? first + 1 : found.next
    }
  }
  return edits
}

interface FoundNumber {
  readonly covered: readonly number[]
  /** Index of the group after it. */
  readonly next: number
}

/** The longest personal number that begins with group `first` and ends at the end of a group. */
function findNumber(run: DigitRun, first: number, narrow: string): FoundNumber | undefined {
  const start = run[first]?.digits[0]?.place ?? 0
  const before = narrow.slice(Math.max(0, start - CUE_UNITS), start)
  if (first === 0 && GLUED_LETTER.test(before) && !LETTER_CUE.test(before)) {
    return { covered: [], next: run.length }
  }
  // A number of goods takes its whole run with it: `230101-123456789012345`.
  const ofGoods = GOODS_CUE.test(before) && !PHONE_CUE.test(before)
  if (ofGoods) return { covered: [], next: run.length }
  for (let last = Math.min(run.length, first + 19); last > first; last -= 1) {
    const groups = run.slice(first, last)
    const value = valueOf(groups)
    if (value.length > 19 || value.length < 7) continue
    const whole = groups.length === 1 || (first === 0 && last === run.length)
    const covered = coveredPlaces(groups, {
      value,
      before,
      whole,
      after: narrow.slice((placesOf(groups).at(-1) ?? 0) + 1),
    })
    if (covered !== undefined) return { covered, next: last }
  }
  return undefined
}

interface Candidate {
  readonly value: string
  readonly before: string
  readonly after: string
  /** It is a single group or all of its run, so its shape needs no proof. */
  readonly whole: boolean
}

function coveredPlaces(groups: readonly DigitGroup[], candidate: Candidate): readonly number[] | undefined {
  const { value, before, whole } = candidate
  const places = placesOf(groups)
  const shape = groups.map((group) => group.digits.length).join(',')
  if (isIdentityCard(candidate)) return places.slice(3, -4 + (value.length === 17 ? 1 : 0))
  const country = /^(?:0086|86|0)(?=1[3-9]\d{9}$)/.exec(value)?.[0].length ?? 0
  const isPhone = /^1[3-9]\d{9}$/.test(value.slice(country))
  if (isPhone && (whole || isPhoneShape(groups, country))) return places.slice(country + 3, country + 7)
  if (isBankCard(candidate, shape)) return places.slice(0, -4)
  const area = landlineArea(groups, value)
  if (area > 0) return places.slice(area, -2)
  if (value.length <= 13 && PHONE_CUE.test(before) && groups.length === 1) return places.slice(3, -2)
  return undefined
}

function isPhoneShape(groups: readonly DigitGroup[], country: number): boolean {
  const sizes = groups.map((group) => group.digits.length)
  if (country > 0 && sizes[0] === country) sizes.shift()
  return PHONE_SHAPES.has(sizes.join(',')) || sizes.every((size) => size === 1) || sizes.length === 1
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/

/** Whether 18 characters are an identity card number: region, birthday and check character (GB 11643-1999). */
export function isValidIdentityCard(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text) || !PROVINCES.test(text)) return false
  if (!isBirthday(text.slice(6, 14))) return false
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return '10X98765432'[sum % 11] === text[17]
}

function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2099) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Proved by its check character; or cued as one, however it was mistyped. */
function isIdentityCard({ value, before, after }: Candidate): boolean {
  const cued = ID_CUE.test(before)
  if (value.length === 17 && /^[ -]?x(?![a-z0-9])/i.test(after)) return cued || isValidIdentityCard(`${value}X`)
  if (value.length === 18) return cued || isValidIdentityCard(value)
  return cued && value.length >= 15
}

/** The Luhn check of ISO/IEC 7812. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index])
    const worth = index % 2 === 1 ? digit * 2 : digit
    sum += worth > 9 ? worth - 9 : worth
  }
  return digits.length > 0 && sum % 10 === 0
}

/** One number in ten passes Luhn by chance, order numbers too: an issuer or a cue must speak for it as well. */
function isBankCard({ value, before, whole }: Candidate, shape: string): boolean {
  if (value.length < 13 || value.length > 19) return false
  if (CARD_CUE.test(before)) return true
  return passesLuhn(value) && CARD_ISSUER.test(value) && (whole || /^(?:4,){3,4}\d$|^6,\d+$/.test(shape))
}

/** Length of a landline's area code when the number is one, else 0. */
function landlineArea(groups: readonly DigitGroup[], value: string): number {
  const head = groups[0]?.digits.map((digit) => digit.value).join('') ?? ''
  if (AREA_CODE.test(head)) {
    const rest = value.length - head.length
    return rest >= 7 && rest <= 12 ? head.length : 0
  }
  if (groups.length > 2) return 0
  const glued = /^(0(?:10|2\d|[3-9]\d{2}))[2-9]\d{6,7}$/.exec(groups.length === 1 ? value : head)
  return glued?.[1]?.length ?? 0
}
