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

/** What is written about the packed files, once they are known. */
export interface PackagePages {
  /** A page to begin with, itself listed in the manifest. */
  readonly cover?: {
    readonly name: string
    readonly takenAt: number
    readonly make: (packed: readonly PackedFile[]) => string
  }
  /** The text of `manifest.json`: every other file, the cover first. */
  readonly manifest: (packed: readonly PackedFile[]) => string
}

const MANIFEST = 'manifest.json'

/**
 * One zip of a case. `hash` gives the SHA-256 of a content in hexadecimal. The cover is made from the files in their
 * order, the manifest from all of them. Names are made safe for every file system (no path out of the package) and unique.
 * The same files give the same bytes.
 */
export async function packEvidence(
  files: readonly PackagedFile[],
  hash: (content: Uint8Array) => Promise<string>,
  { cover, manifest }: PackagePages,
): Promise<Uint8Array> {
  const names = uniqueNames(
    files.map(({ name }) => name),
    cover === undefined ? [MANIFEST] : [MANIFEST, cover.name],
  )
  const tree: Record<string, Uint8Array> = {}
  const add = async (fileName: string, { content, takenAt }: Pick<PackagedFile, 'content' | 'takenAt'>) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    tree[fileName] = bytes
    return { fileName, bytes: bytes.length, sha256: await hash(bytes), takenAt }
  }
  const packed = await Promise.all(files.map((file, place) => add(names[place] ?? '', file)))
  if (cover !== undefined) {
    const { name, takenAt, make } = cover
    packed.unshift(await add(name, { content: make(packed), takenAt }))
  }
  const lying = Object.fromEntries(packed.map(({ fileName }) => [fileName, tree[fileName] ?? new Uint8Array()]))
  return zipSync({ [MANIFEST]: strToU8(manifest(packed)), ...lying }, { level: 6, mtime: ZIP_TIME })
}

function uniqueNames(names: readonly string[], reserved: readonly string[]): string[] {
  const taken = new Set<string>(reserved)
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
