import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { focusWhenShown } from '../primitives/focus-first.ts'
import { useTries } from '../primitives/use-tries.ts'
import { useWords } from '../words/index.ts'
import styles from './dock.module.css'
import { KeyedButton } from './keyed.tsx'
import type { PanelHold } from './draft-view.ts'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'

/** A reason shorter than this explains nothing to whoever reads the log. */
const SHORTEST_REASON = 4

type Way = 'agent' | 'supervisor'

/**
 * What an agent can do about a held message: mend it, let it go with a reason where the shop allows that, or have the
 * supervisor give the word. A promise above the limit needs the word as soon as one is set.
 */
export function WaysOut(props: { readonly hold: PanelHold; readonly view: PanelView; readonly actions: PanelActions }) {
  const { hold, view, actions } = props
  const { words } = useWords()
  const [way, setWay] = useState<Way | null>(null)
  const text = words.panel.hold
  const needsWord = view.supervisorSet && hold.because.includes('over-limit')
  const alone = view.overrideAllowed && !needsWord
  if (way !== null) return <Release way={way} actions={actions} onBack={() => setWay(null)} />
  return (
    <div className={styles['acts']}>
      <KeyedButton action="mend-text" look="main" onClick={actions.mend}>
        {text.mend}
      </KeyedButton>
      {alone ? (
        <KeyedButton action="override-hold" onClick={() => setWay('agent')}>
          {text.override}
        </KeyedButton>
      ) : null}
      {view.supervisorSet ? (
        <KeyedButton action="ask-supervisor" onClick={() => setWay('supervisor')}>
          {text.askSupervisor}
        </KeyedButton>
      ) : null}
      {alone || view.supervisorSet ? null : <span className={styles['safe']}>{text.noOverride}</span>}
    </div>
  )
}

function Release(props: { readonly way: Way; readonly actions: PanelActions; readonly onBack: () => void }) {
  const { way, actions, onBack } = props
  const { words } = useWords()
  const [reason, setReason] = useState('')
  const [word, setWord] = useState('')
  const tries = useTries()
  const text = words.panel.hold
  const enough =
    reason.trim().length >= SHORTEST_REASON && (way === 'agent' || (word !== '' && !tries.resting && !tries.busy))
  const release = (): void => {
    if (!enough) return
    if (way === 'agent') return actions.override(reason.trim())
    void tries.run(() => actions.superviseOverride(reason.trim(), word))
    setWord('')
  }
  return (
    <form
      className={styles['override']}
      onSubmit={(event) => {
        event.preventDefault()
        release()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack()
      }}
    >
      <label>
        <span>{text.reason}</span>
        <input
          ref={focusWhenShown}
          value={reason}
          placeholder={text.reasonHint}
          onChange={(event) => {
            setReason(event.target.value)
          }}
        />
      </label>
      {way === 'supervisor' ? (
        <TextField
          kind="password"
          label={text.word}
          value={word}
          fault={tries.resting ? text.resting : tries.wrong > 0 ? text.wrongWord : undefined}
          onChange={setWord}
        />
      ) : null}
      <div className={styles['acts']}>
        <Button chord="Escape" onClick={onBack}>
          {words.shared.cancel}
        </Button>
        <Button submit chord="Enter" look="danger" disabled={!enough}>
          {text.confirmOverride}
        </Button>
      </div>
    </form>
  )
}
