import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { OfferedPack } from './offered-reply.ts'
import type { PanelActions } from './panel-actions.ts'
import styles from './teaching.module.css'

/** An empty knowledge base: start from a category pack, or move the own spreadsheet in. */
export function StarterPacks(props: { readonly packs: readonly OfferedPack[]; readonly actions: PanelActions }) {
  const { words } = useWords()
  const text = words.states.emptyKnowledge
  return (
    <section className={styles['teach']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.hint}</p>
      <ul className={styles['choices']}>
        {props.packs.map((pack) => (
          <li key={pack.id}>
            <Button onClick={() => props.actions.loadPack(pack.id)}>{text.load(pack.name, pack.entries)}</Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => props.actions.openOptions('knowledge')}>
        {text.own}
      </Button>
    </section>
  )
}
