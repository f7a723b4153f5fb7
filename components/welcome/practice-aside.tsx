import { settleActions, type KeyMap } from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import { searchesPhrases, type Practice, type PracticeMove } from './practice-lesson.ts'
import styles from './practice.module.css'

const CHECKS = ['goods', 'ship', 'pay'] as const

/** What the panel would show beside this chat; everything in it can be pressed too. */
export function PracticeAside(props: {
  readonly practice: Practice
  readonly keys: KeyMap
  readonly onMove: (move: PracticeMove) => void
}) {
  const { practice, keys, onMove } = props
  const { words } = useWords()
  const text = words.welcome.practice
  const suggestions = practice.lesson === 'insert' ? [text.answer, text.otherAnswer] : []
  return (
    <aside className={styles['aside']} aria-label={words.shared.pages.panel}>
      {(searchesPhrases(practice) ? [text.phrase] : suggestions).map((answer, place) => (
        <button
          key={answer}
          type="button"
          className={styles['card']}
          aria-label={text.suggestion(place + 1)}
          onClick={() => onMove(place === 0 ? { kind: 'insert' } : { kind: 'type', text: answer })}
        >
          {place === 0 ? <Key chord={keys['insert-1']} strong /> : <Key chord={keys['insert-2']} />}
          <span>{answer}</span>
        </button>
      ))}
      {practice.lesson === 'mend' && practice.draft.includes(text.flagged) ? (
        <div className={styles['flag']}>
          <b>{words.shared.level.block}</b> <del>{text.flagged}</del>
          <Button look="quiet" chord={keys['fix-flag']} onClick={() => onMove({ kind: 'mend' })}>
            {text.mended}
          </Button>
        </div>
      ) : null}
      {practice.lesson === 'checks' ? (
        <ol className={styles['checks']}>
          {CHECKS.map((check, place) => (
            <li key={check}>
              <Button
                chord={keys[settleActions[place] ?? 'settle-goods']}
                disabled={!practice.held || practice.ticked.includes(place + 1)}
                onClick={() => onMove({ kind: 'tick', check: place + 1 })}
              >
                {text.check[check]}
              </Button>
              {practice.ticked.includes(place + 1) ? <span className={styles['ticked']}>✓ {text.checked}</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
      {practice.lesson === 'next' ? (
        <Button chord={keys['next-waiting']} onClick={() => onMove({ kind: 'next' })}>
          {text.waiting('x***7', '8')}
        </Button>
      ) : null}
    </aside>
  )
}
