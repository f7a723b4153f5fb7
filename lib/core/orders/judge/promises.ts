import { agrees, ASKED, claimOf, COUPON, DROPPED, GIVEN, HELD, NOT_NOW } from '../coupon-check.ts'
import { cleanThing, CONDITION, EN_NOT, holdsThing, NOT_GIFT } from '../gift-check.ts'
import { AGREES_FIRST, ASIDE, choiceDiffers, GIVES_UP, isAsked, REFUSES, replyTo, sharesWords } from '../note-check.ts'
import { fold, hasHan, splitClauses } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import { WISHES } from '../wish-list.ts'
import type { Candidate, Features } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { EVERYDAY } from './everyday.ts'
import { aboutPlace, sceneFeatures } from './place.ts'
import type { Line, Scene } from './scene.ts'

/** 给您备注上了, I'll add it to the order: the agent takes it down. */
const ON_RECORD =
  /备注|记下|记上|记好|写上|写进|登记|安排|放进|装上|一起(?:发|寄|放)|一定|放心|(?:i'll|will|we'll|can) (?:add|put|include|pop|throw|toss|slip|note|leave)|noted|added|on the order|in (?:the|your) (?:note|parcel|box|order|bag)/
/** 不用备注, 标配就带, 混搭: nothing is owed. */
const NEEDLESS =
  /在盒里|盒里|不用备注|不用写|默认|标配|自带|本来就|出厂|搭配|混搭|随机|做不了|不了(?:哦|哈|的|$)|没有的|要拍|需要?[另单]|满\d|才[送有能]/
const THANKED =
  /谢|爱你|太好|哇|开心|棒|好耶|不错|人美|love|thank|thx|omg|best|brilliant|\bty\b|appreciate|perfect|lovely|great|cheers/
const TURNED_DOWN = /不要|不用|不需要|算了|用不上|我有|自己有|no thanks|don't need|no need|never ?mind/

/** How much of a text's own words (by two signs, or by word) another holds. */
function shareIn(text: string, other: string): number {
  const pieces = [...text.matchAll(/[a-z]{4,}|\d+/g)].map(([word]) => word)
  for (const [run] of text.matchAll(/[一-龥]{2,}/g))
    for (let at = 0; at + 2 <= run.length; at += 1) pieces.push(run.slice(at, at + 2))
  const own = pieces.filter((piece) => !EVERYDAY.has(piece))
  return own.length === 0 ? 0 : own.filter((piece) => other.includes(piece)).length / own.length
}

/** What a clause of one kind adds to the shared features. */
function start(scene: Scene, line: Line, clause: string): Features {
  const features = new Map<string, number>()
  features.set(line.isBuyer ? 'side b' : 'side a', 1)
  cuesOf(clause, line.isBuyer ? 'cue b' : 'cue a', features)
  aboutPlace(scene, line.index, features)
  sceneFeatures(scene, features)
  const reply = line.isBuyer
    ? replyTo(
        scene.lines.map(({ message }) => message),
        line.index,
      )
    : ''
  cuesOf(line.folded, 'whole', features)
  if (ON_RECORD.test(line.folded)) features.set('on record', 1)
  if (NEEDLESS.test(line.folded)) features.set('needless', 1)
  const after = scene.lines.slice(line.index + 1, line.index + 3)
  if (after.some((other) => other.isBuyer && THANKED.test(other.message.text.toLowerCase()))) features.set('thanked', 1)
  if (after.some((other) => !other.isBuyer && ON_RECORD.test(other.folded))) features.set('then on record', 1)
  if (after.some((other) => other.isBuyer && TURNED_DOWN.test(other.folded))) features.set('then turned down', 1)
  if (AGREES_FIRST.test(reply)) features.set('reply agrees', 1)
  if (REFUSES.test(reply)) features.set('reply refuses', 1)
  const before = scene.lines[line.index - 1]
  if (before !== undefined && before.isBuyer !== line.isBuyer) cuesOf(before.folded, 'before', features)
  if (scene.lines.slice(line.index + 1).some((other) => other.isBuyer && GIVES_UP.test(other.folded)))
    features.set('given up later', 1)
  return features
}

const TO_NOTE =
  /备注|写[上进明清]|记[下上着]|登记|交代|嘱咐|叮嘱|跟仓库|跟快递|打印|note|will add|let (?:the|our)|tell the/
const TO_DO =
  /放|送|发|寄|派|打|包|刻|印|绣|写|开|票|联系|敲|按|留|剪|拆|装|挑|选|垫|塞|贴|分|晚点|早点|加急|leave|ring|call|deliver|wrap|engrav|note|ship|write|put|pack/
const ASKS_TO =
  /帮|麻烦|请|记得|别|不要|不用|勿|要|给我|得|必须|务必|能|可以|please|can you|could you|don'?t|no |make sure/

const WORDING =
  /(?:写|印|刻|绣)(?:上|着|成|句|个|好|一下|备注|:|\s)*["“「[]?([^,.!?\s"”\]]{2,14}(?:\s[^,.!?\s"”\]]{1,8})?)/

/** What is to be written, printed or engraved: 生日快乐 永远18. */
function wordingOf(folded: string): string | undefined {
  const worded = WORDING.exec(folded)?.[1]?.replace(/(?:吧|哈|哦|啊|呀|就行|就好|可以吗|谢谢|吗|的)+$/, '')
  return worded === undefined || worded.length < 2 || /地址|电话|名字|收件|备注|[吗么]/.test(worded)
    ? undefined
    : worded
}

/** The card has part of the wording and not all of it. */
function isWordedOtherwise(line: Line, text: string, note: string): boolean {
  const worded = wordingOf(line.folded)
  if (worded === undefined || !/写|印|刻|绣/.test(text)) return false
  return worded.split(/\s/).some((part) => !note.includes(part))
}

/** Every wish or noted word the card's note does not hold. */
export function noteCandidates(scene: Scene): Candidate[] {
  const note = fold(scene.order.note ?? '')
  return scene.lines.flatMap((line) =>
    splitClauses(line.folded).flatMap((clause): Candidate[] => {
      const { text } = clause
      const kinds = WISHES.filter((kind) => kind.said.test(text))
      const told = TO_NOTE.test(text)
      if (kinds.length === 0 && !told && !(line.isBuyer && ASKS_TO.test(text) && TO_DO.test(text))) return []
      const isNoted =
        note !== '' && (kinds.length === 0 ? sharesWords(text, note) : kinds.some((kind) => kind.noted.test(note)))
      const isOther = kinds.some((kind) => choiceDiffers(kind, text, note))
      if (isNoted && !isOther && !isWordedOtherwise(line, text, note)) return []
      const features = start(scene, line, text)
      for (const kind of kinds) features.set(`wish ${kind.id}`, 1)
      if (kinds.length > 0) features.set('wish', 1)
      if (told) features.set('told to note', 1)
      if (
        kinds.some((kind) =>
          /(?:不用|不要|不需要|无需|不|别|no|don't|without)[^,.]{0,3}$/.test(
            text.slice(0, Math.max(0, text.search(kind.said))),
          ),
        )
      )
        features.set('denied', 1)
      if (/(?:不要|不用|算了|不需要|不报)了?$/.test(text)) features.set('turned down', 1)
      if (
        !line.isBuyer &&
        scene.lines.some((other) => other.isBuyer && sharesWords(text.replace(/备注|给您|好的/g, ''), other.folded))
      )
        features.set('takes up the buyer', 1)
      if (
        line.isBuyer &&
        scene.lines.slice(line.index + 1).some((other) => !other.isBuyer && sharesWords(text, other.folded))
      )
        features.set('agent says it back', 1)
      if (isAsked(text, clause.asked)) features.set('asked', 1)
      if (ASIDE.test(text)) features.set('aside', 1)
      if (/(?:^|[^\d])(?:不|没有?)(?:刻|绣|印|写|换|改|送|开)了?$/.test(text)) features.set('nothing to do', 1)
      const worded = wordingOf(line.folded)
      if (worded !== undefined) {
        features.set('wording', 1)
        features.set(note.includes(worded) ? 'wording on card' : 'wording not on card', 1)
        if (scene.lines.some((other) => other.isBuyer !== line.isBuyer && other.folded.includes(worded)))
          features.set('wording by both', 1)
      }
      if (note !== '') {
        features.set('note on card', 1)
        features.set('held by the note', shareIn(text, note))
        features.set('note holds what was said', shareIn(note, scene.lines.map(({ folded }) => folded).join('\n')))
      }
      if (scene.lines.some((other) => other.isBuyer !== line.isBuyer && shareIn(text, other.folded) > 0.4))
        features.set('words by both', 1)
      if (isOther) features.set('other choice', 1)
      if (/地址|电话|手机|收件人|收货人|名字|姓名|address|phone|\bname\b/.test(line.folded))
        features.set('of delivery data', 1)
      if (/送(?!到|货|上|来|达|件|快递|人)|赠|券|优惠|free|gift/.test(text)) features.set('of gifts', 1)
      features.set('long', Math.min(1, text.length / 20))
      const finding: OrderFinding = {
        field: 'note',
        kind: isOther ? 'differs' : 'missing',
        said: line.message.text.slice(clause.start, clause.start + text.length),
        messageId: line.message.id,
        ...(scene.order.note === undefined ? {} : { card: scene.order.note }),
      }
      return [{ group: 'note', check: 'ship', finding, features }]
    }),
  )
}

const GIVING =
  /(?:送|赠(?!品)|搭|附|多(?:给|放|发|送|塞|装)|(?:给|帮)(?:您|你)(?:放|加|塞|装|配|带|补)|塞|free|complimentary|bonus|extra|throw|toss|popp?(?:ing|ed)?|slip|gift)[^\s,.!?]*/

/** 在盒里, 包装里本来就带: what the goods come with. */
const WITH_IT =
  /盒里|盒子里|箱里|包装里|里面(?:有|带|就)|自带|本来就|标配|出厂|装里面|放里|in the box|comes with|included|built in/
/** 送刮板是没有的哈 要的话3块. */
const NOT_HELD =
  /没有的|没有送|不送|不含|暂时不|不能|不行|不可以|满\d+.{0,3}才|才送|才有|另[买购外]|要的话\s?\d|单[买拍独]|要加|can't|isn't|only with|sold separately/

/** Every gift spoken of that the card does not hold. */
export function giftCandidates(scene: Scene): Candidate[] {
  const { order } = scene
  const places = fold(
    [
      order.note ?? '',
      order.coupon ?? '',
      ...order.items.slice(1).map((item) => `${item.product} ${item.sku ?? ''}`),
    ].join('\n'),
  )
  const own = fold(order.items.map((item) => `${item.sku ?? ''} ${item.product}`).join('\n'))
  return scene.lines.flatMap((line) =>
    splitClauses(line.folded).flatMap((clause): Candidate[] => {
      const match = GIVING.exec(clause.text)
      if (match === null) return []
      const after =
        /(?:送|赠|搭|附|多[给放发送塞装]|[给帮][您你][放加塞装配带补]|塞|free|complimentary|bonus|extra|throw in|toss in|popping|pop in|slip in)(?:您|你|我|给|了|的|\s)*(?:[一两二三四五六七八九十\d]*[个双份包只条瓶盒支片张件套副根袋罐块]|[一两二三四五六七八九十\d]+)?([^\s,.!?;]{0,12})/.exec(
          clause.text,
        )?.[1] ?? ''
      const others = after
        .split(/[+和跟]/)
        .slice(1)
        .map((part) => part.replace(/[吗么不呗嘛的吧]+$/, ''))
      const left = others.find((part) => part.length > 1 && !holdsThing(places, part))
      const thing =
        left !== undefined ? left : hasHan(after) ? cleanThing(after.replace(/[吗么不呗嘛的吧]+$/, '')) : after
      if (thing !== '' && places.trim() !== '' && holdsThing(places, thing)) return []
      const features = start(scene, line, clause.text)
      if (/送|赠|free|gift/.test(places)) features.set('gift on card', 1)
      if (left !== undefined) features.set('one of several', 1)
      if (clause.asked) features.set('asked', 1)
      if (thing === '') features.set('no thing', 1)
      else {
        if (holdsThing(own, thing)) features.set('thing of card', 1)
        features.set('held by the card', shareIn(thing, places))
        if (scene.lines.some((other) => other !== line && shareIn(thing, other.folded) > 0.4))
          features.set('thing spoken of', 1)
        const short = thing.slice(0, 2)
        const mentions = scene.lines.filter(({ folded }) => folded.includes(short))
        if (mentions.some(({ isBuyer }) => isBuyer) && mentions.some(({ isBuyer }) => !isBuyer))
          features.set('thing by both', 1)
        if (mentions.length > 2) features.set('thing often', 1)
      }
      if (WITH_IT.test(line.folded)) features.set('in the box', 1)
      if (NOT_HELD.test(line.folded)) features.set('none there', 1)
      if (NOT_GIFT.test(clause.text)) features.set('no gift', 1)
      if (CONDITION.test(clause.text)) features.set('condition', 1)
      if (EN_NOT.test(clause.text)) features.set('no gift en', 1)
      if (/券|劵|红包|元|块|积分|运费|优惠|减|便宜|折|天|分钟|年|保/.test(thing)) features.set('of money', 1)
      if (/^(?:送|赠|多|给|附)/.test(match[0])) features.set(`word ${match[0].charAt(0)}`, 1)
      if (order.note !== undefined) features.set('note on card', 1)
      const turned = scene.lines
        .slice(line.index + 1, line.index + 3)
        .some((other) => other.isBuyer && /不要|不用|不需要|算了|no thanks|don't need/.test(other.folded))
      if (turned) features.set('turned down', 1)
      const finding: OrderFinding = {
        field: 'gift',
        kind: 'missing',
        said: line.message.text.slice(clause.start + match.index, clause.start + match.index + match[0].length),
        messageId: line.message.id,
      }
      return [{ group: 'gift', check: 'pay', finding, features }]
    }),
  )
}

const PAID_LESS = /券|优惠码|红包|见面礼|礼金|购物金|津贴|满减|立减|无门槛|抵|voucher|coupon|code/

/** Every coupon spoken of that the card does not use. */
export function couponCandidates(scene: Scene): Candidate[] {
  const card = fold(scene.order.coupon ?? '')
  const isNone = card.trim() === '' || /^(?:无|未使用|没有|none|no|-|0)$/.test(card.trim())
  const about = scene.lines.filter(({ folded }) => COUPON.test(folded) || PAID_LESS.test(folded))
  return about.flatMap((line): Candidate[] => {
    const claim = claimOf(line.message, line.folded)
    if (!isNone && agrees(claim, card)) return []
    if (fold(scene.order.note ?? '').includes('券')) return []
    const features = start(scene, line, line.folded)
    features.set(isNone ? 'no coupon' : 'other coupon', 1)
    const tests = { asked: ASKED, held: HELD, given: GIVEN, 'not now': NOT_NOW, dropped: DROPPED } as const
    for (const [name, pattern] of Object.entries(tests))
      if (pattern.test(line.folded)) features.set(`coupon ${name}`, 1)
    if (COUPON.test(line.folded)) features.set('named', 1)
    if (claim.value !== undefined) features.set('value', 1)
    if (claim.code !== undefined) features.set('code', 1)
    const after = scene.lines.slice(line.index + 1)
    for (const [name, pattern] of Object.entries(tests)) {
      if (after.some(({ isBuyer, folded }) => isBuyer && pattern.test(folded))) features.set(`then b ${name}`, 1)
      if (after.some(({ isBuyer, folded }) => !isBuyer && pattern.test(folded))) features.set(`then a ${name}`, 1)
    }
    if (after.some(({ isBuyer, folded }) => isBuyer && /领|勾|用[上了]|抢|claimed|applied|used/.test(folded)))
      features.set('then b takes', 1)
    if (line === about.at(-1)) features.set('last of coupons', 1)
    const off = claim.value
    const { amount } = scene.order
    if (off !== undefined && amount !== undefined) {
      const numbers = scene.lines.flatMap(({ prices }) => prices.map((price) => price.amount))
      if (numbers.some((number) => Math.abs(number - off - amount) < 0.06)) features.set('taken off already', 1)
      if (numbers.some((number) => Math.abs(number + off - amount) < 0.06)) features.set('not taken off', 1)
    }
    const finding: OrderFinding = {
      field: 'coupon',
      kind: isNone ? 'missing' : 'differs',
      said: claim.raw,
      messageId: line.message.id,
      ...(isNone ? {} : { card: scene.order.coupon ?? '' }),
    }
    return [{ group: 'coupon', check: 'pay', finding, features }]
  })
}
