import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import type { ShopItem } from './options-view.ts'
import styles from './options.module.css'

type Hours = ShopItem['windows'][number]

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const NEW_HOURS: Hours = { days: [...WEEKDAYS], from: '09:00', to: '21:00' }

/** The stretches in which the shop answers: several a day, each on its weekdays, also over midnight. */
export function ServiceHours(props: {
  readonly windows: readonly Hours[]
  readonly onChange: (windows: readonly Hours[]) => void
}) {
  const { windows, onChange } = props
  const { words } = useWords()
  const text = words.promises.hours
  const replace = (place: number, hours: Hours): void =>
    onChange(windows.map((one, at) => (at === place ? hours : one)))
  return (
    <fieldset className={styles['hours']}>
      <legend>{text.title}</legend>
      {windows.length === 0 ? <p>{text.none}</p> : null}
      <ol>
        {windows.map((hours, place) => (
          <li key={text.one(place + 1)} aria-label={text.one(place + 1)}>
            <Weekdays days={hours.days} onChange={(days) => replace(place, { ...hours, days })} />
            <TextField label={text.from} value={hours.from} onChange={(from) => replace(place, { ...hours, from })} />
            <TextField
              label={hours.to <= hours.from ? text.toNextDay : text.to}
              value={hours.to}
              onChange={(to) => replace(place, { ...hours, to })}
            />
            <Button look="quiet" onClick={() => onChange(windows.filter((_, at) => at !== place))}>
              {text.remove}
            </Button>
          </li>
        ))}
      </ol>
      <Button onClick={() => onChange([...windows, NEW_HOURS])}>{text.add}</Button>
    </fieldset>
  )
}

function Weekdays(props: { readonly days: readonly number[]; readonly onChange: (days: readonly number[]) => void }) {
  const { words } = useWords()
  return (
    <div className={styles['weekdays']}>
      {WEEKDAYS.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={props.days.includes(day)}
            onChange={(event) => {
              const others = props.days.filter((one) => one !== day)
              props.onChange(event.target.checked ? [...others, day].sort((left, right) => left - right) : others)
            }}
          />
          {words.promises.hours.weekday[day - 1]}
        </label>
      ))}
    </div>
  )
}
