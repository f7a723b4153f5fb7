/** What the agent is typing into the palette: from the trigger to the caret. UTF-16 offsets of the draft. */
export interface PaletteToken {
  readonly start: number
  readonly end: number
  readonly query: string
}

/** A token longer than this is prose or an address, not a search. */
const MOST_QUERY_UNITS = 24
/** `/` `、` `;` `;` at the start of a token (DESIGN 4.4): after a space, a line end or nothing. */
const TOKEN = /(?:^|\s)([/、;;])([^\s/、;;]*)$/u

/** The token that ends at the caret; undefined when the draft before the caret does not end in one. */
export function findToken(beforeCaret: string): PaletteToken | undefined {
  const match = TOKEN.exec(beforeCaret)
  const query = match?.[2] ?? ''
  if (match === null || query.length > MOST_QUERY_UNITS) return undefined
  return { start: beforeCaret.length - query.length - 1, end: beforeCaret.length, query }
}
