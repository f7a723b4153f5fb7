import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useSiteAddress } from '../primitives/use-site-address.ts'
import { useWords } from '../words/index.ts'
import type { PanelActions } from './panel-actions.ts'
import styles from './teaching.module.css'

/** The way to a console that nobody has taught yet: allow its site by its address, then point at its parts. */
export function TeachOffer({ teachable, actions }: { readonly teachable: boolean; readonly actions: PanelActions }) {
  const { words } = useWords()
  const text = words.teaching.offer
  const { address, setAddress, found, onSubmit } = useSiteAddress(actions.grantAddress)
  return (
    <section className={styles['offer']} aria-label={text.start}>
      <p>{text.startHint}</p>
      {teachable ? (
        <Button look="main" onClick={() => actions.teach(null)}>
          {text.start}
        </Button>
      ) : (
        <form onSubmit={onSubmit}>
          <TextField
            label={text.address}
            hint={found === 'good' ? text.granted : text.addressHint}
            fault={found === 'bad' ? text.badAddress : undefined}
            value={address}
            onChange={setAddress}
          />
          <Button submit>{text.grant}</Button>
        </form>
      )}
    </section>
  )
}
