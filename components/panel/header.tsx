import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import { HealthButton } from './health.tsx'
import styles from './header.module.css'
import type { PanelView } from './panel-view.ts'

/** The shop's colour band, which shop and console this is, and how much of the page can be seen. */
export function Header({ view, onHelp }: { readonly view: PanelView; readonly onHelp: () => void }) {
  const { words } = useWords()
  return (
    <header className={styles['header']}>
      <div className={styles['band']} />
      <div className={styles['line']}>
        <span className={styles['shop']}>{view.shop?.name ?? words.panel.shopUnknown}</span>
        {view.console === null ? null : (
          <span className={styles['where']}>
            <span className={styles['console']}>{view.console.name}</span>
            <HealthButton console={view.console} />
          </span>
        )}
        <button type="button" className={styles['help']} aria-label={words.panel.header.help} onClick={onHelp}>
          <Key chord="?" />
        </button>
      </div>
    </header>
  )
}
