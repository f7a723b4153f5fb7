import type { Line, Scene } from './scene.ts'

/** 我还有个单 电话13500066107那个 跟这个没关系: of another order, as the message itself says. */
const OF_ANOTHER =
  /还有(?:一)?[个张]单|另(?:外)?(?:一)?[个张]单|跟这[个张单].{0,2}(?:没关系|无关)|(?:my )?other order\b/

/** Whether the message itself speaks of another order. */
export function isOfAnother({ folded }: Line): boolean {
  return OF_ANOTHER.test(folded)
}

const AS_PRINTED =
  '(?:不用|不|别|甭)(?:改|换|动|变)(?!.{0,2}(?:不了|不行))|还是(?:按|用|写)?(?:您|你|我)?(?:的)?(?:订单|下单|原来|之前)'
/** 收货的不用改, 电话还是订单上的: what of the delivery stays as the card has it. */
const STAYS: Readonly<Record<string, RegExp>> = {
  receiver: new RegExp(`(?:收货人|收件人|名字|姓名)(?:信息)?(?:就|也)?(?:${AS_PRINTED})`),
  phone: new RegExp(`(?:收货的|电话|手机号?|号码)(?:就|也)?(?:${AS_PRINTED})`),
  address: new RegExp(`地址(?:就|也)?(?:${AS_PRINTED})`),
}
/** How many messages later it may still be said. */
const STAYS_WITHIN = 2

/** 手表绑定的号码是13300071190 收货的不用改: what was named is something else's, and nobody names it again behind that. */
export function isLeftAlone(scene: Scene, line: Line, group: string, said: string): boolean {
  const stays = STAYS[group]
  const near = scene.lines.slice(line.index, line.index + 1 + STAYS_WITHIN)
  const left = stays === undefined ? undefined : near.findLast(({ folded }) => stays.test(folded))
  return left !== undefined && !scene.lines.some(({ index, folded }) => index > left.index && folded.includes(said))
}
