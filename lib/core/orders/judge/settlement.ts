import { choice } from './choice.ts'
import { pointing } from './pointing.ts'
import { refusedBeside } from './cues.ts'
import type { Features } from './candidate.ts'
import type { Named } from './choice.ts'
import { findWares } from '../wares/index.ts'
import type { Line, Scene } from './scene.ts'

export type { Named }

type Kind = 'said' | 'own' | 'both'

/** What one message does for the question which of two values is ordered. */
interface Event {
  readonly line: Line
  readonly kind: Kind
  readonly asked: boolean
}

const AGREES =
  /^(?:亲|宝|好|嗯|对|是|行|可以|没问题|收到|ok|noted|sure|got it|yes|great|perfect|no problem|of course|done)/
const RECORDS = /备注|给您|帮您|改|记下|登记|安排|您拍|拍下|will|updated?|changed?/
const SHORT = 6

/**
 * Reads the chat as one decision between the value that was said and the card's own: who names which of the two when,
 * what is turned down, on which of them each side ends, and whether the agent's read-back of one is left standing.
 */
export function settlement(scene: Scene, said: readonly Named[], own: readonly Named[], features: Features): void {
  const events = eventsOf(scene, said, own)
  const plain = events.filter(({ asked }) => !asked)
  if (!plain.some(({ kind }) => kind !== 'own')) features.set('only asked about', 1)
  const last = plain.at(-1)
  if (last === undefined) return
  const agent = plain.findLast(({ line }) => !line.isBuyer)
  const buyer = plain.findLast(({ line }) => line.isBuyer)
  features.set(`ends on ${last.kind}`, 1)
  features.set(`agent ends on ${agent?.kind ?? 'none'}`, 1)
  features.set(`buyer ends on ${buyer?.kind ?? 'none'}`, 1)
  if (agent?.kind === 'said' && buyer?.kind === 'said') features.set('both end on said', 1)
  if (agent?.kind === 'own' || buyer?.kind === 'own') features.set('one ends on own', 1)
  seals(scene, plain, features)
  takenBack(scene, plain, features)
  const lastSaid = said.findLast(({ at }) => scene.lines[at]?.isBuyer === true)
  if (lastSaid !== undefined && isGivenUpBehind(scene, lastSaid)) features.set('given up behind', 1)
  if (last.kind === 'said') inSummary(scene, last.line, features)
  stated(scene, said, plain, features)
  choice(scene, said, own, features)
  pointing(scene, said, own, features)
}

const SETTLING =
  /[那就还是要来拍买换改成选个的款吧了呢哦哈啊嘛呀嗯好行对我这先都给请帮再说\s]|ok|yes|yeah|great|then|just|the|please|make|it|want|take|i'll/g

/** 行 50盒, 那37吧: the buyer says it and hardly anything else; what else stands there is the card's. */
function stated(scene: Scene, said: readonly Named[], plain: readonly Event[], features: Features): void {
  const bare = said.filter((one) => scene.lines[one.at]?.isBuyer === true && !one.asked)
  const last = bare.at(-1)
  if (last === undefined || refusedBeside(last.clause, last.start, last.end)) return
  const rest = `${last.clause.slice(0, last.start)} ${last.clause.slice(last.end)}`.replace(SETTLING, '')
  const isCards = [...rest].every((sign) => scene.card.includes(sign))
  if (rest.length > 1 && !isCards) return
  features.set('stated bare', 1)
  const own = plain.filter(({ kind }) => kind !== 'said')
  if (own.length === 0) features.set('stated bare, own never', 1)
  else if (own.every(({ line }) => line.index < last.at)) features.set('stated bare, own before', 1)
  if (scene.lines.some(({ isBuyer, index, accepts }) => !isBuyer && index > last.at && index <= last.at + 2 && accepts))
    features.set('stated bare, accepted', 1)
}

/** 算了, 先不搞, nvm: what the buyer gives up after it was said; 另外下单 speaks of another order. */
const GIVES_UP =
  /算了|先不|不用了|不要了|不买了|不搞|下次|自己有|我有了?$|还是(?:写|填|用|寄|原来|之前|我|按|老)|never ?mind|\bnvm\b|on second thought|\bskip (?:the|it|that)/
const OTHER_ORDER =
  /另(?:一个|外一|外|一)?(?:张|个)?(?:单|下单|拍过|拍了)|[两三]个单|分开拍|还有个单|那个单|别的单|其他订单|跟这[个单].{0,2}没关系|separate order|another order|other order/

/** 想买黑的 算了听她的: given up in the same breath. */
function isGivenUpBehind({ lines }: Scene, { at, clause, end }: Named): boolean {
  const folded = lines[at]?.folded ?? ''
  const start = folded.indexOf(clause)
  return start >= 0 && /^[^,.]{0,4}[\s,.]*(?:算了|罢了|nvm|never ?mind)/.test(folded.slice(start + end))
}

/** 先不要天幕: another ware is given up, and the matter is not named. */
function isOfOther({ folded }: Line, isNamed: boolean): boolean {
  return !isNamed && findWares(folded.replace(GIVES_UP, ' ')).length > 0
}

function takenBack(scene: Scene, plain: readonly Event[], features: Features): void {
  const from = plain.findLastIndex(({ kind }) => kind === 'said')
  const said = plain[from]
  if (said === undefined) return
  const later = scene.lines.slice(said.line.index + 1).filter(({ isBuyer }) => isBuyer)
  const names = new Set(plain.filter(({ line }) => line.isBuyer).map(({ line }) => line.index))
  if (later.some((line) => GIVES_UP.test(line.folded) && !isOfOther(line, names.has(line.index))))
    features.set('given up after', 1)
  if (said.line.isBuyer && GIVES_UP.test(said.line.folded)) features.set('given up beside', 1)
  if (scene.lines.some(({ folded }) => OTHER_ORDER.test(folded))) features.set('another order', 1)
}

function eventsOf(scene: Scene, said: readonly Named[], own: readonly Named[]): Event[] {
  return scene.lines.flatMap((line): Event[] => {
    const [x, v] = [said, own].map((all) => all.filter(({ at }) => at === line.index))
    if (x === undefined || v === undefined || x.length + v.length === 0) return []
    const [plainX, plainV] = [x, v].map((all) => all.filter((one) => !refusedBeside(one.clause, one.start, one.end)))
    const forSaid = (plainX?.length ?? 0) > 0 || (v.length > 0 && plainV?.length === 0)
    const forOwn = (plainV?.length ?? 0) > 0 || (x.length > 0 && plainX?.length === 0)
    const kind = forSaid && forOwn ? 'both' : forSaid ? 'said' : 'own'
    return [{ line, kind, asked: [...x, ...v].every(({ asked }) => asked) }]
  })
}

/** The agent says one of them back, the buyer lets it stand, and the other is not named again. */
function seals(scene: Scene, events: readonly Event[], features: Features): void {
  for (const kind of ['said', 'own'] as const) {
    const at = events.findLastIndex((event) => event.kind === kind && !event.line.isBuyer)
    const seal = events[at]
    if (seal === undefined || events.slice(at + 1).some((later) => later.kind !== kind)) continue
    const { line } = seal
    const before = scene.lines[line.index - 1]
    const takesUp = events.some((one) => one.kind === kind && one.line === before && one.line.isBuyer)
    const reply = scene.lines.slice(line.index + 1).find(({ isBuyer }) => isBuyer)
    const how = reply === undefined ? 'unanswered' : isAgreed(reply) ? 'agreed' : 'passed over'
    features.set(`sealed ${kind}`, 1).set(`sealed ${kind} ${how}`, 1)
    if (takesUp) features.set(`sealed ${kind} takes up`, 1)
    if (AGREES.test(line.folded)) features.set(`sealed ${kind} agreeing`, 1)
    if (RECORDS.test(line.folded)) features.set(`sealed ${kind} recorded`, 1)
    if (line.prices.length > 0) features.set(`sealed ${kind} priced`, 1)
    if (takesUp && how !== 'passed over') features.set(`sealed ${kind} by both`, 1)
  }
}

function isAgreed({ folded, accepts, ordered }: Line): boolean {
  return accepts || ordered || folded.length <= SHORT
}

/** The last message on the matter sums up the order: it holds others of the card's values, its count or its amount. */
function inSummary(scene: Scene, line: Line, features: Features): void {
  const pieces = scene.card.split(/[^一-龥a-z\d.]+/).filter((piece) => piece.length > 1)
  const side = line.isBuyer ? 'b' : 'a'
  const held = pieces.filter((piece) => line.folded.includes(piece.slice(0, 2))).length
  if (held > 0) features.set(`summed up ${side}`, Math.min(3, held))
  const { amount } = scene.order
  if (amount === undefined || line.prices.length === 0) return
  features.set(
    line.prices.some((price) => price.amount === amount) ? 'summed up at the amount' : 'summed up at another sum',
    1,
  )
}

/** Every place of the chat where one of the words stands. */
export function placesOfWords(scene: Scene, words: readonly string[]): Named[] {
  const wanted = words.filter((word) => word !== '')
  return scene.lines.flatMap((line) =>
    line.statements.flatMap(({ clause }) =>
      wanted.flatMap((word): Named[] => {
        const start = indexOfWhole(clause.text, word)
        return start < 0
          ? []
          : [{ at: line.index, clause: clause.text, start, end: start + word.length, asked: clause.asked }]
      }),
    ),
  )
}

/** A number as a whole, a word anywhere. */
function indexOfWhole(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const cut = /^\d/.test(word) && /[\d.]/.test(text.charAt(at - 1))
    const cutBehind = /\d$/.test(word) && /\d/.test(text.charAt(at + word.length))
    if (!cut && !cutBehind) return at
  }
  return -1
}
