import { hasTrigger } from '@/lib/core/keys/index.ts'

/** The keys a newcomer learns, in the order of a conversation. */
export const LESSONS = ['insert', 'phrase', 'mend', 'checks', 'next'] as const
export type Lesson = (typeof LESSONS)[number]

/** The lessons where these signs open the quick replies: without one there is nothing to type. */
export function lessonsFor(triggers: string): readonly Lesson[] {
  return triggers === '' ? LESSONS.filter((lesson) => lesson !== 'phrase') : LESSONS
}

/** What the practice chat says, in the language of the page. */
export interface PracticeScript {
  readonly says: Readonly<Record<Lesson, string>>
  readonly answer: string
  readonly phrase: string
  readonly flagged: string
  readonly mended: string
  readonly draft: (price: string) => string
  readonly confirmation: string
}

/** One line of the practice chat. */
export interface PracticeLine {
  /** Its place in the chat, from 0: a line never moves nor goes. */
  readonly place: number
  readonly from: 'buyer' | 'me'
  readonly text: string
}

/** Where the learner stands. */
export interface Practice {
  readonly lesson: Lesson | 'done'
  /** Signs that open the quick replies. */
  readonly triggers: string
  readonly lines: readonly PracticeLine[]
  readonly draft: string
  /** A send was held for the checks. */
  readonly held: boolean
  /** Checks made, in the order of the lines 1 to 3. */
  readonly ticked: readonly number[]
  /** Enter came before the key of the lesson was used. */
  readonly hurried: boolean
}

/** What the learner does. */
export type PracticeMove =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'insert' }
  | { readonly kind: 'mend' }
  | { readonly kind: 'tick'; readonly check: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'send' }

/** The practice as it begins. */
export function startPractice(script: PracticeScript, triggers: string): Practice {
  return beginLesson(
    { lesson: 'insert', triggers, lines: [], draft: '', held: false, ticked: [], hurried: false },
    script,
  )
}

/** Whether the quick replies stand open: the draft begins with the trigger of the palette. */
export function searchesPhrases(practice: Practice): boolean {
  return practice.lesson === 'phrase' && hasTrigger(practice.draft.slice(0, 1), practice.triggers)
}

/** Whether the draft stands as the lesson wants it, so that Enter sends it. */
export function isReadyToSend(practice: Practice, script: PracticeScript): boolean {
  switch (practice.lesson) {
    case 'insert':
      return practice.draft.includes(script.answer)
    case 'phrase':
      return practice.draft.includes(script.phrase)
    case 'mend':
      return practice.draft.trim() !== '' && !practice.draft.includes(script.flagged)
    case 'checks':
      return practice.draft.trim() !== '' && practice.ticked.length === 3
    case 'next':
    case 'done':
      return false
  }
}

/** The practice after one move. A move that means nothing here changes nothing; nothing is ever lost or skipped. */
export function movePractice(practice: Practice, move: PracticeMove, script: PracticeScript): Practice {
  switch (move.kind) {
    case 'type':
      return { ...practice, draft: move.text, hurried: false }
    case 'insert':
      if (practice.lesson === 'insert') return { ...practice, draft: script.answer, hurried: false }
      return searchesPhrases(practice) ? { ...practice, draft: script.phrase, hurried: false } : practice
    case 'mend':
      return { ...practice, draft: practice.draft.replace(script.flagged, script.mended), hurried: false }
    case 'tick':
      if (!practice.held || practice.ticked.includes(move.check)) return practice
      return { ...practice, ticked: [...practice.ticked, move.check] }
    case 'next':
      return practice.lesson === 'next' ? { ...practice, lesson: 'done' } : practice
    case 'send':
      return sendDraft(practice, script)
  }
}

function sendDraft(practice: Practice, script: PracticeScript): Practice {
  if (practice.lesson === 'next' || practice.lesson === 'done' || practice.draft.trim() === '') return practice
  if (!isReadyToSend(practice, script)) {
    return practice.lesson === 'checks' ? { ...practice, held: true } : { ...practice, hurried: true }
  }
  const lessons = lessonsFor(practice.triggers)
  const following = lessons[lessons.indexOf(practice.lesson) + 1] ?? 'next'
  const lines = said(practice.lines, 'me', practice.draft)
  return beginLesson({ ...practice, lesson: following, lines, draft: '', held: false, ticked: [] }, script)
}

/** The buyer speaks, and where the lesson is about a draft, the draft stands there. */
function beginLesson(practice: Practice, script: PracticeScript): Practice {
  if (practice.lesson === 'done') return practice
  const drafts = { mend: script.draft(script.flagged), checks: script.confirmation, insert: '', phrase: '', next: '' }
  return {
    ...practice,
    lines: said(practice.lines, 'buyer', script.says[practice.lesson]),
    draft: drafts[practice.lesson],
    hurried: false,
  }
}

function said(lines: readonly PracticeLine[], from: PracticeLine['from'], text: string): readonly PracticeLine[] {
  return [...lines, { place: lines.length, from, text }]
}
