import { strToU8, zipSync } from 'fflate'

/** One file that goes into a package. */
export interface PackagedFile {
  /** Path inside the zip; made safe and unique here. */
  readonly name: string
  readonly content: string | Uint8Array
  /** Epoch ms: when what it shows was, or when it was added. */
  readonly takenAt: number
}

/** A packed file as a manifest lists it. */
export interface PackedFile {
  readonly fileName: string
  readonly bytes: number
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string
  readonly takenAt: number
}

/** zip times begin in 1980 and have no zone: the package says its times in the manifest, so that bytes repeat. */
const ZIP_TIME = new Date(1980, 0, 1)

/**
 * One zip of a case. `hash` gives the SHA-256 of a content in hexadecimal. `manifest` is given the files in their order and answers the manifest's text, which is laid on top as
 * `manifest.json`. Names are made safe for every file system (no path out of the package) and unique. The same files give
 * the same bytes.
 */
export async function packEvidence(
  files: readonly PackagedFile[],
  hash: (content: Uint8Array) => Promise<string>,
  manifest: (packed: readonly PackedFile[]) => string,
): Promise<Uint8Array> {
  const names = uniqueNames(files.map(({ name }) => name))
  const contents = files.map(({ content }) => (typeof content === 'string' ? strToU8(content) : content))
  const packed = await Promise.all(
    files.map(async ({ takenAt }, place): Promise<PackedFile> => {
      const content = contents[place] ?? new Uint8Array()
      return { fileName: names[place] ?? '', bytes: content.length, sha256: await hash(content), takenAt }
    }),
  )
  const tree: Record<string, Uint8Array> = { 'manifest.json': strToU8(manifest(packed)) }
  for (const [place, content] of contents.entries()) tree[names[place] ?? ''] = content
  return zipSync(tree, { level: 6, mtime: ZIP_TIME })
}

function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['manifest.json'])
  return names.map((name) => {
    const safe = safeName(name)
    const dot = safe.lastIndexOf('.')
    const [stem, end] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, '']
    let free = safe
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem}-${count}${end}`
    taken.add(free.toLowerCase())
    return free
  })
}

/** Signs that no file system takes, and steps out of the folder, become dashes; folders stay. */
function safeName(name: string): string {
  const parts = name
    .split('/')
    .map((part) => part.replaceAll(/[\p{Cc}<>:"\\|?*]/gu, '-').replace(/^[.\s]+|[.\s]+$/g, ''))
    .filter((part) => part !== '')
  return parts.join('/').slice(-180) || 'file'
}
