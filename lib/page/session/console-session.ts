import type { EventDetail } from '../../core/conversation/index.ts'
import type { PanelToPage, PlacedFlag, PlacedReply } from '../../core/panel-talk/index.ts'
import type { PageBoard } from '../../core/sla/index.ts'
import { findComposer, observeDraft, observePastes, readDraft, replaceRange } from '../composer/index.ts'
import { observeChat, type ChatReading } from '../consoles/index.ts'
import { ChatRecord } from './chat-record.ts'
import type { SessionOptions } from './context.ts'
import { draftContext } from './draft-context.ts'
import { DraftRecord } from './draft-record.ts'
import { NextChat } from './next-chat.ts'
import type { ReplyPlace } from './offered.ts'
import { OrderRecord } from './order-record.ts'
import { openRow, showLine } from './page-moves.ts'
import { ParcelRecord } from './parcel-record.ts'
import { placePictures } from './picture-placing.ts'
import { ReplyRecord } from './reply-record.ts'
import { SendRecord } from './send-record.ts'
import { SettleKeys } from './settle-keys.ts'
import { slotFacts, type SlotFacts } from './slot-facts.ts'
import { StripPaint } from './strip-paint.ts'
import { WaitingPill } from './waiting-pill.ts'
import type { WantedChat } from './wanted-chat.ts'

/** Rescan besides observation, for what no mutation tells (facts: consoles 1, about 2.5 s). */
const SLOW_RESCAN_MS = 2_500

/** One console page at work: it reads the chat, checks the draft, holds or passes sends, and puts replies in. */
export class ConsoleSession {
  readonly #options: SessionOptions
  readonly #chat: ChatRecord
  readonly #draft: DraftRecord
  readonly #replies: ReplyRecord
  readonly #orders: OrderRecord
  readonly #sends: SendRecord
  readonly #settleKeys: SettleKeys
  readonly #strip: StripPaint
  readonly #pill: WaitingPill
  readonly #nextChat: NextChat
  readonly #parcels: ParcelRecord
  #composer: HTMLElement | null = null
  #draftWatch = new AbortController()
  #notice: string | null = null
  #snapshotPending = false

  constructor(options: SessionOptions) {
    this.#options = options
    this.#chat = new ChatRecord(options)
    this.#replies = new ReplyRecord(options, this.#chat, (refusal) => this.#draftWritten(refusal))
    this.#strip = new StripPaint(options)
    this.#pill = new WaitingPill(options)
    this.#nextChat = new NextChat(options, this.#chat, this.#pill, this.#insertAsFits)
    this.#parcels = new ParcelRecord(options)
    this.#draft = new DraftRecord(options)
    this.#orders = new OrderRecord(options, () => this.paint())
    this.#sends = new SendRecord(options, this.#orders, () => this.paint())
    this.#settleKeys = new SettleKeys(this.#orders, options)
  }

  /** What slots can be filled with from this chat. */
  readonly facts = (): SlotFacts => slotFacts(this.#chat.snapshot())

  /** Starts observing the page; stops with `options.signal`. */
  start(): void {
    const { document, profile, now, signal, sight } = this.#options
    const hears = { onReading: (reading: ChatReading) => this.#take(reading) }
    observeChat(profile, document, hears, { ...sight, now, signal, slowRescanMs: SLOW_RESCAN_MS })
    document.defaultView?.addEventListener('resize', () => this.paint(), { signal })
    document.addEventListener('scroll', () => this.paint(), { signal, capture: true, passive: true })
  }

  /**
   * The briefing changed (rules, shop, words, theme): what stands on the page is judged and drawn by the new one. The
   * reading goes on, so that no line is lost, no settled check asked again, and a reply on its way in arrives.
   */
  rebrief(): void {
    this.#draft.forgetCheck()
    this.#orders.forgetReview()
    this.#follow(() => this.#chat.retake())
    this.#draftChanged()
    this.#strip.expectOther()
    this.paint()
    this.#pill.redraw()
  }

  /** Decides one press of a send key or button, in the same tick, by what stands in the composer now. */
  judge(): 'pass' | 'hold' {
    // The composer may have been replaced since the last reading; what is on the page now is what would be sent.
    const field = findComposer(this.#options.profile, this.#options.document)
    if (field === null) return 'pass'
    const text = readDraft(field)
    return this.#sends.judge({ text, session: this.#chat.session, flags: this.#draft.check(text, this.#context()) })
  }

  /** Tells a panel that has just come everything it needs. */
  greet(): void {
    const { tell } = this.#options
    tell({ type: 'snapshot', snapshot: { ...this.#chat.snapshot(), draft: this.#draft.text } })
    tell({ type: 'draft', text: this.#draft.text, flags: this.#draft.flags })
    tell({ type: 'order', check: this.#orders.report() })
    tell({ type: 'held', hold: this.#sends.hold })
  }

  /** Does what the panel asks. */
  receive(message: PanelToPage): void {
    switch (message.type) {
      case 'suggestions':
        if (this.#draft.closeWith(message.closing)) this.#draftChanged()
        return this.#replies.offer(message.question, message)
      case 'insert':
        return void this.#replies.insert({ ...message, fillsThere: false })
      case 'insert-pictures':
        return void placePictures(message, this.#chat, this.#options)
      case 'fix-flag':
        return void this.#fix(this.#draft.flagAt(message.ruleId, message.start))
      case 'dismiss-flag':
        return this.#dismiss(this.#draft.flagAt(message.ruleId, message.start))
      case 'show-message':
        return showLine(this.#chat.snapshot().messages.find(({ id }) => id === message.messageId)?.text, this.#options)
      case 'tick':
        return void this.#orders.settle(message.check, message.settled, '')
      case 'override':
        this.#sends.override(message, this.#chat.session)
        return this.#composer?.focus()
      case 'jump':
        return openRow(message.conversationId, this.#options)
      case 'order-pasted':
        return this.#orders.putByHand(message.card) ? this.#follow(() => undefined) : undefined
      case 'tier': {
        const { session, tier } = message
        return this.#options.note({ kind: 'tier-changed', data: { tier } }, { session, at: this.#options.now() })
      }
      case 'mark':
        return this.#note(message.mark)
      case 'focus-composer':
        return this.#composer?.focus()
      case 'briefing-changed':
        return undefined
    }
  }

  /** The field the agent writes in; null while none can be seen. */
  get composer(): HTMLElement | null {
    return this.#composer
  }

  /**
   * Replaces a stretch of the draft in the chat that is open now; with `reply` it is written down as that reply. Open
   * slots may stand in it: a send is held for them.
   */
  async replaceDraft(start: number, end: number, text: string, reply?: PlacedReply): Promise<boolean> {
    const composer = this.#composer
    const session = this.#chat.session
    if (composer === null || session === undefined) return false
    const stillRight = () => composer.isConnected && this.#chat.session === session
    const { wait, signal, words } = this.#options
    const inserted = (await replaceRange(composer, start, end, text, { wait, signal, stillRight })) === 'inserted'
    if (inserted && reply !== undefined) this.#replies.noteInserted(reply, session)
    this.#draftWritten(inserted ? null : words.notTaken)
    return inserted
  }

  /** Whether this reply could be inserted now: by its place (0-based), or the way out of an open complaint. */
  offersReply(which: ReplyPlace): boolean {
    return this.#replies.at(which) !== undefined
  }

  /** Puts this reply in; the first of its open slots is selected, so that the agent types what it lacks. */
  insertReply(which: ReplyPlace): void {
    const reply = this.#replies.at(which)
    const session = this.#chat.session
    if (reply !== undefined && session !== undefined) this.#insertAsFits(reply, session)
  }

  /** Whether a flag with a replacement stands in the draft. */
  offersFix(): boolean {
    return this.#draft.firstFixable() !== undefined
  }

  fixFirst(): void {
    void this.#fix(this.#draft.firstFixable())
  }

  offersDismissal(): boolean {
    return this.#draft.flags.length > 0
  }

  /** Says that the first flag is a false alarm. */
  dismissFirst(): void {
    this.#dismiss(this.#draft.flags[0])
  }

  /** Takes over who waits on this machine, for the pill and for the key to the next one. */
  takeBoard(board: PageBoard): void {
    this.#pill.take(board)
  }

  offersNextWaiting(): boolean {
    return this.#nextChat.offers()
  }

  /** Goes to the most urgent chat that waits on this machine; answers whether there was one that can be reached. */
  openNextWaiting(): Promise<boolean> {
    return this.#nextChat.go()
  }

  /** Opens a chat that is looked for, and writes its words there; answers whether it is on this page. */
  openChat(wanted: WantedChat): boolean {
    return this.#nextChat.open(wanted)
  }

  /** Keys that belong to a held send now: those of the three checks, or only the way back. */
  holdKeys(): readonly string[] {
    if (this.#sends.hold === null) return []
    return this.settles ? [...this.#settleKeys.wanted, ...this.#settleKeys.back] : this.#settleKeys.back
  }

  /** Whether the keys of the three checks are the session's now. */
  get settles(): boolean {
    return this.#sends.hold?.because.includes('three-check') === true
  }

  /** Takes one of {@link holdKeys}: back means to the draft, or from a difference's question to the three checks. */
  pressHeld(chord: string): void {
    if (!this.#settleKeys.back.includes(chord)) this.#settleKeys.press(chord)
    else if (!this.#settleKeys.forget()) return this.#sends.release()
    this.paint()
  }

  /** Draws the overlay for what is known now. */
  paint(): void {
    if (this.#composer === null) return
    const { hold } = this.#sends
    if (hold === null) this.#settleKeys.forget()
    this.#strip.draw(this.#composer, {
      flags: this.#draft.flags,
      hold,
      order: hold === null ? null : this.#orders.report(),
      notice: this.#notice,
      settling: this.#settleKeys.asking,
    })
  }

  #take(reading: ChatReading): void {
    this.#follow(() => this.#chat.take(reading))
    if (reading.shop !== undefined) this.#options.onShop?.(reading.shop)
  }

  /** After a look at the chat: what belonged to another one is put away, the order reviewed, the panel told. */
  #follow(look: () => void): void {
    // First in the queue: the panel asks for answers with it, and the journal's lines, the page's layout and the checks
    // take longer.
    this.#tellSnapshot()
    const before = this.#chat.session
    look()
    if (this.#chat.session !== before) {
      this.#sends.release()
      this.#replies.forget()
      this.#draft.closeWith(undefined)
      this.#notice = null
    }
    const shown = this.#chat.snapshot()
    this.#nextChat.read(shown.messages)
    this.#orders.review(this.#chat.session, shown.order, shown.messages)
    this.#parcels.take(shown)
    if (this.#composer?.isConnected === true) queueMicrotask(() => this.#watchComposer())
    else this.#watchComposer()
  }

  #tellSnapshot(): void {
    if (this.#snapshotPending) return
    this.#snapshotPending = true
    queueMicrotask(() => {
      this.#snapshotPending = false
      if (this.#options.signal.aborted) return
      this.#options.tell({ type: 'snapshot', snapshot: { ...this.#chat.snapshot(), draft: this.#draft.text } })
    })
  }

  #watchComposer(): void {
    const found = findComposer(this.#options.profile, this.#options.document)
    if (found === this.#composer || this.#options.signal.aborted) return
    this.#draftWatch.abort()
    this.#draftWatch = new AbortController()
    this.#composer = found
    if (found === null) return this.#strip.wipe()
    const watched = AbortSignal.any([this.#draftWatch.signal, this.#options.signal])
    observeDraft(found, () => this.#draftChanged(), watched)
    observePastes(found, (text) => this.#chat.cameFrom('pasted', text), watched)
    this.#draftChanged()
  }

  #draftChanged(): void {
    if (this.#composer === null) return
    const text = readDraft(this.#composer)
    const flags = this.#draft.check(text, this.#context())
    if (this.#sends.hold !== null && this.#sends.hold.text !== text) this.#sends.release()
    if (this.#chat.session !== undefined) this.#draft.noteNew(this.#chat.session)
    this.#options.tell({ type: 'draft', text, flags: flags ?? [] })
    this.#options.onDraft?.(text)
    this.paint()
  }

  /** After a hand of ours was at the draft: `refusal` says why it stands as it did; null: it took. */
  #draftWritten(refusal: string | null): void {
    this.#notice = refusal
    this.#draftChanged()
  }

  /** Over an empty draft; into one that is begun at the agent's caret. */
  readonly #insertAsFits = (reply: PlacedReply, session: string): void =>
    void this.#replies.insert({ reply, session, how: this.#draft.text === '' ? 'replace' : 'caret', fillsThere: true })

  readonly #context = () => draftContext(this.#chat.snapshot(), this.#options)

  async #fix(flag: PlacedFlag | undefined): Promise<void> {
    const { words, wait, signal } = this.#options
    const composer = this.#composer
    if (composer === null || flag?.replacement === undefined) return
    const stillRight = () => composer.isConnected
    const outcome = await replaceRange(composer, flag.start, flag.end, flag.replacement, { wait, signal, stillRight })
    if (outcome === 'inserted') this.#noteSettled(flag, 'replaced')
    this.#draftWritten(outcome === 'inserted' ? null : words.notTaken)
  }

  #dismiss(flag: PlacedFlag | undefined): void {
    if (flag === undefined) return
    this.#draft.dismiss(flag)
    this.#noteSettled(flag, 'dismissed')
    this.#draftChanged()
  }

  #noteSettled({ ruleId, phrase }: PlacedFlag, how: 'replaced' | 'dismissed'): void {
    this.#note({ kind: 'flag-settled', data: { ruleId, phrase, how } })
  }

  /** Writes down a fact of the open conversation. */
  #note(detail: EventDetail): void {
    const session = this.#chat.session
    if (session !== undefined) this.#options.note(detail, { session, at: this.#options.now() })
  }
}
