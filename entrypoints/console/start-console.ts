import { uuidV7 } from '@/lib/core/shared/index.ts'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { askPatiently, callWorker, type ConsoleBriefing } from '@/lib/extension/messaging/index.ts'
import { createOutbox, type Outbox } from '@/lib/extension/outbox/index.ts'
import { hasFingerprint, readValue } from '@/lib/page/consoles/index.ts'
import { findGateSlot, type GateSlot } from '@/lib/page/gate/index.ts'
import { createOverlay, type Overlay } from '@/lib/page/overlay/index.ts'
import { ConsoleSession, type NotePlace, type SessionOptions } from '@/lib/page/session/index.ts'
import { gateHands } from './gate-hands.ts'
import { openPalette } from './open-palette.ts'
import { PanelPorts } from './panel-ports.ts'
import { consoleThinking } from './thinking.ts'
import { consoleWords } from './words.ts'

/** How often the badge's number is told at most. */
const WAITING_EVERY_MS = 500

/**
 * Starts the console script of this frame: asks for its briefing, joins session, gate, journal and panel. Without a gate
 * there is nothing to guard, and without a briefing nothing is known, so it does nothing; the gate's fail policy stands.
 */
export async function startConsole(): Promise<void> {
  const slot = findGateSlot(globalThis)
  if (slot === undefined || slot.signal.aborted) return
  // Help desks stand on hosts of their own: the address alone does not say that this is one.
  if (!hasFingerprint(slot.profile, document)) return
  const shopName = readValue(slot.profile.shop?.name ?? [], document)
  const wanted = { profileId: slot.profile.id, ...(shopName === undefined ? {} : { shopName }) }
  const briefing = await askPatiently(() => callWorker('briefing-wanted', wanted), slot.signal)
  if (briefing !== undefined) run(slot, briefing, shopName)
}

/** What is known only once everything stands. */
interface Late {
  session?: ConsoleSession
  onDraft?: (text: string) => void
  readonly onOverlayRemoved: () => void
}

function run(slot: GateSlot, briefing: ConsoleBriefing, shopName: string | undefined): void {
  const { signal } = slot
  // Filled in below: the parts know each other only through the session.
  const late: Late = { onOverlayRemoved: () => ports.tell({ type: 'overlay-removed' }) }
  const ports = new PanelPorts({
    onGreet: () => {
      late.session?.greet()
      ports.tell({ type: 'saved', ...outbox.state() })
    },
    onMessage: (message) => late.session?.receive(message),
    signal,
  })
  const outbox = openOutbox(ports, signal)
  const options = sessionOptions({ slot, briefing, ports, outbox, late })
  const session = new ConsoleSession(options)
  late.session = session
  const palette = openPalette(session, slot, briefing, shopName)
  late.onDraft = (text) => palette.draftChanged(text)
  slot.fill(gateHands(session, briefing.settings.keys, palette))
  session.start()
  signal.addEventListener('abort', () => {
    ports.tell({ type: 'gone', because: 'updated' })
    options.overlay?.remove()
  })
}

function openOutbox(ports: PanelPorts, signal: AbortSignal): Outbox {
  return createOutbox({
    append: (events) => callWorker('journal-append', { events }, { attempts: 1 }),
    wait: pause,
    onState: (state) => ports.tell({ type: 'saved', ...state }),
    signal,
  })
}

function sessionOptions(parts: {
  readonly slot: GateSlot
  readonly briefing: ConsoleBriefing
  readonly ports: PanelPorts
  readonly outbox: Outbox
  readonly late: Late
}): SessionOptions {
  const { slot, briefing, ports, outbox, late } = parts
  const { shop, settings } = briefing
  const words = consoleWords(settings.language)
  const tellWaiting = waitingTeller()
  return {
    document,
    profile: slot.profile,
    house: {
      shopId: shop.id,
      timeZone: shop.timeZone,
      category: shop.category,
      compensationLimitCny: shop.compensationLimitCny,
      overrideAllowed: settings.overrideAllowed,
      supervisorSet: settings.supervisorSet,
    },
    thinking: consoleThinking(briefing),
    note: (detail, place) => outbox.post(eventOf(detail, place, slot, briefing)),
    tell: (message) => {
      if (message.type === 'snapshot')
        tellWaiting(message.snapshot.conversations.filter((row) => row.unread > 0).length)
      ports.tell(message)
    },
    onDraft: (text) => late.onDraft?.(text),
    overlay: openOverlay(settings.theme, words, late),
    words,
    now: () => Date.now(),
    wait: (ms) => pause(ms, slot.signal),
    signal: slot.signal,
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
    ...detail,
  }
}

function openOverlay(theme: string, words: SessionOptions['words'], late: Late): Overlay {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 26) + 97)
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  return createOverlay(document, {
    // A custom element's name needs a dash; the letters are random so that a page cannot aim at it.
    tag: `x-${String.fromCharCode(...random)}`,
    words,
    dark,
    presses: {
      onFix: () => late.session?.fixFirst(),
      onOpenPanel: () => void callWorker('panel-wanted', {}),
      onDoubt: () => undefined,
    },
    now: () => performance.now(),
    onRefused: () => late.onOverlayRemoved(),
  })
}

/** Tells the worker how many chats wait, at most every half second, and only when it changed. */
function waitingTeller(): (waiting: number) => void {
  let told = -1
  let toldAt = 0
  return (waiting) => {
    const now = Date.now()
    if (waiting === told || now - toldAt < WAITING_EVERY_MS) return
    told = waiting
    toldAt = now
    void callWorker('waiting-changed', { waiting, dueAt: null })
  }
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
