import { useWords } from '../words/index.ts'
import styles from './flag-line.module.css'
import type { DraftNudge, OfferedReply } from './panel-view.ts'

/** Advice on how the draft is put; with real options, a press puts the better line at the caret. */
export function NudgeLine(props: { readonly nudge: DraftNudge; readonly onInsert: (reply: OfferedReply) => void }) {
  const { nudge, onInsert } = props
  const { better } = nudge
  const { words } = useWords()
  const text = words.panel.nudge
  return (
    <li className={styles['flag']}>
      <span className={`${styles['level']} ${styles['hint']}`}>{text.label}</span>
      <p className={styles['why']}>
        {nudge.words === '' ? null : <b>{nudge.words}</b>} <span>{text.row[nudge.row]}</span>
      </p>
      {better === undefined ? null : (
        <div className={styles['acts']}>
          <button
            type="button"
            className={styles['fix']}
            onClick={() =>
              onInsert({
                entryId: 'page:close',
                text: better,
                openSlots: [],
                from: text.label,
                confidence: 'likely',
                images: 0,
              })
            }
          >
            {text.insert(better)}
          </button>
        </div>
      )}
    </li>
  )
}
