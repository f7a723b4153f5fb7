import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, LongTextField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { NumberField } from './number-field.tsx'
import type { OptionsActions, OptionsView, ShopItem } from './options-view.ts'
import { ShopWords } from './shop-words.tsx'
import styles from './options.module.css'

/** Shops with colour, hours, targets and limit; each is saved as a whole. */
export function ShopsPlace({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.options.shops
  return (
    <>
      <PlaceHead title={words.options.place.shops} hint={words.options.hint.shops}>
        <Button look="main" onClick={actions.addShop}>
          {text.add}
        </Button>
      </PlaceHead>
      {view.shops.map((shop) => (
        <ShopCard key={shop.id} shop={shop} view={view} actions={actions} />
      ))}
    </>
  )
}

const CATEGORIES = [
  'general',
  'apparel',
  'beauty',
  'food',
  'fresh',
  'health',
  'baby',
  'digital',
  'home',
  'jewellery',
  'pets',
  'glasses',
] as const

function ShopCard(props: { readonly shop: ShopItem; readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { shop, view, actions } = props
  const { words } = useWords()
  const text = words.options.shops
  const [draft, setDraft] = useState(shop)
  const [auto, setAuto] = useState(shop.autoReplyTexts.join('\n'))
  const window = draft.windows[0] ?? { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '21:00' }
  const set = (change: Partial<ShopItem>): void => setDraft((before) => ({ ...before, ...change }))
  const setWindow = (change: Partial<typeof window>): void =>
    set({ windows: [{ ...window, ...change }, ...draft.windows.slice(1)] })
  const save = (): void => {
    const autoReplyTexts = auto.split('\n').map((line) => line.trim())
    const written = { ...draft, autoReplyTexts: autoReplyTexts.filter((line) => line !== '') }
    actions.change({ shops: view.shops.map((one) => (one.id === shop.id ? written : one)) })
  }
  return (
    <section className={styles['card']} style={{ '--shop': draft.colour }} aria-label={shop.name}>
      <div className={styles['cardHead']}>
        <h2>{draft.name}</h2>
        <div className={styles['acts']}>
          <DefaultOrNot shop={shop} view={view} actions={actions} />
          <Button look="main" onClick={save}>
            {words.shared.save}
          </Button>
        </div>
      </div>
      <div className={styles['form']}>
        <TextField label={text.field.name} value={draft.name} onChange={(name) => set({ name })} />
        <TextField kind="color" label={text.field.colour} value={draft.colour} onChange={(colour) => set({ colour })} />
        <ChoiceField
          label={text.field.category}
          value={draft.category}
          choices={choicesWith(draft.category, text.category)}
          onChange={(category) => set({ category })}
        />
        <TextField label={text.field.timeZone} value={draft.timeZone} onChange={(timeZone) => set({ timeZone })} />
        <TextField label={text.field.from} value={window.from} onChange={(from) => setWindow({ from })} />
        <TextField label={text.field.to} value={window.to} onChange={(to) => setWindow({ to })} />
        <NumberField
          label={text.field.inHours}
          value={draft.targets.inHours}
          onChange={(inHours) => set({ targets: { ...draft.targets, inHours } })}
        />
        <NumberField
          label={text.field.offHours}
          value={draft.targets.offHours}
          onChange={(offHours) => set({ targets: { ...draft.targets, offHours } })}
        />
        <NumberField
          label={text.field.limit}
          value={draft.compensationLimitCny}
          onChange={(compensationLimitCny) => set({ compensationLimitCny })}
        />
        <TextField
          label={text.field.offerNew}
          value={draft.offers.new}
          onChange={(offer) => set({ offers: { ...draft.offers, new: offer } })}
        />
        <TextField
          label={text.field.offerReturning}
          value={draft.offers.returning}
          onChange={(offer) => set({ offers: { ...draft.offers, returning: offer } })}
        />
        <div className={styles['wide']}>
          <LongTextField rows={2} label={text.field.auto} value={auto} onChange={setAuto} />
        </div>
        <ShopWords shop={draft} onChange={set} />
      </div>
    </section>
  )
}

function DefaultOrNot(props: {
  readonly shop: ShopItem
  readonly view: OptionsView
  readonly actions: OptionsActions
}) {
  const { shop, view, actions } = props
  const { words } = useWords()
  const text = words.options.shops
  if (shop.id === view.defaultShopId) return <span className={styles['good']}>{text.isDefault}</span>
  return (
    <>
      <Button look="quiet" onClick={() => actions.change({ defaultShopId: shop.id })}>
        {text.makeDefault}
      </Button>
      <Button look="quiet" onClick={() => actions.removeShop(shop.id)}>
        {text.remove}
      </Button>
    </>
  )
}

/** A shop may carry a category of its own; it stays choosable. */
function choicesWith(current: string, names: Readonly<Record<(typeof CATEGORIES)[number], string>>) {
  const known: { value: string; label: string }[] = CATEGORIES.map((one) => ({ value: one, label: names[one] }))
  return known.some((one) => one.value === current) ? known : [...known, { value: current, label: current }]
}
