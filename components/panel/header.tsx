import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import { HealthButton } from './health.tsx'
import styles from './header.module.css'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'

/** The shop's colour band, which shop and console this is, and how much of the page can be seen. */
export function Header(props: {
  readonly view: PanelView
  readonly onHelp: () => void
  readonly onLetters: () => void
  readonly onShop: (shopId: string) => void
  readonly onTeach: PanelActions['teach']
}) {
  const { view, onHelp, onLetters, onShop, onTeach } = props
  const { words } = useWords()
  return (
    <header className={styles['header']}>
      <div className={styles['band']} />
      <div className={styles['line']}>
        <ShopName view={view} onShop={onShop} />
        {view.console === null ? null : (
          <span className={styles['where']}>
            <span className={styles['console']}>{view.console.name}</span>
            <HealthButton console={view.console} orderUnread={view.order?.readable === false} onTeach={onTeach} />
          </span>
        )}
        <button
          type="button"
          className={styles['help']}
          aria-label={words.shared.keyAction['letter-buttons']}
          title={words.shared.keyAction['letter-buttons']}
          onClick={onLetters}
        >
          <Key chord={view.keys['letter-buttons']} />
        </button>
        <button
          type="button"
          className={styles['help']}
          aria-label={words.panel.header.help}
          title={words.panel.header.help}
          onClick={onHelp}
        >
          <Key chord={view.keys['show-keys']} />
        </button>
      </div>
    </header>
  )
}

/** The shop's name; a choice where several are set up and the page does not say which one this is. */
function ShopName({ view, onShop }: { readonly view: PanelView; readonly onShop: (shopId: string) => void }) {
  const { words } = useWords()
  const { shop, shopChoices = [] } = view
  if (shopChoices.length === 0) {
    // Without a console there is no shop to choose yet: the name of the program stands there.
    const unknown = view.console === null ? words.panel.title : words.panel.shopUnknown
    return <span className={styles['shop']}>{shop?.name ?? unknown}</span>
  }
  return (
    <select
      className={styles['shop']}
      aria-label={words.panel.header.chooseShop}
      title={words.panel.header.chooseShop}
      value={shop?.id ?? ''}
      onChange={(event) => onShop(event.target.value)}
    >
      {shopChoices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
