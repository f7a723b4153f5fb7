import { useState } from 'react'
import {
  draftOfPreset,
  EXCLUSIONS,
  FORMULA_KINDS,
  presetFaults,
  type PresetDraft,
  type PresetFaults,
} from '@/lib/core/sla/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, LongTextField, TextField } from '../primitives/field.tsx'
import { useWords, type Words } from '../words/index.ts'
import type { HousePreset, PlatformReadings } from './clock-view.ts'
import styles from './compare.module.css'

interface PresetFormProps {
  readonly chosen: HousePreset
  readonly platforms: Pick<PlatformReadings, 'keep' | 'today'>
}

/** What a group of fields shows and how it changes it. */
interface FieldsProps {
  readonly draft: PresetDraft
  readonly faults: PresetFaults
  readonly change: (changes: Partial<PresetDraft>) => void
}

/** Everything a marketplace says of its metric, to be set to what one's own back office shows; faults stand at their field. */
export function PresetForm({ chosen, platforms }: PresetFormProps) {
  const { words } = useWords()
  const said = words.promises.platforms
  const { preset, editedOn } = chosen
  const [draft, setDraft] = useState(() => draftOfPreset(preset))
  const [faults, setFaults] = useState<PresetFaults>({})
  const change = (changes: Partial<PresetDraft>): void => {
    const next = { ...draft, ...changes }
    setDraft(next)
    // What was told wrong is judged again as it is typed; what was not is left alone until it is saved.
    if (Object.keys(faults).length > 0) setFaults(presetFaults(next, platforms.today))
  }
  const save = (): void => {
    const found = presetFaults(draft, platforms.today)
    setFaults(found)
    if (Object.keys(found).length === 0) platforms.keep(preset.id, draft)
  }
  const fields = { draft, faults, change }
  const count = Object.keys(faults).length
  return (
    <section aria-label={said.edit} className={styles['edit']}>
      <h2 className={styles['sub']}>{said.edit}</h2>
      <Formula {...fields} />
      <Counted {...fields} />
      <Origin {...fields} />
      <p role="alert" className={styles['wrong']}>
        {count === 0 ? '' : said.wrong(count)}
      </p>
      <div className={styles['acts']}>
        <Button look="main" onClick={save}>
          {said.save}
        </Button>
        {editedOn === undefined ? null : <Button onClick={() => platforms.keep(preset.id, null)}>{said.reset}</Button>}
      </div>
    </section>
  )
}

type ShortField = 'limit' | 'cap' | 'goal' | 'goalSeconds' | 'period' | 'from' | 'to' | 'cycleEnds' | 'cycleAnswer'

/** Draws one short field of the draft after the other, each with its fault. */
function fieldsOf({ draft, faults, change }: FieldsProps, said: Words['promises']['platforms']) {
  return (field: ShortField, label: string) => (
    <TextField
      label={label}
      value={draft[field]}
      fault={faultOf(faults[field], said)}
      onChange={(value) => change({ [field]: value.trim() })}
    />
  )
}

function Formula({ draft, faults, change }: FieldsProps) {
  const { words } = useWords()
  const said = words.promises.platforms
  const number = fieldsOf({ draft, faults, change }, said)
  return (
    <>
      <ChoiceField
        label={said.definition}
        value={draft.kind}
        choices={FORMULA_KINDS.map((kind) => ({ value: kind, label: said.kind[kind] }))}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles['form']}>
        {number('limit', said.limitEdit)}
        {number('cap', said.capEdit)}
        {number('goal', said.goalEdit)}
        {number('goalSeconds', said.goalSecondsEdit)}
        {number('period', said.periodEdit)}
      </div>
    </>
  )
}

/** Which waits count: hours, the daily cycle, what is left out. */
function Counted({ draft, faults, change }: FieldsProps) {
  const { words } = useWords()
  const said = words.promises.platforms
  const time = fieldsOf({ draft, faults, change }, said)
  return (
    <>
      <div className={styles['form']}>
        {time('from', said.from)}
        {time('to', said.to)}
        <ChoiceField
          label={said.windowBy}
          value={draft.windowBy}
          choices={(['round', 'session'] as const).map((value) => ({ value, label: said.windowBys[value] }))}
          onChange={(windowBy) => change({ windowBy })}
        />
        <ChoiceField
          label={said.zeroSecond}
          value={draft.zeroSecond}
          choices={(['auto', 'drop'] as const).map((value) => ({ value, label: said.zeroSeconds[value] }))}
          onChange={(zeroSecond) => change({ zeroSecond })}
        />
        <ChoiceField
          label={said.smallTalk}
          value={draft.smallTalk}
          choices={(['count', 'ignore'] as const).map((value) => ({ value, label: said.smallTalks[value] }))}
          onChange={(smallTalk) => change({ smallTalk })}
        />
        {draft.kind === 'cycle-deadline' ? time('cycleEnds', said.cycleEnds) : null}
        {draft.kind === 'cycle-deadline' ? time('cycleAnswer', said.cycleAnswer) : null}
      </div>
      <fieldset className={styles['left-out']}>
        <legend>{said.excluded}</legend>
        {EXCLUSIONS.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={draft.skips.includes(name)}
              onChange={({ target }) =>
                change({
                  skips: EXCLUSIONS.filter((one) => (one === name ? target.checked : draft.skips.includes(one))),
                })
              }
            />
            {said.exclusions[name]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

function Origin({ draft, faults, change }: FieldsProps) {
  const { words } = useWords()
  const said = words.promises.platforms
  return (
    <div className={styles['origin']}>
      <LongTextField
        label={said.sourcesEdit}
        value={draft.sources}
        fault={faultOf(faults.sources, said)}
        rows={3}
        onChange={(sources) => change({ sources })}
      />
      <TextField
        kind="date"
        label={said.checkedEdit}
        value={draft.checked}
        fault={faultOf(faults.checked, said)}
        onChange={(checked) => change({ checked })}
      />
    </div>
  )
}

function faultOf(
  fault: PresetFaults[keyof PresetFaults],
  said: ReturnType<typeof useWords>['words']['promises']['platforms'],
): string | undefined {
  return fault === undefined ? undefined : said.fault[fault]
}
