import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { findOpenQuestion, type ChatSnapshot, type ConversationState } from '@/lib/core/conversation/index.ts'
import { stockOnPage } from '@/lib/core/shared/index.ts'
import type { Settings, ShopSettings } from '@/lib/extension/settings/index.ts'
import { observeEntryCount, observeSession, observeSessions } from '@/lib/extension/storage/index.ts'
import type { PanelActions, PanelView } from '../panel/index.ts'
import { useWords } from '../words/index.ts'
import { offerReply, factsOf, placeReply } from './place-reply.ts'
import { draftFlag, orderOf, outcomeCode, plainColour, waitingChats } from './panel-facts.ts'
import { confirmationOf, useComplaint, useCustomerPast, useHasCase } from './use-after-sale.ts'
import { useOrderReply, withOrderReply } from './order-moment.ts'
import { useOrderNote } from './use-order-note.ts'
import { marksOf, platformClockOf } from './panel-promises.ts'
import { noticesOf } from './panel-notices.ts'
import { readOwnDays } from './own-days.ts'
import { readBrowserKeys } from './use-browser-keys.ts'
import { standingOf } from './panel-standing.ts'
import { useActiveTab } from './use-active-tab.ts'
import { useTeachTask, type OpenTeaching } from './use-teach-task.ts'
import { usePanelActions } from './use-panel-actions.ts'
import { useChecksAsked } from './use-checks-asked.ts'
import { useConsolePage, type ConsolePage } from './use-console-page.ts'
import { useAlertSound } from './use-alert-sound.ts'
import { readVisit, useCustomer } from './use-customer.ts'
import { useFollowUps } from './use-follow-ups.ts'
import { useClockPresets } from './house-presets.ts'
import { useGrants } from './use-grants.ts'
import { useJournalState } from './use-journal-state.ts'
import { useObservable } from './use-observable.ts'
import { useNoteGoods } from './use-note-goods.ts'
import { useNudges } from './use-nudges.ts'
import { useOwnFigures } from './use-own-figures.ts'
import { usePacks } from './use-packs.ts'
import { usePictures } from './use-pictures.ts'
import { useProfiles } from './use-profiles.ts'
import { shopOf } from './use-settings.ts'
import { askingFor } from './asking.ts'
import { closingLine, useKnownOptions } from './use-closing.ts'
import { useSuggestions, type Asking, type Suggestions } from './use-suggestions.ts'

/** Everything the panel shows and does, joined from the page, the engine, the database and the settings. */
export function usePanel(settings: Settings): {
  readonly view: PanelView
  readonly actions: PanelActions
  /** The teaching of the page beside the panel; null while none is going on. */
  readonly teaching: OpenTeaching | null
} {
  const page = useConsolePage()
  const { talk } = page
  const shop = shopOf(settings, talk.snapshot?.shop)
  const chat = useChat(page, settings, shop)
  const past = useCustomerPast(talk.snapshot, shop)
  const waiting = useWaiting(settings, talk.snapshot)
  const journal = useJournalState()
  const grants = useGrants()
  const profiles = useProfiles()
  const packs = usePacks(chat.knowledgeEmpty)
  const savedCount = Math.max(talk.lastSeq, journal.lastSeq)
  const { notices, ...told } = useNotices(talk, chat.suggestions.failing, journal.notices, savedCount)
  useAlertSound(settings, waiting)
  const followUps = useFollowUps(page, settings, told.onAway)
  const ownFigures = useOwnFigures(settings)
  const checksAskedAt = useChecksAsked()
  const tab = useActiveTab()
  const pictures = usePictures(page)
  const noteAsked = useOrderNote(talk.snapshot)
  const { teach, teaching } = useTeachTask(tab, profiles, talk.snapshot)
  const pageActions = usePanelActions({
    page,
    settings,
    shop,
    question: chat.suggestions.question,
    entries: chat.entries,
    facts: chat.facts,
    profiles,
    ...told,
    onCoupon: chat.offerCoupon,
    insertPictures: pictures.insertPictures,
    onTeach: teach,
  })
  const view: PanelView = {
    standing: standingOf(talk, grants, profiles),
    shop: shop === undefined ? null : { id: shop.id, name: shop.name, colour: plainColour(shop.colour) },
    ...shopChoices(settings, talk.snapshot),
    console: consoleOf(talk.snapshot),
    notices,
    waiting,
    followUps: followUps.lines,
    customer: chat.customer === null || past === undefined ? chat.customer : { ...chat.customer, past },
    ...chatOnView(chat),
    ownFigures,
    outcome: outcomeOf(talk.outcome),
    pictures: pictures.told,
    packs,
    flags: talk.flags.map(draftFlag),
    hold: holdOf(talk.hold),
    letGoAt: talk.letGo?.at ?? null,
    order: orderOf(talk, noteAsked, settings.language, chat.confirmed),
    ...(checksAskedAt === null ? {} : { checksAskedAt }),
    confirmation: confirmationOf(talk, noteAsked, shop, settings.language),
    saved: { count: savedCount, unsaved: talk.unsaved },
    ...houseOf(settings),
    teachable: tab !== null && tab.address !== null,
  }
  return { view, actions: useJoinedActions(pageActions, followUps.actions, settings), teaching }
}

/** What the house has set. */
function houseOf(
  settings: Settings,
): Pick<PanelView, 'warnAtShares' | 'returningFirst' | 'keys' | 'triggers' | 'overrideAllowed' | 'supervisorSet'> {
  const { warnAtShares, returningFirst, keys, triggers, overrideAllowed, supervisorWord } = settings
  return { warnAtShares, returningFirst, keys, triggers, overrideAllowed, supervisorSet: supervisorWord !== null }
}

function useJoinedActions(
  page: ReturnType<typeof usePanelActions>,
  followUps: ReturnType<typeof useFollowUps>['actions'],
  settings: Settings,
): PanelActions {
  const readOwn = useCallback(() => readOwnDays(settings, Date.now()), [settings])
  return useMemo(
    () => ({ ...page, ...followUps, readOwnDays: readOwn, readVisit, readBrowserKeys }),
    [page, followUps, readOwn],
  )
}

/** The shops an agent may choose from: several are set up, a console is open, and its page does not say which it is. */
function shopChoices(settings: Settings, snapshot: ConsolePage['talk']['snapshot']): Pick<PanelView, 'shopChoices'> {
  if (snapshot === null || snapshot.shopToldByPage === true || settings.shops.length < 2) return {}
  return { shopChoices: settings.shops.map(({ id, name }) => ({ id, name })) }
}

/** What is to be told and was not put away, and the two ways in which a person changes that. */
function useNotices(
  talk: ConsolePage['talk'],
  engineFails: boolean,
  journal: ReturnType<typeof useJournalState>['notices'],
  savedCount: number,
) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const [denied, setDenied] = useState(false)
  const [away, setAway] = useState<string | null>(null)
  const speech = useWords()
  const notices = noticesOf({ talk, engineFails, denied, away, journal, savedCount, speech })
  return {
    notices: notices.filter((notice) => !dismissed.has(notice.code)),
    onDenied: setDenied,
    onAway: setAway,
    onDismiss: (code: string) => {
      if (code === 'chat-away') setAway(null)
      else setDismissed((before) => new Set([...before, code]))
    },
  }
}

/** The open chat as it is shown. */
function chatOnView({ suggestions, ...chat }: ReturnType<typeof useChat>) {
  const { marks, platformClock, question, nudges, replies, answering, complaint } = chat
  const { risks } = suggestions
  return { marks, platformClock, question, nudges, replies, risks, answering, complaint }
}

const consoleOf = (snapshot: ConsolePage['talk']['snapshot']): PanelView['console'] =>
  snapshot === null ? null : { ...snapshot, name: snapshot.consoleName }

const outcomeOf = (last: ConsolePage['talk']['outcome']): PanelView['outcome'] =>
  last === null ? null : { entryId: last.entryId, code: outcomeCode(last.outcome) }

const holdOf = (hold: ConsolePage['talk']['hold']): PanelView['hold'] =>
  hold === null ? null : { ...hold, flags: hold.flags.map(draftFlag) }

/** The open chat: its question, its answers, its customer. */
function useChat({ talk, say, onSnapshotRef }: ConsolePage, settings: Settings, shop: ShopSettings | undefined) {
  const { words } = useWords()
  const { snapshot } = talk
  const session = snapshot?.session ?? ''
  const shopId = shop?.id ?? settings.defaultShopId
  const count = useEntryCount(shopId)
  const state = useSessionState(session)
  const known = state?.session === session ? state : undefined
  const open = snapshot === null || session === '' ? null : findOpenQuestion(snapshot.messages)
  const customer = useCustomer(snapshot, known, shop, say)
  useNoteGoods(talk, known, settings)
  const presets = useClockPresets()
  const knowledgeEmpty = count === 0
  const askingOf = (chat: ChatSnapshot | null): Asking | null =>
    knowledgeEmpty ? null : askingFor(chat, { settings, shop, known, tier: customer.tier })
  const asking = askingOf(snapshot)
  const suggestions = useSuggestions(asking)
  const { askAhead } = suggestions
  useLayoutEffect(() => {
    onSnapshotRef.current = (read) => {
      // Of another chat nothing is known yet: it is asked for once it is drawn.
      const ahead = read.session === session ? askingOf(read) : null
      const isNew = ahead !== null && ahead.chatKey !== asking?.chatKey
      return isNew ? askAhead(ahead) : null
    }
  })
  const facts = useMemo(
    () => (snapshot === null ? null : factsOf(snapshot, shop?.name ?? '', settings.agentName)),
    [snapshot, shop?.name, settings.agentName],
  )
  const ranked = useMemo(
    () => (facts === null ? [] : suggestions.replies.map((one) => offerReply(one, facts, words.panel.replies))),
    [facts, suggestions.replies, words],
  )
  const orderReply = useOrderReply(talk, shop, settings.language)
  const { state: answering, replies } = useMemo(
    () => withOrderReply({ state: suggestions.state, replies: ranked }, orderReply),
    [suggestions.state, ranked, orderReply],
  )
  const options = useKnownOptions(suggestions, session)
  const closing = snapshot === null ? undefined : closingLine(options, stockOnPage(snapshot), words.panel)
  const { complaint, offerCoupon } = useComplaint(snapshot, shop, facts, settings.language)
  const hasCase = useHasCase(session, snapshot?.order?.number)
  const marks = useMemo(
    () => (snapshot === null || session === '' ? null : { ...marksOf(snapshot, known), hasCase }),
    [snapshot, session, known, hasCase],
  )
  useTellPage(suggestions, { state: answering, replies, closing, way: complaint?.reply }, say)
  return {
    suggestions,
    answering,
    complaint,
    offerCoupon,
    replies,
    facts,
    // Orders pasted without a number look alike: of those nothing is said.
    confirmed: known?.confirmed === true ? known.orderNumber : undefined,
    entries: suggestions.replies,
    knowledgeEmpty,
    customer: customer.view,
    nudges: withoutFlagged(useNudges(talk.draft, snapshot, { options, replies: suggestions.replies }), talk.flags),
    marks,
    platformClock: snapshot === null || shop === undefined ? null : platformClockOf(snapshot, shop, presets),
    question: open === null ? null : { text: open.text, merged: open.merged, at: open.at },
  }
}

function useEntryCount(shopId: string): number | undefined {
  const source = useMemo(() => observeEntryCount(shopId), [shopId])
  return useObservable(source).value
}

function useSessionState(session: string): ConversationState | undefined {
  const source = useMemo(() => observeSession(session), [session])
  return useObservable(source).value?.state
}

/** Advice on closing that a rule of the draft gives already, with its key. */
function withoutFlagged(nudges: PanelView['nudges'], flags: ConsolePage['talk']['flags']): PanelView['nudges'] {
  const isFlagged = flags.some(({ category }) => category === '催单')
  return isFlagged ? nudges.filter(({ row }) => row !== 'FLOW-CLOSE') : nudges
}

/** The page must know the answers too: its own keys insert them when the panel has not the focus. */
function useTellPage(
  { question, replies: found }: Suggestions,
  told: {
    readonly state: Suggestions['state']
    readonly replies: PanelView['replies']
    readonly closing: string | undefined
    readonly way: PanelView['replies'][number] | undefined
  },
  say: ConsolePage['say'],
): void {
  const { state, replies, closing, way } = told
  const isWay = way !== undefined
  const quick = new Set(found.flatMap(({ entry }) => (entry.kind === 'quick' ? [entry.id] : [])))
  // As text, so that it is told anew only when it says something else.
  const message = JSON.stringify({
    replies: replies.map((reply) => placeReply(reply, quick.has(reply.entryId))),
    closing,
    way: way && placeReply(way, false),
  })
  useEffect(() => {
    // Nothing is looked up in an empty knowledge base, but a complaint has its way out all the same.
    const isAnswered = state === 'ready' || state === 'nothing-fits' || (state === 'idle' && isWay)
    if (!isAnswered) return
    say({ type: 'suggestions', question, ...JSON.parse(message) })
  }, [state, isWay, question, message, say])
}

/** Who waits, from the database, so that every console of this machine counts. */
function useWaiting(settings: Settings, snapshot: ConsolePage['talk']['snapshot']): PanelView['waiting'] {
  const rows = useObservable(useMemo(() => observeSessions({ waiting: true, limit: 200 }), [])).value
  return useMemo(
    () => waitingChats(rows ?? [], snapshot, (id) => shopOf(settings, id), snapshot?.takenAt ?? 0),
    [rows, snapshot, settings],
  )
}
