import { CLASSIFIERS, RARE_CLASSIFIERS } from '../number-words.ts'
import type { Features } from './candidate.ts'
import { refusedBeside } from './cues.ts'
import type { Line, Scene } from './scene.ts'

/** One place where a value is named: the clause it stands in, and where in it. */
export interface Named {
  readonly at: number
  readonly clause: string
  readonly start: number
  readonly end: number
  readonly asked: boolean
}

/** What a buyer puts around what is chosen; nothing of it names anything. */
const FILLING = new RegExp(
  `(?:[\\d一二两三四五六七八九十]+|半)\\s?[${CLASSIFIERS}${RARE_CLASSIFIERS}]|` +
    '[那就还是要来拍买换改成选个的款吧了呢哦哈啊嘛呀嗯好行对我俺咱这先都给请帮再说整拿弄搞得把只光听你中噻咯哒]|' +
    "\\b(?:ok|okay|yes|yeah|yep|yup|great|lovely|perfect|cool|grand|good|fine|right|alright|oh|then|just|the|an?|please|pls|make|do|it|that|one|ones|want|take|get|have|grab|need|order|i'?ll|i'?d|like|go|going|with|for|me|in|and|so|thanks|cheers|both|of|them|this|i|ill|id|on)\\b|\\s",
  'g',
)
const OTHERS = /[他她它别没不]|friend|sister|brother|husband|wife|\bnot\b|n't|last time|usually|used to/
const ORDERS_BEFORE =
  /(?:^|[^不别没])(?:要|来|拍|换|换成|改成?|选|买|那|那就|就|还是|定|拿|整|囤|上|take|want|get|go with|make it|have|order)(?:个|把|件|的|了|the|a)?\s?$/
const NOT_ORDERED =
  /送|赠|有|自[备带配]|另|单[买独]|上次|平[时常]|以前|够|不|别|没|算了|下[次回]|再说|如果|要是|吗|\bfree\b|already|\bif\b|\bnot\b/
const HEDGED = /没有|没货|断|卖完|另|不(?!用|客气|错)|贵|还是|哪|区别|或|但|but|or\b|sold|\?|not/
const GIVEN = /送|赠|搭|free|gift|throw in|on us/

/** What a clause holds beside the value and what only fills. */
function besideIn({ clause, start, end }: Named): string[] {
  return `${clause.slice(0, start)} ${clause.slice(end)}`.replace(FILLING, ' ').match(/[一-龥]|[a-z]{2,}/g) ?? []
}

/** What is left of a clause beside the value is the card's own or next to nothing. */
function isBare(named: Named, card: string): boolean {
  const { clause, start, end } = named
  if (OTHERS.test(`${clause.slice(0, start)} ${clause.slice(end)}`)) return false
  return besideIn(named).filter((piece) => !card.includes(piece)).length <= 1
}

function isOrdered({ clause, start, end }: Named): boolean {
  const rest = `${clause.slice(0, start)} ${clause.slice(end)}`
  return ORDERS_BEFORE.test(clause.slice(0, start)) && !NOT_ORDERED.test(rest)
}

/** The last place where the buyer chooses one of them. */
function chosenAt(scene: Scene, named: readonly Named[]): Named | undefined {
  return named.findLast(
    (one) =>
      scene.lines[one.at]?.isBuyer === true &&
      !one.asked &&
      !refusedBeside(one.clause, one.start, one.end) &&
      (isBare(one, scene.card) || isOrdered(one)),
  )
}

/** How the agent takes it: names it again, agrees, hedges, or goes on about other things. */
function answerTo(scene: Scene, chosen: Named, said: readonly Named[]): string {
  const answer = scene.lines.slice(chosen.at + 1).find(({ isBuyer }) => !isBuyer)
  if (answer === undefined) return 'unanswered'
  const names = said.some(({ at }) => at === answer.index)
  if (names) return HEDGED.test(answer.folded) ? 'hedged' : 'said back'
  return isTaken(answer) ? 'taken' : 'passed over'
}

function isTaken({ accepts, folded }: Line): boolean {
  return accepts || /^(?:亲|宝)?(?:好|嗯|行|可以|没问题|收到|ok|sure|great|perfect|lovely|noted|good)/.test(folded)
}

/**
 * Reads whether the buyer chooses the value that was said (names it with hardly anything beside it, or orders it in so many
 * words), how the agent takes it, and whether anybody comes back to the card's afterwards.
 */
export function choice(scene: Scene, said: readonly Named[], own: readonly Named[], features: Features): void {
  const chosen = chosenAt(scene, said)
  const ownChosen = chosenAt(scene, own)
  if (chosen === undefined) {
    features.set(ownChosen === undefined ? 'neither chosen' : 'only own chosen', 1)
    return
  }
  const names = new Set(said.map(({ at }) => at))
  const isTurned =
    (ownChosen !== undefined && ownChosen.at > chosen.at) ||
    own.some(
      ({ at, asked, clause, start, end }) =>
        at > chosen.at && !asked && !names.has(at) && !refusedBeside(clause, start, end),
    )
  if (isTurned) {
    features.set('chosen, then own', 1)
    return
  }
  features.set('chosen', 1)
  const beside = besideIn(chosen)
  if (beside.length === 0) features.set('chosen alone', 1)
  else if (beside.length > 1 && beside.every((piece) => scene.card.includes(piece)))
    features.set('chosen with the card', 1)
  if (ownChosen !== undefined) features.set(ownChosen.at === chosen.at ? 'chosen beside own' : 'chosen after own', 1)
  const isGiven = scene.lines.some(({ index, folded }) => names.has(index) && GIVEN.test(folded))
  if (isGiven) {
    features.set('chosen but given', 1)
    return
  }
  const how = answerTo(scene, chosen, said)
  features.set(`chosen, ${how}`, 1)
  const before = scene.lines.slice(0, chosen.at).findLast(({ isBuyer }) => !isBuyer)
  const isOffered = before !== undefined && names.has(before.index)
  if (isOffered) features.set('chosen from an offer', 1)
  if (how !== 'said back' && how !== 'taken' && !isOffered) return
  features.set('chosen by both', 1)
  if (scene.lines.slice(chosen.at + 1).some(({ isBuyer, ordered }) => isBuyer && ordered))
    features.set('chosen by both, ordered', 1)
}
