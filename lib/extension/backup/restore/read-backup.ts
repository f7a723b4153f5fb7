import { unzipSync, type UnzipFileInfo } from 'fflate'
import * as v from 'valibot'
import { failure, success, type Result } from '@/lib/core/shared/index.ts'
import { createChainVerifier, parseJournalLine } from '@/lib/core/session-log/index.ts'
import { migrateSettings, type Settings } from '../../settings/index.ts'
import { latestVersion, type PictureRow } from '../../storage/index.ts'
import {
  BACKUP_FORMAT,
  BACKUP_FORMATS,
  HOUSE_TABLES,
  sha256Of,
  type BackupFault,
  type BackupManifest,
  type HouseRows,
} from '../backup-format.ts'
import { findRow, pictureNameSchema } from './row-schemas.ts'

/** A backup that was read and held to its manifest, to the byte; nothing has been written yet. */
export interface ReadBackup {
  readonly manifest: BackupManifest
  readonly settings: Settings
  readonly house: HouseRows
  readonly pictures: readonly PictureRow[]
  /** Whether the journal's chain holds from its first line to its last; undefined without a journal. */
  readonly chainHolds: boolean | undefined
  /** The journal's lines, a file of about a megabyte at a time. */
  readonly journalParts: () => Generator<readonly string[]>
}

/** A packed file larger than this is refused. */
const MOST_PACKED_BYTES = 1 << 30
/** One file inside; ours are a megabyte or so, a picture a few. */
const MOST_PART_BYTES = 64 << 20
/** Everything together, unpacked. */
const MOST_BYTES = 8 * 2 ** 30
const MOST_PARTS = 100_000

/** A backup of any number, or a bundle, which is made the same way. */
type Format = typeof BACKUP_FORMAT | 'wenda-bundle/1'

const partSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^(?:settings\.json|pictures\/[1-9]\d{0,6}|[a-z-]+\/\d{4,6}\.jsonl)$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PART_BYTES)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const manifestSchema = v.strictObject({
  format: v.picklist([...BACKUP_FORMATS, 'wenda-bundle/1']),
  madeAt: v.pipe(v.number(), v.minValue(946_684_800_000), v.maxValue(4_102_444_800_000)),
  program: v.pipe(v.string(), v.maxLength(40)),
  databaseVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parts: v.pipe(v.array(partSchema), v.maxLength(MOST_PARTS)),
  rows: v.strictObject({
    entries: count,
    versions: v.optional(count, 0),
    rules: count,
    profiles: count,
    meta: count,
    pictures: count,
  }),
  journal: v.nullable(v.strictObject({ lines: count, head: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/)) })),
})

/**
 * Reads a backup and checks all of it: that it is one, that every file is there and has the SHA-256 the manifest names,
 * that every row is one of ours, that the journal's lines are. Throws nothing and changes nothing; a hostile file costs
 * at most the bounds above. A backup of an older version of the program is taken, a newer one is refused.
 */
export async function readBackup(
  packed: Uint8Array<ArrayBuffer>,
  format: Format = BACKUP_FORMAT,
): Promise<Result<ReadBackup, BackupFault>> {
  try {
    return success(await readChecked(packed, format))
  } catch (error) {
    return failure(error instanceof Refusal ? error.fault : { code: 'damaged' })
  }
}

/** Leaves the reading from wherever the fault was found. */
class Refusal extends Error {
  constructor(readonly fault: BackupFault) {
    super(fault.code)
  }
}

function refuse(code: BackupFault['code'], part?: string): never {
  throw new Refusal(part === undefined ? { code } : { code, part })
}

async function readChecked(packed: Uint8Array<ArrayBuffer>, format: Format): Promise<ReadBackup> {
  if (packed.length > MOST_PACKED_BYTES) refuse('too-large')
  const manifest = readManifest(packed, format)
  const names = new Set(manifest.parts.map(({ name }) => name))
  if (names.size !== manifest.parts.length) refuse('damaged', 'manifest.json')
  let total = 0
  for (const { bytes } of manifest.parts) total += bytes
  if (total > MOST_BYTES) refuse('too-large')
  const houseFiles = await unpackChecked(packed, manifest, (name) => !name.startsWith('journal/'))
  const house = readHouse(houseFiles)
  for (const table of HOUSE_TABLES) if (house[table].length !== manifest.rows[table]) refuse('part-missing', table)
  const pictures = readPictures(houseFiles)
  if (pictures.length !== manifest.rows.pictures) refuse('part-missing', 'pictures')
  return {
    manifest,
    settings: readSettingsPart(houseFiles),
    house,
    pictures,
    chainHolds: manifest.journal === null ? undefined : await checkJournal(packed, manifest, manifest.journal),
    journalParts: function* () {
      for (const name of journalNames(manifest)) yield linesOf(unpack(packed, (one) => one === name).get(name))
    },
  }
}

function readManifest(packed: Uint8Array<ArrayBuffer>, format: Format): BackupManifest {
  let bytes: Uint8Array | undefined
  try {
    bytes = unpack(packed, (name) => name === 'manifest.json').get('manifest.json')
  } catch (error) {
    if (error instanceof Refusal) throw error
    refuse('not-a-backup')
  }
  if (bytes === undefined) refuse('not-a-backup')
  const data = parseJson(textOf(bytes, 'manifest.json'), 'manifest.json')
  if (typeof data !== 'object' || data === null || !('format' in data)) refuse('not-a-backup')
  const readable: readonly unknown[] = format === BACKUP_FORMAT ? BACKUP_FORMATS : [format]
  if (!readable.includes(data.format)) {
    const kind = `${format.split('/')[0]}/`
    refuse(String(data.format).startsWith(kind) ? 'newer-program' : 'not-a-backup')
  }
  const newer = 'databaseVersion' in data && Number(data.databaseVersion) > latestVersion
  if (newer) refuse('newer-program')
  const parsed = v.safeParse(manifestSchema, data)
  if (!parsed.success) refuse('damaged', 'manifest.json')
  return parsed.output
}

/** Files of the zip whose name is wanted. No file may claim more than its bound, whatever its header says. */
function unpack(packed: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array<ArrayBuffer>> {
  const seen = new Set<string>()
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted(name)) return false
    if (originalSize > MOST_PART_BYTES) refuse('too-large', name)
    if (seen.has(name) || seen.size > MOST_PARTS) refuse('damaged', name)
    seen.add(name)
    return true
  }
  return new Map(Object.entries(unzipSync(packed, { filter })))
}

async function unpackChecked(
  packed: Uint8Array<ArrayBuffer>,
  manifest: BackupManifest,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const parts = manifest.parts.filter(({ name }) => wanted(name))
  const names = new Set(parts.map(({ name }) => name))
  const files = unpack(packed, (name) => {
    if (name === 'manifest.json' || !wanted(name)) return false
    if (!names.has(name)) refuse('part-unknown', name.slice(0, 100))
    return true
  })
  for (const { name, bytes, sha256 } of parts) {
    const file = files.get(name)
    if (file === undefined) refuse('part-missing', name)
    if (file.length !== bytes || (await sha256Of(file)) !== sha256) refuse('damaged', name)
  }
  return files
}

function readHouse(files: ReadonlyMap<string, Uint8Array>): HouseRows {
  const rowsOf = <T extends (typeof HOUSE_TABLES)[number]>(table: T): HouseRows[T][number][] => {
    const rows: HouseRows[T][number][] = []
    for (const [place, data] of jsonLines(files, table)) rows.push(findRow(table, data) ?? refuse('bad-row', place))
    return rows
  }
  return {
    entries: rowsOf('entries'),
    versions: rowsOf('versions'),
    rules: rowsOf('rules'),
    profiles: rowsOf('profiles'),
    meta: rowsOf('meta'),
  }
}

function readPictures(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): readonly PictureRow[] {
  const pictures: PictureRow[] = []
  for (const [place, data] of jsonLines(files, 'picture-names')) {
    const parsed = v.safeParse(pictureNameSchema, data)
    if (!parsed.success) refuse('bad-row', place)
    const { name, updatedAt, file } = parsed.output
    const bytes = files.get(file) ?? refuse('part-missing', file)
    pictures.push({ name, bytes, updatedAt })
  }
  return pictures
}

function readSettingsPart(files: ReadonlyMap<string, Uint8Array>): Settings {
  const bytes = files.get('settings.json') ?? refuse('part-missing', 'settings.json')
  const migrated = migrateSettings(parseJson(textOf(bytes, 'settings.json'), 'settings.json'))
  if (migrated.ok) return migrated.value
  return refuse(migrated.error.code === 'newer-version' ? 'newer-program' : 'bad-settings', 'settings.json')
}

/** Whether the chain holds; lines that are none of ours, or another number of them, refuse the backup. */
async function checkJournal(
  packed: Uint8Array<ArrayBuffer>,
  manifest: BackupManifest,
  { lines, head }: NonNullable<BackupManifest['journal']>,
): Promise<boolean> {
  let seen = 0
  let last = ''
  let verifier: ReturnType<typeof createChainVerifier> | undefined
  for (const name of journalNames(manifest)) {
    const files = await unpackChecked(packed, manifest, (one) => one === name)
    for (const line of linesOf(files.get(name))) {
      const parsed = parseJournalLine(line)
      if (!parsed.ok) refuse('bad-journal', `${name}:${seen + 1}`)
      const { seq, prev, hash } = parsed.value.line
      verifier ??= createChainVerifier({ prev, seq: seq - 1 })
      verifier.push(line)
      seen += 1
      last = hash
    }
  }
  if (seen !== lines || last !== head) refuse('bad-journal', 'journal')
  return verifier?.finish().ok ?? true
}

function journalNames(manifest: BackupManifest): readonly string[] {
  return manifest.parts.map(({ name }) => name).filter((name) => name.startsWith('journal/'))
}

function* jsonLines(files: ReadonlyMap<string, Uint8Array>, folder: string): Generator<readonly [string, unknown]> {
  for (const [name, bytes] of files) {
    if (!name.startsWith(`${folder}/`)) continue
    let number = 0
    for (const line of linesOf(bytes)) {
      number += 1
      yield [`${name}:${number}`, parseJson(line, `${name}:${number}`)]
    }
  }
}

function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  return bytes === undefined
    ? []
    : textOf(bytes, 'lines')
        .split('\n')
        .filter((line) => line !== '')
}

function textOf(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('damaged', part)
  }
}

function parseJson(text: string, part: string): unknown {
  try {
    // A key that would poison a prototype falls away wherever it stands.
    return JSON.parse(text, function keep(this: unknown, key, value: unknown): unknown {
      return key === '__proto__' ? undefined : value
    })
  } catch {
    return refuse('bad-row', part)
  }
}
