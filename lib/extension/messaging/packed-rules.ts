/**
 * Compiled rules as they travel to a page and lie in session storage: gzip in base64, a third of their size. Messages and
 * that storage hold JSON only, and every page of a shop gets a copy.
 */
export async function packRules(compiled: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await through(compiled, new CompressionStream('gzip')))
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** The buffer that {@link packRules} was given; rejects for any other text. */
export async function unpackRules(packed: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  return through(bytes.buffer, new DecompressionStream('gzip'))
}

function through(bytes: ArrayBuffer, step: CompressionStream | DecompressionStream): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(step)).arrayBuffer()
}
