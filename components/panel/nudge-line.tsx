import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import styles from './flag-line.module.css'
import { useActionKey } from './keyed.tsx'
import type { DraftNudge } from './draft-view.ts'
import type { OfferedReply } from './offered-reply.ts'

/** Advice on how the draft is put; with real options, a press puts the better line at the caret. */
export function NudgeLine(props: {
  readonly nudge: DraftNudge
  /** The key is that of the first line with something better. */
  readonly keyed: boolean
  readonly onInsert: (reply: OfferedReply) => void
}) {
  const { nudge, keyed, onInsert } = props
  const { better } = nudge
  const { words } = useWords()
  const text = words.panel.nudge
  const { chord, ref } = useActionKey(keyed ? 'insert-better' : undefined)
  return (
    <li className={styles['flag']}>
      <span className={`${styles['level']} ${styles['hint']}`}>{text.label}</span>
      <p className={styles['why']}>
        {nudge.words === '' ? null : <b>{nudge.words}</b>} <span>{text.row[nudge.row]}</span>
      </p>
      {better === undefined ? null : (
        <div className={styles['acts']}>
          <button
            ref={ref}
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
            {chord === undefined ? null : <Key chord={chord} />}
          </button>
        </div>
      )}
    </li>
  )
}
