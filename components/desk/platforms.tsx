import { useEffect, useState } from 'react'
import type { MeanMetric, PlatformPreset, RateMetric } from '@/lib/core/sla/index.ts'
import { ChoiceField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords, type Words } from '../words/index.ts'
import type { HousePreset, PlatformReadings } from './clock-view.ts'
import styles from './compare.module.css'
import { PlatformTable } from './platform-table.tsx'
import { PresetForm } from './preset-form.tsx'

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
          <PresetForm key={`edit ${JSON.stringify(chosen)}`} chosen={chosen} platforms={platforms} />
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
    <p role="status" className={styles['reading']} aria-label={said.estimate}>
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
      : words.shared.aside(
          format.share(metric.rate),
          `${format.count(metric.numerator)} / ${format.count(metric.denominator)}`,
        )
  }
  return metric.meanSeconds === null ? none : words.shared.seconds(format.decimal(metric.meanSeconds))
}

function hoursOf({ windows, windowBy }: PlatformPreset, words: Words): string {
  const said = words.promises.platforms
  const hours = words.shared.list(windows.map(({ from, to }) => `${from}–${to}`))
  return hours === '' ? said.allDay : `${hours} · ${said.windowBys[windowBy]}`
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
    [said.windows, hoursOf(preset, words)],
    [said.excluded, words.shared.list([said.exclusions.auto, ...left])],
    [said.zeroSecond, said.zeroSeconds[preset.zeroSecond]],
    [said.smallTalk, said.smallTalks[preset.smallTalk]],
  ]
  if (preset.cycle !== undefined) rows.push([said.cycle, said.cycleOf(preset.cycle.endsAt, preset.cycle.answerBy)])
  if (preset.capSeconds !== undefined) rows.push([said.cap, words.shared.seconds(format.count(preset.capSeconds))])
  if (preset.goal !== undefined) {
    const { rate, seconds, note } = preset.goal
    const asked = [rate === undefined ? '' : format.share(rate), seconds === undefined ? '' : said.under(seconds)]
    rows.push([said.goal, [...asked, note[tongue]].filter(Boolean).join(' · ')])
  }
  const sources = preset.sources.map(({ where, dated, grade }) =>
    words.shared.aside(where, words.shared.list([dated ?? '–', said.grade[grade]])),
  )
  rows.push([said.sources, [...sources, said.checked(preset.checked)].join(' · ')])
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
