type Listener = (...args: never[]) => unknown

/** An event of the extension API that a test can fire. */
export function fakeEvent() {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    fire: (...args: unknown[]) => {
      for (const listener of listeners) Reflect.apply(listener, undefined, args)
    },
  }
}

/** A storage area in memory; `failNext` makes its next reads reject like a damaged file does. */
export function fakeStorage(onChanged = fakeEvent()) {
  const kept = new Map<string, unknown>()
  const area = {
    failNext: 0,
    kept,
    get: (key: string) => {
      if (area.failNext > 0) {
        area.failNext -= 1
        return Promise.reject(new Error('Invalid JSON'))
      }
      return Promise.resolve(kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {})
    },
    set: (values: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(values)) {
        const oldValue = kept.get(key)
        kept.set(key, structuredClone(newValue))
        onChanged.fire({ [key]: { oldValue, newValue: structuredClone(newValue) } }, 'local')
      }
      return Promise.resolve()
    },
    remove: (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) kept.delete(key)
      return Promise.resolve()
    },
  }
  return area
}

/** Locks of one context: one holder of a name at a time, in the order of asking. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>()
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const turn = (tails.get(name) ?? Promise.resolve()).then(work, work)
      tails.set(
        name,
        turn.catch(() => undefined),
      )
      return turn
    },
  }
}
