import { answerOf } from './compose-fab.ts'
import type { KnowledgeEntry } from './knowledge-entry.ts'
import {
  buildMatcherParts,
  QuestionMatcher,
  type MatcherParts,
  type Ranking,
  type Segment,
} from './matching/question-matcher.ts'
import type { Question } from './matching/question-store.ts'
import { tokensOf } from './matching/tokenize.ts'

/** A tip this small is rebuilt at each change. */
const TIP_QUESTIONS = 64
/** Up to this many questions everything is rebuilt by itself once it grew by a share; above, only by `compact`. */
const SELF_COMPACT_QUESTIONS = 20_000
/**
 * Growth after which what the words are worth is counted anew. Phrasings learnt tell which words buyers vary: counted
 * only after a quarter more, a base that learnt five phrasings an entry lost up to four points of Recall@3 (decision 040).
 */
const GROWTH_BEFORE_COMPACT = { questions: 16, share: 1 / 16 } as const

function changesBeforeCompact(questionCount: number): number {
  return GROWTH_BEFORE_COMPACT.questions + questionCount * GROWTH_BEFORE_COMPACT.share
}

function sameTokens(text: string): string {
  return tokensOf(text).join(' ')
}

/** What a product entry without phrasings is found by: the facts themselves (KB-FAB). */
function factsOf({ kind, questions, feature, advantage, benefit }: KnowledgeEntry): string[] {
  if (kind !== 'product' || questions.length > 0) return []
  return [feature, advantage, benefit].filter((fact) => fact !== undefined)
}

/** The questions that lead to an entry: its title and its phrasings. What says the same twice is left out in the store. */
export function questionsOf(entry: KnowledgeEntry): string[] {
  const asked = entry.questions.includes(entry.title) ? entry.questions : [entry.title, ...entry.questions]
  return [...asked, ...factsOf(entry)]
}

/** Lines of an answer that are read, and the shortest that says something. */
const ANSWER = { lines: 8, leastChars: 5 } as const

/** What the answer says, line by line: often it names what a buyer asks about where no question does. */
function answerLines(entry: KnowledgeEntry): string[] {
  return answerOf(entry)
    .split(/[。！？；\n]+|[.!?;]+(?=\s|$)/u)
    .map((line) => line.trim())
    .filter((line) => line.length > ANSWER.leastChars)
    .slice(0, ANSWER.lines)
}

/** All that an entry in this slot is found by: its questions, and beside them what its answer says. */
export function readOf(entry: KnowledgeEntry, slot: number): Question[] {
  return [
    ...questionsOf(entry).map((text) => ({ text, slot })),
    ...answerLines(entry).map((text) => ({ text, slot, isTold: true })),
  ]
}

/** All questions of the base and what changed since it was built; ranks messages against them. */
export class QuestionShelf {
  private matcher: QuestionMatcher
  private readonly retired = new Set<number>()
  private changes: Question[] = []
  private slotCount: number
  private middle: Segment | undefined
  /** How many of the changes the middle segment holds; -1 when it has to be built again. */
  private inMiddle = 0
  private settled = true

  constructor(parts: MatcherParts) {
    this.matcher = new QuestionMatcher(parts)
    this.slotCount = parts.base.slotStart.length - 1
  }

  static build(questions: readonly Question[], slotCount: number): QuestionShelf {
    return new QuestionShelf(buildMatcherParts(questions, slotCount))
  }

  get parts(): MatcherParts {
    return this.matcher.parts
  }

  get isChanged(): boolean {
    return this.changes.length > 0 || this.retired.size > 0
  }

  /** Replaces all that a slot is found by; none removes it. */
  replace(slot: number, questions: readonly Question[]): void {
    this.slotCount = Math.max(this.slotCount, slot + 1)
    this.retired.add(slot)
    this.changes = this.changes.filter((question) => question.slot !== slot)
    for (const question of questions) this.changes.push(question)
    this.inMiddle = -1
    this.settled = false
  }

  /** Adds a question to a slot; false when the slot already has it. */
  add(slot: number, text: string): boolean {
    const key = sameTokens(text)
    if (key === '' || this.of(slot).some(({ text: known, isTold }) => isTold !== true && sameTokens(known) === key))
      return false
    this.changes.push({ text, slot })
    this.settled = false
    const { count } = this.matcher.parts.base
    if (count <= SELF_COMPACT_QUESTIONS && this.changes.length > changesBeforeCompact(count)) this.compact()
    return true
  }

  /** Takes a question from a slot again. */
  drop(slot: number, text: string): void {
    const key = sameTokens(text)
    this.replace(
      slot,
      this.of(slot).filter(({ text: known, isTold }) => isTold === true || sameTokens(known) !== key),
    )
  }

  /** The questions of a slot, as texts that are cut into the same tokens. */
  of(slot: number): Question[] {
    this.settle()
    return [...this.matcher.baseQuestions(slot), ...this.changes.filter((question) => question.slot === slot)]
  }

  /** The words of a small base are counted anew once it grew; an empty one knows no word at all, so it always is. */
  private hasOutgrownItsBase(): boolean {
    const { count } = this.matcher.parts.base
    if (this.settled || count > SELF_COMPACT_QUESTIONS) return false
    return this.changes.length > (count === 0 ? 0 : changesBeforeCompact(count))
  }

  private settle(): void {
    if (this.settled) return
    this.settled = true
    const tipSize = this.changes.length - this.inMiddle
    if (this.inMiddle < 0 || tipSize > TIP_QUESTIONS) {
      this.middle = this.changes.length === 0 ? undefined : this.matcher.segmentOf(this.changes, this.slotCount)
      this.inMiddle = this.changes.length
    }
    const tip = this.changes.slice(this.inMiddle)
    const later = [
      ...(this.middle === undefined ? [] : [this.middle]),
      ...(tip.length === 0 ? [] : [this.matcher.segmentOf(tip, this.slotCount)]),
    ]
    this.matcher.change(later, this.retired, this.slotCount)
  }

  /** Folds all changes into a new base with weights counted anew: the same as building it from scratch. */
  compact(): void {
    if (!this.isChanged) return
    this.settle()
    const bySlot = new Map<number, Question[]>()
    for (const question of this.changes) {
      const list = bySlot.get(question.slot)
      if (list === undefined) bySlot.set(question.slot, [question])
      else list.push(question)
    }
    const questions: Question[] = []
    for (let slot = 0; slot < this.slotCount; slot++)
      questions.push(...this.matcher.baseQuestions(slot), ...(bySlot.get(slot) ?? []))
    this.matcher = new QuestionMatcher(buildMatcherParts(questions, this.slotCount))
    this.retired.clear()
    this.changes = []
    this.middle = undefined
    this.inMiddle = 0
    this.settled = true
  }

  /**
   * The best entries for a message, best first. The message counts as a whole: scoring its parts apart was measured and
   * lost up to five points of Recall@1 and never gained, even with chatter put before and after the question.
   */
  rank(message: string, allowed?: (slot: number) => boolean): Ranking {
    if (this.hasOutgrownItsBase()) this.compact()
    this.settle()
    return this.matcher.rank(message, allowed)
  }
}
