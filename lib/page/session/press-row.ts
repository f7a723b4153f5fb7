/**
 * Presses a row of the console's own chat list, as a jump by key does: the whole press, because consoles open a chat on
 * pointerdown, mousedown or click, at the innermost element that names the customer, because some listen only there
 * (快手 on the inner card). Nothing is pressed that sends, closes or transfers.
 */
export function pressRow(row: Element, name: Element | undefined): void {
  const target = name ?? row
  row.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = target.getBoundingClientRect()
  const place = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
  }
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    const pointer = type.startsWith('pointer')
    const buttons = type.endsWith('down') ? 1 : 0
    target.dispatchEvent(
      pointer
        ? new PointerEvent(type, { ...place, buttons, isPrimary: true, pointerType: 'mouse' })
        : new MouseEvent(type, { ...place, buttons, detail: 1 }),
    )
  }
}
