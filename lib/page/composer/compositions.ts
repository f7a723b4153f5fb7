interface Composition {
  open: boolean
  endedAt: number
}

const known = new WeakMap<Document, Composition>()

/** Follows the input method in a document from now on; asking again changes nothing. */
export function followCompositions(document: Document): void {
  const view = document.defaultView
  if (view === null || known.has(document)) return
  const composition: Composition = { open: false, endedAt: Number.NEGATIVE_INFINITY }
  known.set(document, composition)
  view.addEventListener(
    'compositionstart',
    () => {
      composition.open = true
    },
    { capture: true },
  )
  view.addEventListener(
    'compositionend',
    (event) => {
      composition.open = false
      composition.endedAt = event.timeStamp
    },
    { capture: true },
  )
}

/** Whether an input method is in the middle of a word in this document, as far as it was followed. */
export function isComposing(document: Document): boolean {
  return known.get(document)?.open ?? false
}
