import { orderFields } from '@/lib/core/console-profile/index.ts'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { sightText } from './sight-text.ts'
import { isTaught } from './taught.ts'
import type { TeachActions, TeachRow, TeachView } from './teach-view.ts'
import styles from './teach.module.css'

/** One part: what it is, what it sees now, and the way to point at it (again), to see it on the page, to take it out. */
export function PartRow(props: { readonly row: TeachRow; readonly view: TeachView; readonly actions: TeachActions }) {
  const { row, view, actions } = props
  const { words } = useWords()
  const text = words.teaching
  const name = text.part[row]
  const taught = isTaught(view.draft, row)
  const sight = sightText(row, view, text)
  const asked = view.asking === row
  return (
    <li
      className={`${styles['part']} ${styles[sight.state]} ${asked ? styles['asked'] : ''}`}
      aria-current={asked ? 'step' : undefined}
    >
      <span className={styles['mark']} aria-hidden="true" />
      <div className={styles['what']}>
        <b>{name}</b>
        <span className={styles['sight']}>{sight.text}</span>
      </div>
      <div className={styles['acts']}>
        {taught ? (
          <>
            <Button
              look="quiet"
              aria-label={text.show(name)}
              onClick={() => actions.show(row)}
              onBlur={() => actions.show(null)}
            >
              <span aria-hidden="true">◎</span>
            </Button>
            <Button look="quiet" aria-label={text.forget(name)} onClick={() => actions.forget(row)}>
              <span aria-hidden="true">×</span>
            </Button>
          </>
        ) : null}
        <Button aria-label={taught ? text.pickAgain(name) : text.pick(name)} onClick={() => actions.pick(row)}>
          {taught ? text.pointAgain : text.point}
        </Button>
      </div>
      {row === 'order' && taught ? <Fields view={view} actions={actions} /> : null}
    </li>
  )
}

/** The fields of the order card that its labels did not give. */
function Fields({ view, actions }: { readonly view: TeachView; readonly actions: TeachActions }) {
  const { words } = useWords()
  const text = words.teaching
  const read = new Set(view.sight?.orderFields.map(({ field }) => field))
  return (
    <details className={styles['fields']} open={view.asking?.startsWith('order.') === true || undefined}>
      <summary>{text.fields}</summary>
      <div className={styles['acts']}>
        {orderFields.map((field) => (
          <Button key={field} look="quiet" onClick={() => actions.pick(`order.${field}`)}>
            {read.has(field) ? text.pickAgain(text.field[field]) : text.pick(text.field[field])}
          </Button>
        ))}
      </div>
    </details>
  )
}
