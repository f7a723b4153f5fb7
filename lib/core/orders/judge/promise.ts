import { AGREES_FIRST, GIVES_UP, REFUSES, replyTo } from '../note-check.ts'
import type { Features } from './candidate.ts'
import { cuesOf } from './cues.ts'
import { EVERYDAY } from './everyday.ts'
import { aboutPlace, sceneFeatures } from './place.ts'
import type { Line, Scene } from './scene.ts'

/** 给您备注上了, I'll add it to the order: the agent takes it down. */
const ON_RECORD =
  /备注|记下|记上|记好|写上|写好|写进|登记|安排|放进|装上|一起(?:发|寄|放)|一定|放心|(?:i'll|will|we'll|can) (?:add|put|include|pop|throw|toss|slip|note|leave)|noted|added|on the order|in (?:the|your) (?:note|parcel|box|order|bag)/
/** 不用备注, 标配就带, 混搭: nothing is owed. */
const NEEDLESS =
  /在盒里|盒里|不用备注|不用写|默认|标配|自带|本来就|出厂|搭配|混搭|随机|做不了|不了(?:哦|哈|的|$)|没有的|要拍|需要?[另单]|满\d|才[送有能]/
/** 那不放了, 那就不开了, 那正常发咯: the agent lets it be. */
const LETS_BE = /那(?:就|我们?)?(?:先)?(?:不[放开送写加备寄配]|正常|照常|按原)|won't (?:add|put|include)/
const PLEASED = /爱你|太好|哇|开心|棒|好耶|不错|人美|love|omg|best|brilliant|perfect|lovely|great/
const TURNED_DOWN =
  /不要|不用|不需要|算了|用不上|我有(?![张个一]|.{0,4}[券码])|自己有|不放|省了|不报|不开|家里.{0,3}[有两三几]|no thanks|don't need|no need|never ?mind/
/** 灯泡别忘了, 海马刀给我放进去哈: the buyer counts on it. */
const COUNTS_ON =
  /(?:别|莫|不要)(?:忘|漏|落|少)|记得|给我(?:放|装|塞|带)|一定要|don't forget|do want|yes please|looking forward/

/** How much of a text's own words (by two signs, or by word) another holds. */
export function shareIn(text: string, other: string): number {
  const pieces = [...text.matchAll(/[a-z]{4,}|\d+/g)].map(([word]) => word)
  for (const [run] of text.matchAll(/[一-龥]{2,}/g))
    for (let at = 0; at + 2 <= run.length; at += 1) pieces.push(run.slice(at, at + 2))
  const own = pieces.filter((piece) => !EVERYDAY.has(piece))
  return own.length === 0 ? 0 : own.filter((piece) => other.includes(piece)).length / own.length
}

/** What a clause of one kind adds to the shared features. */
export function startPromise(scene: Scene, line: Line, clause: string): Features {
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
  if (NEEDLESS.test(clause)) features.set('needless', 1)
  else if (NEEDLESS.test(line.folded)) features.set('needless beside', 1)
  const after = scene.lines.slice(line.index + 1, line.index + 3)
  if (after.some((other) => other.isBuyer && PLEASED.test(other.folded))) features.set('pleased', 1)
  if (after.some((other) => !other.isBuyer && ON_RECORD.test(other.folded))) features.set('then on record', 1)
  if (after.some((other) => other.isBuyer && TURNED_DOWN.test(other.folded))) features.set('then turned down', 1)
  if (AGREES_FIRST.test(reply)) features.set('reply agrees', 1)
  if (REFUSES.test(reply)) features.set('reply refuses', 1)
  if (scene.lines.slice(line.index + 1).some((other) => !other.isBuyer && LETS_BE.test(other.folded)))
    features.set('let be later', 1)
  const before = scene.lines[line.index - 1]
  if (before !== undefined && before.isBuyer !== line.isBuyer) cuesOf(before.folded, 'before', features)
  whatBecomes(scene, line, clause, features)
  if (scene.lines.slice(line.index + 1).some((other) => other.isBuyer && GIVES_UP.test(other.folded)))
    features.set('given up later', 1)
  return features
}

/** What later messages make of it: taken down in the same words, or counted on. */
function whatBecomes(scene: Scene, line: Line, clause: string, features: Features): void {
  const later = scene.lines.slice(line.index + 1)
  const isSame = ({ folded }: Line): boolean => shareIn(clause, folded) > 0.3
  if (later.some((other) => !other.isBuyer && ON_RECORD.test(other.folded) && isSame(other)))
    features.set('on record in its words', 1)
  if (later.some((other) => other.isBuyer && COUNTS_ON.test(other.folded) && isSame(other)))
    features.set('counted on', 1)
}
