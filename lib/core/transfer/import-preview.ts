import type { RowFault } from './import-fault.ts'
import type { FoundColumn } from './read-rows.ts'

/** What a file comes to, before anything is written: small enough to show and to send; the entries stay apart. */
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
