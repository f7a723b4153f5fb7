import { useWords } from '../words/index.ts'
import { Button } from './button.tsx'
import styles from './store-bar.module.css'

/** Why this page cannot use the database. The log is written apart from it and goes on in every case. */
export type StoreTrouble = 'outdated-page' | 'blocked' | 'newer-database' | 'disk-full' | 'unopened'

/** One line over the page: what happened, what was kept, what to do. Nothing while all is well. */
export function StoreBar(props: { readonly trouble: StoreTrouble | null; readonly onReload: () => void }) {
  const { words } = useWords()
  const { trouble, onReload } = props
  return (
    <div role="alert">
      {trouble === null ? null : (
        <div className={styles['bar']}>
          <p>{words.states.store[trouble]}</p>
          {trouble === 'blocked' ? null : <Button onClick={onReload}>{words.states.reload}</Button>}
        </div>
      )}
    </div>
  )
}
