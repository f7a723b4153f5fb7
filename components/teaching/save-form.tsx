import { useState } from 'react'
import type { TeachingDraft } from '@/lib/core/console-teaching/index.ts'
import type { Marketplace } from '@/lib/core/shared/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, LongTextField, TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import { isTaught } from './taught.ts'
import type { TeachActions, TeachView } from './teach-view.ts'
import styles from './teach.module.css'

/** Name, addresses and marketplace of the profile; saving, exporting, and the text itself for those who read it. */
export function SaveForm(props: {
  readonly view: TeachView
  readonly actions: TeachActions
  readonly draft: TeachingDraft
}) {
  const { view, actions, draft } = props
  const { words } = useWords()
  const text = words.teaching.save
  const ready = isTaught(draft, 'composer')
  const marketplaces = Object.entries(words.shared.marketplace) as [Marketplace, string][]
  return (
    <section className={styles['block']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <TextField label={text.name} value={draft.name} onChange={actions.rename} />
      <LongTextField
        label={text.matches}
        hint={text.matchesHint}
        rows={2}
        value={draft.matches.join('\n')}
        onChange={(value) => actions.setMatches(value.split('\n'))}
      />
      <ChoiceField
        label={text.marketplace}
        value={draft.marketplace}
        choices={marketplaces.map(([value, label]) => ({ value, label }))}
        onChange={actions.setMarketplace}
      />
      {ready ? null : <p className={styles['quiet']}>{text.needsComposer}</p>}
      <div className={styles['acts']}>
        <Button look="main" disabled={!ready} onClick={actions.save}>
          {text.go}
        </Button>
        <Button disabled={!ready} onClick={actions.exportFile}>
          {text.export}
        </Button>
        {view.saved === 'yes' ? <Button onClick={actions.close}>{text.back}</Button> : null}
      </div>
      <p role="status" className={view.saved === 'yes' ? styles['good'] : styles['warn']}>
        {view.saved === 'no' ? '' : view.saved === 'yes' ? text.done : text.failed}
      </p>
      <Faults view={view} />
      <RawText key={JSON.stringify(draft)} draft={draft} actions={actions} />
    </section>
  )
}

function Faults({ view }: { readonly view: TeachView }) {
  const { words } = useWords()
  if (view.faults.length === 0) return null
  return (
    <div role="alert" className={styles['warn']}>
      <b>{words.teaching.raw.faults(view.faults.length)}</b>
      <ul>
        {view.faults.map(({ path, code, found }) => (
          <li key={`${path} ${code} ${found ?? ''}`}>
            <code>{path}</code> {words.options.consoles.faultCode[code]} {found}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The profile as text, part by part as it stands in the file. */
function RawText({ draft, actions }: { readonly draft: TeachingDraft; readonly actions: TeachActions }) {
  const { words } = useWords()
  const text = words.teaching.raw
  const { parts, kept, ...rest } = draft
  const [written, setWritten] = useState(
    JSON.stringify({ format: 'wenda-console-profile/1', ...kept, ...rest, ...parts }, undefined, 2),
  )
  return (
    <details className={styles['fields']}>
      <summary>{text.title}</summary>
      <LongTextField label={text.label} rows={12} value={written} onChange={setWritten} />
      <Button onClick={() => actions.setText(written)}>{text.go}</Button>
    </details>
  )
}
