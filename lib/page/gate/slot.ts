import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import type { GateOptions } from './press.ts'

/** What the console script gives to the gate of its frame: the judge and the keys. */
export type GateHands = Pick<GateOptions, 'judge' | 'actionOf' | 'onAction' | 'holdKeys' | 'onHoldKey'>

/**
 * Where gate and console script of one frame meet: both run in the extension's isolated world, which the page cannot
 * see. The gate puts it on the world's global when it has seen a profile's composer; the console script fills it.
 */
export interface GateSlot {
  readonly profile: ConsoleProfile
  /** Aborted when this copy of our scripts has to step aside (update, permission withdrawn). */
  readonly signal: AbortSignal
  /** Takes the judge and the keys; a second filling replaces the first. */
  readonly fill: (hands: GateHands) => void
  /** What fills it now; undefined before the console script has. */
  readonly hands: () => GateHands | undefined
}

/** The name under which the slot stands on the isolated world's global. */
const SLOT_NAME = '__wendaGate'

/** Puts the slot where the console script of this frame finds it. */
export function openGateSlot(world: object, slot: GateSlot): void {
  Object.defineProperty(world, SLOT_NAME, { value: slot, configurable: true, enumerable: false })
}

/** The slot of this frame's gate; undefined when no gate has opened one. */
export function findGateSlot(world: object): GateSlot | undefined {
  const value: unknown = Reflect.get(world, SLOT_NAME)
  return isGateSlot(value) ? value : undefined
}

/**
 * The slot of the nearest frame around this one that has one: where a page's composer stands in a frame of its own, the
 * profile and the judge belong to the frame that holds the chat. Undefined beyond a frame of another origin.
 */
export function findOuterSlot(win: Window): GateSlot | undefined {
  try {
    for (let at = win; at !== at.parent; at = at.parent) {
      const slot = findGateSlot(at.parent)
      if (slot !== undefined) return slot
    }
  } catch {
    // A frame of another origin hides its globals; what stands beyond it is another page.
  }
  return undefined
}

/** Whether the frame around this one is of the same origin, so that its gate can answer for this one. */
export function hasReachableParent(win: Window): boolean {
  try {
    return win !== win.parent && win.parent.document !== null
  } catch {
    return false
  }
}

function isGateSlot(value: unknown): value is GateSlot {
  return (
    typeof value === 'object' &&
    value !== null &&
    'profile' in value &&
    'signal' in value &&
    'fill' in value &&
    'hands' in value
  )
}
