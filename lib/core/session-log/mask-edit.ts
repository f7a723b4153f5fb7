/** A piece of text to be covered: UTF-16 offsets [start, end) and what stands there instead. */
export interface MaskEdit {
  readonly start: number
  readonly end: number
  readonly put: string
}

/**
 * The text in half width, unit for unit, so that every offset means the same place: full-width letters, digits and
 * punctuation become ASCII, the ideographic space a blank.
 */
export function narrowed(text: string): string {
  if (!/[\u3000\uff01-\uff5e]/.test(text)) return text
  return text.replace(/[\u3000\uff01-\uff5e]/g, (unit) =>
    unit === '\u3000' ? ' ' : String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  )
}

/** Lays edits on a text. Where two overlap the one that begins first stays, and of two that begin together the longer. */
export function applyEdits(text: string, edits: readonly MaskEdit[]): string {
  let out = ''
  let done = 0
  for (const { start, end, put } of [...edits].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )) {
    if (start < done) continue
    out += text.slice(done, start) + put
    done = end
  }
  return out + text.slice(done)
}

/** Covers single units. */
export function starsAt(places: readonly number[]): MaskEdit[] {
  return places.map((place) => ({ start: place, end: place + 1, put: '*' }))
}
