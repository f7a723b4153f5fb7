import { Button } from '../primitives/button.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { useWords } from '../words/index.ts'
import type { BackupActions, BackupView, SnapshotRow } from './backup-view.ts'
import styles from './options.module.css'
import { RestoreDialog } from './restore-dialog.tsx'

const MEGABYTE = 1024 * 1024

/** Everything as one file, the way back, and the snapshots this machine keeps by itself. */
export function BackupCard({ view, actions }: { readonly view: BackupView; readonly actions: BackupActions }) {
  const { words, format } = useWords()
  const text = words.backup
  return (
    <section className={styles['card']} aria-label={text.title}>
      <div className={styles['cardHead']}>
        <h2>{text.title}</h2>
        <div className={styles['acts']}>
          <FileButton label={text.open} accept=".zip" onFile={actions.openBackup} />
          {view.saving === null ? (
            <Button look="main" onClick={actions.saveBackup}>
              {text.save}
            </Button>
          ) : (
            <Button onClick={actions.cancelBackup}>{text.cancel}</Button>
          )}
        </div>
      </div>
      <p className={styles['quiet']}>{text.hint}</p>
      {view.saving === null ? null : <p role="status">{text.saving(format.count(view.saving.lines))}</p>}
      <h3>{text.kept}</h3>
      <p className={styles['quiet']}>{view.snapshots.length === 0 ? text.keptNone : text.keptHint}</p>
      {view.snapshots.length === 0 ? null : <Snapshots rows={view.snapshots} actions={actions} />}
      <RestoreDialog view={view.restore} actions={actions} />
    </section>
  )
}

function Snapshots({ rows, actions }: { readonly rows: readonly SnapshotRow[]; readonly actions: BackupActions }) {
  const { words, format } = useWords()
  const text = words.backup
  return (
    <table className={styles['keys']} aria-label={text.kept}>
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
              <td>{format.decimal(bytes / MEGABYTE)} MB</td>
              <td>
                <span className={styles['acts']}>
                  <Button look="quiet" aria-label={text.restoreOf(when)} onClick={() => actions.openSnapshot(name)}>
                    {text.restore}
                  </Button>
                  <Button look="quiet" aria-label={text.downloadOf(when)} onClick={() => actions.saveSnapshot(name)}>
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
