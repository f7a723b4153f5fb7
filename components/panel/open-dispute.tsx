import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { useWords } from '../words/index.ts'
import styles from './after-sale.module.css'
import { KeyedButton } from './keyed.tsx'

/** The buyer called the platform in: asks what was promised, and begins a case. */
export function OpenDispute(props: { readonly promisedCny: number; readonly onOpen: (promisedCny: number) => void }) {
  const { words } = useWords()
  const [asking, setAsking] = useState(false)
  const [sum, setSum] = useState(String(props.promisedCny))
  const [opened, setOpened] = useState(false)
  const text = words.afterSale.path
  if (opened) return <span role="status">{text.disputeOpened}</span>
  if (!asking)
    return (
      <KeyedButton action="open-case" look="quiet" onClick={() => setAsking(true)}>
        {text.dispute}
      </KeyedButton>
    )
  const promised = Number(sum)
  const fine = sum.trim() !== '' && Number.isFinite(promised) && promised >= 0
  return (
    <form
      className={styles['coupon']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!fine) return
        setOpened(true)
        props.onOpen(promised)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) setAsking(false)
      }}
    >
      <label>
        <span>{text.promised}</span>{' '}
        <input
          ref={focusWhenShown}
          inputMode="decimal"
          size={6}
          value={sum}
          onChange={(event) => {
            setSum(event.target.value)
          }}
        />
      </label>
      <Button submit chord="Enter" disabled={!fine}>
        {text.disputeGo}
      </Button>
      <Button look="quiet" chord="Escape" onClick={() => setAsking(false)}>
        {words.shared.cancel}
      </Button>
    </form>
  )
}
