// Before anything that looks for a database when it is first read, since modules are read once for all files.
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// How long a test waits for what it awaits: a machine with other work draws a desk more slowly than the second it would be.
configure({ asyncUtilTimeout: 5000 })

// What jsdom lacks and the components or Base UI ask for. Nothing here may make a test pass that a browser would fail.
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResizeObserver
if (typeof globalThis.PointerEvent === 'undefined') {
  Object.assign(globalThis, { PointerEvent: globalThis.MouseEvent })
}
if (!('getAnimations' in Element.prototype)) Object.assign(Element.prototype, { getAnimations: () => [] })
globalThis.matchMedia ??= (query: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  })

// axe asks a canvas for the width of icons; without one it skips that question.
HTMLCanvasElement.prototype.getContext = () => null

afterEach(() => {
  cleanup()
})
