import type { PlatformPreset } from '@/lib/core/sla/index.ts'
import type { DataColumn } from '../primitives/data-table.tsx'
import { useWords } from '../words/index.ts'
import type { HousePreset } from './clock-view.ts'
import styles from './compare.module.css'
import { DeskTable } from './desk-table.tsx'

interface PlatformTableProps {
  readonly presets: readonly HousePreset[]
  readonly marketOf: (preset: PlatformPreset) => string
}

/** All metrics as this house has them, under each other. What the log makes of one stands with that one. */
export function PlatformTable({ presets, marketOf }: PlatformTableProps) {
  const { words } = useWords()
  const said = words.promises.platforms
  const columns = useColumns(marketOf)
  return (
    <section>
      <h2 className={styles['sub']}>{said.everyMetric}</h2>
      <DeskTable
        label={said.everyMetric}
        rows={presets}
        columns={columns}
        rowId={({ preset }) => preset.id}
        empty=""
        minWidth="54rem"
      />
    </section>
  )
}

function useColumns(marketOf: PlatformTableProps['marketOf']): DataColumn<HousePreset>[] {
  const { words, format, language } = useWords()
  const tongue = language === 'en' ? 'en' : 'zh'
  const said = words.promises.platforms
  return [
    { id: 'metric', header: said.metric, value: ({ preset }) => preset.name[tongue], rowHead: true },
    { id: 'market', header: said.market, value: ({ preset }) => marketOf(preset), width: '9rem' },
    {
      id: 'definition',
      header: said.definition,
      value: ({ preset }) => said.kind[preset.kind],
      cell: ({ preset }) => <span title={said.kind[preset.kind]}>{said.kind[preset.kind]}</span>,
    },
    {
      id: 'limit',
      header: said.limit,
      value: ({ preset }) => preset.targetSeconds,
      cell: ({ preset }) => words.shared.seconds(format.count(preset.targetSeconds)),
      align: 'end',
      width: '7rem',
    },
    {
      id: 'windows',
      header: said.windows,
      value: ({ preset }) => words.shared.list(preset.windows.map(({ from, to }) => `${from}–${to}`)) || said.allDay,
      width: '8rem',
    },
    {
      id: 'goal',
      header: said.goal,
      value: ({ preset }) => preset.goal?.rate ?? null,
      cell: ({ preset }) => (preset.goal?.rate === undefined ? '–' : format.share(preset.goal.rate)),
      align: 'end',
      width: '7rem',
    },
    {
      id: 'edited',
      header: said.editedHere,
      value: ({ editedOn }) => editedOn ?? null,
      cell: ({ editedOn }) => editedOn ?? '–',
      width: '7rem',
    },
  ]
}
