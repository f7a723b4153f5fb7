import type { TimedMessage } from './policy.ts'

/** How a shop's robot can be told from a person. */
export interface AutoReplySigns {
  readonly autoReplyMarks: readonly string[]
  readonly autoReplyTexts: readonly string[]
}

/** Width, case and blanks do not make another text. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/**
 * Answers whether a reply was sent by a robot: it is flagged so, begins with the shop's mark (the 赤兔 rule), or reads
 * like a known automatic text. A reply whose words are known to come from a person's hands is none.
 */
export function autoReplyTest(signs: AutoReplySigns): (message: TimedMessage) => boolean {
  const marks = signs.autoReplyMarks.map(plain).filter((mark) => mark !== '')
  const texts = new Set(signs.autoReplyTexts.map(plain).filter((text) => text !== ''))
  return (message) => {
    if (message.auto === true || message.source === 'auto') return true
    if (message.source !== undefined) return false
    if (marks.length === 0 && texts.size === 0) return false
    const text = plain(message.text)
    return texts.has(text) || marks.some((mark) => text.startsWith(mark))
  }
}
