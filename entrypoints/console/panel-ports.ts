import type { PageToPanel, PanelToPage } from '@/lib/core/panel-talk/index.ts'
import { PANEL_PORT } from '@/lib/core/panel-talk/index.ts'

/** Panels that look at this page now; usually one, two when the agent has two windows. */
export class PanelPorts {
  readonly #ports = new Set<chrome.runtime.Port>()

  /** Listens for panels until `signal`; `onGreet` is called for each that comes, `onMessage` for what they say. */
  constructor(hands: { onGreet: () => void; onMessage: (message: PanelToPage) => void; signal: AbortSignal }) {
    const connect = (port: chrome.runtime.Port) => {
      // Only our own pages can open a port to our content script; it is checked all the same.
      if (port.name !== PANEL_PORT || !isOurPage(port.sender)) return
      this.#ports.add(port)
      port.onDisconnect.addListener(() => this.#ports.delete(port))
      port.onMessage.addListener((message: unknown) => {
        if (isTyped(message)) hands.onMessage(message)
      })
      hands.onGreet()
    }
    chrome.runtime.onConnect.addListener(connect)
    hands.signal.addEventListener('abort', () => {
      for (const port of this.#ports) port.disconnect()
      this.#ports.clear()
      if (chrome.runtime?.id !== undefined) chrome.runtime.onConnect.removeListener(connect)
    })
  }

  /** Tells every panel; one that has gone meanwhile is forgotten. */
  tell(message: PageToPanel): void {
    for (const port of this.#ports) {
      try {
        port.postMessage(message)
      } catch {
        this.#ports.delete(port)
      }
    }
  }
}

function isOurPage(sender: chrome.runtime.MessageSender | undefined): boolean {
  return sender?.id === chrome.runtime.id && sender.url?.startsWith(chrome.runtime.getURL('')) === true
}

/** What our own page sends is what its types say; anything that is not of this form is none of it. */
function isTyped(message: unknown): message is PanelToPage {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
}
