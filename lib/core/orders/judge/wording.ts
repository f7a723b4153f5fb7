import type { Features } from './candidate.ts'
import type { Line, Scene } from './scene.ts'

const WORDING =
  /(?:写|印|刻|绣)(?:上|着|成|句|个|好|一下|备注|:|\s)*["“「[]?([^,.!?\s"”\]]{2,14}(?:\s[^,.!?\s"”\]]{1,8})?)/

/** What is to be written, printed or engraved: 生日快乐 永远18. */
export function wordingOf(folded: string): string | undefined {
  const worded = WORDING.exec(folded)?.[1]?.replace(/(?:吧|哈|哦|啊|呀|就行|就好|可以吗|谢谢|吗|的)+$/, '')
  return worded === undefined || worded.length < 2 || /地址|电话|名字|收件|备注|[吗么]/.test(worded)
    ? undefined
    : worded
}

export function aboutWording(
  scene: Scene,
  line: Line,
  worded: string | undefined,
  note: string,
  features: Features,
): void {
  if (worded === undefined) return
  features.set('wording', 1)
  features.set(note.includes(worded) ? 'wording on card' : 'wording not on card', 1)
  if (scene.lines.some((other) => other.isBuyer !== line.isBuyer && other.folded.includes(worded)))
    features.set('wording by both', 1)
  const parts = worded.split(/\s/)
  if (parts.length > 1 && parts.some((part) => note.includes(part)) && !parts.every((part) => note.includes(part)))
    features.set('part of the wording on card', 1)
  if (parts.some((part) => isSlipIn(part, note))) features.set('a slip of the wording on card', 1)
}

/** 陈梓轩 where the note has 陈梓萱: all but one sign of at least three. */
function isSlipIn(part: string, note: string): boolean {
  if (part.length < 3 || note.includes(part)) return false
  for (let at = 0; at + part.length <= note.length; at += 1) {
    const differing = [...part].filter((sign, index) => sign !== note[at + index]).length
    if (differing === 1) return true
  }
  return false
}

/** 背面刻, 卡上写, card saying: behind it stands a text for the goods, never a name or a road of the delivery. */
const LEADS_TO_TEXT =
  /(?:(?<![打复影水脚手])印|刻|绣|贴名)(?:上|着|成|句|个|字|名字?|一下|内容|是|:|\s)*|(?:上面|卡片?|贺卡|牌子?|蛋糕|横幅|条幅|锦旗|内容|祝福语?)[^,.一-龥]{0,2}(?:写|是|:)(?:上|着|成|句|个|:|\s)*|写好备注\s|(?:card|note|message)[^.]{0,8}(?:saying|says|that says|:|reading)\s*|\bwrite\s+(?=["“])|engraved?(?: with| on it| it with)?\s+|embroidered?(?: with)?\s+/g
/** Talk behind the text. */
const NO_TEXT =
  /^(?:可以|好的?|免费|备注|一下|谢谢|名字?|字|要|给您|给你|收费|几天|大概|左右|多少.*|.*[吗呢么吧]|on|the|card|with|it|on a|please|and|a)$/
/** How many words of a text are looked at, and how far off the other side may say them. */
const MOST_WORDS = 6
const WITHIN = 4

/**
 * The words of a text for the goods that one side gives and the other says back or writes down: 名字印 陈梓轩 — 好的 陈梓轩.
 * What the goods are called is none.
 */
export function agreedWording(scene: Scene, line: Line): string[] {
  const others = scene.lines.filter(
    (other) => other.isBuyer !== line.isBuyer && Math.abs(other.index - line.index) <= WITHIN,
  )
  const isWritten = line.isBuyer && isWrittenDown(scene.lines[line.index + 1])
  return [...line.folded.matchAll(LEADS_TO_TEXT)].flatMap(({ 0: lead, index }) =>
    wordsOf(line.folded.slice(index + lead.length)).filter(
      (word, at) =>
        !scene.card.includes(word) && ((isWritten && at === 0) || others.some(({ folded }) => folded.includes(word))),
    ),
  )
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,.!?;:"“”[\]]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .filter((word) => word.length > 1 && !NO_TEXT.test(word))
}

/** 好的 正反都给您备注. */
function isWrittenDown(reply: Line | undefined): boolean {
  return reply !== undefined && !reply.isBuyer && /备注(?!不了|吗|什么)|记下|记好|登记|\bnoted\b/.test(reply.folded)
}
