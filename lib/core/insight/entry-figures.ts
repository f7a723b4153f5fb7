import type { ConversationState } from '../conversation/index.ts'
import { isOrdered } from './tally.ts'

/** How an entry did in some conversations. */
export interface EntryFigures {
  /** Times it was put into a composer. */
  readonly inserted: number
  /** Messages sent that began as it, and those of them whose words an agent changed first. */
  readonly sent: number
  readonly edited: number
  /** Conversations it was used in, and those of them that ended with an order. */
  readonly conversations: number
  readonly ordered: number
  /** When it was used last, epoch ms. */
  readonly lastAt: number
}

const NONE: EntryFigures = { inserted: 0, sent: 0, edited: 0, conversations: 0, ordered: 0, lastAt: 0 }

/** Spaces and line ends say nothing of whether an answer was changed. */
function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Figures by entry id of valid conversations; an entry never used is not in it. */
export class EntryTally {
  private readonly byEntry = new Map<string, EntryFigures>()

  /** Counts one conversation; each only once. */
  add(state: ConversationState): void {
    if (!state.valid) return
    const used = new Set<string>()
    for (const { entryId, at } of state.inserted) {
      used.add(entryId)
      this.count(entryId, at, { inserted: 1 })
    }
    for (const { source, text, at } of state.messages) {
      const entryId = /^(?:kb|quick):(.+)$/s.exec(source ?? '')?.[1]
      if (entryId === undefined) continue
      used.add(entryId)
      const put = state.inserted.findLast((one) => one.entryId === entryId && one.at <= at)
      const edited = put !== undefined && plain(put.text) !== plain(text)
      this.count(entryId, at, { sent: 1, edited: edited ? 1 : 0 })
    }
    const ordered = isOrdered(state) ? 1 : 0
    for (const entryId of used) this.count(entryId, 0, { conversations: 1, ordered })
  }

  private count(entryId: string, at: number, more: Partial<EntryFigures>): void {
    const sum = this.byEntry.get(entryId) ?? NONE
    this.byEntry.set(entryId, {
      inserted: sum.inserted + (more.inserted ?? 0),
      sent: sum.sent + (more.sent ?? 0),
      edited: sum.edited + (more.edited ?? 0),
      conversations: sum.conversations + (more.conversations ?? 0),
      ordered: sum.ordered + (more.ordered ?? 0),
      lastAt: Math.max(sum.lastAt, at),
    })
  }

  figures(): ReadonlyMap<string, EntryFigures> {
    return this.byEntry
  }
}
