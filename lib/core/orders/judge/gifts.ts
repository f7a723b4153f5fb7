import { cleanThing, CONDITION, EN_NOT, holdsThing, NOT_GIFT } from '../gift-check.ts'
import { fold, hasHan, splitClauses } from '../text.ts'
import type { OrderFinding } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { shareIn, startPromise } from './promise.ts'
import type { Scene } from './scene.ts'

const GIVING =
  /(?:送|赠(?!品)|(?<!混)搭(?!配)|附|多(?:给|放|发|送|塞|装)|(?:给|帮)(?:您|你)(?:放|加|塞|装|配|带|补)|塞|free|complimentary|bonus|extra|throw|toss|popp?(?:ing|ed)?|slip|gift)[^\s,.!?]*/

/** 在盒里, 包装里本来就带: what the goods come with. */
const WITH_IT =
  /盒里|盒子里|箱里|包装里|里面(?:有|带|就)|自带|本来就|标配|出厂|装里面|放里|装[^,.]{1,3}里|in the box|comes with|included|built in/
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
        left !== undefined
          ? left
          : hasHan(after)
            ? cleanThing(after.replace(/(?:[给让到].*|[吗么不呗嘛的吧]+)$/, ''))
            : after
      if (thing !== '' && places.trim() !== '' && holdsThing(places, thing)) return []
      const features = startPromise(scene, line, clause.text)
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
