import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import type { PanelActions } from './panel-actions.ts'
import styles from './teaching.module.css'

/** The way to a console that nobody has taught yet: allow its site by its address, then point at its parts. */
export function TeachOffer({ teachable, actions }: { readonly teachable: boolean; readonly actions: PanelActions }) {
  const { words } = useWords()
  const text = words.teaching.offer
  const [address, setAddress] = useState('')
  const [tried, setTried] = useState(false)
  const good = /^https?:\/\/[^/\s]+/.test(address.trim())
  return (
    <section className={styles['offer']} aria-label={text.start}>
      <p>{text.startHint}</p>
      {teachable ? (
        <Button look="main" onClick={() => actions.teach(null)}>
          {text.start}
        </Button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            setTried(true)
            if (good) actions.grantAddress(address.trim())
          }}
        >
          <TextField
            label={text.address}
            hint={tried && good ? text.granted : text.addressHint}
            fault={tried && !good ? text.badAddress : undefined}
            value={address}
            onChange={setAddress}
          />
          <Button submit>{text.grant}</Button>
        </form>
      )}
    </section>
  )
}
