import { useState } from 'react'
import { suggestStaffing, type PeakMap, type StaffingGoal, type Workload } from '@/lib/core/sla/index.ts'
import type { DataColumn } from '../primitives/data-table.tsx'
import { TextField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import styles from './compare.module.css'
import { DeskTable } from './desk-table.tsx'

/** The usual busiest hour, and the rush of DOMAIN SLA-PEAK. */
const LOADS = [1, 2, 5] as const

/** How many people the busiest hour needs, and a rush of five times as much. Numbers start from the log. */
export function Staffing({ peaks, targetSeconds }: { readonly peaks: PeakMap; readonly targetSeconds: number }) {
  const { words } = useWords()
  const said = words.promises.staffing
  const [arrivals, setArrivals] = useState<string | null>(null)
  const [handling, setHandling] = useState('40')
  const [target, setTarget] = useState(String(targetSeconds))
  const [share, setShare] = useState('95')
  const [atOnce, setAtOnce] = useState('3')
  const usual = arrivals ?? String(busiestHour(peaks))
  const load = { arrivalsPerHour: Number(usual), handlingSeconds: Number(handling) }
  const goal = { targetSeconds: Number(target), serviceLevel: Number(share) / 100, chatsAtOnce: Number(atOnce) }
  return (
    <section>
      <h2 className={styles['sub']}>{said.title}</h2>
      <p className={styles['none']}>{said.hint}</p>
      <div className={styles['form']}>
        <TextField kind="number" label={said.arrivals} value={usual} onChange={setArrivals} />
        <TextField kind="number" label={said.handling} value={handling} onChange={setHandling} />
        <TextField kind="number" label={said.target} value={target} onChange={setTarget} />
        <TextField kind="number" label={said.share} value={share} onChange={setShare} />
        <TextField kind="number" label={said.atOnce} value={atOnce} onChange={setAtOnce} />
      </div>
      <Outlooks load={load} goal={goal} />
    </section>
  )
}

/** Questions in the busiest weekday hour, on average over the weeks looked at, rounded up. */
export function busiestHour({ counts, days }: PeakMap): number {
  const weeks = Math.max(1, Math.ceil(days / 7))
  return Math.ceil(Math.max(0, ...counts.flat()) / weeks)
}

function Outlooks({ load, goal }: { readonly load: Workload; readonly goal: StaffingGoal }) {
  const { words } = useWords()
  const said = words.promises.staffing
  const columns = useOutlookColumns()
  const rows = LOADS.flatMap((times) => {
    const needed = findStaffing({ ...load, arrivalsPerHour: load.arrivalsPerHour * times }, goal)
    return needed === undefined ? [] : [{ times, needed }]
  })
  if (rows.length < LOADS.length) return <p role="alert">{said.impossible}</p>
  return (
    <DeskTable
      label={said.title}
      rows={rows}
      columns={columns}
      rowId={({ times }) => String(times)}
      empty=""
      minWidth="36rem"
    />
  )
}

/** One load and whom it needs. */
interface Outlook {
  readonly times: (typeof LOADS)[number]
  readonly needed: ReturnType<typeof suggestStaffing>
}

function useOutlookColumns(): DataColumn<Outlook>[] {
  const { words, format } = useWords()
  const { column, load } = words.promises.staffing
  return [
    {
      id: 'load',
      header: column.load,
      value: ({ times }) => times,
      cell: ({ times }) => load(times),
      written: ({ times }) => load(times),
      rowHead: true,
    },
    {
      id: 'people',
      header: column.people,
      value: ({ needed }) => needed.people,
      cell: ({ needed }) => format.count(needed.people),
    },
    {
      id: 'level',
      header: column.level,
      value: ({ needed }) => needed.serviceLevel,
      cell: ({ needed }) => format.share(needed.serviceLevel),
    },
    {
      id: 'wait',
      header: column.wait,
      value: ({ needed }) => needed.meanWaitSeconds,
      cell: ({ needed }) => words.shared.seconds(format.decimal(needed.meanWaitSeconds)),
    },
    {
      id: 'busy',
      header: column.busy,
      value: ({ needed }) => needed.occupancy,
      cell: ({ needed }) => format.share(needed.occupancy),
    },
  ]
}

/** Undefined for numbers from which no staffing follows. */
function findStaffing(load: Workload, goal: StaffingGoal) {
  const { serviceLevel = 0, chatsAtOnce = 0 } = goal
  const sound =
    [load.arrivalsPerHour, goal.targetSeconds].every((value) => Number.isFinite(value) && value >= 0) &&
    load.handlingSeconds > 0 &&
    load.arrivalsPerHour * load.handlingSeconds < 3_600_000_0 &&
    serviceLevel > 0 &&
    serviceLevel < 1 &&
    chatsAtOnce >= 1
  return sound ? suggestStaffing(load, goal) : undefined
}
