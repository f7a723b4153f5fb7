import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { ANY } from './find-entries.ts'
import type { OptionsActions, OptionsView } from './options-view.ts'
import looks from './knowledge.module.css'
import styles from './options.module.css'

/** Packs to start from: the way in for an empty knowledge base, a quiet line under a full one. */
export function StarterPacks(props: {
  readonly view: OptionsView
  readonly actions: OptionsActions
  readonly shop: string
  readonly quiet?: boolean
}) {
  const { view, actions, shop, quiet = false } = props
  const { words } = useWords()
  const text = words.options.knowledge
  return (
    <div>
      {quiet ? null : <p>{text.none}</p>}
      <div className={`${looks['line']} ${looks['centred']}`}>
        {quiet ? <span className={styles['quiet']}>{text.packs}</span> : null}
        {view.packs.map((pack) => (
          <Button
            key={pack.id}
            look={quiet ? 'quiet' : 'plain'}
            onClick={() => actions.loadPack(pack.id, shop === ANY ? view.defaultShopId : shop)}
          >
            {text.loadPack(pack.name, pack.entries)}
          </Button>
        ))}
      </div>
    </div>
  )
}
