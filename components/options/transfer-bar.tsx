import { Button } from '../primitives/button.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { useWords } from '../words/index.ts'
import type { ImportActions } from './import-view.ts'
import looks from './knowledge.module.css'

/** Files in and out of the knowledge base. */
export function TransferBar({ actions, empty }: { readonly actions: ImportActions; readonly empty: boolean }) {
  const { words } = useWords()
  const text = words.transfer
  return (
    <div
      className={empty ? `${looks['line']} ${looks['centred']}` : looks['line']}
      role="group"
      aria-label={text.files}
    >
      <FileButton
        label={text.import}
        look={empty ? 'main' : 'plain'}
        accept=".csv,.tsv,.txt,.xlsx,.json,.zip"
        onFile={actions.readKnowledgeFile}
      />
      <Button look="quiet" onClick={actions.downloadTemplate}>
        {text.template}
      </Button>
      {empty
        ? null
        : (['xlsx', 'csv', 'json', 'zip'] as const).map((format) => (
            <Button key={format} look="quiet" onClick={() => actions.exportKnowledge(format)}>
              {text.export(format.toUpperCase())}
            </Button>
          ))}
    </div>
  )
}
