import { useEffect, useState } from 'react'
import type { MeanMetric, PlatformPreset, RateMetric } from '@/lib/core/sla/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords, type Words } from '../words/index.ts'
import type { HousePreset, PlatformReadings } from './clock-view.ts'
import styles from './compare.module.css'
import { PlatformTable } from './platform-table.tsx'

/** Marketplace metrics: our estimate beside the definition, its sources, and where they disagree. */
export function Platforms({ platforms }: { readonly platforms: PlatformReadings }) {
  const { words, language } = useWords()
  const tongue = language === 'en' ? 'en' : 'zh'
  const said = words.promises.platforms
  const [id, setId] = useState<string>(platforms.presets[0]?.preset.id ?? '')
  const chosen = platforms.presets.find(({ preset }) => preset.id === id)
  const market = ({ marketplace }: PlatformPreset) =>
    marketplace === 'helpdesk' ? 'Zendesk / Chatwoot' : words.shared.marketplace[marketplace]
  return (
    <>
      <PlaceHead title={said.title} hint={said.note} />
      <ChoiceField
        label={said.pick}
        value={id}
        choices={platforms.presets.map(({ preset }) => ({
          value: preset.id,
          label: `${market(preset)} · ${preset.name[tongue]}`,
        }))}
        onChange={setId}
      />
      {chosen === undefined ? null : (
        <>
          <Estimate key={JSON.stringify(chosen)} preset={chosen.preset} estimate={platforms.estimate} />
          <Definition chosen={chosen} />
          <Edit key={`edit ${JSON.stringify(chosen)}`} chosen={chosen} keep={platforms.keep} />
        </>
      )}
      <PlatformTable presets={platforms.presets} marketOf={market} />
    </>
  )
}

function Estimate(props: { readonly preset: PlatformPreset; readonly estimate: PlatformReadings['estimate'] }) {
  const { preset, estimate } = props
  const { words, format } = useWords()
  const said = words.promises.platforms
  const [metric, setMetric] = useState<RateMetric | MeanMetric | 'failed' | null>(null)
  useEffect(() => {
    let wanted = true
    estimate(preset).then(
      (value) => {
        if (wanted) setMetric(value)
      },
      () => {
        if (wanted) setMetric('failed')
      },
    )
    return () => {
      wanted = false
    }
  }, [preset, estimate])
  return (
    <p role="status" aria-label={said.estimate}>
      <span className={styles['none']}>
        {said.estimate} · {said.period(preset.periodDays ?? 30)}{' '}
      </span>
      <span className={styles['estimate']}>
        {metric === null ? '…' : metric === 'failed' ? words.desk.sessions.unread : valueOf(metric, words, format)}
      </span>
    </p>
  )
}

function valueOf(metric: RateMetric | MeanMetric, words: Words, format: ReturnType<typeof useWords>['format']): string {
  const { none } = words.promises.platforms
  if ('rate' in metric) {
    return metric.rate === null
      ? none
      : `${format.share(metric.rate)}(${format.count(metric.numerator)} / ${format.count(metric.denominator)})`
  }
  return metric.meanSeconds === null ? none : words.shared.seconds(format.decimal(metric.meanSeconds))
}

function Definition({ chosen }: { readonly chosen: HousePreset }) {
  const { words, format, language } = useWords()
  const tongue = language === 'en' ? 'en' : 'zh'
  const said = words.promises.platforms
  const { preset, editedOn } = chosen
  const left = (['skipsSellerStarted', 'skipsNoResponseNeeded', 'skipsNextDay', 'skipsHolidays'] as const)
    .filter((name) => preset[name])
    .map((name) => said.exclusions[name])
  const rows: [string, string][] = [
    [said.definition, said.kind[preset.kind]],
    [said.limit, words.shared.seconds(format.count(preset.targetSeconds))],
    [said.windows, preset.windows.map(({ from, to }) => `${from}–${to}`).join('、') || said.allDay],
    [said.excluded, [said.exclusions.auto, ...left].join('、')],
  ]
  if (preset.capSeconds !== undefined) rows.push([said.cap, words.shared.seconds(format.count(preset.capSeconds))])
  if (preset.goal !== undefined) {
    const { rate, note } = preset.goal
    rows.push([said.goal, [rate === undefined ? '' : format.share(rate), note[tongue]].filter(Boolean).join(' · ')])
  }
  const sources = preset.sources.map(({ where, dated, grade }) => `${where}(${dated ?? '–'},${said.grade[grade]})`)
  rows.push([said.sources, `${sources.join(';')} · ${said.checked(preset.checked)}`])
  return (
    <>
      <dl className={styles['facts']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {editedOn === undefined ? null : <p className={styles['none']}>{said.edited(editedOn)}</p>}
      {preset.conflicts.map((conflict) => (
        <p key={conflict[tongue]} className={styles['warning']}>
          <b>{said.conflicts}</b> {conflict[tongue]}
        </p>
      ))}
    </>
  )
}

function Edit({ chosen, keep }: { readonly chosen: HousePreset; readonly keep: PlatformReadings['keep'] }) {
  const { words } = useWords()
  const said = words.promises.platforms
  const { preset, editedOn } = chosen
  const [limit, setLimit] = useState(String(preset.targetSeconds))
  const [from, setFrom] = useState(preset.windows[0]?.from ?? '')
  const [to, setTo] = useState(preset.windows[0]?.to ?? '')
  const [goal, setGoal] = useState(
    preset.goal?.rate === undefined ? '' : String(Math.round(preset.goal.rate * 1000) / 10),
  )
  const time = /^([01]\d|2[0-4]):[0-5]\d$/
  const rate = goal === '' ? null : Number(goal) / 100
  const sound =
    Number(limit) > 0 &&
    (rate === null || (rate >= 0 && rate <= 1)) &&
    ((from === '' && to === '') || (time.test(from) && time.test(to)))
  return (
    <section aria-label={said.edit}>
      <h2 className={styles['sub']}>{said.edit}</h2>
      <div className={styles['form']}>
        <TextField kind="number" label={said.limitEdit} value={limit} onChange={setLimit} />
        <TextField label={said.from} value={from} onChange={setFrom} />
        <TextField label={said.to} value={to} onChange={setTo} />
        <TextField kind="number" label={said.goalEdit} value={goal} onChange={setGoal} />
        <Button
          look="main"
          disabled={!sound}
          onClick={() => {
            const today = new Date().toISOString().slice(0, 10)
            keep(preset.id, { targetSeconds: Number(limit), from, to, rate, editedOn: today })
          }}
        >
          {said.save}
        </Button>
        {editedOn === undefined ? null : <Button onClick={() => keep(preset.id, null)}>{said.reset}</Button>}
      </div>
    </section>
  )
}
