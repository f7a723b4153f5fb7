import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, LongTextField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { NumberField } from './number-field.tsx'
import type { OptionsActions, OptionsView, ShopItem } from './options-view.ts'
import { ShopWords } from './shop-words.tsx'
import styles from './options.module.css'
import { ServiceHours } from './service-hours.tsx'
import { parseHolidays, parseMakeUpDays, writeMakeUpDays } from './special-days.ts'

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
  const [holidays, setHolidays] = useState(shop.holidays.join('\n'))
  const [makeUp, setMakeUp] = useState(writeMakeUpDays(shop.makeUpDays))
  const set = (change: Partial<ShopItem>): void => setDraft((before) => ({ ...before, ...change }))
  const faulty = [...parseHolidays(holidays).faulty, ...parseMakeUpDays(makeUp).faulty]
  const save = (): void => {
    const autoReplyTexts = auto.split('\n').map((line) => line.trim())
    const written = {
      ...draft,
      autoReplyTexts: autoReplyTexts.filter((line) => line !== ''),
      holidays: parseHolidays(holidays).days,
      makeUpDays: parseMakeUpDays(makeUp).days,
    }
    actions.change({ shops: view.shops.map((one) => (one.id === shop.id ? written : one)) })
  }
  return (
    <section
      className={`${styles['card']} ${styles['ofShop']}`}
      style={{ '--shop': draft.colour }}
      aria-label={shop.name}
    >
      <div className={styles['cardHead']}>
        <h2>{draft.name}</h2>
        <div className={styles['acts']}>
          <DefaultOrNot shop={shop} view={view} actions={actions} />
          <Button look="main" disabled={faulty.length > 0} onClick={save}>
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
        <Targets targets={draft.targets} onChange={(targets) => set({ targets })} />
        <NumberField
          label={text.field.limit}
          value={draft.compensationLimitCny}
          onChange={(compensationLimitCny) => set({ compensationLimitCny })}
        />
        <Offers offers={draft.offers} onChange={(offers) => set({ offers })} />
        <div className={styles['wide']}>
          <ServiceHours windows={draft.windows} onChange={(windows) => set({ windows })} />
        </div>
        <SpecialDaysFields holidays={holidays} onHolidays={setHolidays} makeUp={makeUp} onMakeUp={setMakeUp} />
        <p role="alert" className={styles['wide']}>
          {faulty.length === 0 ? '' : words.promises.hours.faulty(words.shared.list(faulty))}
        </p>
        <div className={styles['wide']}>
          <LongTextField rows={2} label={text.field.auto} value={auto} onChange={setAuto} />
        </div>
        <ShopWords shop={draft} onChange={set} />
      </div>
    </section>
  )
}

/** What new and old customers get (FLOW-TIER). */
function Offers(props: {
  readonly offers: ShopItem['offers']
  readonly onChange: (offers: ShopItem['offers']) => void
}) {
  const { offers, onChange } = props
  const text = useWords().words.options.shops.field
  return (
    <>
      <TextField label={text.offerNew} value={offers.new} onChange={(offer) => onChange({ ...offers, new: offer })} />
      <TextField
        label={text.offerReturning}
        value={offers.returning}
        onChange={(returning) => onChange({ ...offers, returning })}
      />
    </>
  )
}

function SpecialDaysFields(props: {
  readonly holidays: string
  readonly onHolidays: (text: string) => void
  readonly makeUp: string
  readonly onMakeUp: (text: string) => void
}) {
  const text = useWords().words.promises.hours
  return (
    <>
      <LongTextField
        rows={2}
        label={text.holidays}
        hint={text.holidaysHint}
        value={props.holidays}
        onChange={props.onHolidays}
      />
      <LongTextField
        rows={2}
        label={text.makeUp}
        hint={text.makeUpHint}
        value={props.makeUp}
        onChange={props.onMakeUp}
      />
    </>
  )
}

const TARGETS = ['inHours', 'offHours', 'greeting', 'afterSale'] as const

/** Promised seconds: ordinary, off hours, to the greeting, in after-sales. */
function Targets(props: {
  readonly targets: ShopItem['targets']
  readonly onChange: (targets: ShopItem['targets']) => void
}) {
  const { words } = useWords()
  const names = { ...words.promises.hours.targets, ...words.options.shops.field }
  return TARGETS.map((name) => (
    <NumberField
      key={name}
      label={names[name]}
      value={props.targets[name]}
      onChange={(seconds) => props.onChange({ ...props.targets, [name]: seconds })}
    />
  ))
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
