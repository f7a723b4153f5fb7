import { useWords } from '../words/index.ts'
import { Button } from '../primitives/button.tsx'
import { saveTable, type TableFile } from './table-file.ts'

/** Saves one table as it stands, as CSV. */
export function SaveTable({ table }: { readonly table: () => TableFile }) {
  const { words } = useWords()
  return (
    <Button look="quiet" title={words.tables.saveHint} onClick={() => saveTable(table())}>
      {words.tables.save}
    </Button>
  )
}
