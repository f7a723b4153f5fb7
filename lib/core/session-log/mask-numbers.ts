import { starsAt, type MaskEdit } from './mask-edit.ts'
import { digitRuns, placesOf, type DigitGroup, type DigitRun } from './number-runs.ts'

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
const CUE_UNITS = 24

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

/** A personal number has 7 to 19 digits; more groups than digits there cannot be. */
const FEWEST = 7
const MOST = 19

/** The longest personal number that begins with group `first` and ends at the end of a group. */
function findNumber(run: DigitRun, first: number, narrow: string): FoundNumber | undefined {
  const start = run[first]?.start ?? 0
  const before = narrow.slice(Math.max(0, start - CUE_UNITS), start)
  if (first === 0) {
    const glued = GLUED_LETTER.test(before) && !LETTER_CUE.test(before)
    // A number of goods takes its whole run with it: `230101-123456789012345`.
    if (glued || (GOODS_CUE.test(before) && !PHONE_CUE.test(before))) return { covered: [], next: run.length }
  }
  const values: string[] = []
  let value = ''
  for (let last = first; last < run.length && value.length <= MOST; last += 1) {
    value += run[last]?.text ?? ''
    values.push(value)
  }
  for (let count = values.length; count > 0; count -= 1) {
    const number = values[count - 1] ?? ''
    if (number.length > MOST || number.length < FEWEST) continue
    const whole = count === 1 || (first === 0 && count === run.length)
    const groups = run.slice(first, first + count)
    const covered = coveredPlaces(groups, { value: number, before, whole, narrow })
    if (covered !== undefined) return { covered, next: first + count }
  }
  return undefined
}

interface Candidate {
  readonly value: string
  readonly before: string
  /** It is a single group or all of its run, so its shape needs no proof. */
  readonly whole: boolean
  readonly narrow: string
}

const MOBILE = /^(0086|86|0)?1[3-9]\d{9}$/

function coveredPlaces(groups: readonly DigitGroup[], candidate: Candidate): readonly number[] | undefined {
  const { value, before, whole } = candidate
  if (value.length >= 15 && isIdentityCard(groups, candidate)) {
    return placesOf(groups).slice(3, value.length === 17 ? -3 : -4)
  }
  const mobile = MOBILE.exec(value)
  const country = mobile?.[1]?.length ?? 0
  if (mobile !== null && (whole || isPhoneShape(groups, country))) {
    return placesOf(groups).slice(country + 3, country + 7)
  }
  if (value.length >= 13 && isBankCard(groups, candidate)) return placesOf(groups).slice(0, -4)
  const area = value.startsWith('0') ? landlineArea(groups, value) : 0
  if (area > 0) return placesOf(groups).slice(area, -2)
  if (groups.length === 1 && value.length <= 13 && PHONE_CUE.test(before)) return placesOf(groups).slice(3, -2)
  return undefined
}

function isPhoneShape(groups: readonly DigitGroup[], country: number): boolean {
  const sizes = groups.map((group) => group.text.length)
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
function isIdentityCard(groups: readonly DigitGroup[], { value, before, narrow }: Candidate): boolean {
  if (value.length === 18 && isValidIdentityCard(value)) return true
  const last = groups.at(-1)
  const end = (last?.start ?? 0) + (last?.text.length ?? 0)
  const cross = value.length === 17 && /^[ -]?x(?![a-z0-9])/i.test(narrow.slice(end, end + 3))
  return (cross && isValidIdentityCard(`${value}X`)) || ((cross || value.length !== 17) && ID_CUE.test(before))
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
function isBankCard(groups: readonly DigitGroup[], { value, before, whole }: Candidate): boolean {
  if (CARD_ISSUER.test(value) && passesLuhn(value)) {
    return whole || /^(?:4,){3,4}\d$|^6,\d+$/.test(groups.map((group) => group.text.length).join(','))
  }
  return CARD_CUE.test(before)
}

/** Length of a landline's area code when the number is one, else 0. */
function landlineArea(groups: readonly DigitGroup[], value: string): number {
  const head = groups[0]?.text ?? ''
  if (AREA_CODE.test(head)) {
    const rest = value.length - head.length
    return rest >= 7 && rest <= 12 ? head.length : 0
  }
  if (groups.length > 2) return 0
  const glued = /^(0(?:10|2\d|[3-9]\d{2}))[2-9]\d{6,7}$/.exec(groups.length === 1 ? value : head)
  return glued?.[1]?.length ?? 0
}
