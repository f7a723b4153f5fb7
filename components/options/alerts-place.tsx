import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import type { AlertSettings, OptionsActions, OptionsView } from './options-view.ts'
import styles from './options.module.css'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** When a clock changes colour, what sounds and pops up, when nothing may, and who stands first. */
export function AlertsPlace({ view, actions }: { readonly view: OptionsView; readonly actions: OptionsActions }) {
  const { words } = useWords()
  const text = words.promises.alerts
  const { alerts } = view
  const [warn, setWarn] = useState(String(Math.round(alerts.warnAtShares[0] * 100)))
  const [urgent, setUrgent] = useState(String(Math.round(alerts.warnAtShares[1] * 100)))
  const [from, setFrom] = useState(alerts.quietHours?.from ?? '')
  const [to, setTo] = useState(alerts.quietHours?.to ?? '')
  const shares: readonly [number, number] = [Number(warn) / 100, Number(urgent) / 100]
  const quiet = from === '' && to === ''
  const inOrder = shares[0] > 0 && shares[0] <= shares[1] && shares[1] <= 1
  const timeFault = (time: string): string | undefined =>
    quiet || TIME.test(time) ? undefined : time === '' ? text.fault.half : text.fault.time
  const sound = inOrder && timeFault(from) === undefined && timeFault(to) === undefined
  return (
    <>
      <PlaceHead title={words.options.place.alerts} hint={text.hint}>
        <Button
          look="main"
          disabled={!sound}
          onClick={() => actions.change({ warnAtShares: shares, quietHours: quiet ? null : { from, to } })}
        >
          {text.save}
        </Button>
      </PlaceHead>
      <div className={styles['form']}>
        <TextField
          kind="number"
          label={text.warn}
          value={warn}
          fault={inOrder ? undefined : text.fault.shares}
          onChange={setWarn}
        />
        <TextField kind="number" label={text.urgent} value={urgent} onChange={setUrgent} />
        <TextField
          label={text.quietFrom}
          hint={text.quietHint}
          value={from}
          fault={timeFault(from)}
          onChange={setFrom}
        />
        <TextField label={text.quietTo} value={to} fault={timeFault(to)} onChange={setTo} />
      </div>
      <Switch label={text.sound} on={alerts.soundOn} onChange={(soundOn) => actions.change({ soundOn })} />
      <Switch label={text.notify} hint={text.notifyHint} on={alerts.notifyOn} onChange={actions.switchNotify} />
      <Switch
        label={text.returningFirst}
        on={alerts.returningFirst}
        onChange={(returningFirst) => actions.change({ returningFirst })}
      />
    </>
  )
}

function Switch(props: {
  readonly label: string
  readonly hint?: string
  readonly on: AlertSettings['soundOn']
  readonly onChange: (on: boolean) => void
}) {
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={props.on}
          onChange={(event) => {
            props.onChange(event.target.checked)
          }}
        />{' '}
        {props.label}
      </label>
      {props.hint === undefined ? null : <small className={styles['quiet']}>{props.hint}</small>}
    </p>
  )
}
