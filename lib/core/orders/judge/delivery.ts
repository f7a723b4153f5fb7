import { readLatinParts, readZhParts } from '../address-parts.ts'
import { readRegion } from '../regions.ts'
import { fold, hasHan } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import { ABOUT_ADDRESS, isOtherEnd, isSlip, saidParts, wholeNumber } from './address-said.ts'
import type { Candidate, Features } from './candidate.ts'
import { corrections, TAKEN_DOWN } from './corrections.ts'
import { besideSaid, cuesOf } from './cues.ts'
import { aboutPlace, echoes, sceneFeatures } from './place.ts'
import type { Line, Scene } from './scene.ts'
import { placesOfWords, settlement } from './settlement.ts'

/** What a message speaks of where it gives the data of a delivery. */
export const CUES: Readonly<Record<string, RegExp>> = {
  address: ABOUT_ADDRESS,
  phone: /电话|手机|号码|联系|尾号|打|phone|number|mobile|call/,
  name: /收件|收货|名字|姓名|签收|实名|叫|写|name|recipient|receiver|addressed|collect|pick(?:ing)? it up/,
  wrong:
    /错|不对|不是|少|漏|反|旧|换|改|应该|更新|其实|手[误滑]|wrong|should|change|update|not |missing|typo|typed|autofill/,
  yes: /没错|对的|不用改|不变|可以收|没关系|都能|correct|fine|same/,
  other:
    /退|寄回|仓库|快递员|客服|上次|以前|之前|发票|抬头|贺卡|刻|绣|印|订单号|单号|旺旺|驿站|warehouse|return|invoice/,
}

/** 算了 还是写我自己, 不用座机 手机吧: what was to be changed stays. */
const TAKES_BACK =
  /算了|不用(?:改|换|了|座机)|不改|不换|还是(?:写|填|用|寄|原来|之前|我|按)|照旧|keep (?:it|the)|never ?mind/

/** 对不对, 颠不颠: a question without its mark. */
const ASKS_WHETHER = /([一-龥])不\1/

/** What all of them have in common: who says it, to what question, and what becomes of it. */
export function begin(scene: Scene, line: Line, said: string, own: readonly string[]): Features {
  const features = new Map<string, number>()
  features.set(line.isBuyer ? 'side b' : 'side a', 1)
  for (const [name, pattern] of Object.entries(CUES)) {
    if (pattern.test(line.folded)) features.set(`about ${name}`, 1)
    const near = scene.lines.slice(Math.max(0, line.index - 1), line.index + 3).filter((other) => other !== line)
    if (near.some(({ folded }) => pattern.test(folded))) features.set(`near ${name}`, 1)
  }
  const mentions = scene.lines.filter(({ folded }) => folded.includes(said))
  if (mentions.some(({ isBuyer }) => isBuyer)) features.set('said by buyer', 1)
  if (mentions.some(({ isBuyer }) => !isBuyer)) features.set('said by agent', 1)
  if (mentions.some(({ isBuyer }) => isBuyer) && mentions.some(({ isBuyer }) => !isBuyer))
    features.set('said by both', 1)
  if (mentions.at(-1) === line) features.set('last of it', 1)
  for (const { folded, isBuyer } of mentions) {
    const at = folded.indexOf(said)
    besideSaid(folded, at, at + said.length, isBuyer ? 'b' : 'a', features)
  }
  if (scene.lines.slice(line.index + 1).some(({ isBuyer, folded }) => isBuyer && TAKES_BACK.test(folded)))
    features.set('taken back later', 1)
  const clause = line.statements.find(({ clause: { text } }) => text.includes(said))?.clause
  cuesOf(clause?.text ?? line.folded, 'cue', features)
  if (clause !== undefined && (clause.asked || ASKS_WHETHER.test(clause.text))) features.set('asked', 1)
  aboutPlace(scene, line.index, features)
  sceneFeatures(scene, features)
  echoes(scene, said, features)
  takenDown(scene, line, features)
  settlement(scene, placesOfWords(scene, [said]), placesOfWords(scene, own), features)
  return features
}

const ASKS_FOR =
  /名字(?:是|写|叫|呢|怎么)|叫什么|什么名|写谁|谁的名|收[件货]人(?:是|写|叫|改)|(?:电话|手机|号码|地址)(?:是|发|呢|给|多少|写|改)|(?:what|which)(?:'s| is)? (?:the )?(?:new |full |right |correct )?(?:name|number|address)|name should|发(?:我|一下|下)/

/** Whether it answers a question for it, and whether the answer to it takes it down. */
function takenDown(scene: Scene, line: Line, features: Features): void {
  const before = scene.lines[line.index - 1]
  if (before !== undefined && before.isBuyer !== line.isBuyer && ASKS_FOR.test(before.folded))
    features.set('answers a question', 1)
  const reply = scene.lines.slice(line.index + 1, line.index + 3).find(({ isBuyer }) => isBuyer !== line.isBuyer)
  if (reply === undefined) return
  if (TAKEN_DOWN.test(reply.folded)) features.set('taken down', 1)
}

/** Numbers, roads and phases of an address that the card's does not have. */
export function addressCandidates(scene: Scene): Candidate[] {
  const printed = scene.order.address
  if (printed === undefined) return []
  const card = fold(printed)
  const chinese = hasHan(card)
  const own = chinese ? readZhParts(readRegion(card).rest) : readLatinParts(card)
  const seen = new Set<string>()
  return scene.lines.toReversed().flatMap((line) =>
    saidParts(line.folded, chinese).flatMap(({ name, value, raw }): Candidate[] => {
      if (card.includes(value) && !/^\d+$/.test(value)) return []
      if (
        new RegExp(`(?<![\\d])${value.replaceAll(/[^一-龥a-z\d]/g, '\\$&')}(?![\\da-z])`).test(card) ||
        seen.has(name + value)
      )
        return []
      seen.add(name + value)
      const same = own.filter((part) => part.name === name)
      if (name === 'road' && same.some((part) => withoutSide(part.value) === value)) return []
      const features = begin(
        scene,
        line,
        value,
        same.map((part) => part.value),
      )
      features.set(`part ${name}`, 1)
      besideCard(line.folded, value, card, features)
      corrections(scene, line, value, card, features)
      if (isOtherEnd(value, card)) features.set('a slip of the card', 1).set('other end of the road', 1)
      if (
        same.some((part) =>
          scene.lines.slice(line.index + 1).some(({ folded }) => wholeNumber(part.value).test(folded)),
        )
      )
        features.set('own said later', 1)
      features.set(same.length > 0 ? 'card has part' : 'card has no part', 1)
      if (same.some((part) => part.value.length === value.length)) features.set('same length', 1)
      if (same.some((part) => scene.lines.some(({ folded }) => folded.includes(part.value))))
        features.set('own said', 1)
      const finding: OrderFinding = {
        field: 'address',
        kind: 'differs',
        said: raw,
        card: printed,
        messageId: line.message.id,
      }
      return [{ group: 'address', check: 'ship', finding, features }]
    }),
  )
}

/** 西藏路 where the card has 西藏南路: on which side of town is left unsaid. */
function withoutSide(road: string): string {
  return road.replace(/[东西南北中](?=(?:大?街|大道|路)$)/, '')
}

/** 延陵西路18号 where the card has 延陵西路8号: what stands before it (or behind, 144 for 44 Main St) is the card's. */
function besideCard(folded: string, value: string, card: string, features: Features): void {
  for (let at = folded.indexOf(value); at >= 0; at = folded.indexOf(value, at + 1)) {
    const before = folded.slice(Math.max(0, at - 2), at)
    if (before.length === 2 && /[一-龥a-z]/.test(before.trim()) && card.includes(before))
      features.set('behind the card', 1)
    const after = /^\s([a-z]{3,})/.exec(folded.slice(at + value.length))?.[1]
    if (after !== undefined && card.includes(after)) features.set('before the card', 1)
  }
  const own = /^\d+$/.test(value) ? /\d+/g : /^[\da-z-]+$/.test(value) ? /[\da-z-]*\d[\da-z-]*/g : undefined
  const printed = own === undefined ? [] : (card.match(own) ?? [])
  if (printed.some((one) => isSlip(one, value))) features.set('a slip of the card', 1)
}

/** Runs of digits that are no part of the card's number. */
export function phoneCandidates(scene: Scene): Candidate[] {
  const printed = scene.order.phone
  if (printed === undefined) return []
  const card = printed.replaceAll(/[^\d*]/g, '')
  const seen = new Set<string>()
  return scene.lines.toReversed().flatMap((line) =>
    [...line.folded.matchAll(/(?<![\d.])\+?\d(?:[ -]?\d){2,14}(?![\d.])/g)].flatMap((match): Candidate[] => {
      const digits = match[0].replaceAll(/\D/g, '')
      if (digits.length < 4 && !/尾|末|后.位|ending|last/.test(line.folded)) return []
      if (fits(card, digits) || seen.has(digits)) return []
      seen.add(digits)
      const features = begin(scene, line, match[0], [card.slice(-4)])
      const length = digits.length
      features.set(length >= 10 ? 'whole number' : length >= 7 ? 'long number' : 'tail', 1)
      if (/^1[3-9]\d{9}$/.test(digits)) features.set('mobile', 1)
      if (/^1[3-9]\d{10,}$/.test(digits)) features.set('too long', 1)
      if (/^\s*(?:不对|错|打不通|停机|不用)/.test(line.folded.slice(match.index + match[0].length)))
        features.set('denied behind', 1)
      if (length >= 7 && alike(card, digits) >= 0.6) features.set('alike', 1)
      if (length === 4 && alike(card.slice(-4), digits) >= 0.5) features.set('tail alike', 1)
      if (scene.order.amount === Number(digits)) features.set('is amount', 1)
      if (scene.card.includes(digits)) features.set('printed', 1)
      const finding: OrderFinding = {
        field: 'phone',
        kind: 'differs',
        said: match[0].trim(),
        card: printed,
        messageId: line.message.id,
      }
      return [{ group: 'phone', check: 'ship', finding, features }]
    }),
  )
}

function fits(card: string, digits: string): boolean {
  const short = digits.replace(/^86(?=1\d{10}$)/, '')
  const own = card.slice(-short.length)
  return own.length === short.length && [...own].every((sign, at) => sign === '*' || sign === short[at])
}

function alike(card: string, digits: string): number {
  const own = card.slice(-digits.length)
  return [...own].filter((sign, at) => sign === digits.slice(-own.length)[at]).length / digits.length
}
