/** Why a row was left out. */
export type RowFaultCode =
  | 'no-answer'
  | 'no-title'
  | 'too-long'
  | 'too-many-questions'
  | 'unknown-type'
  | 'unknown-shop'
  | 'bad-size-table'
  | 'bad-parameter-table'
  | 'duplicate'
  | 'not-an-object'

/** One fault of one row: where, what, and the words it is about. Rows count from 1, as the spreadsheet shows them. */
export interface RowFault {
  readonly row: number
  /** Header as written in the file; '' for the whole row. */
  readonly column: string
  readonly code: RowFaultCode
  readonly detail: string
}

/** Why a file was not taken at all; nothing changed. */
export type FileFaultCode =
  | 'empty'
  | 'too-large'
  | 'old-excel'
  | 'not-a-table'
  | 'no-header'
  | 'broken-zip'
  | 'zip-bomb'
  | 'no-table-in-zip'
  | 'broken-json'
  | 'broken-xlsx'
  | 'too-many-rows'

/** {@link FileFaultCode} with what was found. */
export interface FileFault {
  readonly code: FileFaultCode
  readonly detail: string
}
