import { stableId } from '../../core/shared/index.ts'
import { alignLines, type KnownMark } from './align-lines.ts'
import type { SeenLine } from './chat-reading.ts'
import { lineTimeAt, newsTime, type LineTime } from './line-times.ts'
import type { RawLine } from './read-lines.ts'

/** Known lines kept for one chat: twice what is ever looked at. */
const KEPT_LINES = 400
/** A page id of an own line may still change this long after it was seen (facts/consoles.md 2: given late). */
const PROVISIONAL_MS = 60_000

/** How a look at the page is to be taken. */
export interface Look {
  readonly now: number
  /** Whether the newest end of the list is in view; otherwise what is not known is older. Asked only when it matters. */
  readonly atNewestEnd: () => boolean
  /** Lines not known are what was there before. */
  readonly asHistory: boolean
  /** Lines that say a later time than this (epoch ms) are news even so. */
  readonly newsAfter?: number
}

/** What a look brought. */
export interface Taken {
  /** Every line shown, oldest first. */
  readonly shown: readonly SeenLine[]
  /** Those not told before. */
  readonly fresh: readonly SeenLine[]
}

interface Known extends KnownMark {
  readonly line: SeenLine
  readonly seenAt: number
}

/** The lines of one chat that were told already, so that each is told once however the page rebuilds its list. */
export class ChatMemory {
  private known: readonly Known[] = []
  private readonly ordinals = new Map<string, number>()

  /** Whether nothing was ever seen in this chat. */
  get isEmpty(): boolean {
    return this.known.length === 0
  }

  /** When the newest known line was said; undefined before the first. */
  get newestAt(): number | undefined {
    return this.known.at(-1)?.line.at
  }

  /** Whether none of the lines shown is one of this chat's. */
  isDisjoint(raws: readonly RawLine[], now: number): boolean {
    if (this.isEmpty || raws.length === 0) return false
    return alignLines(this.marks(now), raws).every((match) => match === undefined)
  }

  /** Whether every line shown is one of this chat's. */
  holdsAll(raws: readonly RawLine[], now: number): boolean {
    return raws.length > 0 && alignLines(this.marks(now), raws).every((match) => match !== undefined)
  }

  /** Takes in what is shown now, oldest first. */
  take(raws: readonly RawLine[], look: Look): Taken {
    const matches = alignLines(this.marks(look.now), raws)
    const shown: SeenLine[] = []
    const fresh: SeenLine[] = []
    const next: Known[] = []
    let from = 0
    for (const [index, raw] of raws.entries()) {
      const match = matches[index]
      const old = match === undefined ? undefined : this.known[match]
      if (match !== undefined && old !== undefined) {
        next.push(...this.known.slice(from, match), this.seenAgain(old, raw))
        from = match + 1
        shown.push(old.line)
        continue
      }
      const time = lineTimeAt(raws, index, look.now)
      const said = time.own ? time.at : undefined
      const later = look.newsAfter !== undefined && said !== undefined && said > look.newsAfter
      const news = later || (!look.asHistory && this.isNews(matches, index, look))
      const line = this.lineOf(raw, time, !news, look.now)
      // What is older than all that is known here is put before it.
      next.push({ ...raw, settled: raw.side !== 'agent', line, seenAt: look.now })
      shown.push(line)
      fresh.push(line)
    }
    const seenNone = matches.every((match) => match === undefined)
    const rest = this.known.slice(from)
    const older = seenNone && !look.atNewestEnd()
    this.known = (older ? [...next, ...rest] : seenNone ? [...rest, ...next] : [...next, ...rest]).slice(-KEPT_LINES)
    return { shown, fresh }
  }

  private marks(now: number): readonly KnownMark[] {
    return this.known.map((known) => ({
      ...known,
      settled: known.settled || now - known.seenAt > PROVISIONAL_MS,
    }))
  }

  private seenAgain(old: Known, raw: RawLine): Known {
    if (old.pageId === raw.pageId && old.text === raw.text) return old
    return { ...old, text: raw.text, ...(raw.pageId === undefined ? {} : { pageId: raw.pageId }) }
  }

  /** A line not known is news after the newest known one, or between two that were neighbours. */
  private isNews(matches: readonly (number | undefined)[], index: number, look: Look): boolean {
    const after = matches.slice(index + 1).find((match) => match !== undefined)
    const before = matches.slice(0, index).findLast((match) => match !== undefined)
    if (after !== undefined) return before !== undefined && after - before === 1
    if (before === this.known.length - 1) return true
    return look.atNewestEnd()
  }

  private lineOf(raw: RawLine, time: LineTime, history: boolean, now: number): SeenLine {
    const { at } = time
    const timed = at !== undefined && time.own
    return {
      id: raw.pageId ?? this.nameOf(raw, timed ? at : undefined),
      side: raw.side,
      text: raw.text,
      at: history ? (at ?? now) : newsTime(time, now),
      timed,
      history,
      ...(raw.auto ? { auto: true } : {}),
    }
  }

  /** A name for a line the page gives none: the same after a reload, as far as the page shows the same. */
  private nameOf(raw: RawLine, at: number | undefined): string {
    const minute = at === undefined ? '' : String(Math.floor(at / 60_000))
    const key = stableId('', [raw.side, raw.text, minute])
    const ordinal = this.ordinals.get(key) ?? 0
    this.ordinals.set(key, ordinal + 1)
    return stableId('l', [raw.side, raw.text, minute, String(ordinal)])
  }
}
