import { createDoor } from '../door/index.ts'
import { createEngineCaller, ENGINE_CHANNEL, type EngineCaller } from '../messaging/index.ts'
import { isOriginGranted } from '../permissions/index.ts'
import { showBadge, watchWaiting } from './badge.ts'
import { onCommand } from './commands.ts'
import { expectSnapshot, keepToday, SNAPSHOT_ALARM } from './daily-snapshot.ts'
import { onAlarm, setAlarms } from './due.ts'
import { watchIdle } from './idle-lock.ts'
import { reviveEngine } from './ensure-engine.ts'
import { hearNoticePresses } from './notice-presses.ts'
import { injectIntoOpenTabs, registerGates } from './register-gates.ts'
import { toggleSidebar } from './sidebar.ts'
import { oursCalls, pageCalls } from './worker-calls.ts'

/**
 * Starts the background worker: every listener is registered in this tick, before anything is awaited, so that the event
 * that woke the worker finds its listener. Nothing is kept here; whatever must last is in storage.
 */
export function startBackground(): void {
  const callEngine = createEngineCaller({
    openWire: () => new BroadcastChannel(ENGINE_CHANNEL),
    wakeEngine: reviveEngine,
    newId: () => crypto.randomUUID(),
  })
  const door = createDoor({
    page: pageCalls(callEngine),
    ours: oursCalls(),
    ownId: chrome.runtime.id,
    ownOrigin: chrome.runtime.getURL('').replace(/\/$/, ''),
    isOriginGranted,
  })
  chrome.runtime.onMessage.addListener(door)
  chrome.runtime.onInstalled.addListener(({ reason }) => settle(setUpInstall(reason)))
  chrome.runtime.onStartup.addListener(() => settle(registerGates()))
  chrome.permissions.onAdded.addListener(() => {
    hearNoticePresses(tellFault)
    settle(registerGates().then(injectIntoOpenTabs))
  })
  chrome.permissions.onRemoved.addListener(() => settle(registerGates()))
  chrome.alarms.onAlarm.addListener(({ name }) =>
    settle(name === SNAPSHOT_ALARM ? keepToday() : onAlarm(name, callEngine)),
  )
  if (!('sidePanel' in chrome)) chrome.action.onClicked.addListener(toggleSidebar)
  chrome.commands.onCommand.addListener((name, tab) => settle(onCommand(name, tab?.windowId)))
  hearNoticePresses(tellFault)
  watchWaiting(callEngine, tellFault)
  watchIdle(callEngine, () => settle(showBadge(callEngine)), tellFault)
  settle(setUpStart(callEngine))
}

/** At every start of the worker. */
async function setUpStart(callEngine: EngineCaller): Promise<void> {
  await Promise.all([keepStorageToOurselves(), openPanelByAction(), setAlarms(callEngine), expectSnapshot()])
}

/** Takes the stores away from content scripts, where the browser can (Firefox cannot; docs/browsers.md). */
async function keepStorageToOurselves(): Promise<void> {
  const areas: readonly Partial<chrome.storage.StorageArea>[] = [chrome.storage.local, chrome.storage.session]
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** The toolbar button opens the panel: Chromium by a setting, Firefox by its own click. */
async function openPanelByAction(): Promise<void> {
  if ('sidePanel' in chrome) return chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
}

/** After an install or an update; a person who just installed is met by the first run. */
async function setUpInstall(reason: `${chrome.runtime.OnInstalledReason}`): Promise<void> {
  if (reason === 'install') await chrome.tabs.create({ url: chrome.runtime.getURL('welcome.html') })
  await registerGates()
  await injectIntoOpenTabs()
}

/** Work nobody waits for: a failure is named in the worker's console and never ends the worker. */
function settle(work: Promise<unknown>): void {
  work.catch(tellFault)
}

function tellFault(error: unknown): void {
  console.error('Wenda:', error)
}
