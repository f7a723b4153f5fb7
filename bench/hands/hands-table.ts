import { both, NO_WORK, secondsOf, type HandWork } from './keystroke-level.ts'
import { WAYS, type ChatWork, type Way } from './three-ways.ts'

/** The table of the docs: presses and seconds of each chat, three ways, and what Wenda comes to beside the others. */
export function handsTable(chats: readonly ChatWork[]): string {
  const rows = chats.map((chat) => rowOf(chat.title, chat, chat.work))
  const total = totalOf(chats)
  return [
    '| chat | replies | known | suggested | by hand: keys, s | quick replies: keys, s | Wenda: keys, s |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    rowOf('**all**', total, total.work),
    '',
    'All replies:',
    '',
    ...shareLines(total.work),
    '',
    `The ${total.known} replies that the shop's knowledge has:`,
    '',
    ...shareLines(total.knownWork),
  ].join('\n')
}

type Counts = Pick<ChatWork, 'replies' | 'known' | 'suggested' | 'work' | 'knownWork'>

/** Sums over the chats. */
export function totalOf(chats: readonly ChatWork[]): Counts {
  const sum = (of: (chat: ChatWork) => number): number => chats.reduce((all, chat) => all + of(chat), 0)
  const work: Record<Way, HandWork> = { byHand: NO_WORK, quickReplies: NO_WORK, wenda: NO_WORK }
  const knownWork = { ...work }
  for (const chat of chats) {
    for (const way of WAYS) {
      work[way] = both(work[way], chat.work[way])
      knownWork[way] = both(knownWork[way], chat.knownWork[way])
    }
  }
  return {
    replies: sum((chat) => chat.replies),
    known: sum((chat) => chat.known),
    suggested: sum((chat) => chat.suggested),
    work,
    knownWork,
  }
}

function rowOf(
  name: string,
  { replies, known, suggested }: Omit<Counts, 'work' | 'knownWork'>,
  work: ChatWork['work'],
): string {
  const cells = WAYS.map((way) => `${work[way].keys}, ${secondsOf(work[way]).toFixed(1)}`)
  return `| ${[name, replies, known, suggested, ...cells].join(' | ')} |`
}

function shareLines(work: ChatWork['work']): string[] {
  return (['byHand', 'quickReplies'] as const).map((way) => `- ${shareLine(way, work)}`)
}

function shareLine(way: Exclude<Way, 'wenda'>, work: ChatWork['work']): string {
  const names = { byHand: 'typing by hand', quickReplies: 'plain quick replies' }
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`
  const keys = percent(work.wenda.keys, work[way].keys)
  const seconds = percent(secondsOf(work.wenda), secondsOf(work[way]))
  return `Wenda against ${names[way]}: ${keys} of the key presses, ${seconds} of the time.`
}

/** The document with the table between its two marks; throws when the marks are not there. */
export function putTable(document: string, table: string): string {
  const marked = /<!-- hands -->[\s\S]*<!-- \/hands -->/
  if (!marked.test(document)) throw new Error('The marks <!-- hands --> and <!-- /hands --> are missing')
  return document.replace(marked, () => `<!-- hands -->\n\n${table}\n\n<!-- /hands -->`)
}
