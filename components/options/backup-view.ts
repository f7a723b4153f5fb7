import type { Words } from '../words/index.ts'

/** Counts of what a backup or this machine holds. */
export interface HouseCounts {
  readonly entries: number
  /** What entries said before they were changed. */
  readonly versions: number
  readonly rules: number
  readonly profiles: number
  readonly meta: number
  readonly pictures: number
}

/** A snapshot this machine keeps of itself. */
export interface SnapshotRow {
  readonly name: string
  /** Epoch ms. */
  readonly madeAt: number
  readonly bytes: number
  readonly cause: 'daily' | 'before-restore'
}

/** What a checked backup holds, beside what is here now. */
export interface RestorePreview {
  /** Epoch ms. */
  readonly madeAt: number
  readonly program: string
  readonly rows: HouseCounts
  readonly here: HouseCounts
  readonly journal: { readonly lines: number; readonly chainHolds: boolean } | null
  readonly agentName: string
  readonly shops: readonly string[]
}

/** A restore as it stands. */
export type RestoreView = { readonly file: string } & (
  | { readonly step: 'checking' }
  | { readonly step: 'refused'; readonly code: keyof Words['backup']['fileFault']; readonly part?: string }
  | { readonly step: 'checked'; readonly preview: RestorePreview }
  | { readonly step: 'writing'; readonly lines: number; readonly of: number }
  | { readonly step: 'failed'; readonly at: keyof Words['backup']['failedAt']; readonly code: string }
)

/** Backups on the settings page. */
export interface BackupView {
  readonly snapshots: readonly SnapshotRow[]
  /** A file being written: journal lines so far; null while none is. */
  readonly saving: { readonly lines: number } | null
  readonly restore: RestoreView | null
  /** A supervisor's word is set: nothing leaves or comes back without it. */
  readonly needsWord: boolean
}

/** What can be done about backups. With a `word` they answer whether it was the supervisor's (any is while none is set). */
export interface BackupActions {
  readonly saveBackup: (word: string) => Promise<boolean>
  readonly cancelBackup: () => void
  readonly openBackup: (file: File) => void
  readonly openSnapshot: (name: string) => void
  readonly saveSnapshot: (name: string, word: string) => Promise<boolean>
  readonly applyRestore: (word: string) => Promise<boolean>
  readonly cancelRestore: () => void
}
