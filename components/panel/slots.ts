/** A piece of a reply: plain words, or a slot that is still open. `at` is its offset in the text. */
export interface ReplyPiece {
  readonly text: string
  readonly slot: boolean
  readonly at: number
}

/** Cuts a text at its open slots (`{name}`), so that they can be shown as what is missing. */
export function splitSlots(text: string, openSlots: readonly string[]): ReplyPiece[] {
  const pieces: ReplyPiece[] = []
  let from = 0
  while (from < text.length) {
    const next = nextSlot(text, openSlots, from)
    if (next === undefined) break
    if (next.at > from) pieces.push({ text: text.slice(from, next.at), slot: false, at: from })
    pieces.push({ text: next.text, slot: true, at: next.at })
    from = next.at + next.text.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), slot: false, at: from })
  return pieces
}

function nextSlot(text: string, openSlots: readonly string[], from: number): { text: string; at: number } | undefined {
  let first: { text: string; at: number } | undefined
  for (const name of openSlots) {
    const written = `{${name}}`
    const at = text.indexOf(written, from)
    if (at !== -1 && (first === undefined || at < first.at)) first = { text: written, at }
  }
  return first
}

/** The text with the given values in its slots; blank values leave the slot open. */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) => (value.trim() === '' ? filled : filled.replaceAll(`{${name}}`, () => value.trim())),
    text,
  )
}

/** The slots that no value fills yet. */
export function openSlotsOf(openSlots: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return openSlots.filter((name) => (values[name] ?? '').trim() === '')
}
