import type { Features } from './candidate.ts'
import type { Named } from './choice.ts'
import type { Line, Scene } from './scene.ts'

/** 就它, 那就那个吧, 给我发一个这个, that one then: the buyer takes what was just spoken of without its name. */
const POINTS =
  /(?:就|要|来|拿|买|拍|选|发|那|对)(?:一?[个件条份双款])?(?:它|[这那](?:[个款种件条双把套台份]|一[个款件条]))|^[这那](?:[个款种件条双]|一[个款件条])(?:吧|就行|可以|来)|(?:^|[\s,.])(?:那?就它|要了|拿下|收了|留给我)|\bthat one\b|\bthis one\b|getting (?:those|that|it|them)|(?:i|we)'?ll take (?:it|that|them)/
/** 来两箱, 3包, 整一份, 冲: an order in so many words, and nothing named. */
const TAKES =
  /^(?:好的?|行|嗯+|那|ok|okay)?[\s,]*(?:(?:给我)?(?:来|要|整|弄|拿|买|拍|下)?[一两二三四五六七八九十\d]{1,2}[件条双盒袋箱瓶支个套包罐份张本提桶把台只卷片](?:吧|哈|就行|够了)?|冲了?|下单了?|拍了|付了|买了|已拍|已付|下了|done|ordered|bought(?: it)?)(?:$|[\s,.!])/
const DOUBTS = /没有|没货|断码|卖完|不建议|不送|另|抱歉|sorry|sold out/

/**
 * Whether the buyer takes a value without naming it: right behind an agent's message that names it and not the card's own the
 * buyer points at it, or orders and names nothing. Nobody names the card's own afterwards.
 */
export function pointing(scene: Scene, said: readonly Named[], own: readonly Named[], features: Features): void {
  const ownAt = Math.max(-1, ...own.filter(({ asked }) => !asked).map(({ at }) => at))
  for (const line of scene.lines) {
    const before = scene.lines[line.index - 1]
    if (!line.isBuyer || before === undefined || !isNamedBy(before, said, own) || ownAt >= before.index) continue
    if (POINTS.test(line.folded)) features.set('pointed at', 1)
    else if (TAKES.test(line.folded)) features.set('taken unnamed', 1)
    else continue
    if (own.length === 0) features.set('taken unnamed, own never', 1)
    if (said.some(({ at }) => at < before.index && scene.lines[at]?.isBuyer === true))
      features.set('asked for and taken unnamed', 1)
  }
}

/** The agent names it, not as something that is not to be had, and not beside the card's own. */
function isNamedBy(line: Line, said: readonly Named[], own: readonly Named[]): boolean {
  if (line.isBuyer || DOUBTS.test(line.folded)) return false
  return said.some(({ at }) => at === line.index) && !own.some(({ at }) => at === line.index)
}

/** Whether the buyer takes without its name what the agent's message named. */
export function isTakenUnnamed({ lines }: Scene, { index, isBuyer, folded }: Line): boolean {
  const reply = lines[index + 1]
  return (
    !isBuyer &&
    reply?.isBuyer === true &&
    !DOUBTS.test(folded) &&
    (POINTS.test(reply.folded) || TAKES.test(reply.folded))
  )
}
