import { TEACHABLE } from '@/lib/core/console-teaching/index.ts'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { AskingBox } from './asking-box.tsx'
import { PartRow } from './part-row.tsx'
import { SaveForm } from './save-form.tsx'
import { isTaught } from './taught.ts'
import type { TeachActions, TeachView } from './teach-view.ts'
import styles from './teach.module.css'

/** Leads through pointing at the parts of a console, one after the other, with what each sees; tries it and saves it. */
export function Teach({ view, actions }: { readonly view: TeachView; readonly actions: TeachActions }) {
  const { words } = useWords()
  const text = words.teaching
  return (
    <div className={styles['teach']}>
      <header className={styles['head']}>
        <h1>{text.title}</h1>
        <Button onClick={actions.close}>{text.leave}</Button>
      </header>
      <main className={styles['main']}>
        <p className={styles['quiet']}>{text.hint}</p>
        <AskingBox view={view} actions={actions} />
        <ol className={styles['parts']}>
          {TEACHABLE.map((row) => (
            <PartRow key={row} row={row} view={view} actions={actions} />
          ))}
        </ol>
        {view.draft === null ? null : (
          <>
            <SendKeys view={view} actions={actions} />
            <TryOut view={view} actions={actions} />
            <SaveForm view={view} actions={actions} draft={view.draft} />
          </>
        )}
      </main>
    </div>
  )
}

const KEY_CHOICES = {
  enter: ['Enter'],
  control: ['Control+Enter'],
  both: ['Enter', 'Control+Enter'],
  none: [],
} as const

function SendKeys({ view, actions }: { readonly view: TeachView; readonly actions: TeachActions }) {
  const { words } = useWords()
  const text = words.teaching.sendKeys
  const keys = view.draft?.parts.send?.keys ?? []
  return (
    <fieldset className={styles['block']}>
      <legend>{text.label}</legend>
      <div className={styles['choices']}>
        {(['enter', 'control', 'both', 'none'] as const).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="send-keys"
              checked={keys.join() === KEY_CHOICES[name].join()}
              onChange={() => actions.setSendKeys(KEY_CHOICES[name])}
            />
            {text[name]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function TryOut({ view, actions }: { readonly view: TeachView; readonly actions: TeachActions }) {
  const { words } = useWords()
  const text = words.teaching
  const known = isTaught(view.draft, 'composer')
  return (
    <section className={styles['block']} aria-label={text.test.title}>
      <h2>{text.test.title}</h2>
      <div className={styles['acts']}>
        <Button disabled={!known || view.copyOnly || view.tried === 'trying'} onClick={actions.tryOut}>
          {text.test.go}
        </Button>
        {known ? null : (
          <Button look="quiet" onClick={actions.useCopyOnly}>
            {text.copyOnly.go}
          </Button>
        )}
      </div>
      <p role="status" className={view.tried === 'works' ? styles['good'] : styles['warn']}>
        {view.tried === null ? (view.copyOnly ? text.copyOnly.on : '') : text.test[view.tried]}
      </p>
    </section>
  )
}
