import type { EntryRow, EntryVersionRow, MetaRow, ProfileRow, RuleRow } from '../storage/index.ts'

/** Number of the format that is written; a change of meaning takes the next one. */
export const BACKUP_FORMAT = 'wenda-backup/2'

/** The format before versions of entries were in it: a house restored from it has none to put back. */
export const FORMAT_WITHOUT_VERSIONS = 'wenda-backup/1'

/** Every format there ever was; each is read for ever. */
export const BACKUP_FORMATS = [FORMAT_WITHOUT_VERSIONS, BACKUP_FORMAT] as const

/** Tables of the house in a backup, one folder each; conversations, digests and follow-ups are folded from the journal. */
export const HOUSE_TABLES = ['entries', 'versions', 'rules', 'profiles', 'meta'] as const
export type HouseTable = (typeof HOUSE_TABLES)[number]

/** Rows of the house by table. */
export interface HouseRows {
  readonly entries: readonly EntryRow[]
  /** What entries said before they were changed. */
  readonly versions: readonly EntryVersionRow[]
  readonly rules: readonly RuleRow[]
  readonly profiles: readonly ProfileRow[]
  readonly meta: readonly MetaRow[]
}

/** One file inside the backup. */
export interface BackupPart {
  readonly name: string
  readonly bytes: number
  /** SHA-256 of the file as it is inside, 64 lower-case hex digits. */
  readonly sha256: string
}

/** `manifest.json` of a backup: what must be inside, to the byte. */
export interface BackupManifest {
  readonly format: (typeof BACKUP_FORMATS)[number] | 'wenda-bundle/1'
  /** Epoch ms. */
  readonly madeAt: number
  /** Version of the program that wrote it. */
  readonly program: string
  /** Version of the database it was read from; a newer one than ours is refused. */
  readonly databaseVersion: number
  readonly parts: readonly BackupPart[]
  readonly rows: Readonly<Record<HouseTable | 'pictures', number>>
  /** Lines of the journal and the last one's hash; null in a snapshot without the journal. */
  readonly journal: { readonly lines: number; readonly head: string } | null
}

/**
 * Why a file is no backup to restore from. In every case nothing was changed. `part` names the file inside, or the place
 * in it (`entries/0001.jsonl:12`).
 */
export interface BackupFault {
  readonly code:
    | 'not-a-backup'
    | 'too-large'
    | 'newer-program'
    | 'damaged'
    | 'part-missing'
    | 'part-unknown'
    | 'bad-row'
    | 'bad-settings'
    | 'bad-journal'
  readonly part?: string
}

/** Name of the `n`th file (from 1) of a folder. */
export function partName(folder: string, n: number): string {
  return `${folder}/${String(n).padStart(4, '0')}.jsonl`
}

/** SHA-256 of bytes, 64 lower-case hex digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
