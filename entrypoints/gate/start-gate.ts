import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import { createHandOver, isAlive } from '@/lib/extension/lifecycle/index.ts'
import { askPatiently, callWorker } from '@/lib/extension/messaging/index.ts'
import {
  findOuterSlot,
  hasReachableParent,
  installGate,
  openGateSlot,
  type GateHands,
  type GateTarget,
} from '@/lib/page/gate/index.ts'
import { watchForComposer } from './composer-watch.ts'
import { createNoticeBar, type GateNotice } from './notice-bar.ts'

/**
 * Marks the isolated world that has a living gate, with a function that makes it ask anew which consoles are known: it is
 * called when the gate is put here again. A new extension load gets a world of its own, without the mark.
 */
const LIVING = Symbol.for('wenda-gate-living')
/** The worker's mark on a world that has a console script (lib/extension/background/inject-console.ts). */
const CONSOLE_ASKED = 'wendaConsoleAsked'

/** What this copy knows. */
interface GateState {
  /** Ends the console script and the watch of the profiles known so far; the gate itself stays where it stands. */
  era: AbortController
  profiles: readonly ConsoleProfile[]
  profile: ConsoleProfile | undefined
  hands: GateHands | undefined
}

/**
 * Starts the gate of one frame. Its listeners stand before this function returns, so before any script of the page
 * runs; everything else is asked afterwards. Without an answer, and when the extension is gone, the fail policy decides.
 */
export function startGate(win: Window): void {
  const living: unknown = Reflect.get(globalThis, LIVING)
  if (typeof living === 'function') {
    living()
    return
  }
  const isLate = win.document.readyState !== 'loading'
  const end = new AbortController()
  const { signal } = end
  const state: GateState = { era: new AbortController(), profiles: [], profile: undefined, hands: undefined }
  const bar = createNoticeBar(win.document)
  installGate(
    win,
    gateOptions(win, state, (notice) => bar.show(notice)),
    signal,
  )
  signal.addEventListener('abort', () => {
    bar.close()
    Reflect.deleteProperty(globalThis, LIVING)
  })

  const settled = { known: false }
  const ask = async (anew: boolean): Promise<void> => {
    const answer = await askPatiently(
      () => callWorker('frame-opened', { url: win.location.href.slice(0, 10_000) }),
      signal,
    )
    if (answer === undefined || (state.profile !== undefined && !anew)) return
    const { profiles, handOverEvent } = answer
    if (anew) {
      if (JSON.stringify(profiles) === JSON.stringify(state.profiles)) return
      endEra(state)
    }
    if (!settled.known) {
      settled.known = true
      const handOver = createHandOver(handOverEvent, win)
      handOver.takeOver()
      handOver.observeTakeOver(() => end.abort(), signal)
    }
    state.profiles = profiles
    if (profiles.length === 0) {
      // A frame without a console: nothing to guard, unless it holds the composer of the page around it. The top frame
      // waits, it may become one without loading.
      if (win !== win.top && !hasReachableParent(win)) end.abort()
      return
    }
    const over = AbortSignal.any([signal, state.era.signal])
    watchForComposer(
      win.document,
      profiles,
      (profile) => {
        state.profile = profile
        if (isLate) bar.show('reload')
        openSlot(state, profile, over)
        void wantConsole(profile, over)
      },
      over,
    )
  }
  Reflect.set(globalThis, LIVING, () => void ask(true))
  void ask(false)
  onRouteChange(win, () => void ask(false), signal)
}

/** A profile of this page was taught, changed or taken away: what stood on the old ones makes room. */
function endEra(state: GateState): void {
  state.era.abort()
  state.era = new AbortController()
  state.profile = undefined
  state.hands = undefined
  Reflect.deleteProperty(globalThis, CONSOLE_ASKED)
}

function gateOptions(
  win: Window,
  state: GateState,
  tell: (notice: GateNotice) => void,
): Parameters<typeof installGate>[1] {
  // This frame's own chat, else that of the page around it: this frame may be no more than its composer.
  const outer = () => (state.profile === undefined ? findOuterSlot(win) : undefined)
  const hands = (): GateHands | undefined => (isAlive() ? (state.hands ?? outer()?.hands()) : undefined)
  return {
    target: () => targetOf(state.profile ?? outer()?.profile ?? state.profiles[0]),
    isAlive,
    judge: (press) => {
      if (!isAlive()) {
        tell('reload')
        throw new Error('the extension behind this script is gone')
      }
      const judge = hands()?.judge
      if (judge === undefined) throw new Error('no judge yet')
      return judge(press)
    },
    onHeld: (press) => {
      if (!press.guarded) tell('unchecked')
    },
    onPassed: () => undefined,
    actionOf: (event) => hands()?.actionOf?.(event),
    onAction: (action) => hands()?.onAction?.(action),
    holdKeys: () => hands()?.holdKeys?.() ?? [],
    onHoldKey: (chord) => hands()?.onHoldKey?.(chord),
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
    hands: () => state.hands,
  })
}

async function wantConsole(profile: ConsoleProfile, signal: AbortSignal): Promise<void> {
  await askPatiently(() => callWorker('console-found', { profileId: profile.id }), signal)
}

/** Calls `onChange` when a page in one document goes to another address; the Navigation API is heard in every world. */
function onRouteChange(win: Window, onChange: () => void, signal: AbortSignal): void {
  const navigation: unknown = Reflect.get(win, 'navigation')
  if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', onChange, { signal })
  else win.addEventListener('popstate', onChange, { signal })
}
