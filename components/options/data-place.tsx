import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useCopy } from '../primitives/use-copy.ts'
import { useWords } from '../words/index.ts'
import { BackupCard } from './backup-card.tsx'
import { BundleCard } from './bundle-card.tsx'
import type { OptionsActions, OptionsView } from './options-view.ts'
import styles from './options.module.css'
import { NumberField } from './number-field.tsx'
import { SupervisorCard } from './supervisor-card.tsx'
import { VaultCard } from './vault-card.tsx'

/** Who sits here, how it looks, what the log says of itself. */
export function DataPlace({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.options.data
  const [agent, setAgent] = useState(view.agentName)
  return (
    <>
      <PlaceHead title={words.options.place.data} hint={words.options.hint.data}>
        <Button look="main" onClick={() => actions.openDesk('export')}>
          {text.export}
        </Button>
      </PlaceHead>
      <section className={styles['card']} aria-label={words.options.place.data}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            actions.change({ agentName: agent.trim() })
          }}
        >
          <TextField label={text.agent} value={agent} onChange={setAgent} />
          <div className={styles['acts']}>
            <Button submit>{words.shared.save}</Button>
          </div>
        </form>
        <div className={styles['form']}>
          <ChoiceField
            label={words.shared.language.label}
            value={view.language}
            choices={[
              { value: 'zh-CN', label: words.shared.language.zh },
              { value: 'en', label: words.shared.language.en },
            ]}
            onChange={(language) => actions.change({ language })}
          />
          <ChoiceField
            label={text.theme}
            value={view.theme}
            choices={(['system', 'light', 'dark'] as const).map((one) => ({ value: one, label: text.themes[one] }))}
            onChange={(theme) => actions.change({ theme })}
          />
          <NumberField
            label={text.retention}
            value={view.retentionDays}
            onChange={(retentionDays) => actions.change({ retentionDays })}
          />
        </div>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={view.overrideAllowed}
            onChange={(event) => actions.change({ overrideAllowed: event.target.checked })}
          />
          {text.override}
        </label>
      </section>
      <VaultCard view={view.vault} actions={actions} />
      <SupervisorCard view={view} actions={actions} />
      <BundleCard view={view.bundle} actions={actions} />
      <BackupCard view={view.backup} actions={actions} />
      <JournalCard view={view} />
    </>
  )
}

function JournalCard({ view }: { readonly view: OptionsView }) {
  const { words, format } = useWords()
  const text = words.options.data
  const { state, copy } = useCopy()
  const { lines, headHash, notices } = view.journal
  return (
    <section className={styles['card']} aria-label={text.journal}>
      <h2>{text.journal}</h2>
      <div className={styles['facts']}>
        <p>{text.lines(format.count(lines))}</p>
        {headHash === '' ? null : (
          <p>
            {words.shared.labelled(text.head, '')}
            <code>{headHash}</code>{' '}
            <Button look="quiet" onClick={() => copy(headHash)}>
              {state === 'copied' ? words.shared.copied : text.copyHead}
            </Button>
          </p>
        )}
        {view.space === null ? null : (
          <p>{text.space(format.size(view.space.usedBytes), format.size(view.space.quotaBytes))}</p>
        )}
        {notices.length === 0 ? (
          <p className={styles['good']}>{text.fine}</p>
        ) : (
          <ul className={styles['warn']}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
