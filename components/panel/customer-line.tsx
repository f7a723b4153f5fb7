import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import styles from './customer-line.module.css'
import { PastOfCustomer } from './customer-past.tsx'
import { useActionKey } from './keyed.tsx'
import { CustomerVisits } from './customer-visits.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'

/** Who is being talked to: name, old or new, tags that can be edited. */
export function CustomerLine(props: {
  readonly customer: NonNullable<PanelView['customer']>
  readonly actions: Pick<PanelActions, 'setTags' | 'keepPromise' | 'readVisit'>
}) {
  const { customer, actions } = props
  const { words } = useWords()
  const [editing, setEditing] = useState(false)
  const text = words.panel.customer
  const tier = tierShown(customer, text)
  if (editing) {
    return (
      <TagForm
        name={customer.name === '' ? text.unknown : customer.name}
        tags={customer.tags}
        onDone={(tags) => {
          setEditing(false)
          if (tags !== undefined) actions.setTags(tags)
        }}
      />
    )
  }
  return (
    <section className={styles['who']} aria-label={text.unknown}>
      <h2 className={styles['name']}>{customer.name === '' ? text.unknown : customer.name}</h2>
      {tier === undefined ? null : (
        <span className={`${styles['tag']} ${customer.tier === 'returning' ? styles['returning'] : ''}`}>{tier}</span>
      )}
      {/* Some consoles and agents tag old customers as such, too: once is enough. */}
      {customer.tags
        .filter((tag) => tag !== tier)
        .map((tag) => (
          <span key={tag} className={styles['tag']}>
            {tag}
          </span>
        ))}
      <EditTags
        onPress={() => {
          setEditing(true)
        }}
      />
      {customer.past === undefined ? null : <PastOfCustomer past={customer.past} onKept={actions.keepPromise} />}
      {customer.offer === undefined ? null : <p className={styles['offer']}>{text.offer(customer.offer)}</p>}
      <CustomerVisits key={customer.key} visits={customer.visits} onRead={actions.readVisit} />
    </section>
  )
}

/** Old or new; new is what this log knows: a tag that says returning knows better. */
function tierShown(
  { tier, tags }: NonNullable<PanelView['customer']>,
  { returning, newcomer }: { readonly returning: string; readonly newcomer: string },
): string | undefined {
  if (tier === 'returning') return returning
  return tier === undefined || tags.includes(returning) ? undefined : newcomer
}

function EditTags({ onPress }: { readonly onPress: () => void }) {
  const { words } = useWords()
  const { chord, ref } = useActionKey('edit-tags')
  const name = words.panel.customer.editTags
  return (
    <button ref={ref} type="button" className={styles['edit']} aria-label={name} title={name} onClick={onPress}>
      <span aria-hidden="true">✎</span>
      {chord === undefined ? null : <Key chord={chord} />}
    </button>
  )
}

function TagForm(props: {
  readonly name: string
  readonly tags: readonly string[]
  readonly onDone: (tags: readonly string[] | undefined) => void
}) {
  const { words } = useWords()
  const [text, setText] = useState(props.tags.join(','))
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        props.onDone(tagsOf(text))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) props.onDone(undefined)
      }}
    >
      <h2 className={styles['named']}>{props.name}</h2>
      <label className={styles['field']}>
        <span>{words.panel.customer.tags}</span>
        <input
          // The person asked for this field by a press, so the focus goes where they are about to type.
          ref={focusWhenShown}
          value={text}
          placeholder={words.panel.customer.tagsHint}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
      </label>
      <Button submit look="main" chord="Enter">
        {words.panel.customer.saveTags}
      </Button>
      <Button look="quiet" chord="Escape" onClick={() => props.onDone(undefined)}>
        {words.shared.cancel}
      </Button>
    </form>
  )
}

/** Tags as typed: separated by commas of either script, trimmed, each once, empty ones left out. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[,\uFF0C、;\uFF1B]/).map((tag) => tag.trim()))].filter((tag) => tag !== '')
}
