import type { ChatMessage } from '../shared/index.ts'
import { actOfBuyer } from './acts.ts'
import { fold, splitClauses, type Clause } from './text.ts'
import type { OrderFinding } from './types.ts'

/**
 * Whether the chat's last word speaks for what the card has. A difference that was read from one clause is no alarm when
 * a later clause, of whatever form, settles on the very words the card prints and nobody goes back to the other.
 */
export function isSpokenFor(finding: OrderFinding, messages: readonly ChatMessage[]): boolean {
  const core = coreOf(fold(finding.card ?? ''))
  const said = fold(finding.said ?? '')
  if (core === undefined || said === '' || said.includes(core)) return false
  const at = messages.findIndex(({ id }) => id === finding.messageId)
  if (at < 0) return false
  let forCard = false
  for (const { message, clause } of clausesAfter(messages, at, said)) {
    if (holds(clause.text, said)) forCard = false
    if ((holds(clause.text, core) || holds(clause.text, shortOf(core))) && settles(message, clause, core))
      forCard = true
  }
  return forCard
}

/** 44和45通用: an agent's word that two versions are one. */
export function isInterchangeable(finding: OrderFinding, messages: readonly ChatMessage[]): boolean {
  const [said, card] = [finding.said, finding.card].map((text) => /\d+(?:\.\d+)?/.exec(fold(text ?? ''))?.[0])
  if (said === undefined || card === undefined) return false
  return messages.some(
    (message) =>
      message.side === 'agent' &&
      splitClauses(fold(message.text)).some(
        ({ text }) =>
          /通用|都一样|都能用|兼容|都可以用|fits both|interchangeable/.test(text) &&
          holds(text, said) &&
          holds(text, card),
      ),
  )
}

/** 机械款, 普及本, 30L: the part of a printed version that people say; undefined where it is too short to be looked for. */
function coreOf(card: string): string | undefined {
  const text = card.trim().replace(/(?:色|款|版|型|味|装|码|号|规格|系列)$/, '')
  if (/^[\d.]+$/.test(text)) return text.length > 1 ? text : undefined
  return text.length >= 2 && text.length <= 8 ? text : undefined
}

/** 黑芝麻 is called 芝麻. */
function shortOf(core: string): string {
  return /^[一-龥]{3,}$/.test(core) ? core.slice(-2) : core
}

/** Whether a text holds a piece as a whole: 30 is not in 300. */
function holds(text: string, piece: string): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + piece.length)]
    const cutsBefore = /[\d.a-z]/.test(piece.charAt(0)) && /[\d.a-z]/.test(before)
    const cutsAfter = /[\da-z]/.test(piece.at(-1) ?? '') && /[\da-z]/.test(after)
    if (!cutsBefore && !cutsAfter) return true
  }
  return false
}

/** Every clause behind the place where the difference was said. */
function clausesAfter(
  messages: readonly ChatMessage[],
  at: number,
  said: string,
): { readonly message: ChatMessage; readonly clause: Clause }[] {
  return messages.slice(at).flatMap((message, offset) => {
    const folded = fold(message.text)
    const from = offset === 0 ? folded.indexOf(said) + said.length : 0
    const rest = folded.slice(from)
    return splitClauses(rest).map((clause) => ({ message, clause }))
  })
}

const DENIES = /(?:不要|不是|没有|不带|不含|别|除了|换掉|不用|不|没)[^,.]{0,2}$/
const SPEAKS_AGAINST = /断码|断货|没货|缺货|卖完|没有了|只有|没有|或|还是.+还是|哪|多少|区别|比|贵|差/

function settles(message: ChatMessage, clause: Clause, core: string): boolean {
  const { text } = clause
  if (clause.asked || DENIES.test(text.slice(0, Math.max(text.indexOf(core), text.indexOf(shortOf(core))))))
    return false
  if (message.side === 'buyer') return /^(?:want|mention)$/.test(actOfBuyer(clause, [], core))
  return /拍|选|发|给您|好的|安排|记|备注|就|对|确认/.test(text) && !SPEAKS_AGAINST.test(text)
}
