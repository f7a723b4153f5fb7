import type { FileFault, ImportPreview, KnowledgeFormat } from '@/lib/core/transfer/index.ts'

/** An import as it stands. */
export interface ImportView {
  readonly file: string
  readonly step: 'reading' | 'refused' | 'planned' | 'writing' | 'failed'
  readonly shop: string
  readonly keepOwnAsTags: boolean
  readonly preview: ImportPreview | null
  readonly fault?: FileFault
  /** Why writing failed; nothing was written. */
  readonly code?: string
  readonly rows?: number
  readonly of?: number
}

/** What can be done with files of knowledge. */
export interface ImportActions {
  readonly readKnowledgeFile: (file: File) => void
  readonly chooseImport: (choice: { readonly shop: string; readonly keepOwnAsTags: boolean }) => void
  readonly applyImport: (mode: 'merge' | 'replace') => void
  readonly cancelImport: () => void
  readonly exportKnowledge: (format: KnowledgeFormat | 'zip') => void
  readonly downloadTemplate: () => void
}
