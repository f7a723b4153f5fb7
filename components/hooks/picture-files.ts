/** A picture as a page and the clipboard can take it. */
export interface PictureFile {
  /** Without the folders it came in. */
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly base64: () => string
}

/** What the first bytes of a picture say of its type, whatever its name says. */
const HEADS: readonly (readonly [type: string, head: readonly number[], at: number])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['image/jpeg', [0xff, 0xd8, 0xff], 0],
  ['image/gif', [0x47, 0x49, 0x46, 0x38], 0],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
]

/** Bytes turned into text in one go: more would be too many arguments. */
const PIECE = 0x8000

/** The pictures that are one, in their order; a file that is no picture is left out. */
export function pictureFiles(stored: ReadonlyMap<string, Uint8Array>): readonly PictureFile[] {
  return [...stored].flatMap(([path, bytes]) => {
    const type = HEADS.find(([, head, at]) => head.every((byte, index) => bytes[at + index] === byte))?.[0]
    if (type === undefined) return []
    return [{ name: path.split(/[\\/]/).at(-1) ?? path, type, bytes, base64: () => base64Of(bytes) }]
  })
}

/** Puts a picture on the clipboard, as PNG: no other type is taken there. False when it could not be. */
export async function copyPicture({ bytes, type }: PictureFile): Promise<boolean> {
  try {
    const blob = new Blob([new Uint8Array(bytes)], { type })
    const png = type === 'image/png' ? blob : await asPng(blob)
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}

async function asPng(blob: Blob): Promise<Blob> {
  const picture = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  picture.close()
  return canvas.convertToBlob({ type: 'image/png' })
}

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return btoa(text)
}
