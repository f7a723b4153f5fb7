/** Lightness from which a colour counts as light, between 0 and 1. */
const HALF = 0.5

/** Lightness of a computed colour between 0 and 1; undefined when it is invisible or written in a way not known here. */
function lightnessOf(color: string): number | undefined {
  const [, form = '', list = ''] = /^([a-z]+)\((?:[a-z][\w-]* )?([^)]*)\)$/u.exec(color) ?? []
  const [first, second, third, alpha] = (list.match(/[\d.]+/gu) ?? []).map(Number)
  if (first === undefined || second === undefined || third === undefined || alpha === 0) return undefined
  if (form === 'oklch' || form === 'oklab') return first
  if (form === 'lch' || form === 'lab') return first / 100
  const share = 0.2126 * first + 0.7152 * second + 0.0722 * third
  if (form === 'rgb' || form === 'rgba') return share / 255
  return form === 'color' ? share : undefined
}

/**
 * Whether `element` lies on a dark ground, told by its text: a page writes light on dark, whatever lies beneath (pictures,
 * layers) and whatever the system prefers. Undefined when its text's colour can't be read.
 */
export function isOnDark(element: Element): boolean | undefined {
  const view = element.ownerDocument.defaultView
  const lightness = view === null ? undefined : lightnessOf(view.getComputedStyle(element).color)
  return lightness === undefined ? undefined : lightness > HALF
}
