/** What is observed in every root: all that can change what a person reads; `style` moves too often and says nothing. */
const watched: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true }

/** Every document and shadow root that holds a part of the chat, each observed once. */
export class WatchedRoots {
  private seen = new WeakSet<Node>()
  private readonly observer: MutationObserver

  constructor(observer: MutationObserver) {
    this.observer = observer
  }

  /** Observes the roots that an element lives in, up to the outermost document. */
  watchAround(element: Node | undefined): void {
    for (let node = element?.getRootNode(); node !== undefined; node = outerOf(node)?.getRootNode()) this.watch(node)
  }

  watch(root: Node): void {
    if (this.seen.has(root)) return
    this.seen.add(root)
    this.observer.observe(root, watched)
  }

  /** Observes everything anew: `document.open()` and frame reloads leave an observer on nodes that are gone. */
  renew(): void {
    this.seen = new WeakSet()
  }
}

function outerOf(root: Node): Node | undefined {
  if ('host' in root) return (root as ShadowRoot).host
  if (root.nodeType !== 9) return undefined
  try {
    return (root as Document).defaultView?.frameElement ?? undefined
  } catch {
    return undefined
  }
}
