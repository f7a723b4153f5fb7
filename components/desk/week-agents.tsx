import { ALARM_LIMITS, MOSTLY_COPIED, type Figures } from '@/lib/core/insight/index.ts'
import type { DataColumn } from '../primitives/data-table.tsx'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import type { AgentFigures } from './readings-view.ts'

/** All conversations of the week by agent, beside the twenty that are read: who copies, who waits, who leaves the knowledge base aside. */
export function WeekAgents({ agents }: { readonly agents: readonly AgentFigures[] }) {
  const { words } = useWords()
  const said = words.deskPlaces.quality
  const columns = useAgentColumns()
  return (
    <section className={styles['part']}>
      <h2 className={styles['sub']}>{said.byAgent}</h2>
      <p className={styles['note']}>{said.copiedHint}</p>
      <DeskTable
        label={said.byAgent}
        rows={agents}
        columns={columns}
        rowId={({ name }) => name}
        empty={words.deskPlaces.none}
        minWidth="44rem"
      />
    </section>
  )
}

function useAgentColumns(): DataColumn<AgentFigures>[] {
  const { words, format } = useWords()
  const { column } = words.promises.compare
  const places = words.deskPlaces
  const seconds = (value: number) => words.shared.seconds(format.decimal(value))
  const figure = (
    id: keyof Figures,
    { header, shown, red }: { header: string; shown: (value: number) => string; red?: (value: number) => boolean },
  ): DataColumn<AgentFigures> => ({
    id,
    header,
    value: ({ figures }) => figures[id],
    cell: ({ figures: { [id]: value } }) => (value === null ? '–' : shown(value)),
    red: ({ figures: { [id]: value } }) => value !== null && red?.(value) === true,
    align: 'end',
  })
  return [
    { id: 'agent', header: places.agent, value: ({ name }) => (name === '' ? '–' : name), rowHead: true },
    figure('validConversations', { header: places.review.column.valid, shown: format.count }),
    figure('replyRate', {
      header: column.rate,
      shown: format.share,
      red: (value) => value < ALARM_LIMITS.replyRate,
    }),
    figure('meanSeconds', { header: column.mean, shown: seconds, red: (value) => value > ALARM_LIMITS.meanSeconds }),
    figure('knowledgeShare', { header: places.quality.fromKnowledge, shown: format.share }),
    figure('copiedShare', { header: column.copied, shown: format.share, red: (value) => value >= MOSTLY_COPIED }),
    figure('overrides', { header: places.quality.overrides, shown: format.count }),
  ]
}
