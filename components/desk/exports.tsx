import { useState } from 'react'
import { RULE_CATEGORIES } from '@/lib/core/compliance/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { BundleOut } from './bundle-out.tsx'
import styles from './desk.module.css'
import own from './exports.module.css'
import {
  EXPORT_FILES,
  type DeskView,
  type ExportActions,
  type ExportFilter,
  type MergeActions,
  type Unlock,
} from './desk-view.ts'
import { Merge } from './merge.tsx'
import type { DeskActions } from './readings-view.ts'
import { UnlockBox } from './unlock-box.tsx'
import { WhoseChats } from './whose-chats.tsx'

const EVERYTHING: ExportFilter = { fromDay: '', toDay: '', shop: '', agent: '', tag: '', outcome: '', flag: '' }

const OUTCOMES = ['ordered', 'not-ordered', 'after-sale', 'dispute', 'handed-over'] as const

/** Takes the log out: masked unless a supervisor unlocks it with a reason, with progress, and to be cancelled. */
export function Exports(props: {
  readonly view: DeskView
  readonly actions: ExportActions
  readonly merge: MergeActions
  readonly makeBundle: DeskActions['makeBundle']
}) {
  const { view, actions, merge } = props
  const { words, format } = useWords()
  const said = words.desk.export
  const [filter, setFilter] = useState<ExportFilter>(EVERYTHING)
  const [unlock, setUnlock] = useState<Unlock | null>(null)
  const running = actions.state.kind === 'running'
  const count = actions.countSessions(filter)
  return (
    <>
      <PlaceHead title={words.desk.place.export} hint={words.desk.hint.export} />
      <section className={styles['box']} aria-label={said.filter}>
        <Filter view={view} filter={filter} onChange={setFilter} />
        <p className={styles['count']}>{count === null ? said.countLater : said.count(format.count(count))}</p>
      </section>
      <section className={styles['box']} aria-label={said.masked}>
        <UnlockBox unlock={unlock} onChange={setUnlock} checkWord={actions.checkWord} />
      </section>
      <ul className={own['files']}>
        {EXPORT_FILES.map((file) => (
          <li key={file}>
            <Button disabled={running} onClick={() => actions.run({ file, filter, unlock, pick: false })}>
              {said.run(file)}
            </Button>
            {actions.canPick ? (
              <Button
                look="quiet"
                disabled={running}
                aria-label={said.pick(file)}
                onClick={() => actions.run({ file, filter, unlock, pick: true })}
              >
                {said.pickShort}
              </Button>
            ) : null}
            <span className={styles['note']}>{said.file[file]}</span>
          </li>
        ))}
      </ul>
      <Progress actions={actions} />
      <p className={styles['note']}>{said.verify}</p>
      <OnScreen>
        <Merge actions={merge} />
        <BundleOut make={props.makeBundle} />
      </OnScreen>
    </>
  )
}

function Filter(props: {
  readonly view: DeskView
  readonly filter: ExportFilter
  readonly onChange: (filter: ExportFilter) => void
}) {
  const { words } = useWords()
  const said = words.desk.export
  const { view, filter, onChange } = props
  const set = (part: Partial<ExportFilter>) => onChange({ ...filter, ...part })
  const everyone = { value: '', label: words.shared.all }
  return (
    <div className={styles['filters']}>
      <TextField label={said.from} kind="date" value={filter.fromDay} onChange={(fromDay) => set({ fromDay })} />
      <TextField label={said.to} kind="date" value={filter.toDay} onChange={(toDay) => set({ toDay })} />
      <WhoseChats view={view} labels={said} value={filter} onChange={set} />
      <TextField label={said.tag} value={filter.tag} onChange={(tag) => set({ tag })} />
      <ChoiceField<ExportFilter['outcome']>
        label={said.outcome}
        value={filter.outcome}
        onChange={(outcome) => set({ outcome })}
        choices={[
          { value: '', label: words.shared.all },
          ...OUTCOMES.map((value) => ({ value, label: words.shared.outcome[value] })),
        ]}
      />
      <ChoiceField
        label={said.flag}
        value={filter.flag}
        onChange={(flag) => set({ flag })}
        choices={[
          everyone,
          { value: '*', label: said.anyFlag },
          ...(['block', 'warn', 'hint'] as const).map((value) => ({ value, label: words.shared.level[value] })),
          ...RULE_CATEGORIES.map((value) => ({ value, label: value })),
        ]}
      />
    </div>
  )
}

function Progress({ actions }: { readonly actions: ExportActions }) {
  const { words, format } = useWords()
  const said = words.desk.export
  const { state } = actions
  if (state.kind === 'running') {
    return (
      <p className={own['progress']} role="status">
        {said.running(state.file, format.count(state.rows))} <Button onClick={actions.cancel}>{said.cancel}</Button>
      </p>
    )
  }
  if (state.kind === 'failed') {
    return (
      <p className={`${own['progress']} ${styles['costs']}`} role="alert">
        {said.failed(state.file)} {state.detail}
      </p>
    )
  }
  const text =
    state.kind === 'done'
      ? `${said.done(state.file, format.count(state.rows))} ${said.head(format.count(state.journal.seq), state.journal.head)}`
      : state.kind === 'cancelled'
        ? said.cancelled
        : ''
  return (
    <p className={own['progress']} role="status">
      {text}
    </p>
  )
}
