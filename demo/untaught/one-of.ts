/** The one element that a selector means; a page without it is broken. */
export function oneOf<T extends Element>(css: string, kind: new () => T): T {
  const found = document.querySelector(css)
  if (!(found instanceof kind)) throw new Error(`no ${css}`)
  return found
}
