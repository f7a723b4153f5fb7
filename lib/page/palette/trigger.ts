import { findTriggered } from '../../core/keys/index.ts'

/** What the agent is typing into the palette: from the trigger to the caret. UTF-16 offsets of the draft. */
export interface PaletteToken {
  readonly start: number
  readonly end: number
  readonly query: string
}

/** A token longer than this is prose or an address, not a search. */
const MOST_QUERY_UNITS = 24

/**
 * The token that ends at the caret and begins with one of the triggers, after a space, a line end or nothing; undefined
 * when the draft before the caret does not end in one.
 */
export function findToken(beforeCaret: string, triggers: string): PaletteToken | undefined {
  const found = findTriggered(beforeCaret, triggers)
  if (found === undefined || found.query.length > MOST_QUERY_UNITS) return undefined
  return { start: found.at, end: beforeCaret.length, query: found.query }
}
