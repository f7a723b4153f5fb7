import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { createHandOver, isAlive } from '@/lib/extension/lifecycle/index.ts'
import { callWorker } from '@/lib/extension/messaging/index.ts'
import { installGate, openGateSlot, type GateHands, type GateTarget } from '@/lib/page/gate/index.ts'
import { watchForComposer } from './composer-watch.ts'
import { createNoticeBar, type GateNotice } from './notice-bar.ts'

/** Marks the isolated world that has a living gate. A new extension load gets a world of its own, without the mark. */
const LIVING = Symbol.for('wenda-gate-living')
/** After these waits the console script is asked for again, when the worker did not answer. */
const ASK_AGAIN_MS = [500, 2000, 10_000]

/** What this copy knows. */
interface GateState {
  profiles: readonly ConsoleProfile[]
  profile: ConsoleProfile | undefined
  hands: GateHands | undefined
}

/**
 * Starts the gate of one frame. Its listeners stand before this function returns, so before any script of the page
 * runs; everything else is asked afterwards. Without an answer, and when the extension is gone, the fail policy decides.
 */
export function startGate(win: Window): void {
  if (Reflect.get(globalThis, LIVING) === true) return
  Reflect.set(globalThis, LIVING, true)
  const isLate = win.document.readyState !== 'loading'
  const end = new AbortController()
  const { signal } = end
  const state: GateState = { profiles: [], profile: undefined, hands: undefined }
  const bar = createNoticeBar(win.document)
  installGate(
    win,
    gateOptions(state, (notice) => bar.show(notice)),
    signal,
  )
  signal.addEventListener('abort', () => {
    bar.close()
    Reflect.deleteProperty(globalThis, LIVING)
  })

  const settled = { known: false }
  const ask = async (): Promise<void> => {
    const answer = await callWorker('frame-opened', { url: win.location.href.slice(0, 10_000) })
    if (signal.aborted || state.profile !== undefined) return
    if (!answer.ok) return
    const { profiles, handOverEvent } = answer.value
    if (!settled.known) {
      settled.known = true
      const handOver = createHandOver(handOverEvent, win)
      handOver.takeOver()
      handOver.observeTakeOver(() => end.abort(), signal)
    }
    state.profiles = profiles
    if (profiles.length === 0) {
      // A frame of ours without a console: nothing to guard. The top frame waits, it may become one without loading.
      if (win !== win.top) end.abort()
      return
    }
    watchForComposer(
      win.document,
      profiles,
      (profile) => {
        state.profile = profile
        if (isLate) bar.show('reload')
        openSlot(state, profile, signal)
        void wantConsole(profile, signal)
      },
      signal,
    )
  }
  void ask()
  onRouteChange(win, () => void ask(), signal)
}

function gateOptions(state: GateState, tell: (notice: GateNotice) => void): Parameters<typeof installGate>[1] {
  return {
    target: () => targetOf(state.profile ?? state.profiles[0]),
    isAlive,
    judge: (press) => {
      if (!isAlive()) {
        tell('reload')
        throw new Error('the extension behind this script is gone')
      }
      if (state.hands === undefined) throw new Error('no judge yet')
      return state.hands.judge(press)
    },
    onHeld: (press) => {
      if (!press.guarded) tell('unchecked')
    },
    onPassed: () => undefined,
    actionOf: (event) => (isAlive() ? state.hands?.actionOf?.(event) : undefined),
    onAction: (action) => state.hands?.onAction?.(action),
    holdKeys: () => (isAlive() ? (state.hands?.holdKeys?.() ?? []) : []),
    onHoldKey: (chord) => state.hands?.onHoldKey?.(chord),
  }
}

function targetOf(profile: ConsoleProfile | undefined): GateTarget | undefined {
  if (profile === undefined) return undefined
  return {
    composers: profile.composer.at,
    sendButtons: profile.send?.buttons ?? [],
    sendKeys: profile.send?.keys ?? [],
  }
}

function openSlot(state: GateState, profile: ConsoleProfile, signal: AbortSignal): void {
  openGateSlot(globalThis, {
    profile,
    signal,
    fill: (hands) => {
      state.hands = hands
    },
  })
}

async function wantConsole(profile: ConsoleProfile, signal: AbortSignal): Promise<void> {
  for (const waitMs of [0, ...ASK_AGAIN_MS]) {
    await new Promise((resolve) => {
      setTimeout(resolve, waitMs)
    })
    if (signal.aborted) return
    const answer = await callWorker('console-found', { profileId: profile.id })
    if (answer.ok || answer.fault === 'not-allowed' || answer.fault === 'context-lost') return
  }
}

/** Calls `onChange` when a page in one document goes to another address; the Navigation API is heard in every world. */
function onRouteChange(win: Window, onChange: () => void, signal: AbortSignal): void {
  const navigation: unknown = Reflect.get(win, 'navigation')
  if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', onChange, { signal })
  else win.addEventListener('popstate', onChange, { signal })
}
