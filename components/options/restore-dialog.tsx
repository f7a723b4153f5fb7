import { Button } from '../primitives/button.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import type { BackupActions, RestorePreview, RestoreView } from './backup-view.ts'
import styles from './options.module.css'
import { WordForm } from './word-form.tsx'

/** What a backup would do, after all of it was checked and before anything is written. */
export function RestoreDialog(props: {
  readonly view: RestoreView | null
  readonly needsWord: boolean
  readonly actions: BackupActions
}) {
  const { view, needsWord, actions } = props
  const { words } = useWords()
  const text = words.backup
  const asks = needsWord && view?.step === 'checked'
  return (
    <Modal
      open={view !== null}
      onClose={actions.cancelRestore}
      title={text.dialog(view?.file ?? '')}
      closeLabel={words.shared.close}
      foot={
        <>
          {asks ? null : (
            <Button look="quiet" onClick={actions.cancelRestore}>
              {view?.step === 'checked' ? text.cancel : words.shared.close}
            </Button>
          )}
          {view?.step === 'checked' && !asks ? (
            <Button look="main" onClick={() => void actions.applyRestore('')}>
              {text.go}
            </Button>
          ) : null}
        </>
      }
    >
      {view === null ? null : <Body view={view} />}
      {asks ? <WordForm act={text.go} onWord={actions.applyRestore} onCancel={actions.cancelRestore} /> : null}
    </Modal>
  )
}

function Body({ view }: { readonly view: RestoreView }) {
  const { words, format } = useWords()
  const text = words.backup
  switch (view.step) {
    case 'checking':
      return <p role="status">{text.checking}</p>
    case 'refused':
      return (
        <div role="alert" className={styles['warn']}>
          <p>{text.fileFault[view.code]}</p>
          {view.part === undefined ? null : <p>{text.where(view.part)}</p>}
        </div>
      )
    case 'checked':
      return <Preview preview={view.preview} />
    case 'writing':
      return (
        <p role="status">
          {text.writing(format.count(view.lines), format.count(view.of))}
          <progress className={styles['progress']} value={view.lines} max={Math.max(1, view.of)} />
        </p>
      )
    case 'failed':
      return (
        <p role="alert" className={styles['warn']}>
          {text.failedAt[view.at](view.code)}
        </p>
      )
  }
}

function Preview({ preview }: { readonly preview: RestorePreview }) {
  const { words, format } = useWords()
  const text = words.backup
  const { madeAt, program, rows, here, journal, agentName, shops } = preview
  return (
    <>
      <p role="status" className={styles['good']}>
        {text.checked(format.dateTime(madeAt), program)}
      </p>
      <p className={styles['quiet']}>{text.from(agentName, words.shared.list(shops))}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text.part}</th>
            <th scope="col">{text.inFile}</th>
            <th scope="col">{text.here}</th>
          </tr>
        </thead>
        <tbody>
          {(['entries', 'versions', 'rules', 'profiles', 'pictures', 'meta'] as const).map((part) => (
            <tr key={part}>
              <th scope="row">{text.parts[part]}</th>
              <td>{format.count(rows[part])}</td>
              <td>{format.count(here[part])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.shared.labelled(text.parts.journal, journal === null ? text.noJournal : format.count(journal.lines))}
      </p>
      {journal?.chainHolds === false ? <p className={styles['warn']}>{text.brokenChain}</p> : null}
      <p className={styles['quiet']}>{text.whatHappens}</p>
    </>
  )
}
