import { uuidV7 } from '@/lib/core/shared/index.ts'
import { cutText, EVENT_LIMITS, fitDetail, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { askPatiently, callWorker, type ConsoleBriefing } from '@/lib/extension/messaging/index.ts'
import { createOutbox, type Outbox } from '@/lib/extension/outbox/index.ts'
import { keepUsualSight, readUsualSight, type KeptSight } from '@/lib/extension/sight/index.ts'
import { readValue } from '@/lib/page/consoles/index.ts'
import { findGateSlot, type GateSlot } from '@/lib/page/gate/index.ts'
import { createOverlay, type Overlay } from '@/lib/page/overlay/index.ts'
import { ConsoleSession, type NotePlace, type SessionOptions } from '@/lib/page/session/index.ts'
import { gateHands } from './gate-hands.ts'
import { openPalette } from './open-palette.ts'
import { hearWorker } from './hear-worker.ts'
import { PanelPorts } from './panel-ports.ts'
import { consoleThinking } from './thinking.ts'
import { consoleWords } from './words.ts'

/**
 * Starts the console script of this frame: asks for its briefing, joins session, gate, journal and panel. Without a gate
 * there is nothing to guard, and without a briefing nothing is known, so it does nothing; the gate's fail policy stands.
 */
export async function startConsole(): Promise<void> {
  const slot = findGateSlot(globalThis)
  if (slot === undefined || slot.signal.aborted) return
  const wanted = wantedFor(slot)
  const briefing = await askPatiently(() => callWorker('briefing-wanted', wanted), slot.signal)
  if (briefing === undefined) return
  const [thinking, sight] = await Promise.all([consoleThinking(briefing), readUsualSight(slot.profile)])
  if (!slot.signal.aborted) run(slot, { briefing, thinking }, wanted.shopName, sight)
}

/** What is known only once everything stands. */
interface Late {
  session?: ConsoleSession
  onDraft?: (text: string) => void
  onOpenSlots?: () => void
  /** The shop's name as the page showed it when it was last asked about. */
  shopName: string | undefined
  /** By which selectors the parts of this console are usually seen. */
  sight: KeptSight
  readonly onOverlayRemoved: () => void
  readonly onShop: (name: string) => void
  readonly onNext: () => void
}

/** A briefing and what core thinks by it. */
interface Brief {
  readonly briefing: ConsoleBriefing
  readonly thinking: SessionOptions['thinking']
}

/** What of a session follows the newest briefing; `end` puts the palette's door away for the next one. */
interface Briefed extends Brief {
  readonly words: SessionOptions['words']
  readonly overlay: Overlay
  readonly end: AbortController
}

/** Runs the page: one session by the newest briefing, so that a changed rule reaches an open page without a reload. */
function run(slot: GateSlot, first: Brief, shopName: string | undefined, sight: KeptSight): void {
  const { signal } = slot
  // Filled in below: the parts know each other only through the session.
  const late: Late = {
    shopName,
    sight,
    onOverlayRemoved: () => ports.tell({ type: 'overlay-removed' }),
    onShop: (name) => {
      if (cutText(name, EVENT_LIMITS.name) !== late.shopName) void briefAgain()
    },
    onNext: () => {
      void late.session?.openNextWaiting().then((reached) => {
        // Who waits may wait on a page that is closed: the panel shows them all.
        if (!reached) void callWorker('panel-wanted', {})
      })
    },
  }
  const ports = new PanelPorts({
    onGreet: () => {
      late.session?.greet()
      ports.tell({ type: 'saved', ...outbox.state() })
    },
    onMessage: (message) => late.session?.receive(message),
    signal,
  })
  const outbox = openOutbox(ports, signal)
  let briefed = briefBy(first, late)
  const session = new ConsoleSession(sessionOptions({ slot, outbox, ports, late, briefed: () => briefed }))
  late.session = session
  const join = (): void => {
    const { briefing, end } = briefed
    const pageSignal = AbortSignal.any([signal, end.signal])
    const palette = openPalette(session, { profile: slot.profile, signal: pageSignal }, briefing, late.shopName)
    late.onDraft = (text) => palette.draftChanged(text)
    late.onOpenSlots = () => palette.fillSlots()
    slot.fill(gateHands(session, briefing.settings.keys, palette, late.onNext))
  }
  join()
  session.start()
  void askBoard(session)
  let asked = 0
  const briefAgain = async (): Promise<void> => {
    const turn = (asked += 1)
    const wanted = wantedFor(slot)
    late.shopName = wanted.shopName
    const briefing = await askPatiently(() => callWorker('briefing-wanted', wanted), signal)
    if (briefing === undefined || briefing.revision === briefed.briefing.revision) return
    const thinking = await consoleThinking(briefing)
    // What was asked later knows more.
    if (signal.aborted || turn !== asked) return
    briefed.end.abort()
    briefed.overlay.remove()
    briefed = briefBy({ briefing, thinking }, late)
    join()
    session.rebrief()
  }
  hearWorker(signal, {
    onBriefingChanged: () => void briefAgain(),
    onNextWaiting: late.onNext,
    onChatWanted: (chat) => late.session?.openChat(chat) === true,
    onBoard: (board) => late.session?.takeBoard(board),
  })
  signal.addEventListener('abort', () => {
    briefed.overlay.remove()
    ports.tell({ type: 'gone', because: 'updated' })
  })
}

function briefBy({ briefing, thinking }: Brief, late: Late): Briefed {
  const { language, theme, keys } = briefing.settings
  const words = consoleWords(language, keys)
  return {
    briefing,
    thinking,
    words,
    overlay: openOverlay(theme, words, late),
    end: new AbortController(),
  }
}

/** Who waits already when a session begins; later the worker tells. */
async function askBoard(session: ConsoleSession): Promise<void> {
  const answer = await callWorker('waiting-wanted', {})
  if (answer.ok) session.takeBoard(answer.value)
}

function wantedFor(slot: GateSlot): { readonly profileId: string; readonly shopName?: string } {
  const shopName = readValue(slot.profile.shop?.name ?? [], document)
  return {
    profileId: slot.profile.id,
    ...(shopName === undefined ? {} : { shopName: cutText(shopName, EVENT_LIMITS.name) }),
  }
}

function openOutbox(ports: PanelPorts, signal: AbortSignal): Outbox {
  return createOutbox({
    append: (events) => callWorker('journal-append', { events }, { attempts: 1 }),
    wait: pause,
    onState: (state) => ports.tell({ type: 'saved', ...state }),
    signal,
  })
}

/** What the session is given; what follows the briefing is read from the newest one at each use. */
function sessionOptions(parts: {
  readonly slot: GateSlot
  readonly ports: PanelPorts
  readonly outbox: Outbox
  readonly late: Late
  readonly briefed: () => Briefed
}): SessionOptions {
  const { slot, ports, outbox, late, briefed } = parts
  const { signal } = slot
  return {
    document,
    profile: slot.profile,
    get house() {
      return houseOf(briefed().briefing)
    },
    get thinking() {
      return briefed().thinking
    },
    get words() {
      return briefed().words
    },
    get overlay() {
      return briefed().overlay
    },
    get keys() {
      return briefed().briefing.settings.keys
    },
    note: (detail, place) => outbox.post(eventOf(detail, place, slot, briefed().briefing)),
    tell: (message) => ports.tell(message),
    onDraft: (text) => late.onDraft?.(text),
    onOpenSlots: () => late.onOpenSlots?.(),
    sight: {
      usual: late.sight,
      onUsual: (sight) => {
        late.sight = sight
        void keepUsualSight(slot.profile, sight)
      },
    },
    bringUp: async (sessions) => {
      const answer = await callWorker('chat-wanted', { sessions })
      return answer.ok ? answer.value.session : null
    },
    now: () => Date.now(),
    onShop: late.onShop,
    wait: (ms) => pause(ms, signal),
    signal,
  }
}

function houseOf({ shop, settings, shopBy }: ConsoleBriefing): SessionOptions['house'] {
  return {
    shopId: shop.id,
    ...(shopBy === 'page' ? { shopToldByPage: true } : {}),
    timeZone: shop.timeZone,
    category: shop.category,
    compensationLimitCny: shop.compensationLimitCny,
    overrideAllowed: settings.overrideAllowed,
    supervisorSet: settings.supervisorSet,
  }
}

function eventOf(
  detail: Parameters<SessionOptions['note']>[0],
  place: NotePlace,
  slot: GateSlot,
  { shop, settings }: ConsoleBriefing,
): JournalEvent {
  return {
    id: place.id ?? uuidV7(place.at, crypto.getRandomValues(new Uint8Array(10))),
    at: place.at,
    session: place.session,
    agent: settings.agentName,
    device: settings.deviceId,
    shop: shop.id,
    console: slot.profile.id,
    ...fitDetail(detail),
  }
}

function openOverlay(theme: string, words: SessionOptions['words'], late: Late): Overlay {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 26) + 97)
  return createOverlay(document, {
    // A custom element's name needs a dash; the letters are random so that a page cannot aim at it.
    tag: `x-${String.fromCharCode(...random)}`,
    words,
    dark: theme === 'system' ? null : theme === 'dark',
    presses: {
      onFix: () => late.session?.fixFirst(),
      onOpenPanel: () => void callWorker('panel-wanted', {}),
      onDoubt: () => undefined,
      onNext: late.onNext,
    },
    now: () => performance.now(),
    onRefused: () => late.onOverlayRemoved(),
  })
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}
