/** How long the page may be kept busy before it gets a breath: a click and a frame must come in between. */
const BUSY_MS = 40

/** Begins long work on this page: the function it gives is awaited between pieces, and lets the page breathe when it is time. */
export function startBreathing(): () => Promise<void> {
  let breathed = performance.now()
  return async () => {
    if (performance.now() - breathed < BUSY_MS) return
    await nextTask()
    breathed = performance.now()
  }
}

/** A task of its own; timers would be slowed to one a second in a page behind others. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => resolve(), { once: true })
    port1.start()
    port2.postMessage(null)
  })
}
