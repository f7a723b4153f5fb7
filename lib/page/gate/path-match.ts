/**
 * The element of an event's path that a profile's selector means, or undefined. The path runs from the innermost
 * element outwards through open shadow roots, so `A >>> B` is: an element that is B, and further out one that is A. In
 * a frame `F |> B` is judged by B; the frame itself is checked where it can be reached.
 */
export function findInPath(path: readonly EventTarget[], selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const steps = selector.replace(/@[\w:.-]+$/, '').split(/\s*(>>>|\|>)\s*/)
    const found = fit(path, 0, steps)
    if (found !== undefined) return found
  }
  return undefined
}

function fit(path: readonly EventTarget[], from: number, steps: readonly string[]): Element | undefined {
  const css = steps.at(-1) ?? ''
  const outer = steps.slice(0, -2)
  for (let index = from; index < path.length; index += 1) {
    const node = path[index]
    if (!isElement(node) || !matches(node, css)) continue
    if (outer.length === 0) return node
    if (steps.at(-2) === '|>' ? frameFits(node, outer) : fit(path, index + 1, outer) !== undefined) return node
  }
  return undefined
}

function frameFits(node: Element, outer: readonly string[]): boolean {
  try {
    const frame = node.ownerDocument.defaultView?.frameElement
    return frame === null || frame === undefined || matches(frame, outer.at(-1) ?? '')
  } catch {
    // A frame of another origin hides who holds it: the address has already said that this is the frame.
    return true
  }
}

function matches(node: Element, css: string): boolean {
  try {
    return node.matches(css)
  } catch {
    // CSS this browser does not know: the profile's health says so, the gate just does not see it.
    return false
  }
}

/** Also for elements of another frame, whose classes are not ours. */
export function isElement(node: EventTarget | null | undefined): node is Element {
  return node !== null && node !== undefined && 'nodeType' in node && node.nodeType === 1
}
