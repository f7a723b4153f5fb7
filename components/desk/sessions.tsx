import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { DataTable, type DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { DeskView, SessionLine } from './desk-view.ts'
import { Replay } from './replay.tsx'

type Show = 'all' | 'late' | 'flagged' | 'overridden' | 'unanswered'

const SHOWS: Readonly<Record<Show, (line: SessionLine) => boolean>> = {
  all: () => true,
  late: (line) => line.timeouts > 0,
  flagged: (line) => line.flags > 0,
  overridden: (line) => line.overrides > 0,
  unanswered: (line) => line.unanswered > 0,
}

/** All conversations: filter, search, sort, open one. */
export function Sessions({ view }: { readonly view: DeskView }) {
  const { words, format } = useWords()
  const { sessions: said } = words.desk
  const [search, setSearch] = useState('')
  const [shop, setShop] = useState('')
  const [agent, setAgent] = useState('')
  const [show, setShow] = useState<Show>('all')
  const [opened, setOpened] = useState<string | null>(null)
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const rows = useMemo(
    () =>
      view.sessions.filter(
        (line) =>
          (shop === '' || line.shop === shop) &&
          (agent === '' || line.agent === agent) &&
          SHOWS[show](line) &&
          (wanted === '' || line.haystack.includes(wanted)),
      ),
    [view.sessions, shop, agent, show, wanted],
  )
  const columns = useColumns(setOpened)
  const everyone = { value: '', label: words.shared.all }
  return (
    <>
      <PlaceHead title={words.desk.place.sessions} hint={words.desk.hint.sessions} />
      <div className={styles['filters']} role="search">
        <TextField label={said.search} kind="search" value={search} onChange={setSearch} />
        <ChoiceField
          label={said.shop}
          value={shop}
          onChange={setShop}
          choices={[everyone, ...view.shops.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <ChoiceField
          label={said.agent}
          value={agent}
          onChange={setAgent}
          choices={[everyone, ...view.agents.map((name) => ({ value: name, label: name }))]}
        />
        <ChoiceField<Show>
          label={said.show}
          value={show}
          onChange={setShow}
          choices={(Object.keys(SHOWS) as Show[]).map((value) => ({ value, label: said.shows[value] }))}
        />
      </div>
      <p className={styles['count']} role="status">
        {said.count(format.count(rows.length), format.count(view.sessions.length))}
      </p>
      <DataTable
        label={words.desk.place.sessions}
        rows={rows}
        columns={columns}
        rowId={(row) => row.session}
        empty={view.sessions.length === 0 ? said.none : said.noneFound}
      />
      <Replay replay={opened === null ? null : view.replayOf(opened)} onClose={() => setOpened(null)} />
    </>
  )
}

function useColumns(open: (session: string) => void): DataColumn<SessionLine>[] {
  const { words, format } = useWords()
  const { column, outcome, open: openWords } = words.desk.sessions
  return [
    {
      id: 'started',
      header: column.started,
      value: (row) => row.startedAt,
      cell: (row) => format.dateTime(row.startedAt),
      width: '8.5rem',
    },
    {
      id: 'customer',
      header: column.customer,
      value: (row) => row.customer,
      cell: (row) => (
        <span className={styles['inCell']}>
          <Button look="quiet" aria-label={openWords(row.customer)} onClick={() => open(row.session)}>
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
      cell: (row) => (row.firstResponseS === null ? '' : words.shared.secondsShort(format.decimal(row.firstResponseS))),
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
