import type { TeachTarget } from '@/lib/core/console-teaching/index.ts'
import type { OrderField } from '@/lib/core/console-profile/index.ts'
import { Button } from '../primitives/button.tsx'
import { useKeys } from '../primitives/use-keys.ts'
import { useWords, type Words } from '../words/index.ts'
import type { TeachActions, TeachView } from './teach-view.ts'
import styles from './teach.module.css'

/** The name of what is pointed at, in words. */
export function targetName(target: TeachTarget, words: Words['teaching']): string {
  return target.startsWith('order.')
    ? words.field[target.slice(6) as OrderField]
    : words.part[target as keyof typeof words.part]
}

/** What to click on the page now, what went wrong with the last click, and how to do it without a mouse. */
export function AskingBox({ view, actions }: { readonly view: TeachView; readonly actions: TeachActions }) {
  const { words } = useWords()
  const text = words.teaching
  const { asking } = view
  useKeys([{ chord: 'Escape', act: actions.stop }], asking !== null)
  if (view.link !== 'open') {
    return (
      <section className={styles['asking']} role="status">
        <p>{text[view.link === 'opening' ? 'opening' : view.link]}</p>
      </section>
    )
  }
  if (asking === null) return null
  return (
    <section className={styles['asking']} aria-live="polite">
      {view.noted === null ? null : <p className={styles['quiet']}>{text.noted[view.noted]}</p>}
      <p className={styles['now']}>
        {asking.startsWith('order.')
          ? text.askField(targetName(asking, text))
          : text.ask[asking as keyof typeof text.ask]}
      </p>
      {view.unfit === null ? null : <p className={styles['warn']}>{text.unfit[view.unfit.why]}</p>}
      <div className={styles['acts']}>
        <Button onClick={actions.skip}>{text.skip(targetName(asking, text))}</Button>
        <Button look="quiet" onClick={actions.stop}>
          {text.stop}
        </Button>
      </div>
      <div className={styles['keys']}>
        <span>{text.keys}</span>
        {(['previous', 'next', 'wider', 'narrower', 'take'] as const).map((how) => (
          <Button key={how} look="quiet" onClick={() => actions.move(how)}>
            {text.move[how]}
          </Button>
        ))}
      </div>
      {view.over === '' ? null : <p className={styles['over']}>{text.over(view.over)}</p>}
    </section>
  )
}
