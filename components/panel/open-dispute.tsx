import { useRef, useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { useWords } from '../words/index.ts'
import styles from './after-sale.module.css'
import { KeyedButton } from './keyed.tsx'
import type { PanelActions } from './panel-actions.ts'

/** `saved`: it stands in the log; `failed`: it could not be written, so there is no case. */
type Stage = 'idle' | 'asking' | 'saving' | 'saved' | 'failed'

/** The buyer called the platform in: asks what was promised, and begins a case. With a case already, says so. */
export function OpenDispute(props: {
  readonly promisedCny: number
  readonly hasCase: boolean
  readonly onOpen: PanelActions['openDispute']
}) {
  const { promisedCny, hasCase, onOpen } = props
  const { words } = useWords()
  const [stage, setStage] = useState<Stage>('idle')
  const place = useRef<HTMLDivElement>(null)
  const text = words.afterSale.path
  // The form goes away under the focus: it stays here, where what became of it is told.
  const open = (promised: number): void => {
    setStage('saving')
    place.current?.focus()
    void onOpen(promised).then((saved) => setStage(saved ? 'saved' : 'failed'))
  }
  const back = (): void => {
    setStage('idle')
    place.current?.focus()
  }
  const there = stage === 'saved' || hasCase
  return (
    <div ref={place} tabIndex={-1} className={styles['case']}>
      {there || stage === 'asking' ? null : (
        <KeyedButton action="open-case" look="quiet" disabled={stage === 'saving'} onClick={() => setStage('asking')}>
          {text.dispute}
        </KeyedButton>
      )}
      {stage === 'asking' && !there ? <Asking promisedCny={promisedCny} onOpen={open} onBack={back} /> : null}
      <span role="status" className={stage === 'failed' ? styles['late'] : styles['told']}>
        {there ? text.disputeOpened : stage === 'failed' ? text.disputeFailed : ''}
      </span>
    </div>
  )
}

function Asking(props: {
  readonly promisedCny: number
  readonly onOpen: (promisedCny: number) => void
  readonly onBack: () => void
}) {
  const { promisedCny, onOpen, onBack } = props
  const { words } = useWords()
  const [sum, setSum] = useState(String(promisedCny))
  const text = words.afterSale.path
  const promised = Number(sum)
  const fine = sum.trim() !== '' && Number.isFinite(promised) && promised >= 0
  return (
    <form
      className={styles['sum']}
      onSubmit={(event) => {
        event.preventDefault()
        if (fine) onOpen(promised)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack()
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
      <Button look="quiet" chord="Escape" onClick={onBack}>
        {words.shared.cancel}
      </Button>
    </form>
  )
}
