import { Button } from './button.tsx'
import styles from './undo-bar.module.css'
import { useWords } from '../words/index.ts'

/** What was just done, and the way back. Stays until the next thing or until it is put away: no race with a timer. */
export function UndoBar(props: {
  readonly done: string | null
  readonly onUndo?: (() => void) | undefined
  readonly onClose: () => void
}) {
  const { words } = useWords()
  return (
    <div role="status" className={styles['place']}>
      {props.done === null ? null : (
        <div className={styles['bar']}>
          <span>{props.done}</span>
          {props.onUndo === undefined ? null : <Button onClick={props.onUndo}>{words.shared.undo}</Button>}
          <Button look="quiet" onClick={props.onClose}>
            {words.shared.close}
          </Button>
        </div>
      )}
    </div>
  )
}
