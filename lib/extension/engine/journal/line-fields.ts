/**
 * Two fields of a journal line without parsing all of it. Keys are sorted and quotes inside strings are escaped, and
 * nothing after `data` is an object, so the last unescaped `"hash":` and `"seq":` are the line's own.
 */

/** The line's number; undefined when it has none. */
export function findLineSeq(text: string): number | undefined {
  const at = text.lastIndexOf(',"seq":')
  const match = at === -1 ? null : /^\d{1,16}/.exec(text.slice(at + 7, at + 23))
  return match === null ? undefined : Number(match[0])
}

/** The hash that stands on the line; throws for a line without one (never one of ours). */
export function requireLineHash(text: string): string {
  const at = text.lastIndexOf('"hash":"')
  const hash = at === -1 ? '' : text.slice(at + 8, at + 72)
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('a journal line without a hash')
  return hash
}
