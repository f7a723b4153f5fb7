import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import styles from './footer.module.css'
import type { PanelView } from './panel-view.ts'

/** What is safely on disk, what is not yet, and the two keys that are always there. */
export function Footer(props: {
  readonly view: PanelView
  readonly onPalette: () => void
  readonly onNext: () => void
}) {
  const { view, onPalette, onNext } = props
  const { words, format } = useWords()
  return (
    <footer className={styles['footer']}>
      <span className={styles['saved']} title={words.panel.footer.savedLabel}>
        {words.panel.footer.saved(format.count(view.saved.count))}
      </span>
      <span role="status" className={styles['unsaved']}>
        {view.saved.unsaved > 0 ? words.panel.footer.unsaved(view.saved.unsaved) : ''}
      </span>
      <button type="button" className={styles['act']} onClick={onPalette}>
        <Key chord={view.keys['panel-palette']} /> <span className={styles['label']}>{words.panel.footer.palette}</span>
      </button>
      <button
        type="button"
        className={styles['act']}
        onClick={onNext}
        disabled={!view.waiting.some((chat) => !chat.open)}
      >
        <Key chord={view.keys['next-waiting']} /> <span className={styles['label']}>{words.panel.waiting.next}</span>
      </button>
    </footer>
  )
}
