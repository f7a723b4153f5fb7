/** Editors look at where a paste happens; inside a composer that holds the editor, that is what has the focus. */
export function focusedPart(composer: HTMLElement): Element {
  const root = composer.getRootNode()
  const active = 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : null
  return active !== null && composer.contains(active) ? active : composer
}
