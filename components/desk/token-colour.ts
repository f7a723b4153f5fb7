/** The colour of a token (`accent`) as it is seen at `place` now: a canvas knows no custom property. */
export function tokenColour(name: string, place: HTMLElement): string {
  const worn = place.ownerDocument.createElement('span')
  worn.style.color = `var(--${name})`
  place.append(worn)
  const { color } = getComputedStyle(worn)
  worn.remove()
  return color
}
