import type { OfferedReply } from './offered-reply.ts'

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

/** What is written for each open slot; null: it is left out of the answer. */
export type SlotValues = Readonly<Record<string, string | null>>

/** The text with the given values in its slots; blank values leave the slot open. */
export function fillSlots(text: string, values: SlotValues): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) =>
      value?.trim() === '' ? filled : filled.replaceAll(`{${name}}`, () => value?.trim() ?? ''),
    text,
  )
}

/** The slots that no value fills yet and that are not left out. */
export function openSlotsOf(openSlots: readonly string[], values: SlotValues): string[] {
  return openSlots.filter((name) => values[name] === undefined || values[name]?.trim() === '')
}

type ReplyPart = NonNullable<OfferedReply['parts']>[number]

/**
 * Cuts a text where its parts (feature, advantage, benefit, evidence) stand, so that each can be named; every word of the
 * text is kept, in order. A part that is not in the text is not named.
 */
export function labelParts(
  text: string,
  parts: readonly ReplyPart[],
): { readonly text: string; readonly part?: ReplyPart['part']; readonly at: number }[] {
  const found = parts
    .map((one) => ({ part: one.part, at: text.indexOf(one.text), end: text.indexOf(one.text) + one.text.length }))
    .filter((one) => one.at !== -1)
    .sort((a, b) => a.at - b.at)
  const pieces: { text: string; part?: ReplyPart['part']; at: number }[] = []
  let from = 0
  for (const one of found) {
    if (one.at < from) continue
    if (one.at > from) pieces.push({ text: text.slice(from, one.at), at: from })
    pieces.push({ text: text.slice(one.at, one.end), part: one.part, at: one.at })
    from = one.end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), at: from })
  return pieces
}
