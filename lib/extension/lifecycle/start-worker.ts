/** The part of Trusted Types that is used; lib.dom does not know it yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string }
}

/**
 * Starts a dedicated worker of our own package under the Trusted Types policy `app-worker`, which lets only addresses of
 * this extension pass. Throws a RangeError for any other address. One policy a page: call it once for each worker file.
 */
export function startOwnWorker(url: string, name: string): Worker {
  const address = new URL(url, globalThis.location.href)
  const ours = (candidate: string): string => {
    const parsed = new URL(candidate)
    if (parsed.origin !== globalThis.location.origin || !parsed.pathname.endsWith('.js')) {
      throw new RangeError(`not a worker of ours: ${candidate}`)
    }
    return candidate
  }
  return new Worker(workerPolicy(ours)(address.href), { type: 'module', name })
}

let policy: ((url: string) => string) | undefined

function workerPolicy(check: (url: string) => string): (url: string) => string {
  if (policy !== undefined) return policy
  const factory = Reflect.get(globalThis, 'trustedTypes') as PolicyFactory | undefined
  const made = factory?.createPolicy('app-worker', { createScriptURL: check })
  policy = made === undefined ? check : (url) => made.createScriptURL(url)
  return policy
}
