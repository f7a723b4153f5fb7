import { shops } from './catalogue.ts'
import type { Chat, ChatLine, ChatScript, Cue, DemoOrder, DeskState, LineFrom, SentLine } from './model.ts'
import { seededRandom } from './random.ts'

/** How a desk runs: its dice, its clock and how fast the scripts play. */
export interface DeskOptions {
  readonly scripts: readonly ChatScript[]
  /** Seconds between the arrivals of two chats at speed 1. */
  readonly gapSeconds: number
  readonly seed: number
  readonly speed: number
  /** The page's clock, epoch ms. */
  readonly now: () => number
  /** Own lines get their server id only after a moment, as on some consoles. */
  readonly lateIds: boolean
}

interface Planned {
  readonly at: number
  readonly run: () => void
}

const DELIVERED_AFTER_MS = 180
const READ_AFTER_MS = 1400
const ROBOT_AFTER_S = 1.2

/**
 * The console's own state: what was said to whom, who waits, what left. Scripts play against the clock given; the same
 * seed and the same calls give the same lines with the same ids. Listeners hear of every change.
 */
export class Desk {
  private state: DeskState
  private planned: Planned[] = []
  private readonly sentLines: SentLine[] = []
  private readonly listeners = new Set<() => void>()
  private readonly random: () => number
  private serial = 0
  private paused = false
  private readonly options: DeskOptions

  constructor(options: DeskOptions) {
    this.options = options
    this.random = seededRandom(options.seed)
    this.state = { now: options.now(), activeId: undefined, mount: 0, chats: [] }
    for (const [index, script] of options.scripts.entries()) {
      if (script.past !== undefined) this.addChat(script, this.pastLines(script))
      const jitter = this.random() * 0.4 + 0.8
      this.plan(index * options.gapSeconds * jitter, () => this.begin(script))
    }
    const first = this.state.chats.at(-1)
    if (first !== undefined) this.state = { ...this.state, activeId: first.customer.id }
  }

  /** The state as it stands; a new object after each change. */
  readonly snapshot = (): DeskState => this.state

  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What left through the page's send, oldest first. */
  sent(): readonly SentLine[] {
    return this.sentLines.map((line) => ({ ...line }))
  }

  /** Lets due lines happen. Call it often. */
  tick(): void {
    const now = this.options.now()
    if (!this.paused) {
      const due = this.planned.filter((item) => item.at <= now).toSorted((left, right) => left.at - right.at)
      this.planned = this.planned.filter((item) => item.at > now)
      for (const item of due) item.run()
    }
    if (Math.floor(now / 1000) !== Math.floor(this.state.now / 1000)) this.change({ ...this.state, now })
  }

  /** Stops or restarts the scripts; what a test says by `say` still arrives. */
  pause(paused: boolean): void {
    this.paused = paused
  }

  /** Opens a chat: its nodes are mounted anew and its unread count falls to 0. */
  open(customerId: string): void {
    if (!this.has(customerId)) return
    this.editChat(customerId, (chat) => ({ ...chat, unread: 0 }))
    this.change({ ...this.state, activeId: customerId, mount: this.state.mount + 1 })
  }

  /** Mounts the open chat anew without any other change, as consoles do after a reconnect. */
  remount(): void {
    this.change({ ...this.state, mount: this.state.mount + 1 })
  }

  /** The buyer says something now. An unknown id becomes a new chat of the first shop. Returns the line's id. */
  say(customerId: string, text: string): string {
    if (!this.has(customerId)) {
      this.addChat(
        {
          id: customerId,
          title: customerId,
          customer: { id: customerId, name: customerId },
          shop: 'apparel',
          products: [],
          turns: [],
        },
        [],
      )
    }
    return this.append(customerId, 'buyer', text).id
  }

  /** A line of the console itself or its robot. */
  note(customerId: string, from: 'system' | 'robot', text: string): void {
    if (this.has(customerId)) this.append(customerId, from, text)
  }

  /** The order card of a chat changes (or comes, or with `undefined` goes). */
  setOrder(customerId: string, order: DemoOrder | undefined): void {
    this.editChat(customerId, ({ order: _old, ...chat }) => (order === undefined ? chat : { ...chat, order }))
  }

  /** The agent sends: the only way a line gets into `sent()`. Blank text is not sent. */
  send(customerId: string, text: string): boolean {
    if (text.trim() === '' || !this.has(customerId)) return false
    const line = this.append(customerId, 'agent', text)
    this.sentLines.push({ customerId, text, at: line.at })
    this.planMs(DELIVERED_AFTER_MS, () => this.setStatus(customerId, line.key, 'sent'))
    this.planMs(READ_AFTER_MS, () => this.setStatus(customerId, line.key, 'read'))
    this.cueReply(customerId)
    return true
  }

  private has(customerId: string): boolean {
    return this.state.chats.some((chat) => chat.customer.id === customerId)
  }

  private begin(script: ChatScript): void {
    if (!this.has(script.customer.id)) {
      this.addChat(script, [])
      const productId = script.products[0]
      if (productId !== undefined) {
        this.append(script.customer.id, 'system', '当前用户来自 商品详情页', { productId })
      }
      this.plan(ROBOT_AFTER_S, () => this.append(script.customer.id, 'robot', shops[script.shop].robotGreeting))
    }
    this.playFrom(script, 0)
  }

  /** Says the turn at `index`, then waits for the next one's cue. */
  private playFrom(script: ChatScript, index: number): void {
    const turn = script.turns[index]
    if (turn === undefined) return
    const say = () => {
      const texts = typeof turn.says === 'string' ? [turn.says] : turn.says
      for (const [order, text] of texts.entries()) {
        this.plan(order * 2, () => {
          const first = order === 0
          this.append(script.customer.id, 'buyer', text, {
            ...(first && turn.product !== undefined ? { productId: turn.product } : {}),
            ...(first && turn.picture !== undefined ? { picture: turn.picture } : {}),
          })
        })
      }
      this.plan((texts.length - 1) * 2 + 0.1, () => this.playFrom(script, index + 1))
    }
    if ('after' in turn.cue) this.plan(turn.cue.after, say)
    else {
      this.waiting.set(script.customer.id, { cue: turn.cue, say })
    }
  }

  private readonly waiting = new Map<string, { readonly cue: Cue; readonly say: () => void }>()

  private cueReply(customerId: string): void {
    const next = this.waiting.get(customerId)
    if (next === undefined || !('reply' in next.cue)) return
    this.waiting.delete(customerId)
    this.plan(next.cue.reply, next.say)
  }

  private addChat(script: ChatScript, lines: readonly ChatLine[]): void {
    const last = lines.at(-1)
    const chat: Chat = {
      customer: script.customer,
      shop: script.shop,
      lines,
      unread: 0,
      productIds: script.products,
      ...(script.order === undefined ? {} : { order: script.order }),
      ...(last?.from === 'buyer' ? { waitingSince: last.at } : {}),
    }
    this.change({ ...this.state, chats: [chat, ...this.state.chats] })
  }

  private pastLines(script: ChatScript): ChatLine[] {
    return (script.past ?? []).map((line, index) => ({
      ...this.newLine(script.customer.id, line.from, line.text, this.pastTime(line.minutesAgo, index), true),
      ...(line.productId === undefined ? {} : { productId: line.productId }),
      ...(line.from === 'agent' ? { status: 'read' as const } : {}),
    }))
  }

  /** Lines of the same minute stand a few seconds apart. */
  private pastTime(minutesAgo: number, index: number): number {
    return this.options.now() - minutesAgo * 60_000 + (index % 7) * 8000
  }

  /**
   * A line that stood there before is the same one at every opening of the page; one that comes now is nobody's twin after
   * the page was loaded anew: its moment is part of its id, as on real consoles.
   */
  private newLine(customerId: string, from: LineFrom, text: string, at: number, isPast = false): ChatLine {
    this.serial += 1
    const since = isPast ? String(this.options.seed) : at.toString(36)
    const key = `${customerId}.${since}.${String(this.serial).padStart(5, '0')}`
    return { key, id: `m${key}`, from, text, at }
  }

  private append(customerId: string, from: LineFrom, text: string, extra: Partial<ChatLine> = {}): ChatLine {
    const at = this.options.now()
    const made = this.newLine(customerId, from, text, at)
    const line: ChatLine = {
      ...made,
      ...extra,
      ...(from === 'agent' ? { status: 'sending', id: this.options.lateIds ? '' : made.id } : {}),
    }
    this.editChat(customerId, (chat) => this.withLine(chat, line))
    if (from === 'buyer') this.raise(customerId)
    return line
  }

  private withLine(chat: Chat, line: ChatLine): Chat {
    const { waitingSince, ...rest } = chat
    const answered = line.from === 'agent'
    const since = line.from === 'buyer' ? (waitingSince ?? line.at) : waitingSince
    const open = this.state.activeId === chat.customer.id
    return {
      ...rest,
      lines: [...chat.lines, line],
      unread: line.from === 'buyer' && !open ? chat.unread + 1 : chat.unread,
      ...(answered || since === undefined ? {} : { waitingSince: since }),
    }
  }

  /** The chat somebody just spoke in goes to the top of the list. */
  private raise(customerId: string): void {
    const chat = this.state.chats.find((item) => item.customer.id === customerId)
    if (chat === undefined) return
    this.change({ ...this.state, chats: [chat, ...this.state.chats.filter((item) => item !== chat)] })
  }

  private setStatus(customerId: string, key: string, status: 'sent' | 'read'): void {
    this.editChat(customerId, (chat) => ({
      ...chat,
      lines: chat.lines.map((line) => (line.key === key ? { ...line, id: `m${key}`, status } : line)),
    }))
  }

  private editChat(customerId: string, edit: (chat: Chat) => Chat): void {
    this.change({
      ...this.state,
      chats: this.state.chats.map((chat) => (chat.customer.id === customerId ? edit(chat) : chat)),
    })
  }

  private plan(seconds: number, run: () => void): void {
    this.planMs((seconds * 1000) / this.options.speed, run)
  }

  private planMs(delayMs: number, run: () => void): void {
    this.planned.push({ at: this.options.now() + delayMs, run })
  }

  private change(state: DeskState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
