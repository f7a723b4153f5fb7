import { useState } from 'react'
import { isComplaintOf, packOf, readyPath } from '@/lib/core/aftersales/index.ts'
import { DEFAULT_REMOTE_AREAS, defaultConfirmationTemplate } from '@/lib/core/orders/index.ts'
import { LongTextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import type { ShopItem } from './options-view.ts'
import styles from './options.module.css'
import { NumberField } from './number-field.tsx'

/** The list a shop starts from, as lines to edit. */
const USUAL_AREAS = DEFAULT_REMOTE_AREAS.map(({ name }) => name)

/** A shop's own words: the confirmation, what triggers the checks, remote areas, and each complaint path. */
export function ShopWords(props: { readonly shop: ShopItem; readonly onChange: (change: Partial<ShopItem>) => void }) {
  const { shop, onChange } = props
  const { words, language } = useWords()
  const said = words.afterSale.shop
  const shipped = defaultConfirmationTemplate(language)
  const kinds = Object.entries(words.afterSale.path.kind).filter(([kind]) => isComplaintOf(kind, packOf(shop.category)))
  const [triggers, setTriggers] = useState(shop.confirmationTriggers.join('\n'))
  const [areas, setAreas] = useState((shop.remoteAreas ?? USUAL_AREAS).join('\n'))
  return (
    <details className={`${styles['wide']} ${styles['ownWords']}`}>
      <summary>{said.title}</summary>
      <LongTextField
        rows={12}
        label={said.template}
        hint={said.templateHint}
        // As it is shipped it stands there to be edited, and nothing is kept of it.
        value={shop.confirmationTemplate === '' ? shipped : shop.confirmationTemplate}
        onChange={(text) => onChange({ confirmationTemplate: text === shipped ? '' : text })}
      />
      <LongTextField
        rows={2}
        label={said.triggers}
        value={triggers}
        onChange={(text) => {
          setTriggers(text)
          onChange({ confirmationTriggers: linesOf(text) })
        }}
      />
      <LongTextField
        rows={3}
        label={said.remote}
        hint={said.remoteHint}
        value={areas}
        onChange={(text) => {
          setAreas(text)
          const remoteAreas = linesOf(text)
          const usual = remoteAreas.join('\n') === USUAL_AREAS.join('\n')
          onChange({ remoteAreas: usual ? null : remoteAreas })
        }}
      />
      <h3>{said.complaint}</h3>
      <p className={styles['quiet']}>{said.asShipped}</p>
      {kinds.map(([kind, name]) => (
        <PathWords key={kind} kind={kind} name={name} shop={shop} onChange={onChange} />
      ))}
    </details>
  )
}

function PathWords(props: {
  readonly kind: string
  readonly name: string
  readonly shop: ShopItem
  readonly onChange: (change: Partial<ShopItem>) => void
}) {
  const { kind, name, shop, onChange } = props
  const { words, format, language } = useWords()
  const said = words.afterSale.shop
  const ready = readyPath(kind, shop.category)
  const { atLeastCny: usual, share } = ready?.compensation ?? { atLeastCny: 0, share: 0 }
  const own = shop.complaintWords.find((one) => one.kind === kind) ?? { kind, soothe: '', step: '', atLeastCny: usual }
  const set = (part: Partial<typeof own>): void => {
    const changed = { ...own, ...part }
    const others = shop.complaintWords.filter((one) => one.kind !== kind)
    const empty = changed.soothe.trim() === '' && changed.step.trim() === '' && changed.atLeastCny === usual
    onChange({ complaintWords: empty ? others : [...others, changed] })
  }
  return (
    <div className={styles['form']}>
      {(['soothe', 'step'] as const).map((part) => {
        const shipped = ready?.[part][language] ?? ''
        return (
          <LongTextField
            key={part}
            rows={2}
            label={said[part](name)}
            // What is shipped for the category stands there to be edited; as it stands, nothing is kept of it.
            value={own[part] === '' ? shipped : own[part]}
            onChange={(text) => set({ [part]: text === shipped ? '' : text })}
          />
        )
      })}
      <NumberField
        label={said.atLeast(name)}
        {...(share === 0 ? {} : { hint: said.share(format.share(share)) })}
        value={own.atLeastCny}
        onChange={(atLeastCny) => set({ atLeastCny })}
      />
    </div>
  )
}

/** One thing a line, trimmed; empty lines left out. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
