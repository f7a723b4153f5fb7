import { cleanThing, CONDITION, EN_NOT, holdsThing, NOT_GIFT } from '../gift-check.ts'
import { CLASSIFIERS, readNumber } from '../number-words.ts'
import { fold, hasHan, splitClauses, type Clause } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import type { Candidate, Features } from './candidate.ts'
import { giftEnd } from './gift-story.ts'
import { shareIn, startPromise } from './promise.ts'
import type { Line, Scene } from './scene.ts'

const GIVING =
  /(?:送|赠(?!品)|(?<!混)搭(?!配)|附|多(?:给|放|发|送|塞|装|配)|另外补|(?:给|帮)(?:您|你)(?:放|加|塞|装|配|带|补|申请)|塞|free|complimentary|bonus|extra|throw|toss|popp?(?:ing|ed)?|slip(?:ping)?(?= in| you| a)|gift|on us\b|on the house)[^\s,.!?]*/
/** What is given stands behind these words. */
const GIVEN_BEHIND =
  /(?:送|赠|搭|附|多[给放发送塞装]|另外补|[给帮][您你](?:放|加|塞|装|配|带|补|申请到?)|塞|free|complimentary|bonus|extra|throw in|toss in|popping|pop in|slip in)(?:您|你|我|给|了|的|\s)*(?:[一两二三四五六七八九十\d]*[个双份包只条瓶盒支片张件套副根袋罐块]|[一两二三四五六七八九十\d]+)?([^\s,.!?;]{0,12})/
/** 刷子也给您塞一个: it stands before them. */
const GIVEN_BEFORE = /([一-龥]{2,4}?)(?:也|都|就|我|再|另外|这边)*(?:[给帮][您你])(?:放|加|塞|装|配|带|补|送)/
/** Pop a brush in for you, a honey dipper on us. */
const GIVEN_EN =
  /\b(?:pop|popping|throw|throwing|toss|tossing|slip|slipping|add|adding|include|including)(?: in)?(?: you)? (?:a|an|one|some|two)? ?(?:free|extra|complimentary|bonus)? ?([a-z\d][a-z\d -]{2,24}?)(?= in\b| for\b| with\b| to\b| on\b| too\b| as\b|$)|\b(?:a|an|one|some) ([a-z][a-z -]{2,24}?) (?:on us|on the house)\b/
/** 头盔配不配, 有口水巾送吗: what the buyer's question asks for. */
const ASKED_THING =
  /([一-龥a-z\d]{1,6}?)(?:还|也|能|可以)*(?:配不配|送不送|有没有|送吗|有吗|送不|送嘛|有嘛|有不)|(?:有没有|送不送|能送|有|送|要)(?:个|点|张|条|双|我)*([一-龥a-z\d]{1,6}?)(?:吗|么|不|没|嘛|呗)/

/** 在盒里, 包装里本来就带: what the goods come with. */
const WITH_IT =
  /盒里|盒子里|箱里|包装里|里面(?:有|带|就)|自带|本来就|标配|出厂|装里面|放里|装[^,.]{1,3}里|in the box|comes with|included|built in/
/** 礼盒里没有: nor do they come with it. */
const NOT_WITH_IT = /里(?:面)?(?:没|不)|不(?:带|含|配|是标配)|\bnot (?:in the box|included)|doesn't come/
/** 送刮板是没有的哈 要的话3块. */
const NOT_HELD =
  /没有的|没有送|不送|不含|暂时不|不能|不行|不可以|满\d+.{0,3}才|才送|才有|另[买购外]|要的话\s?\d|单[买拍独]|要加|can't|isn't|only with|sold separately/

/** Any free sample? — Will add a cleanser mini: what the agent puts in where something free was asked for. */
const ADDED =
  /\b(?:add|adding|include|including|put|putting|send|sending)(?: in)? (?:a|an|one|some|two) ([a-z][a-z\d -]{2,24})/
const ASKED_FREE = /\bfree\b|freebie|sample|gift|extra|throw in/

/** 今天给您补发新的: what was lost or broken comes once more, and is no gift. */
const SENT_AGAIN = /补发|补寄|重发|重新(?:发|寄)|换新|换货|退换|\bre-?send|replacement\b/

/** Every gift spoken of that the card does not hold. */
export function giftCandidates(scene: Scene): Candidate[] {
  const printed = readPrinted(scene)
  return scene.lines.flatMap((line) =>
    splitClauses(line.folded).flatMap((clause) => {
      const match = GIVING.exec(clause.text) ?? (isAskedFree(scene, line) ? ADDED.exec(clause.text) : null)
      return match === null || SENT_AGAIN.test(clause.text)
        ? []
        : make(scene, printed, { line, clause, said: match[0], at: match.index })
    }),
  )
}

function isAskedFree({ lines }: Scene, { index, isBuyer }: Line): boolean {
  const before = lines[index - 1]
  return !isBuyer && before?.isBuyer === true && ASKED_FREE.test(before.folded)
}

/** Where a gift stands on the card, and what the goods themselves are called. */
interface Printed {
  readonly places: string
  readonly own: string
}

function readPrinted({ order }: Scene): Printed {
  const others = order.items.slice(1).map((item) => `${item.product} ${item.sku ?? ''}`)
  return {
    places: fold([order.note ?? '', order.coupon ?? '', ...others].join('\n')),
    own: fold(order.items.map((item) => `${item.sku ?? ''} ${item.product}`).join('\n')),
  }
}

interface Giving {
  readonly line: Line
  readonly clause: Clause
  readonly said: string
  readonly at: number
}

/** What is given, and whether it is one of several of which the card has others. */
interface Thing {
  readonly name: string
  readonly isOneOfSeveral: boolean
}

function thingOf(scene: Scene, { line, clause }: Giving, { places }: Printed): Thing {
  const after = GIVEN_BEHIND.exec(clause.text)?.[1] ?? ''
  const parts = after.split(/[+和跟]/).map((part) => part.replace(/[吗么不呗嘛的吧]+$/, ''))
  const left = parts.length < 2 ? undefined : parts.find((part) => part.length > 1 && !holdsThing(places, part))
  if (left !== undefined) return { name: left, isOneOfSeveral: true }
  const behind = hasHan(after) ? cleanThing(after.replace(/(?:[给让到].*|[吗么不呗嘛的吧]+)$/, '')) : after
  if (behind.length > 1) return { name: behind, isOneOfSeveral: false }
  // 笔袋 and 礼盒 end in what is a measure word elsewhere.
  const whole = parts[0] ?? ''
  if (/^[一-龥]{2,3}$/.test(whole) && behind.length === 1) return { name: whole, isOneOfSeveral: false }
  const english = hasHan(clause.text) ? undefined : (GIVEN_EN.exec(clause.text) ?? ADDED.exec(clause.text))
  const before = GIVEN_BEFORE.exec(clause.text)?.[1]
  const asked = line.isBuyer ? undefined : askedBefore(scene, line)
  return { name: english?.[1] ?? english?.[2] ?? before ?? asked ?? behind, isOneOfSeveral: false }
}

/** What the buyer asked for right before. */
function askedBefore(scene: Scene, { index }: Line): string | undefined {
  const before = scene.lines[index - 1]
  const match = before?.isBuyer === true ? ASKED_THING.exec(before.folded) : null
  const thing = match?.[1] ?? match?.[2]
  return thing === undefined || /什么|啥|赠品|礼物|东西|优惠|[哪几]/.test(thing) ? undefined : cleanThing(thing)
}

function make(scene: Scene, printed: Printed, giving: Giving): Candidate[] {
  const { line, clause, said, at } = giving
  const { name, isOneOfSeveral } = thingOf(scene, giving, printed)
  if (isNoted(printed.places, name, clause.text)) return []
  const features = startPromise(scene, line, clause.text)
  if (clause.asked) features.set('asked', 1)
  if (isOneOfSeveral) features.set('one of several', 1)
  besideCard(scene, printed, name, isOneOfSeveral, features)
  if (name === '') features.set('no thing', 1)
  if (name === '' && features.has('gift on card') && !isAnotherCount(printed.places, clause.text))
    features.set('nameless beside a gift', 1)
  else aboutThing(scene, line, name, features)
  aboutGiving(line, clause.text, features)
  const end = clause.asked && !line.isBuyer ? undefined : giftEnd(scene, line, clause.text, name)
  if (end !== undefined) features.set(`gift ends ${end}`, 1)
  if (/券|劵|红包|元|块|积分|运费|优惠|减|便宜|折|天|分钟|年|保/.test(name)) features.set('of money', 1)
  if (/^(?:送|赠|多|给|附)/.test(said)) features.set(`word ${said.charAt(0)}`, 1)
  const start = clause.start + at
  const finding: OrderFinding = {
    field: 'gift',
    kind: 'missing',
    said: line.message.text.slice(start, start + said.length),
    messageId: line.message.id,
  }
  return [{ group: 'gift', check: 'pay', finding, features }]
}

/** 送5卷主线 where 送鱼线5卷 is noted: the same words, or as many of what ends alike. */
function isNoted(places: string, name: string, clause: string): boolean {
  if (name === '' || places.trim() === '') return false
  if (holdsThing(places, name)) return !isAnotherCount(places, clause)
  const many = MANY.exec(clause)?.[0]
  return many !== undefined && places.includes(many) && hasHan(name) && places.includes(name.slice(-1))
}

/** 给您送两支 where 送发簪一支 is noted. */
function isAnotherCount(places: string, clause: string): boolean {
  const [promised, noted] = [clause, places].map((text) => MANY.exec(text)?.[0])
  if (promised === undefined || noted === undefined || promised.slice(-1) !== noted.slice(-1)) return false
  return readNumber(promised.slice(0, -1)) !== readNumber(noted.slice(0, -1))
}

const MANY = new RegExp(`[一两二三四五六七八九十\\d]+[${CLASSIFIERS}]`)

function besideCard(
  { order }: Scene,
  { places, own }: Printed,
  name: string,
  isOneOfSeveral: boolean,
  features: Features,
): void {
  if ((order.note ?? '').trim() !== '') features.set('note on card', 1)
  if (name !== '' && holdsThing(own, name)) features.set('thing of card', 1)
  if (name !== '') features.set('held by the card', shareIn(name, places))
  if (!/送|赠|free|gift/.test(places)) return
  features.set('gift on card', 1)
  if (name.length > 1) features.set(isOneOfSeveral ? 'another of several on card' : 'another gift on card', 1)
}

function aboutThing(scene: Scene, line: Line, name: string, features: Features): void {
  const { lines } = scene
  if (lines.some((other) => other !== line && shareIn(name, other.folded) > 0.4)) features.set('thing spoken of', 1)
  const short = name.slice(0, 2)
  const mentions = lines.filter(({ folded }) => folded.includes(short))
  if (mentions.some(({ isBuyer }) => isBuyer) && mentions.some(({ isBuyer }) => !isBuyer))
    features.set('thing by both', 1)
  if (mentions.length > 2) features.set('thing often', 1)
  const signs = hasHan(name) ? [...name] : [name]
  const soon = lines.slice(line.index + 1, line.index + 4).filter(({ isBuyer }) => isBuyer)
  const turned = soon.some(({ folded }) => {
    const refused = /(?:不要|不用|不需要|别放|别送|不想要|no need for|don't need)([^,.\s]{1,12})/.exec(folded)?.[1]
    return refused !== undefined && signs.some((sign) => refused.includes(sign))
  })
  if (turned) features.set('thing turned down', 1)
}

/** Whether it comes with the goods anyway or is not to be had, in the clause itself or beside it. */
function aboutGiving(line: Line, text: string, features: Features): void {
  if (NOT_WITH_IT.test(line.folded)) features.set('not in the box', 1)
  else if (WITH_IT.test(text)) features.set('in the box', 1)
  else if (WITH_IT.test(line.folded)) features.set('in the box beside', 1)
  if (NOT_HELD.test(text)) features.set('none there', 1)
  else if (NOT_HELD.test(line.folded)) features.set('none there beside', 1)
  if (NOT_GIFT.test(text)) features.set('no gift', 1)
  if (CONDITION.test(text)) features.set('condition', 1)
  if (EN_NOT.test(text)) features.set('no gift en', 1)
}
