import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import type { KnowledgeActions, ManyChange } from './knowledge-view.ts'
import type { OptionsActions, ShopItem } from './options-view.ts'
import looks from './knowledge.module.css'
import styles from './options.module.css'

/** Choice value for "leave the shop as it is". No shop id holds a star. */
const AS_IT_IS = '*'

/** What can be done to all picked entries at once. */
export function BulkBar(props: {
  readonly ids: readonly string[]
  readonly shops: readonly ShopItem[]
  readonly actions: KnowledgeActions & Pick<OptionsActions, 'discardEntries'>
  readonly onDone: () => void
}) {
  const { ids, shops, actions, onDone } = props
  const { words, format } = useWords()
  const text = words.knowledge.bulk
  const [category, setCategory] = useState('')
  const [tag, setTag] = useState('')
  const [shop, setShop] = useState<string>(AS_IT_IS)
  const change: ManyChange = {
    ...(category.trim() === '' ? {} : { category: category.trim() }),
    ...(tag.trim() === '' ? {} : { tag: tag.trim() }),
    ...(shop === AS_IT_IS ? {} : { shop }),
  }
  return (
    <section className={looks['bulk']} aria-label={text.title}>
      <p role="status" className={styles['count']}>
        {text.chosen(format.count(ids.length))}
      </p>
      <TextField label={text.category} value={category} onChange={setCategory} />
      <TextField label={text.tag} value={tag} onChange={setTag} />
      <ChoiceField
        label={text.shop}
        value={shop}
        choices={[
          { value: AS_IT_IS, label: text.leave },
          { value: '', label: words.options.knowledge.everyShop },
          ...shops.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={setShop}
      />
      <Button
        look="main"
        disabled={Object.keys(change).length === 0}
        onClick={() => {
          actions.changeEntries(ids, change)
          onDone()
        }}
      >
        {text.apply}
      </Button>
      {(['xlsx', 'csv'] as const).map((kind) => (
        <Button key={kind} onClick={() => actions.exportEntries(ids, kind)}>
          {text.export(kind.toUpperCase())}
        </Button>
      ))}
      <Button
        look="danger"
        onClick={() => {
          actions.discardEntries(ids)
          onDone()
        }}
      >
        {text.discard}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {text.chooseNone}
      </Button>
    </section>
  )
}
