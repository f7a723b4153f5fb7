import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import styles from './after-sale.module.css'
import { KeyedButton } from './keyed.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'

/** The confirmation to put into the composer, and the note to copy into the order. */
export function OrderMessage(props: {
  readonly confirmation: NonNullable<PanelView['confirmation']>
  readonly actions: PanelActions
}) {
  const { confirmation, actions } = props
  const { words } = useWords()
  const [copied, setCopied] = useState('')
  const text = words.afterSale.confirm
  const { reply, note } = confirmation
  return (
    <section className={styles['box']} aria-label={text.title}>
      <details>
        <summary>{text.title}</summary>
        <pre className={styles['plain']}>{reply.text}</pre>
      </details>
      {note === '' ? null : (
        <p>
          <b>{text.note}</b> {note}
        </p>
      )}
      <div className={styles['acts']}>
        <KeyedButton
          action="insert-confirmation"
          onClick={() => {
            actions.insert(reply)
          }}
        >
          {text.insert}
        </KeyedButton>
        {note === '' ? null : (
          <KeyedButton
            action="copy-note"
            onClick={() => {
              void actions.copyText(note).then((there) => setCopied(there ? text.copied : text.notCopied))
            }}
          >
            {text.copyNote}
          </KeyedButton>
        )}
        <Button look="quiet" onClick={() => actions.openOptions('shops')}>
          {text.edit}
        </Button>
        <span role="status">{copied}</span>
      </div>
    </section>
  )
}
