/** How many levels around the composer every picture that comes counts as what was put in. */
const NEAR_LEVELS = 4

/** A watch for a sign that the page shows a picture which was just handed to it. */
export interface PictureWatch {
  readonly seen: () => boolean
  readonly stop: () => void
}

/**
 * Watches for a picture that appears: in or close around the composer any; elsewhere only one that was made on this page
 * (`blob:`, `data:`), or the file's own name. A buyer's picture that arrives meanwhile comes from a server.
 */
export function watchForPicture(composer: HTMLElement, file: File): PictureWatch {
  let near: Element = composer
  for (let level = 0; level < NEAR_LEVELS && near.parentElement !== null; level += 1) near = near.parentElement
  const { body } = composer.ownerDocument
  const around = near === body || near === composer.ownerDocument.documentElement ? composer : near
  const state = { seen: false }
  const look = (node: Node): void => {
    if (state.seen) return
    if (node.nodeType === 3) state.seen = (node.textContent ?? '').includes(file.name)
    if (node.nodeType !== 1) return
    const element = node as Element
    if ((element.textContent ?? '').includes(file.name)) state.seen = true
    for (const picture of [element, ...element.querySelectorAll('*')]) {
      if (isPicture(picture, around.contains(picture))) state.seen = true
    }
  }
  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      if (type === 'childList') addedNodes.forEach(look)
      else look(target)
    }
  })
  const watched = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['src', 'style', 'href', 'xlink:href'],
  }
  for (let root: Node | undefined = composer.getRootNode(); root !== undefined; root = outerRoot(root)) {
    observer.observe(root, watched)
  }
  return { seen: () => state.seen, stop: () => observer.disconnect() }
}

function isPicture(element: Element, near: boolean): boolean {
  const source = sourceOf(element)
  if (source === undefined) return false
  return near || /^(?:blob:|data:image\/)/.test(source)
}

function sourceOf(element: Element): string | undefined {
  if (element.tagName === 'IMG') return element.getAttribute('src') ?? ''
  if (element.tagName === 'CANVAS') return ''
  const back = 'style' in element ? (element as HTMLElement).style.backgroundImage : ''
  return /^url\(["']?(.*?)["']?\)$/.exec(back)?.[1]
}

function outerRoot(root: Node): Node | undefined {
  if ('host' in root) return (root as ShadowRoot).host.getRootNode()
  try {
    return (root as Document).defaultView?.frameElement?.getRootNode()
  } catch {
    return undefined
  }
}
