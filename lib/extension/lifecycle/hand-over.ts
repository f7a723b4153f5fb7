/** An older copy of a script says with this that it has heard the newer one and stepped aside. */
export interface HandOver {
  /** Asks older copies in this document to step aside. */
  readonly takeOver: () => void
  /** Calls `stepAside` when a newer copy asks for it; never for our own asking. */
  readonly observeTakeOver: (stepAside: () => void, signal: AbortSignal) => void
}

/**
 * The hand-over between copies of our scripts in one document. `eventName` is the per-install secret that the worker
 * hands out (`handOverEvent`): a page cannot guess it, and nothing travels in the event, so losing it is harmless.
 */
export function createHandOver(eventName: string, target: EventTarget): HandOver {
  let asking = false
  return {
    takeOver: () => {
      asking = true
      target.dispatchEvent(new Event(eventName))
      asking = false
    },
    observeTakeOver: (stepAside, signal) => {
      target.addEventListener(
        eventName,
        () => {
          if (!asking) stepAside()
        },
        { signal },
      )
    },
  }
}
