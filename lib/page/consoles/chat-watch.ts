import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import type { ConversationRow, PartHealth } from '../../core/conversation/index.ts'
import type { OrderCard } from '../../core/shared/index.ts'
import type { Taken } from './chat-memory.ts'
import type { ChatReading, SeenLine } from './chat-reading.ts'
import { ItemCache } from './item-cache.ts'
import type { ChatListener, WatchOptions } from './chat-listener.ts'
import { OpenChat } from './open-chat.ts'
import { healthOf, type UsualSight } from './part-counts.ts'
import { timeOf } from './read-chat.ts'
import { findMessageItems, type MessageItems, type RawLine } from './read-lines.ts'
import {
  countParts,
  newestItems,
  readCustomer,
  readLines,
  readOrderCard,
  readRows,
  tellsNewestFirst,
} from './read-parts.ts'
import type { SelectorEngine } from './selector-engine.ts'
import { WatchedRoots } from './watched-roots.ts'

/** One look a frame is as often as a person can see. */
const FRAME_MS = 16
/** Everything beside the messages is looked at this often at most. */
const SIDE_MS = 100
/** So many nodes at once are a list being built: looking waits until the page has laid it out. */
const MANY_NODES = 300

/** What stands beside the messages, as last read. */
interface Side {
  readonly rows: readonly ConversationRow[]
  readonly order: OrderCard | null
  readonly shop: string | undefined
  readonly health: readonly PartHealth[]
}

/** One watch over one page; see {@link observeChat}. */
export class ChatWatch {
  private readonly chat = new OpenChat()
  private readonly items: ItemCache | undefined
  private readonly roots: WatchedRoots
  private readonly observer: MutationObserver
  private readonly engine: SelectorEngine
  private side: Side = { rows: [], order: null, shop: undefined, health: [] }
  private sideAt = Number.NEGATIVE_INFINITY
  private lookedAt = Number.NEGATIVE_INFINITY
  private sideDirty = true
  private composers: readonly Element[] = []
  private list: Element | undefined
  /** Undefined: nothing has told yet. */
  private newestFirst: boolean | undefined
  private timer: number | undefined
  private timerAt = Number.POSITIVE_INFINITY
  private told = ''
  private toldHealth: readonly PartHealth[] = []
  private taken: Taken = { shown: [], fresh: [] }
  private readonly untold: SeenLine[] = []
  private untoldSwitch = true
  private usual: UsualSight
  private readonly profile: ConsoleProfile
  private readonly root: Document
  private readonly listener: ChatListener
  private readonly options: WatchOptions & { readonly engine: SelectorEngine }

  constructor(
    profile: ConsoleProfile,
    root: Document,
    listener: ChatListener,
    options: WatchOptions & { readonly engine: SelectorEngine },
  ) {
    this.profile = profile
    this.root = root
    this.listener = listener
    this.options = options
    this.engine = options.engine
    this.usual = options.usual ?? {}
    this.items = profile.messages === undefined ? undefined : new ItemCache(profile.messages, options.engine)
    this.observer = new MutationObserver((records) => {
      this.changed(records)
    })
    this.roots = new WatchedRoots(this.observer)
  }

  start(): void {
    const view = this.root.defaultView
    const { signal } = this.options
    if (view === null || signal.aborted) return
    this.roots.watch(this.root)
    const rescan = view.setInterval(() => {
      this.rescan()
    }, this.options.slowRescanMs)
    // A frame that loads brings a document that nobody observes yet.
    const loaded = (): void => {
      this.sideDirty = true
      this.plan(0)
    }
    this.root.addEventListener('load', loaded, { capture: true, signal })
    signal.addEventListener('abort', () => {
      this.observer.disconnect()
      view.clearInterval(rescan)
      view.clearTimeout(this.timer)
    })
    this.plan(0)
  }

  private changed(records: readonly MutationRecord[]): void {
    const telling = records.filter((record) => record.attributeName !== 'style' && !this.isTyping(record.target))
    if (telling.length === 0) return
    this.items?.forget(telling)
    const { list } = this
    if (list === undefined || !list.isConnected || telling.some(({ target }) => !list.contains(target))) {
      this.sideDirty = true
    }
    const added = telling.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0)
    const now = this.options.now()
    if (added > MANY_NODES) this.plan(2 * FRAME_MS)
    else if (now - this.lookedAt >= FRAME_MS) this.lookSafely()
    else this.plan(FRAME_MS - (now - this.lookedAt))
  }

  private isTyping(target: Node): boolean {
    return this.composers.some((composer) => composer.contains(target))
  }

  private rescan(): void {
    this.roots.renew()
    this.roots.watch(this.root)
    this.items?.rescanned()
    this.sideDirty = true
    this.lookSafely()
  }

  /** Looks again in `inMs`, unless a look is due before. */
  private plan(inMs: number): void {
    const view = this.root.defaultView
    const dueAt = this.options.now() + inMs
    if (view === null || this.options.signal.aborted || dueAt >= this.timerAt) return
    view.clearTimeout(this.timer)
    this.timerAt = dueAt
    this.timer = view.setTimeout(() => {
      this.timerAt = Number.POSITIVE_INFINITY
      this.lookSafely()
    }, inMs)
  }

  private lookSafely(): void {
    if (this.options.signal.aborted) return
    try {
      this.look()
    } catch (error) {
      this.listener.onLost?.(error)
    }
  }

  private look(): void {
    const now = this.options.now()
    this.lookedAt = now
    const { items, lines } = this.readMessages(now)
    const sideDue = this.sideDirty && now - this.sideAt >= SIDE_MS
    if (sideDue) this.readSide(now, lines)
    else if (this.sideDirty) this.plan(SIDE_MS - (now - this.sideAt))
    const active = this.side.rows.filter((row) => row.active)
    const [row] = active
    const customer = readCustomer(this.profile, this.root, this.engine)
    const verdict = this.chat.look({
      now,
      customer: { ...customer, ...(row === undefined || active.length > 1 ? {} : { rowId: row.id }) },
      lines,
      atNewestEnd: () => isAtNewestEnd(items, this.newestFirst ?? false),
    })
    if (verdict.kind === 'wait') {
      this.sideDirty = true
      this.plan(Math.max(FRAME_MS, verdict.forMs))
      return
    }
    this.taken = verdict.taken
    this.untold.push(...verdict.taken.fresh)
    this.untoldSwitch ||= verdict.switched
    this.tell(customer)
  }

  private readMessages(now: number): { readonly items: readonly Element[]; readonly lines: readonly RawLine[] } {
    const part = this.profile.messages
    const cache = this.items
    if (part === undefined || cache === undefined) return { items: [], lines: [] }
    const { list, items }: MessageItems = findMessageItems(part, this.root, this.engine)
    if (list !== this.list) {
      this.list = list
      this.sideDirty = true
      this.newestFirst = undefined
    }
    this.roots.watchAround(items[0] ?? list)
    if (this.newestFirst === undefined && this.sideDirty) {
      this.newestFirst = tellsNewestFirst(part, items, (item) => timeOf(cache.read(item), now))
    }
    return { items, lines: readLines(newestItems(items, this.newestFirst ?? false), cache.read) }
  }

  private readSide(now: number, lines: readonly RawLine[]): void {
    const { profile, root, engine } = this
    this.sideDirty = false
    this.sideAt = now
    this.composers = engine.queryAll(profile.composer.at, root)
    for (const part of [
      this.composers[0],
      engine.queryAll(profile.conversations?.item ?? [], root)[0],
      engine.queryAll(profile.order?.card ?? [], root)[0],
      engine.queryAll(profile.customer?.name ?? [], root)[0],
    ]) {
      if (part !== undefined) this.roots.watchAround(part)
    }
    this.side = {
      rows: readRows(profile, root, engine),
      order: readOrderCard(profile, root, engine),
      shop: engine.readValue(profile.shop?.name ?? [], root),
      health: healthOf(countParts(profile, root, engine, lines), this.side.health, now, this.usual),
    }
    this.keepUsual()
  }

  /** What is seen for the first time is how it is usually seen. */
  private keepUsual(): void {
    const fresh = this.side.health.filter(({ part, by }) => by !== undefined && this.usual[part] === undefined)
    if (fresh.length === 0) return
    this.usual = { ...this.usual, ...Object.fromEntries(fresh.map(({ part, by }) => [part, by])) }
    this.options.onUsual?.(this.usual)
  }

  private tell(customer: ChatReading['customer']): void {
    const { rows, order, shop, health } = this.side
    const states = health.map(({ part, state, count, by }) => [part, state, part === 'messages' ? 0 : count, by])
    const shown = this.taken.shown.map((line) => line.id)
    const signature = JSON.stringify([customer, rows, order, shop, states, shown])
    if (signature === this.told && this.untold.length === 0 && !this.untoldSwitch) return
    const changedHealth = health.filter(
      (part) => this.toldHealth.find((before) => before.part === part.part)?.state !== part.state,
    )
    const change = { chatSwitched: this.untoldSwitch, lines: this.untold.splice(0), health: changedHealth }
    this.told = signature
    this.toldHealth = health
    this.untoldSwitch = false
    this.listener.onReading(
      {
        customer,
        messages: this.taken.shown,
        conversations: rows,
        order,
        ...(shop === undefined ? {} : { shop }),
        health,
      },
      change,
    )
  }
}

/** Whether the newest end of the list is in view; a list that does not scroll shows all. */
function isAtNewestEnd(items: readonly Element[], newestFirst: boolean): boolean {
  const scroller = scrollerOf(items[0])
  if (scroller === undefined) return true
  const { scrollTop, scrollHeight, clientHeight } = scroller
  if (newestFirst) return Math.abs(scrollTop) < clientHeight / 2
  return scrollHeight - clientHeight - scrollTop < clientHeight / 2
}

function scrollerOf(item: Element | undefined): Element | undefined {
  for (let at = item?.parentElement ?? null; at !== null; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 4) continue
    const overflow = at.ownerDocument.defaultView?.getComputedStyle(at).overflowY
    if (overflow === 'auto' || overflow === 'scroll' || overflow === 'overlay') return at
  }
  return undefined
}
