import type { FileFault, FoundColumn, KnowledgeFormat, RowFault } from '@/lib/core/transfer/index.ts'

/** What a file comes to before anything is written. */
export interface ImportPreview {
  readonly name: string
  readonly kind: string
  readonly encoding: string | undefined
  readonly columns: readonly FoundColumn[]
  readonly good: number
  readonly faultCount: number
  /** The first of them. */
  readonly faults: readonly RowFault[]
  /** The first entries, to look at. */
  readonly first: readonly { readonly id: string; readonly title: string; readonly answer: string }[]
  readonly pictures: number
  readonly missingPictures: readonly string[]
}

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
