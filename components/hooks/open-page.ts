/** Opens a place of the settings page in a tab; one that is open already is gone to instead of opened twice. */
export async function openOptions(route: string): Promise<void> {
  await openOwnPage(`options.html#/${route}`)
}

/** Opens the supervisor's desk in a tab. */
export async function openDesk(place: string): Promise<void> {
  await openOwnPage(`desk.html#/${place}`)
}

/** Opens the first run in a tab. */
export async function openWelcome(): Promise<void> {
  await openOwnPage('welcome.html')
}

async function openOwnPage(path: string): Promise<void> {
  const url = chrome.runtime.getURL(path)
  const page = url.split('#')[0] ?? url
  const tabs = await chrome.tabs.query({})
  const open = tabs.find((tab) => tab.url?.startsWith(page) === true)
  if (open?.id === undefined) await chrome.tabs.create({ url })
  else await chrome.tabs.update(open.id, { active: true, url })
}

/** Opens the browser's own page of extension keys, which no extension may change. */
export async function openBrowserKeys(): Promise<void> {
  // Firefox opens it by a call of its own, which the types do not know yet.
  const open: unknown = Reflect.get(chrome.commands, 'openShortcutSettings')
  if (typeof open === 'function') await open.call(chrome.commands)
  else await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
