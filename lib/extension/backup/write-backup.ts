import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { latestVersion, type PictureRow } from '../storage/index.ts'
import {
  BACKUP_FORMAT,
  HOUSE_TABLES,
  partName,
  sha256Of,
  type BackupManifest,
  type BackupPart,
  type HouseRows,
} from './backup-format.ts'

/** What goes into a backup. */
export interface BackupSource {
  readonly madeAt: number
  readonly program: string
  /** The settings as they are stored. */
  readonly settings: unknown
  readonly house: HouseRows
  readonly pictures: readonly PictureRow[]
  /** Lines of the journal, oldest first; null: a snapshot of the house alone. */
  readonly journal: AsyncIterable<string> | Iterable<string> | null
}

/** How the writing goes on. */
export interface BackupWriting {
  /** Aborted: writing throws its reason, and no file comes of it. */
  readonly signal?: AbortSignal
  /** Lines of the journal so far. */
  readonly onProgress?: (lines: number) => void
}

/** UTF-16 units of one file inside: small enough that packing it is not felt. */
const PART_UNITS = 1 << 20

/**
 * A backup as the bytes of a zip, piece by piece: settings, rows of the house and pictures, the journal's own lines byte
 * for byte, and last the manifest with the SHA-256 of each file. Nothing in it is masked. `format` is that of a backup
 * unless a bundle is made.
 */
export async function* writeBackup(
  source: BackupSource,
  { signal, onProgress }: BackupWriting = {},
  format: BackupManifest['format'] = BACKUP_FORMAT,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipWriter()
  const parts: BackupPart[] = []
  async function* pack(name: string, bytes: Uint8Array<ArrayBuffer>, pressed = true): AsyncGenerator<Uint8Array> {
    signal?.throwIfAborted()
    parts.push({ name, bytes: bytes.length, sha256: await sha256Of(bytes) })
    yield* zip.add(name, bytes, pressed)
  }
  yield* pack('settings.json', encode(JSON.stringify(source.settings)))
  for (const table of HOUSE_TABLES) yield* packLines(table, source.house[table].map(jsonOf), pack)
  for (const [place, { bytes }] of source.pictures.entries()) {
    yield* pack(`pictures/${place + 1}`, new Uint8Array(bytes), false)
  }
  const named = source.pictures.map(({ name, updatedAt }, place) => ({
    name,
    updatedAt,
    file: `pictures/${place + 1}`,
  }))
  yield* packLines('picture-names', named.map(jsonOf), pack)
  let journal: BackupManifest['journal'] = null
  if (source.journal !== null) {
    let lines = 0
    let last = ''
    async function* counted(from: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
      for await (const line of from) {
        lines += 1
        last = line
        if (lines % 1000 === 0) onProgress?.(lines)
        yield line
      }
    }
    yield* packLines('journal', counted(source.journal), pack)
    journal = { lines, head: /"hash":"([0-9a-f]{64})"/.exec(last)?.[1] ?? '' }
  }
  const { madeAt, program, house, pictures } = source
  const { entries, versions, rules, profiles, meta } = house
  const manifest = {
    format,
    madeAt,
    program,
    databaseVersion: latestVersion,
    parts,
    rows: {
      entries: entries.length,
      // A bundle has none, and its reader of the first release knows no such count.
      ...(format === BACKUP_FORMAT ? { versions: versions.length } : {}),
      rules: rules.length,
      profiles: profiles.length,
      meta: meta.length,
      pictures: pictures.length,
    },
    journal,
  } satisfies Omit<BackupManifest, 'rows'> & { readonly rows: Partial<BackupManifest['rows']> }
  yield* zip.add('manifest.json', encode(JSON.stringify(manifest, null, 1)), true)
  yield* zip.end()
}

type Pack = (name: string, bytes: Uint8Array<ArrayBuffer>) => AsyncGenerator<Uint8Array>

/** Lines as files of about a million characters. */
async function* packLines(
  folder: string,
  lines: AsyncIterable<string> | Iterable<string>,
  pack: Pack,
): AsyncGenerator<Uint8Array> {
  let open: string[] = []
  let units = 0
  let files = 0
  for await (const line of lines) {
    open.push(line)
    units += line.length
    if (units < PART_UNITS) continue
    files += 1
    yield* pack(partName(folder, files), encode(`${open.join('\n')}\n`))
    open = []
    units = 0
  }
  if (open.length > 0) yield* pack(partName(folder, files + 1), encode(`${open.join('\n')}\n`))
}

/** fflate's zip as a generator: each file is packed whole, what it makes is handed on. */
class ZipWriter {
  private made: Uint8Array[] = []
  private fault: Error | undefined
  private readonly zip = new Zip((error, chunk) => {
    if (error !== null) this.fault = error
    else this.made.push(chunk)
  })

  add(name: string, bytes: Uint8Array, pressed: boolean): readonly Uint8Array[] {
    const file = pressed ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    // The same backup is the same bytes: no clock of this machine in the headers.
    file.mtime = new Date(1980, 0, 1)
    this.zip.add(file)
    file.push(bytes, true)
    return this.take()
  }

  end(): readonly Uint8Array[] {
    this.zip.end()
    return this.take()
  }

  private take(): readonly Uint8Array[] {
    if (this.fault !== undefined) throw this.fault
    const { made } = this
    this.made = []
    return made
  }
}

function jsonOf(row: object): string {
  return JSON.stringify(row)
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
