/**
 * Whether a text names a key with its modifiers as profiles and settings write them: `Enter`, `Control+Enter`,
 * `Alt+S`. Modifiers come first, in any order, none twice.
 */
export function isChordText(text: string): boolean {
  if (text.length > 40) return false
  const parts = text.split('+')
  const key = text.endsWith('++') ? '+' : parts.at(-1)
  const modifiers = text.endsWith('++') ? parts.slice(0, -2) : parts.slice(0, -1)
  if (key === undefined || key === '' || /\s/.test(key)) return false
  const known = modifiers.every((part) => /^(Control|Meta|Shift|Alt)$/.test(part))
  return known && new Set(modifiers).size === modifiers.length && (key.length === 1 || /^[A-Z][A-Za-z0-9]+$/.test(key))
}
