import type { Settings } from '../../settings/index.ts'
import type { StorageFault } from '../../storage/index.ts'
import type { BackupFault, BackupManifest } from '../backup-format.ts'

/** What a backup holds, small enough to show; the rows themselves stay in the worker. */
export interface BackupPreview {
  readonly madeAt: number
  readonly program: string
  readonly rows: BackupManifest['rows']
  /** The same counts of what stands here now. */
  readonly here: BackupManifest['rows']
  readonly journal: { readonly lines: number; readonly chainHolds: boolean } | null
  readonly agentName: string
  readonly shops: readonly string[]
}

/** What the page asks of the worker, one thing at a time; each is answered once. */
export type RestoreOrder =
  | { readonly kind: 'check'; readonly file: Blob }
  | { readonly kind: 'house' }
  | { readonly kind: 'journal-next' }

/** The answers. `lines: null`: the journal is at its end. */
export type RestoreNews =
  | { readonly kind: 'refused'; readonly fault: BackupFault }
  | { readonly kind: 'checked'; readonly preview: BackupPreview }
  | { readonly kind: 'house-done'; readonly settings: Settings }
  | { readonly kind: 'lines'; readonly lines: readonly string[] | null }
  | { readonly kind: 'failed'; readonly fault: StorageFault }
