import type { ConversationRow } from '../../core/conversation/index.ts'
import { WaitingWalk } from '../../core/sla/index.ts'
import { openRow } from './page-moves.ts'
import type { SessionOptions } from './context.ts'

/** The page's list and the machine's board as they stand. */
export interface NextGround {
  readonly rows: readonly ConversationRow[]
  readonly sessionOf: (rowId: string) => string
  /** The conversation that is open on this page. */
  readonly open: string | undefined
  /** Conversations that wait on this machine, the most urgent first. */
  readonly board: readonly string[]
}

/** At most this many of other pages are asked for at one press. */
const MOST_ASKED = 50

/**
 * The key and the pill's press: to the most urgent chat of this machine that is not open, in this page by its row, in
 * another one by asking for it. A row that is unread and not on the board yet comes after those on it.
 */
export class NextChat {
  readonly #options: Pick<SessionOptions, 'profile' | 'document' | 'now' | 'bringUp'>
  readonly #walk = new WaitingWalk()

  constructor(options: Pick<SessionOptions, 'profile' | 'document' | 'now' | 'bringUp'>) {
    this.#options = options
  }

  /** Whether a press would go anywhere. */
  offers(ground: NextGround): boolean {
    return this.#next(ground) !== undefined
  }

  /** Goes there; a row of this page is pressed in this same tick. Answers whether there was one that could be reached. */
  async go(ground: NextGround): Promise<boolean> {
    const { now, bringUp } = this.#options
    const own = rowsBySession(ground)
    const next = this.#next(ground)
    if (next === undefined) return false
    if (own.has(next)) return this.#open(next, own)
    const order = this.#order(ground).filter((session) => session !== ground.open)
    const from = order.indexOf(next)
    const here = order.findIndex((session, place) => place > from && own.has(session))
    const asked = order.slice(from, here < 0 ? undefined : here).slice(0, MOST_ASKED)
    const reached = (await bringUp?.(asked)) ?? null
    if (reached !== null) this.#walk.went(reached, now())
    for (const session of asked) {
      if (session === reached) return true
      this.#walk.missed(session, now())
    }
    const nearest = this.#next(ground)
    return nearest !== undefined && this.#open(nearest, own)
  }

  #open(session: string, own: ReadonlyMap<string, ConversationRow>): boolean {
    const row = own.get(session)
    if (row === undefined) return false
    this.#walk.went(session, this.#options.now())
    openRow(row.id, this.#options)
    return true
  }

  #next(ground: NextGround): string | undefined {
    return this.#walk.next(this.#order(ground), ground.open, this.#options.now())
  }

  #order({ rows, sessionOf, board }: NextGround): readonly string[] {
    const unread = rows.filter((row) => row.unread > 0 && !row.active).map(({ id }) => sessionOf(id))
    return [...new Set([...board, ...unread])]
  }
}

function rowsBySession({ rows, sessionOf }: NextGround): ReadonlyMap<string, ConversationRow> {
  return new Map(rows.map((row) => [sessionOf(row.id), row]))
}
