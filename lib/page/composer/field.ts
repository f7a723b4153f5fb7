/** A plain text field: its draft is its value. */
export type TextField = HTMLTextAreaElement | HTMLInputElement

/** Whether a composer is a plain text field; also for fields of another frame, whose classes are not this window's. */
export function isField(composer: Element): composer is TextField {
  return composer.tagName === 'TEXTAREA' || composer.tagName === 'INPUT'
}

/** Whether a person can write in it: not disabled, not read-only, and editable if it is no field. */
export function isWritable(composer: HTMLElement): boolean {
  if (isField(composer)) return !composer.disabled && !composer.readOnly
  return isEditable(composer) && composer.getAttribute('aria-readonly') !== 'true'
}

/** Whether an element is edited in place; a `designMode` document has no attribute that says so. */
export function isEditable(element: Element): boolean {
  if ('isContentEditable' in element && element.isContentEditable === true) return true
  return element.ownerDocument.designMode === 'on'
}
