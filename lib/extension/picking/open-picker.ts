import { PICKER_PORT, type PanelToPicker, type PickerToPanel } from '@/lib/core/console-teaching/index.ts'
import { parsePickerToPanel } from '../door/index.ts'

/** What is told of a picker; `frameId` says in which frame of the tab. */
export interface PickerHands {
  readonly onMessage: (message: PickerToPanel, frameId: number) => void
  /** The page went away or was loaded again. */
  readonly onLost: () => void
}

/** A picker on a page. */
export interface PickerLink {
  /** Says something to one frame, or to all. */
  readonly say: (message: PanelToPicker, frameId?: number) => void
  readonly close: () => void
}

/** Puts the picker into every frame of a tab that may be seen. Undefined: the site is not granted. */
export async function openPicker(tabId: number, hands: PickerHands): Promise<PickerLink | undefined> {
  const frames = await inject(tabId)
  if (frames === undefined) return undefined
  const ports = new Map<number, chrome.runtime.Port>()
  for (const frameId of frames) {
    const port = chrome.tabs.connect(tabId, { frameId, name: PICKER_PORT })
    ports.set(frameId, port)
    port.onMessage.addListener((said: unknown) => {
      const message = parsePickerToPanel(said)
      if (message !== undefined) hands.onMessage(message, frameId)
    })
    port.onDisconnect.addListener(() => {
      // Reading it keeps Chromium from reporting "no receiver" as an unchecked error: a frame left to its page's picker.
      void chrome.runtime.lastError
      ports.delete(frameId)
      if (ports.size === 0 || frameId === 0) hands.onLost()
    })
  }
  return {
    say: (message, frameId) => {
      for (const [id, port] of ports) if (frameId === undefined || frameId === id) port.postMessage(message)
    },
    close: () => {
      for (const port of ports.values()) port.disconnect()
      ports.clear()
    },
  }
}

async function inject(tabId: number): Promise<readonly number[] | undefined> {
  try {
    const results = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['picker.js'],
      injectImmediately: true,
    })
    return results.map(({ frameId }) => frameId)
  } catch {
    return undefined
  }
}
