/**
 * The host patterns to ask for, from the match patterns of a profile: `https://im.acme.example/desk/*` becomes
 * `https://im.acme.example/*`, since access is granted by host. What is no http(s) pattern is left out.
 */
export function hostPatterns(matches: readonly string[]): readonly string[] {
  const patterns = matches.flatMap((match) => {
    const parts = /^(https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(match)
    return parts === null ? [] : [`${parts[1]}://${parts[2]}/*`]
  })
  return [...new Set(patterns)]
}

/**
 * Asks the person for access to a console's pages. Call it straight from a click or a key press, before any `await`:
 * Chromium asks only then. Answers whether access stands afterwards.
 */
export async function grantConsole(matches: readonly string[]): Promise<boolean> {
  const origins = hostPatterns(matches)
  if (origins.length === 0) return false
  return chrome.permissions.request({ origins: [...origins] })
}

/** Whether all pages of a console may be read. */
export async function isConsoleGranted(matches: readonly string[]): Promise<boolean> {
  const origins = hostPatterns(matches)
  if (origins.length === 0) return false
  return chrome.permissions.contains({ origins: [...origins] })
}

/** Gives access back. False when there was none, or when it was granted by an administrator and must stay. */
export async function revokeConsole(matches: readonly string[]): Promise<boolean> {
  try {
    return await chrome.permissions.remove({ origins: [...hostPatterns(matches)] })
  } catch {
    return false
  }
}

/** Host patterns that are granted now. */
export async function listGrants(): Promise<readonly string[]> {
  return (await chrome.permissions.getAll()).origins ?? []
}

/** Tells `listener` the granted patterns after each change until `signal` aborts. */
export function observeGrants(listener: (origins: readonly string[]) => void, signal: AbortSignal): void {
  const onChange = (): void => {
    void listGrants().then(listener)
  }
  chrome.permissions.onAdded.addListener(onChange)
  chrome.permissions.onRemoved.addListener(onChange)
  signal.addEventListener(
    'abort',
    () => {
      chrome.permissions.onAdded.removeListener(onChange)
      chrome.permissions.onRemoved.removeListener(onChange)
    },
    { once: true },
  )
}

/** Whether the pages of this origin (`https://host:port`) may be read now. An opaque origin never may. */
export async function isOriginGranted(origin: string): Promise<boolean> {
  if (!/^https?:\/\/[^/]+$/.test(origin)) return false
  try {
    return await chrome.permissions.contains({ origins: [`${origin}/*`] })
  } catch {
    return false
  }
}

/** Asks for system notifications; must be called straight from a person's press. Answers whether they are allowed now. */
export async function grantNotifications(): Promise<boolean> {
  return chrome.permissions.request({ permissions: ['notifications'] })
}
