import { PICKER_PORT, type PanelToPicker, type PickerToPanel } from '@/lib/core/console-teaching/index.ts'
import { findGateSlot } from '@/lib/page/gate/index.ts'
import { createPickOverlay, isInsideReachable, TeachingSession } from '@/lib/page/picker/index.ts'
import { pickerWords } from './words.ts'

/**
 * Listens for the panel that put it here, once: a listener that stayed would answer for a console script that is not
 * there, and the panel would wait for its word. A frame of the same origin as its page is left to the page's picker, which sees into it. Each
 * port is one session of teaching; when the panel goes, everything drawn goes with it.
 */
export function startPicker(): void {
  if (isInsideReachable(document)) return
  const listen = (port: chrome.runtime.Port): void => {
    if (port.name !== PICKER_PORT || port.sender?.id !== chrome.runtime.id) {
      // Meant for a console script; without one nobody would ever answer.
      if (findGateSlot(globalThis) === undefined) port.disconnect()
      return
    }
    chrome.runtime.onConnect.removeListener(listen)
    teach(port)
  }
  chrome.runtime.onConnect.addListener(listen)
}

function teach(port: chrome.runtime.Port): void {
  const end = new AbortController()
  let words = pickerWords('zh-CN')
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 26) + 97)
  const overlay = createPickOverlay(document, {
    tag: `x-${String.fromCharCode(...letters)}`,
    now: () => performance.now(),
    onRefused: () => undefined,
  })
  const tell = (message: PickerToPanel): void => {
    if (!end.signal.aborted) port.postMessage(message)
  }
  const session = new TeachingSession({
    document,
    overlay,
    words: () => words,
    tell,
    isSealed,
    now: () => Date.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    signal: end.signal,
  })
  port.onMessage.addListener((message: PanelToPicker) => {
    if (message.type === 'hello') words = pickerWords(message.language)
    session.receive(message)
  })
  port.onDisconnect.addListener(() => {
    end.abort()
    overlay.remove()
  })
  tell({ type: 'ready', address: location.href, title: document.title, top: window === window.top })
}

/** The extension may look behind a closed shadow root, to say that it is one; what is in it stays unread. */
function isSealed(element: Element): boolean {
  if (element.shadowRoot !== null || !(element instanceof HTMLElement)) return false
  // Firefox has a property of the element where Chromium has a function.
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot !== null
  try {
    return chrome.dom.openOrClosedShadowRoot(element) !== null
  } catch {
    return false
  }
}
