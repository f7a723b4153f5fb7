import type { FlagRecord } from '../../core/conversation/index.ts'
import type { PlacedFlag } from '../../core/panel-talk/index.ts'
import type { DraftContext, SessionOptions } from './context.ts'

/** The category of rules against pressing a buyer: real options take the place of what they flag. */
const PRESSING = '催单'

/** What the checker says of the draft now. */
export class DraftRecord {
  readonly #options: SessionOptions
  readonly #dismissed = new Set<string>()
  readonly #noted = new Set<string>()
  #text = ''
  #flags: readonly PlacedFlag[] | null = []
  #checked = ''
  #closing: string | undefined

  constructor(options: SessionOptions) {
    this.#options = options
  }

  get text(): string {
    return this.#text
  }

  get flags(): readonly PlacedFlag[] {
    return this.#flags ?? []
  }

  flagAt(ruleId: string, start: number): PlacedFlag | undefined {
    return this.flags.find((flag) => flag.ruleId === ruleId && flag.start === start)
  }

  /** The first flag that has something better to say in its place. */
  firstFixable(): PlacedFlag | undefined {
    return this.flags.find(({ replacement }) => replacement !== undefined && replacement !== '')
  }

  /** Checks `text`; the same text in the same chat is not checked twice. Null: no check could run. */
  check(text: string, context: DraftContext): readonly PlacedFlag[] | null {
    const key = JSON.stringify([text, context.previousOwnMessages, context.order?.number])
    if (key === this.#checked && this.#flags !== null) return this.#flags
    this.#checked = key
    this.#text = text
    if (text === '') this.#noted.clear()
    this.#flags = this.#place(text, context)
    return this.#flags
  }

  /** Real options to close with in this chat, as a question; undefined: none are known. Says whether that is news. */
  closeWith(question: string | undefined): boolean {
    if (question === this.#closing) return false
    this.#closing = question
    this.#checked = ''
    return true
  }

  /** Other rules hold now: the same text is checked again. */
  forgetCheck(): void {
    this.#checked = ''
  }

  /** A false alarm: the rule no longer flags these words. One that holds sends stays until a supervisor agrees. */
  dismiss(flag: PlacedFlag): void {
    if (flag.level === 'block') return
    const key = alarmKey(flag)
    this.#dismissed.add(key)
    this.#flags = this.flags.filter((other) => alarmKey(other) !== key)
    this.#checked = ''
  }

  /** Writes down the flags not yet written for this draft. */
  noteNew(session: string): void {
    const fresh = this.flags.filter((flag) => !this.#noted.has(alarmKey(flag)))
    if (fresh.length === 0) return
    for (const flag of fresh) this.#noted.add(alarmKey(flag))
    const { note, now } = this.#options
    note({ kind: 'flags-raised', data: { flags: fresh.map(flagRecord) } }, { session, at: now() })
  }

  #place(text: string, context: DraftContext): readonly PlacedFlag[] | null {
    const { checkDraft, ruleTexts } = this.#options.thinking
    if (checkDraft === null) return null
    try {
      return checkDraft(text, context)
        .map((finding) => ({
          ...finding,
          phrase: text.slice(finding.start, finding.end),
          ...ruleTexts[finding.ruleId],
          ...(finding.category === PRESSING ? closingOver(finding, text, this.#closing) : {}),
        }))
        .filter((flag) => !this.#dismissed.has(alarmKey(flag)))
    } catch {
      // A checker that throws is no checker: the fail policy decides at send (DESIGN 4.14).
      return null
    }
  }
}

/** The question to close with over pressing words: what addresses the buyer before them and ends them goes as well. */
function closingOver(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  closing: string | undefined,
): { readonly replacement: string; readonly start: number; readonly end: number } | undefined {
  if (closing === undefined) return undefined
  const you = closing.startsWith('您') && /[您你]/.test(text.charAt(start - 1)) ? 1 : 0
  const mark = /^[?？!！。.~～]+/.exec(text.slice(end))?.[0].length ?? 0
  return { replacement: closing, start: start - you, end: end + mark }
}

/** A flag as the journal keeps it. */
export function flagRecord({ ruleId, category, level, phrase }: PlacedFlag): FlagRecord {
  return { ruleId, category, level, phrase }
}

/** What names a false alarm: the rule and the very words. */
function alarmKey({ ruleId, phrase }: { readonly ruleId: string; readonly phrase: string }): string {
  return `${ruleId} ${phrase}`
}
