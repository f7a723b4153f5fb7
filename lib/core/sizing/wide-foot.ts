/** Whether a message tells of a wide foot or a high instep, for which many tables go a size up. */
import { anyOf } from '../shared/index.ts'
import { FOOT_WIDTH } from './distractions.ts'

const WIDE = anyOf(
  /脚 ?(?:偏|比较|有点|有些|很|蛮|好|特别|挺|略|稍)?(?:胖|宽|肥|厚)|(?:宽|胖|肥)脚|脚上?肉(?!色)/i,
  // the instep, the ball, the last
  /脚(?:背|面)(?:偏|比较|有点|有些|很|蛮|好|特别|挺|略|稍)?(?:高|厚|宽)|高(?:脚背|足弓)/i,
  /脚掌(?:偏|比较|有点|很|特别)?[宽厚肥]|脚[板型](?:偏|比较|有点|很)?[宽厚肥]|前掌[宽厚]/i,
  /大脚骨|拇(?:指|趾)?外翻|bunions?/i,
  /wide (?:foot|feet)|(?:foot|feet),? (?:is|are|'re)? ?(?:a bit |quite |very |kind of |pretty )?wide/i,
  /(?:quite|very|pretty|rather|a bit|kinda|kind of|extra|super|too) wide|high instep/i,
)
/** 23.8偏宽, 238mm and wide: told of the foot by standing behind its length. */
const WIDE_BEHIND =
  /\d ?(?:cm|mm|厘米|公分|码)?[ ,，]?(?:偏|有点|比较|稍微?|略)(?:宽|胖|肥)(?!松|吗|不)|\d ?(?:cm|mm)? (?:and|but) (?:a bit |quite |rather |very )?wide/
const NOT_WIDE = anyOf(
  /(?:脚|脚掌|脚背|脚面|也|又)(?:不|没那么|不算|不怎么|不是很|不太)(?:胖|宽|肥|厚|高)/gi,
  /不是(?:宽|肥|胖)脚|not (?:that |very |so )?wide/gi,
)

/** A width in centimetres is no wide foot, nor is one that the buyer denies. Linear. */
export function tellsWideFoot(text: string): boolean {
  const feet = text.replace(FOOT_WIDTH, ' ').replace(NOT_WIDE, ' ')
  return WIDE.test(feet) || WIDE_BEHIND.test(feet)
}
