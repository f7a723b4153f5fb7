import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { useWords } from '../words/index.ts'
import type { BackupActions, BackupView, SnapshotRow } from './backup-view.ts'
import styles from './options.module.css'
import { RestoreDialog } from './restore-dialog.tsx'
import { WordForm } from './word-form.tsx'

/** Everything as one file, the way back, and the snapshots this machine keeps by itself. */
export function BackupCard({ view, actions }: { readonly view: BackupView; readonly actions: BackupActions }) {
  const { words, format } = useWords()
  const text = words.backup
  const [asking, setAsking] = useState<Taking | null>(null)
  /** Takes something out, once the word is given where one is set. */
  const take = (taking: Taking): void => {
    if (view.needsWord) setAsking(taking)
    else void taking.go('')
  }
  return (
    <section className={styles['card']} aria-label={text.title}>
      <div className={styles['cardHead']}>
        <h2>{text.title}</h2>
        <div className={styles['acts']}>
          <FileButton label={text.open} accept=".zip" onFile={actions.openBackup} />
          {view.saving === null ? (
            <Button look="main" onClick={() => take({ act: text.save, go: actions.saveBackup })}>
              {text.save}
            </Button>
          ) : (
            <Button onClick={actions.cancelBackup}>{text.cancel}</Button>
          )}
        </div>
      </div>
      <p className={styles['quiet']}>{text.hint}</p>
      {asking === null ? null : (
        <WordForm
          act={asking.act}
          onCancel={() => setAsking(null)}
          onWord={async (word) => {
            const right = await asking.go(word)
            if (right) setAsking(null)
            return right
          }}
        />
      )}
      {view.saving === null ? null : <p role="status">{text.saving(format.count(view.saving.lines))}</p>}
      <h3>{text.kept}</h3>
      <p className={styles['quiet']}>{view.snapshots.length === 0 ? text.keptNone : text.keptHint}</p>
      {view.snapshots.length === 0 ? null : <Snapshots rows={view.snapshots} actions={actions} take={take} />}
      <RestoreDialog view={view.restore} needsWord={view.needsWord} actions={actions} />
    </section>
  )
}

/** Something that leaves the machine: what the button says, and the work, which answers whether the word was right. */
interface Taking {
  readonly act: string
  readonly go: (word: string) => Promise<boolean>
}

function Snapshots(props: {
  readonly rows: readonly SnapshotRow[]
  readonly actions: BackupActions
  readonly take: (taking: Taking) => void
}) {
  const { rows, actions, take } = props
  const { words, format } = useWords()
  const text = words.backup
  return (
    <table className={styles['table']} aria-label={text.kept}>
      <thead>
        <tr>
          {(['when', 'cause', 'size', 'act'] as const).map((column) => (
            <th key={column} scope="col">
              {text.column[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, madeAt, cause, bytes }) => {
          const when = format.dateTime(madeAt)
          return (
            <tr key={name}>
              <td>{when}</td>
              <td>{text.cause[cause]}</td>
              <td>{format.size(bytes)}</td>
              <td>
                <span className={styles['acts']}>
                  <Button look="quiet" aria-label={text.restoreOf(when)} onClick={() => actions.openSnapshot(name)}>
                    {text.restore}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={text.downloadOf(when)}
                    onClick={() => take({ act: text.downloadOf(when), go: (word) => actions.saveSnapshot(name, word) })}
                  >
                    {text.download}
                  </Button>
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
