import type { ConversationRow } from '../../core/conversation/index.ts'

/** Unread lines of a chat that is not open: how many, and since when (epoch ms). */
export interface Unread {
  readonly count: number
  readonly since: number
}

/** Remembers since when each row of the console's list has been waiting. */
export class UnreadRows {
  readonly #rows = new Map<string, Unread>()

  /** Takes the list as it stands at `now` (epoch ms) and returns the rows whose count changed. */
  take(rows: readonly ConversationRow[], now: number): ConversationRow[] {
    const changed: ConversationRow[] = []
    for (const row of rows) {
      const before = this.#rows.get(row.id)
      if (row.unread === (before?.count ?? 0)) continue
      if (row.unread > 0) this.#rows.set(row.id, { count: row.unread, since: before?.since ?? now })
      else this.#rows.delete(row.id)
      changed.push(row)
    }
    return changed
  }

  find(id: string): Unread | undefined {
    return this.#rows.get(id)
  }
}
