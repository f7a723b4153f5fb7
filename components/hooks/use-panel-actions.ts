import { useEffect, useState } from 'react'
import { newDispute } from '@/lib/core/aftersales/index.ts'
import { PROMISE_KEPT } from '@/lib/core/conversation/index.ts'
import type { ReplyFacts } from '@/lib/core/slots/index.ts'
import { parsePastedOrder } from '@/lib/core/orders/index.ts'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import type { ConsolePart } from '@/lib/core/conversation/index.ts'
import { goodsInShort, maskText } from '@/lib/core/session-log/index.ts'
import { callEngine, callWorker, type SuggestedReply } from '@/lib/extension/messaging/index.ts'
import { patternOf } from '@/lib/core/console-teaching/index.ts'
import { grantConsole } from '@/lib/extension/permissions/index.ts'
import { isSupervisorWord, type Settings, type ShopSettings } from '@/lib/extension/settings/index.ts'
import type { OfferedReply, PanelActions, WaitingChat } from '../panel/index.ts'
import { useWords } from '../words/index.ts'
import { eventOf, newId } from './event-of.ts'
import { noteHouse } from './note-house.ts'
import { openOptions } from './open-page.ts'
import { offerReply, placeReply } from './place-reply.ts'
import type { ConsolePage } from './use-console-page.ts'
import { loadPack } from './use-packs.ts'

/** How many hits the palette asks for. */
const PALETTE_HITS = 30

/** What the actions work with; always the newest, so that a press acts on what was seen last. */
export interface ActionGround {
  readonly page: ConsolePage
  readonly settings: Settings
  readonly shop: ShopSettings | undefined
  readonly question: string
  readonly entries: readonly SuggestedReply[]
  readonly facts: ReplyFacts | null
  readonly profiles: readonly ConsoleProfile[]
  readonly onDenied: (denied: boolean) => void
  readonly insertPictures: PanelActions['insertPictures']
  readonly onCoupon: PanelActions['offerCoupon']
  readonly onTeach: PanelActions['teach']
  readonly onDismiss: (code: string) => void
  /** No open page has the chat of this customer; null: one has. */
  readonly onAway: (name: string | null) => void
}

/** Everything but what is done about follow-ups and what is read when it is looked at. */
export type PagePanelActions = Omit<
  PanelActions,
  'openFollowUp' | 'settleFollowUp' | 'snoozeFollowUp' | 'addFollowUp' | 'readOwnDays' | 'readVisit' | 'readBrowserKeys'
>

/** The panel's actions, the same object for as long as the panel stands. */
export function usePanelActions(ground: ActionGround): PagePanelActions {
  const { words } = useWords()
  const [desk] = useState(() => new ActionDesk({ ...ground, words, quick: new Set<string>() }))
  useEffect(() => {
    desk.take(ground, words)
  })
  return desk.actions
}

/** Holds what the actions work with, and the actions. */
class ActionDesk {
  #ground: Ground
  readonly actions: PagePanelActions

  constructor(ground: Ground) {
    this.#ground = ground
    this.actions = makeActions(() => this.#ground)
  }

  take(ground: ActionGround, words: Ground['words']): void {
    const { quick } = this.#ground
    for (const { entry } of ground.entries) if (entry.kind === 'quick') quick.add(entry.id)
    this.#ground = { ...ground, words, quick }
  }
}

type Ground = ActionGround & {
  readonly words: ReturnType<typeof useWords>['words']
  /** Ids of the quick replies seen so far: they are counted apart. */
  readonly quick: Set<string>
}

function makeActions(now: () => Ground): PagePanelActions {
  const say: ConsolePage['say'] = (message) => now().page.say(message)
  return {
    insert: (reply) => insert(now(), reply),
    insertPictures: (entryId) => now().insertPictures(entryId),
    fixFlag: ({ ruleId, start }) => say({ type: 'fix-flag', ruleId, start }),
    dismissFlag: ({ ruleId, start }) => say({ type: 'dismiss-flag', ruleId, start }),
    tick: (check, settled) => say({ type: 'tick', check, ...(settled === undefined ? {} : { settled }) }),
    override: (reason) => say({ type: 'override', reason, by: now().settings.agentName }),
    superviseOverride: async (reason, word) => {
      const { settings, words } = now()
      const kept = settings.supervisorWord
      if (kept === null || !(await isSupervisorWord(word, kept))) return false
      say({ type: 'override', reason, by: words.panel.hold.supervisorWith(settings.agentName), supervised: true })
      return true
    },
    chooseShop: (shopId) => now().page.chooseShop(shopId),
    mend: () => say({ type: 'focus-composer' }),
    jump: (chat) => jump(now(), chat),
    pasteOrder: (text) => {
      const read = parsePastedOrder(text)
      if (!read.ok) return read.error
      say({ type: 'order-pasted', card: read.value })
      return undefined
    },
    showMessage: (messageId) => say({ type: 'show-message', messageId }),
    copyText,
    askBuyer: (question) => askBuyer(now(), question),
    openDispute: (promisedCny) => openDispute(now(), promisedCny),
    offerCoupon: (withCoupon) => now().onCoupon(withCoupon),
    keepPromise: (messageId) => {
      const session = now().page.talk.snapshot?.session
      if (session !== undefined) noteHouse(now(), session, { what: PROMISE_KEPT, detail: messageId })
    },
    setTags: (tags) => say({ type: 'mark', mark: { kind: 'tags-changed', data: { tags } } }),
    mark: (mark) => say({ type: 'mark', mark }),
    search: (query) => search(now(), query),
    makeEntry: (question) => void openOptions(`knowledge?question=${encodeURIComponent(question)}`),
    loadPack: (packId) => void loadPack(packId, shopIdOf(now()), Date.now()),
    grant: (consoleId) => grant(now(), consoleId),
    grantAddress: (address) => grantMatches(now(), [patternOf(address) ?? '']),
    teach: (part) => now().onTeach(part),
    openOptions: (route) => void openOptions(route),
    settleNotice: (notice, how) => {
      const { onDismiss, page } = now()
      if (how === 'dismiss' || ['updated', 'overlay-removed', 'chat-away'].includes(notice.code))
        return onDismiss(notice.code)
      if (notice.code === 'disk-full' || notice.code === 'journal-mended') return void openOptions('data')
      if (notice.code === 'denied') return void openOptions('consoles')
      if (notice.code === 'misfit') return now().onTeach(firstBlind(page))
      return page.retry()
    },
  }
}

/** On this page by its row; on any other one the worker looks for it and shows its tab. */
function jump({ page, onAway }: Ground, { id, row, name }: WaitingChat): void {
  if (row !== undefined) return page.say({ type: 'jump', conversationId: row })
  void callWorker('chat-chosen', { sessions: [id] }).then((answer) => {
    onAway(answer.ok && answer.value.session !== null ? null : name)
  })
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** A question about the order in the composer; what stood there goes to the clipboard first, or nothing happens. */
async function askBuyer({ page }: Ground, question: string): ReturnType<PanelActions['askBuyer']> {
  const session = page.talk.snapshot?.session
  const draft = page.talk.draft.trim()
  if (session === undefined || (draft !== '' && !(await copyText(page.talk.draft)))) return 'refused'
  const reply = {
    entryId: 'ask-buyer',
    text: question,
    openSlots: [],
    from: '',
    confidence: 'sure',
    images: 0,
  } as const
  page.say({ type: 'insert', reply: placeReply(reply, false), session, how: 'replace' })
  return draft === '' ? 'asked' : 'asked-draft-copied'
}

/**
 * A case begins: it goes into the conversation's log, and the conversation counts as a dispute from now on. False when it
 * could not be written.
 */
async function openDispute({ page, settings }: Ground, promisedCny: number): Promise<boolean> {
  const { snapshot, order: report } = page.talk
  if (snapshot?.session === undefined) return false
  const place = { session: snapshot.session, shop: snapshot.shop, console: snapshot.profileId }
  const order = report?.pasted ?? snapshot.order
  const at = Date.now()
  const data = newDispute({
    disputeId: newId(at),
    openedAt: at,
    promisedCny,
    agentName: settings.agentName,
    orderNumber: order?.number,
    goods: order === null ? '' : goodsInShort(order),
    note: maskText(order?.note ?? ''),
  })
  const events = [
    eventOf(settings, place, { kind: 'outcome-set', data: { outcome: 'dispute' } }),
    eventOf(settings, place, { kind: 'dispute-set', data }),
  ]
  const answer = await callEngine('append', { events })
  return answer.ok
}

function shopIdOf(ground: Ground): string {
  return ground.shop?.id ?? ground.settings.defaultShopId
}

function insert({ page, quick }: Ground, reply: OfferedReply): void {
  const session = page.talk.snapshot?.session
  if (session === undefined) return
  if (isBlind(page, 'composer')) return copyInstead(page, reply)
  page.say({
    type: 'insert',
    reply: placeReply(reply, quick.has(reply.entryId)),
    session,
    how: page.talk.draft === '' ? 'replace' : 'caret',
  })
}

/** Nothing to write in on this page: the reply goes to the clipboard, and the panel says so. */
function copyInstead(page: ConsolePage, reply: OfferedReply): void {
  if (reply.openSlots.length > 0) {
    return page.note({ type: 'inserted', entryId: reply.entryId, outcome: { status: 'refused', reason: 'open-slot' } })
  }
  void navigator.clipboard.writeText(reply.text).then(
    () => page.note({ type: 'inserted', entryId: reply.entryId, outcome: { status: 'not-taken', copied: true } }),
    () => page.note({ type: 'inserted', entryId: reply.entryId, outcome: { status: 'not-taken', copied: false } }),
  )
}

function isBlind(page: ConsolePage, part: ConsolePart): boolean {
  return page.talk.snapshot?.health.some((one) => one.part === part && one.state === 'blind') === true
}

/** The first part that went blind; an order card comes and goes every day. */
function firstBlind(page: ConsolePage): ConsolePart | null {
  return page.talk.snapshot?.health.find((one) => one.state === 'blind' && one.part !== 'order')?.part ?? null
}

async function search(ground: Ground, query: string): Promise<readonly OfferedReply[]> {
  const answer = await callEngine('search', { query, limit: PALETTE_HITS, shop: shopIdOf(ground) })
  if (!answer.ok) return []
  const facts = ground.facts ?? { shop: ground.shop?.name ?? '', agent: ground.settings.agentName }
  return answer.value.hits.map((hit) => {
    if (hit.entry.kind === 'quick') ground.quick.add(hit.entry.id)
    return offerReply(hit, facts, ground.words.panel.replies)
  })
}

/** Straight from the press: Chromium asks a person only then. */
function grant({ profiles, onDenied }: Ground, consoleId: string): void {
  const profile = profiles.find((one) => one.id === consoleId)
  if (profile !== undefined) grantMatches({ onDenied }, profile.matches)
}

function grantMatches({ onDenied }: Pick<Ground, 'onDenied'>, matches: readonly string[]): void {
  void grantConsole(matches).then(async (granted) => {
    onDenied(!granted)
    if (granted) await callWorker('house-changed', { what: 'permissions' })
  })
}
