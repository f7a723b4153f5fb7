/** Which shop a tab's chats belong to by the agent's word; tabs are forgotten with the browser, consoles are not. */
const tabsKey = 'shop-of-tab'
const consolesKey = 'shop-of-console'

/** Takes the agent's choice for a tab, and for the console in it in every tab where nothing else was chosen. */
export async function chooseShop(tabId: number, profileIds: readonly string[], shopId: string | null): Promise<void> {
  const [tabs, consoles] = [await read('session', tabsKey), await read('local', consolesKey)]
  await chrome.storage.session.set({ [tabsKey]: changed(tabs, [String(tabId)], shopId) })
  await chrome.storage.local.set({ [consolesKey]: changed(consoles, profileIds, shopId) })
}

/** The id chosen for this tab, else for this console; undefined when none was. */
export async function chosenShop(tabId: number, profileId: string): Promise<string | undefined> {
  const tabs = await read('session', tabsKey)
  return tabs[String(tabId)] ?? (await read('local', consolesKey))[profileId]
}

function changed(before: Record<string, string>, names: readonly string[], shopId: string | null) {
  const rest = Object.entries(before).filter(([name]) => !names.includes(name))
  return Object.fromEntries(shopId === null ? rest : [...rest, ...names.map((name) => [name, shopId])])
}

/** What is stored may be damaged or of another version: anything but texts is left out. */
async function read(area: 'session' | 'local', key: string): Promise<Record<string, string>> {
  const stored: unknown = (await chrome.storage[area].get(key).catch((): Record<string, unknown> => ({})))[key]
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
