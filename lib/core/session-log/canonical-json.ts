// eslint-disable-next-line no-control-regex -- exactly what JSON must escape
const NEEDS_ESCAPE = /[\u0000-\u001f"\\\ud800-\udfff]/

/**
 * JSON with one spelling (RFC 8785): keys sorted by UTF-16 code units, no blanks, numbers and strings as ECMAScript
 * writes them; lone surrogates are escaped, so the text is always valid UTF-8. Members that are undefined are left out.
 * Throws TypeError for what JSON cannot say (NaN, Infinity, functions, bigint).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON for the number ${value}`)
    return JSON.stringify(value)
  }
  if (typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object') return canonicalObject(value)
  throw new TypeError(`no JSON for a ${typeof value}`)
}

function canonicalObject(value: object): string {
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key)
    if (member === undefined) continue
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}

/** `JSON.stringify` for a string, but faster; most need no escape, and then quoting by hand is several times faster. */
export function quoted(text: string): string {
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`
}
