import { Button } from '../primitives/button.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { MergeActions } from './desk-view.ts'

/** Logs of other machines: looked at first, taken in without doubles, taken back out in one click. */
export function Merge({ actions }: { readonly actions: MergeActions }) {
  const { words } = useWords()
  const said = words.desk.merge
  return (
    <section className={styles['box']} aria-labelledby="desk-merge">
      <h2 className={styles['sub']} id="desk-merge">
        {said.title}
      </h2>
      <p className={styles['note']}>{said.hint}</p>
      <FileButton label={said.choose} accept=".jsonl,.wenda" multiple onFiles={actions.look} />
      <Standing actions={actions} />
    </section>
  )
}

function Standing({ actions }: { readonly actions: MergeActions }) {
  const { words, format } = useWords()
  const said = words.desk.merge
  const { state } = actions
  switch (state.kind) {
    case 'idle':
      return null
    case 'reading':
      return <p role="status">{said.reading(state.name)}</p>
    case 'refused':
      return (
        <p role="alert" className={styles['costs']}>
          {said.refused(state.name, state.reason, state.line)}
        </p>
      )
    case 'preview':
      return (
        <div role="status">
          <p>
            {said.preview({
              name: state.name,
              agents: words.shared.list(state.agents),
              sessions: format.count(state.sessions),
              total: format.count(state.total),
              fresh: format.count(state.fresh),
              from: state.total === 0 ? '–' : format.dateTime(state.from),
              to: state.total === 0 ? '–' : format.dateTime(state.to),
            })}{' '}
            {state.masked ? said.masked : ''}
          </p>
          <Button look="main" disabled={state.fresh === 0} onClick={() => actions.merge(state.name)}>
            {said.merge(format.count(state.fresh))}
          </Button>{' '}
          <Button look="quiet" onClick={actions.close}>
            {words.shared.cancel}
          </Button>
        </div>
      )
    case 'merging':
      return (
        <p role="status">
          {said.merging(format.count(state.done), format.count(state.of))}{' '}
          <Button onClick={actions.cancel}>{said.stop}</Button>
        </p>
      )
    case 'done':
      return (
        <p role="status">
          {said.done(state.name, format.count(state.added))}{' '}
          {state.added === 0 ? null : (
            <Button onClick={() => actions.undo(state.seqs, said.undoReason(state.name))}>{said.undo}</Button>
          )}
        </p>
      )
    case 'undone':
      return <p role="status">{said.undone(format.count(state.lines))}</p>
    case 'failed':
      return (
        <p role="alert" className={styles['costs']}>
          {said.failed} ({state.detail})
        </p>
      )
  }
}
