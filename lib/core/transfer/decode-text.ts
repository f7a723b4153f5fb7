/** How a text file was written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** A file's text without its byte order mark. */
export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/**
 * Reads text as spreadsheets write it: a byte order mark decides, else strict UTF-8, else GB18030, which is what a
 * Chinese Excel saves as CSV (CONTRACTS 3; facts: peers 1.6). Never throws: bytes that fit nowhere become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decoded(bytes, 'gb18030')
  }
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}
