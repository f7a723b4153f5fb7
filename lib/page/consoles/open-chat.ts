import { ChatMemory, type Taken } from './chat-memory.ts'
import type { RawLine } from './read-lines.ts'

/** What tells which chat is open: the list's active row, the customer's id, the name, as far as the page says. */
export interface OpenCustomer {
  readonly rowId?: string
  readonly id?: string
  readonly name?: string
}

/** What is on the page at one look. */
export interface PageLook {
  readonly now: number
  readonly customer: OpenCustomer
  /** Oldest first. */
  readonly lines: readonly RawLine[]
  readonly atNewestEnd: () => boolean
}

/** What the look means: lines of the open chat, or that the page is between two chats and must be looked at again. */
export type Verdict =
  | { readonly kind: 'open'; readonly taken: Taken; readonly switched: boolean }
  | { readonly kind: 'wait'; readonly forMs: number }

/** Head and list of a console change one after the other; they are believed when nothing moved for this long. */
const QUIET_MS = 120
/** An opened chat whose list stays empty is an empty chat. */
const EMPTY_MS = 1_000
/** Head and list row that disagree are left alone this long. */
const HALF_MS = 600
/** The list still shows the chat before: after this long it must be the same people under another name. */
const STALE_MS = 3_000
/** Lines that come into an empty chat so soon after it was opened are its history, loading. */
const LOADING_MS = 3_000
/** Chats remembered: a busy agent's day. */
const CHATS_KEPT = 100

interface Pending {
  readonly since: number
  readonly quietSince: number
  readonly signature: string
}

/**
 * Follows which chat is open and which of its lines were told. Never takes one customer's lines for another's: when the
 * customer changes, or the list holds nothing known, it waits until head, row and list have come to rest (at most three
 * seconds), and says so.
 */
export class OpenChat {
  private readonly memories = new Map<string, ChatMemory>()
  private customer: OpenCustomer | undefined
  private memory = new ChatMemory()
  private openedAt = 0
  private pending: Pending | undefined

  look(look: PageLook): Verdict {
    const { customer } = this
    const sameChat = customer !== undefined && isSameChat(customer, look.customer)
    const doubtful = this.memory.isEmpty ? look.lines.length > 0 : this.memory.isDisjoint(look.lines, look.now)
    if (sameChat && !doubtful) return this.take(look)
    const pending = this.settle(look)
    const wait = this.waitMs(look, pending, sameChat)
    if (wait > 0) return { kind: 'wait', forMs: wait }
    this.pending = undefined
    return sameChat ? this.takeDoubtful(look) : this.open(look)
  }

  private settle(look: PageLook): Pending {
    const signature = JSON.stringify([look.customer, look.lines.map((line) => line.pageId ?? line.text)])
    const before = this.pending
    if (before === undefined) this.pending = { since: look.now, quietSince: look.now, signature }
    else if (before.signature !== signature) this.pending = { ...before, quietSince: look.now, signature }
    return this.pending ?? { since: look.now, quietSince: look.now, signature }
  }

  private waitMs(look: PageLook, pending: Pending, sameChat: boolean): number {
    const waited = look.now - pending.since
    const unquiet = QUIET_MS - (look.now - pending.quietSince)
    if (waited >= STALE_MS) return 0
    if (unquiet > 0) return unquiet
    if (sameChat) return 0
    if (look.lines.length === 0) return Math.max(0, EMPTY_MS - waited)
    if (this.customer === undefined) return 0
    if (this.memory.holdsAll(look.lines, look.now)) return Math.min(QUIET_MS, STALE_MS - waited)
    return isHalfChanged(this.customer, look.customer) ? Math.max(0, HALF_MS - waited) : 0
  }

  private open(look: PageLook): Verdict {
    const key = keyOf(look.customer)
    const known = this.memories.get(key)
    this.memory = known ?? new ChatMemory()
    this.memories.delete(key)
    this.memories.set(key, this.memory)
    for (const [oldest] of this.memories) {
      if (this.memories.size <= CHATS_KEPT) break
      this.memories.delete(oldest)
    }
    this.customer = look.customer
    this.openedAt = look.now
    // Without anything to tell customers apart, another list is another chat, and all of it was there before.
    const verdict = this.memory.isDisjoint(look.lines, look.now) ? this.takeDoubtful(look) : this.take(look)
    return verdict.kind === 'open' ? { ...verdict, switched: true } : verdict
  }

  private take(look: PageLook): Verdict {
    this.pending = undefined
    // A head that changes before its row does says that the page is about to switch: what was sure stays.
    const { customer } = this
    if (customer === undefined || !isAtOdds(customer, look.customer)) this.customer = { ...customer, ...look.customer }
    const asHistory = this.memory.isEmpty && look.now - this.openedAt < LOADING_MS
    const { now, atNewestEnd } = look
    return { kind: 'open', taken: this.memory.take(look.lines, { now, atNewestEnd, asHistory }), switched: false }
  }

  /** The same chat, and nothing in the list is known: history scrolled to, or so much news that nothing old is left. */
  private takeDoubtful(look: PageLook): Verdict {
    if (this.memory.isEmpty) return this.take(look)
    const newsAfter = keyOf(look.customer) === '' ? undefined : this.memory.newestAt
    const taken = this.memory.take(look.lines, {
      now: look.now,
      atNewestEnd: look.atNewestEnd,
      asHistory: true,
      ...(newsAfter === undefined ? {} : { newsAfter }),
    })
    return { kind: 'open', taken, switched: keyOf(look.customer) === '' }
  }
}

/** The surest thing that names the chat. */
function keyOf(customer: OpenCustomer): string {
  if (customer.rowId !== undefined) return `row:${customer.rowId}`
  if (customer.id !== undefined) return `id:${customer.id}`
  return customer.name === undefined ? '' : `name:${customer.name}`
}

const facts = ['rowId', 'id', 'name'] as const

/** Whether two looks are at one chat: the surest thing that both say decides. */
function isSameChat(before: OpenCustomer, after: OpenCustomer): boolean {
  const told = facts.find((fact) => before[fact] !== undefined && after[fact] !== undefined)
  return told === undefined ? keyOf(before) === keyOf(after) : before[told] === after[told]
}

function isAtOdds(before: OpenCustomer, after: OpenCustomer): boolean {
  return facts.some((fact) => before[fact] !== undefined && after[fact] !== undefined && before[fact] !== after[fact])
}

/** Of what both looks say about the customer, some changed and some did not: the page is in the middle of it. */
function isHalfChanged(before: OpenCustomer, after: OpenCustomer): boolean {
  const both = (['rowId', 'id', 'name'] as const).filter((key) => before[key] !== undefined && after[key] !== undefined)
  const changed = both.filter((key) => before[key] !== after[key])
  return changed.length > 0 && changed.length < both.length
}
