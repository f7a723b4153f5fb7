import { useState } from 'react'
import type { ScoreItem } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'

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
  const nameOf = ({ name }: ScoreItem) => (language === 'zh-CN' ? name.zh : name.en)
  const change = (id: string, make: (item: ScoreItem) => ScoreItem) => {
    setItems(items.map((item) => (item.id === id ? make(item) : item)))
  }
  const add = () => {
    const number = items.reduce((most, { id }) => Math.max(most, Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1
    setItems([...items, { id: `own-${number}`, name: { zh: '', en: '' }, points: 10 }])
  }
  const valid = items.length > 0 && items.every((item) => nameOf(item).trim() !== '')
  return (
    <section className={styles['box']} aria-label={said.editSheet}>
      {items.map((item) => (
        <div key={item.id} className={styles['sheetRow']}>
          <TextField
            label={said.itemName}
            value={nameOf(item)}
            onChange={(value) => {
              change(item.id, (one) => ({ ...one, name: renamed(one.name, language === 'zh-CN' ? 'zh' : 'en', value) }))
            }}
          />
          <TextField
            label={said.itemPoints}
            kind="number"
            value={String(item.points)}
            onChange={(value) => {
              const points = Math.trunc(Number(value))
              if (Number.isFinite(points) && Math.abs(points) <= 100) change(item.id, (one) => ({ ...one, points }))
            }}
          />
          <Button
            look="quiet"
            aria-label={said.removeItem(nameOf(item))}
            onClick={() => setItems(items.filter(({ id }) => id !== item.id))}
          >
            ×
          </Button>
        </div>
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

/** A new name in one language stands for the other too, as long as that one has none of its own. */
function renamed(name: ScoreItem['name'], language: 'zh' | 'en', value: string): ScoreItem['name'] {
  const other = language === 'zh' ? name.en : name.zh
  const kept = other === '' || other === name[language] ? value : other
  return language === 'zh' ? { zh: value, en: kept } : { zh: kept, en: value }
}
