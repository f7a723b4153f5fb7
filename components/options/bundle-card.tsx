import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords, type Words } from '../words/index.ts'
import styles from './options.module.css'

/** One part of a bundle held against what is here. */
export interface BundleRow {
  readonly part: keyof Words['bundle']['part']
  readonly fresh: number
  readonly changed: number
  readonly same: number
}

/** A bundle on its way in. */
export type BundleView = { readonly file: string } & (
  | { readonly step: 'checking' | 'writing' }
  | { readonly step: 'refused'; readonly why: string }
  | {
      readonly step: 'checked'
      readonly from: string
      /** Epoch ms. */
      readonly madeAt: number
      readonly rows: readonly BundleRow[]
      readonly wordNeeded: boolean
      readonly wrongWord: boolean
    }
)

/** What can be done about a bundle. */
export interface BundleActions {
  readonly openBundle: (file: File) => void
  /** `word` is the supervisor's, asked only where one is set. */
  readonly takeBundle: (word: string) => void
  readonly closeBundle: () => void
}

/** Takes in what a supervisor sent: looked at first, with a supervisor's word where one is set. */
export function BundleCard(props: { readonly view: BundleView | null; readonly actions: BundleActions }) {
  const { words } = useWords()
  const said = words.bundle.in
  return (
    <section className={styles['card']} aria-label={said.title}>
      <div className={styles['cardHead']}>
        <h2>{said.title}</h2>
        <div className={styles['acts']}>
          <FileButton label={said.choose} accept=".wenda" onFile={props.actions.openBundle} />
        </div>
      </div>
      <p className={styles['quiet']}>{said.hint}</p>
      <BundleDialog {...props} />
    </section>
  )
}

function BundleDialog({ view, actions }: { readonly view: BundleView | null; readonly actions: BundleActions }) {
  const { words } = useWords()
  const said = words.bundle.in
  const [word, setWord] = useState('')
  const isChecked = view?.step === 'checked'
  const isNews = isChecked && view.rows.some(({ fresh, changed }) => fresh + changed > 0)
  const close = () => {
    setWord('')
    actions.closeBundle()
  }
  return (
    <Modal
      open={view !== null}
      onClose={close}
      title={said.dialog(view?.file ?? '')}
      closeLabel={words.shared.close}
      foot={
        <>
          <Button look="quiet" onClick={close}>
            {isNews ? words.shared.cancel : words.shared.close}
          </Button>
          {isNews ? (
            <Button
              look="main"
              disabled={view.wordNeeded && word === ''}
              onClick={() => {
                actions.takeBundle(word)
                setWord('')
              }}
            >
              {said.go}
            </Button>
          ) : null}
        </>
      }
    >
      {view === null ? null : <Standing view={view} />}
      {isNews && view.wordNeeded ? (
        <TextField
          kind="password"
          label={said.word}
          hint={said.wordHint}
          value={word}
          fault={view.wrongWord ? said.wrongWord : undefined}
          onChange={setWord}
        />
      ) : null}
    </Modal>
  )
}

function Standing({ view }: { readonly view: BundleView }) {
  const { words, format } = useWords()
  const said = words.bundle
  switch (view.step) {
    case 'checking':
      return <p role="status">{said.in.checking}</p>
    case 'writing':
      return <p role="status">{said.in.writing}</p>
    case 'refused':
      return (
        <p role="alert" className={styles['warn']}>
          {view.why}
        </p>
      )
    case 'checked':
      return (
        <>
          <p role="status" className={styles['good']}>
            {said.in.from(view.from, format.dateTime(view.madeAt))}
          </p>
          <table className={styles['table']}>
            <thead>
              <tr>
                {(['part', 'fresh', 'changed', 'same'] as const).map((column) => (
                  <th key={column} scope="col">
                    {said.in.column[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.rows.map(({ part, fresh, changed, same }) => (
                <tr key={part}>
                  <th scope="row">{said.part[part]}</th>
                  <td>{format.count(fresh)}</td>
                  <td>{format.count(changed)}</td>
                  <td>{format.count(same)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {view.rows.every(({ fresh, changed }) => fresh + changed === 0) ? <p>{said.in.nothing}</p> : null}
        </>
      )
  }
}
