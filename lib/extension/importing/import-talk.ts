import type { FileFault, ImportPreview } from '@/lib/core/transfer/index.ts'
import type { StorageFault } from '../storage/index.ts'

/** Where an import goes; shops by id and name. */
export interface ImportChoice {
  readonly shop: string
  readonly shops: readonly { readonly id: string; readonly name: string }[]
  readonly keepOwnAsTags: boolean
}

/** What the page asks of the worker. */
export type ImportOrder =
  | { readonly kind: 'read'; readonly file: File; readonly choice: ImportChoice }
  | { readonly kind: 'plan'; readonly choice: ImportChoice }
  | { readonly kind: 'apply'; readonly mode: 'merge' | 'replace'; readonly at: number }
  | { readonly kind: 'undo' }

/** What the worker tells. */
export type ImportNews =
  | { readonly kind: 'refused'; readonly fault: FileFault }
  | { readonly kind: 'planned'; readonly preview: ImportPreview }
  | { readonly kind: 'progress'; readonly rows: number; readonly of: number }
  | {
      readonly kind: 'applied'
      readonly added: number
      readonly changed: number
      readonly discarded: number
    }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly fault: StorageFault }
