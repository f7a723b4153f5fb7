/** A place in an answer that is filled before it is sent (KB-SLOTS). */
export interface Slot {
  readonly name: string
  /** UTF-16 offsets of the whole mark. */
  readonly start: number
  readonly end: number
  readonly fallback?: string
  readonly choices?: readonly string[]
}

/** Where the cursor stands after insertion; never counted as an unfilled slot. */
export const CURSOR_SLOT = '光标'
const CURSOR_NAMES: ReadonlySet<string> = new Set([CURSOR_SLOT, 'cursor', '$|$'])

/** `{name}`, `{{name}}`, `{{name|fallback}}`, `{{name:one/two}}`; a name is short and holds no braces, so JSON is no slot. */
const SLOT = /\{\{([^{}|:\n"]{1,24})(?:\|([^{}\n]{0,60})|:([^{}\n]{1,120}))?\}\}|\{([^{}|:\n"\s]{1,24})\}/g

/** The slots of a text in order, the cursor mark included. Linear. */
export function findSlots(text: string): Slot[] {
  return Array.from(text.matchAll(SLOT), (match) => {
    const name = (match[1] ?? match[4] ?? '').trim()
    const choices = match[3]?.split('/').map((choice) => choice.trim())
    return {
      name,
      start: match.index,
      end: match.index + match[0].length,
      ...(match[2] === undefined ? {} : { fallback: match[2] }),
      ...(choices === undefined ? {} : { choices }),
    }
  })
}

export function isCursorSlot(slot: Slot): boolean {
  return CURSOR_NAMES.has(slot.name.toLowerCase())
}

/** A text with its slots filled. */
export interface FilledText {
  readonly text: string
  /** Names of the slots that are still unfilled, once each; their marks stay visible in the text. */
  readonly unfilled: string[]
  /** UTF-16 offset where the cursor belongs, when the text has a cursor mark. */
  readonly cursor?: number
}

/**
 * Fills slots by name. A value that is missing or empty takes the fallback; a choice takes only one of its choices;
 * what has neither stays as written. Values are text: braces in them are not filled again.
 */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): FilledText {
  let filled = ''
  let at = 0
  let cursor: number | undefined
  const unfilled: string[] = []
  for (const slot of findSlots(text)) {
    filled += text.slice(at, slot.start)
    at = slot.end
    if (isCursorSlot(slot)) {
      cursor ??= filled.length
      continue
    }
    const given = Object.hasOwn(values, slot.name) ? values[slot.name] : undefined
    const chosen =
      slot.choices === undefined || (given !== undefined && slot.choices.includes(given)) ? given : undefined
    const value = chosen === undefined || chosen === '' ? slot.fallback : chosen
    if (value === undefined && !unfilled.includes(slot.name)) unfilled.push(slot.name)
    filled += value ?? text.slice(slot.start, slot.end)
  }
  return { text: filled + text.slice(at), unfilled, ...(cursor === undefined ? {} : { cursor }) }
}
