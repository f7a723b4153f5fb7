/** An element of a selector of CONTRACTS 2: `A >>> B` in the open shadow root of A, `A |> B` in the document of iframe A. */
export function findBySelector(root: ParentNode, selector: string): Element | null {
  const step = /\s*(>>>|\|>)\s*/.exec(selector)
  if (step === null) return root.querySelector(selector)
  const rest = selector.slice(step.index + step[0].length)
  for (const host of root.querySelectorAll(selector.slice(0, step.index))) {
    const inner = step[1] === '>>>' ? host.shadowRoot : documentOf(host)
    const found = inner === null ? null : findBySelector(inner, rest)
    if (found !== null) return found
  }
  return null
}

/** The first composer of a list of selectors that stands in the document; a selector that is none finds nothing. */
export function findComposer(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    try {
      const found = findBySelector(root, selector)
      if (found !== null) return found
    } catch {
      // A selector this browser cannot read: the next one.
    }
  }
  return null
}

function documentOf(frame: Element): Document | null {
  if (!('contentDocument' in frame)) return null
  const { contentDocument } = frame
  return typeof contentDocument === 'object' && contentDocument !== null && 'querySelector' in contentDocument
    ? (contentDocument as Document)
    : null
}
