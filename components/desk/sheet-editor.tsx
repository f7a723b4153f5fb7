import { useState } from 'react'
import type { ScoreItem } from '@/lib/core/insight/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import own from './sheet-editor.module.css'

/** The house's own score sheet: names and points of its items. Items keep their id, so old marks stay readable. */
export function SheetEditor(props: {
  readonly items: readonly ScoreItem[]
  readonly onSave: (items: readonly ScoreItem[]) => void
}) {
  const { words, language } = useWords()
  const said = words.deskPlaces.quality
  const [items, setItems] = useState<readonly ScoreItem[] | null>(null)
  if (items === null) {
    return (
      <Button look="quiet" onClick={() => setItems(props.items)}>
        {said.editSheet}
      </Button>
    )
  }
  const add = () => {
    const number = items.reduce((most, { id }) => Math.max(most, Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1
    setItems([...items, { id: `own-${number}`, name: { zh: '', en: '' }, points: 10 }])
  }
  const valid = items.length > 0 && items.every(({ name }) => nameIn(name, language).trim() !== '')
  return (
    <section className={styles['box']} aria-label={said.editSheet}>
      {items.map((item) => (
        <Item
          key={item.id}
          item={item}
          onChange={(changed) => setItems(items.map((one) => (one.id === item.id ? changed : one)))}
          onRemove={() => setItems(items.filter(({ id }) => id !== item.id))}
        />
      ))}
      <div className={styles['acts']}>
        <Button onClick={add}>{said.addItem}</Button>
        <Button look="quiet" onClick={() => setItems(null)}>
          {words.shared.cancel}
        </Button>
        <Button
          look="main"
          disabled={!valid}
          onClick={() => {
            props.onSave(items)
            setItems(null)
          }}
        >
          {said.saveSheet}
        </Button>
      </div>
    </section>
  )
}

function Item(props: {
  readonly item: ScoreItem
  readonly onChange: (item: ScoreItem) => void
  readonly onRemove: () => void
}) {
  const { words, language } = useWords()
  const said = words.deskPlaces.quality
  const { item, onChange } = props
  const name = nameIn(item.name, language)
  return (
    <div className={own['sheetRow']}>
      <TextField
        label={said.itemName}
        value={name}
        onChange={(value) => onChange({ ...item, name: renamed(item.name, language, value) })}
      />
      <TextField
        label={said.itemPoints}
        kind="number"
        value={String(item.points)}
        onChange={(value) => {
          const points = Math.trunc(Number(value))
          if (Number.isFinite(points) && Math.abs(points) <= 100) onChange({ ...item, points })
        }}
      />
      <Button look="quiet" onClick={props.onRemove}>
        {said.removeItem(name)}
      </Button>
    </div>
  )
}

function nameIn(name: ScoreItem['name'], language: Language): string {
  return language === 'zh-CN' ? name.zh : name.en
}

/** A new name in one language stands for the other too, as long as that one has none of its own. */
function renamed(name: ScoreItem['name'], language: Language, value: string): ScoreItem['name'] {
  const [own, other] = language === 'zh-CN' ? [name.zh, name.en] : [name.en, name.zh]
  const kept = other === '' || other === own ? value : other
  return language === 'zh-CN' ? { zh: value, en: kept } : { zh: kept, en: value }
}
