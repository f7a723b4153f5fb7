import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import type { DeskView, SessionLine } from './desk-view.ts'
import type { DeskActions } from './readings-view.ts'
import { Replay } from './replay.tsx'
import { WhoseChats } from './whose-chats.tsx'

type Show = 'all' | 'late' | 'flagged' | 'overridden' | 'unanswered'

const SHOWS: Readonly<Record<Show, (line: SessionLine) => boolean>> = {
  all: () => true,
  late: (line) => line.timeouts > 0,
  flagged: (line) => line.flags > 0,
  overridden: (line) => line.overrides > 0,
  unanswered: (line) => line.unanswered > 0,
}

/** How many days back the table reads; all of them would be read into memory for nothing. */
const PERIODS = ['1', '7', '30', '92'] as const

interface SessionFilter {
  readonly search: string
  readonly shop: string
  readonly agent: string
  readonly days: (typeof PERIODS)[number]
  readonly show: Show
}

/** All conversations: filter, search, sort, open one. */
export function Sessions({ view, actions }: { readonly view: DeskView; readonly actions: DeskActions }) {
  const { words, format } = useWords()
  const { sessions: said } = words.desk
  const [filter, setFilter] = useState<SessionFilter>({ search: '', shop: '', agent: '', days: '7', show: 'all' })
  const { shop, agent, days, show } = filter
  const { sessionsOf } = view
  const ask = useCallback(async () => sessionsOf(Number(days)), [sessionsOf, days])
  const { value: sessions, fault } = usePromised(ask)
  const [opened, setOpened] = useState<string | null>(null)
  const wanted = useDeferredValue(filter.search.trim().toLowerCase())
  const rows = useMemo(
    () =>
      (sessions ?? []).filter(
        (line) =>
          (shop === '' || line.shop === shop) &&
          (agent === '' || line.agent === agent) &&
          SHOWS[show](line) &&
          (wanted === '' || line.haystack.includes(wanted)),
      ),
    [sessions, shop, agent, show, wanted],
  )
  const columns = useColumns(setOpened)
  return (
    <>
      <PlaceHead title={words.desk.place.sessions} hint={words.desk.hint.sessions} />
      <Filters view={view} filter={filter} onChange={setFilter} />
      <p className={styles['count']} role="status">
        {sessions === undefined ? said.reading : said.count(format.count(rows.length), format.count(sessions.length))}
      </p>
      {fault === null ? null : (
        <p className={styles['fault']} role="alert">
          {said.unread} ({fault})
        </p>
      )}
      <DeskTable
        names={['customer']}
        searchable={false}
        label={words.desk.place.sessions}
        rows={rows}
        columns={columns}
        rowId={(row) => row.session}
        empty={sessions === undefined ? said.reading : sessions.length === 0 ? said.none : said.noneFound}
      />
      <Replay session={opened} replayOf={view.replayOf} actions={actions} onClose={() => setOpened(null)} />
    </>
  )
}

function Filters(props: {
  readonly view: DeskView
  readonly filter: SessionFilter
  readonly onChange: (filter: SessionFilter) => void
}) {
  const { words } = useWords()
  const { sessions: said } = words.desk
  const { view, filter } = props
  const set = (part: Partial<SessionFilter>) => props.onChange({ ...filter, ...part })
  return (
    <div className={styles['filters']} role="search">
      <TextField label={said.search} kind="search" value={filter.search} onChange={(search) => set({ search })} />
      <WhoseChats view={view} labels={said} value={filter} onChange={set} />
      <ChoiceField
        label={said.period}
        value={filter.days}
        onChange={(days) => set({ days })}
        choices={PERIODS.map((value) => ({ value, label: said.days(Number(value)) }))}
      />
      <ChoiceField<Show>
        label={said.show}
        value={filter.show}
        onChange={(show) => set({ show })}
        choices={(Object.keys(SHOWS) as Show[]).map((value) => ({ value, label: said.shows[value] }))}
      />
    </div>
  )
}

function useColumns(open: (session: string) => void): DataColumn<SessionLine>[] {
  const { words, format } = useWords()
  const { column, open: openWords } = words.desk.sessions
  const { outcome } = words.shared
  return [
    {
      id: 'started',
      header: column.started,
      value: (row) => row.startedAt,
      cell: (row) => format.dateTime(row.startedAt),
      written: (row) => format.dateTime(row.startedAt),
      width: '8.5rem',
    },
    {
      id: 'customer',
      header: column.customer,
      value: (row) => row.customer,
      cell: (row) => (
        <span className={styles['inCell']}>
          <Button look="quiet" paper="words" aria-label={openWords(row.customer)} onClick={() => open(row.session)}>
            {row.customer}
          </Button>
        </span>
      ),
      width: '9rem',
    },
    { id: 'agent', header: column.agent, value: (row) => row.agent, width: '6rem' },
    { id: 'messages', header: column.messages, value: (row) => row.messages, align: 'end', width: '4.5rem' },
    {
      id: 'first',
      header: column.first,
      value: (row) => row.firstResponseS,
      cell: (row) => (row.firstResponseS === null ? '' : words.shared.seconds(format.decimal(row.firstResponseS))),
      align: 'end',
      width: '6rem',
    },
    {
      id: 'late',
      header: column.late,
      value: (row) => row.timeouts,
      cell: (row) => count(row.timeouts),
      align: 'end',
      width: '4.5rem',
    },
    {
      id: 'flags',
      header: column.flags,
      value: (row) => row.flags,
      cell: (row) => count(row.flags),
      align: 'end',
      width: '4.5rem',
    },
    { id: 'knowledge', header: column.knowledge, value: (row) => row.used, align: 'end', width: '6rem' },
    { id: 'tags', header: column.tags, value: (row) => row.tags.join(' '), width: '8rem' },
    {
      id: 'outcome',
      header: column.outcome,
      value: (row) => (row.outcome === null ? '' : outcome[row.outcome]),
      width: '5rem',
    },
  ]
}

/** Red only for what costs money; a zero says nothing. */
function count(value: number) {
  return value === 0 ? '' : <strong className={styles['costs']}>{value}</strong>
}
