import { useState } from 'react'
import type { DisputeMonth, DisputeStepName } from '@/lib/core/aftersales/index.ts'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { UndoBar } from '../primitives/undo-bar.tsx'
import { useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import board from './disputes.module.css'
import { Case, type CasePress } from './dispute-case.tsx'
import type { DeskView } from './desk-view.ts'
import { OpenCase } from './open-case.tsx'
import type { DisputeActions, DisputeLine, DisputesView } from './disputes-view.ts'
import type { DeskActions } from './readings-view.ts'
import { Replay } from './replay.tsx'

/** What the last press came to; `marked`: the step it marked, which can be taken back. */
interface Told {
  readonly disputeId: string
  readonly text: string
  readonly marked?: DisputeStepName
}

/** Every complaint to the platform with its four steps, deadlines, owners, evidence and how it ended. */
export function Disputes(props: {
  readonly view: DisputesView
  readonly actions: DisputeActions
  /** How the chat of a case is read, and the shops there are. */
  readonly desk: Pick<DeskView, 'replayOf' | 'shops' | 'ownName'>
  readonly chatActions: DeskActions
  /** A case is to be opened about this conversation. */
  readonly about: string | null
}) {
  const { view, actions, desk, chatActions, about } = props
  const { words } = useWords()
  const said = words.afterSale.disputes
  const [told, setTold] = useState<Told | null>(null)
  const [chat, setChat] = useState<string | null>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const stopAsking = (): void => {
    setAsking(false)
    if (about !== null) location.hash = '#/disputes'
  }
  const onPress = ({ change, ...press }: CasePress): void => {
    setTold(null)
    setPressed(press.disputeId)
    void change.then((came) => {
      // Why nothing was written stands above the page.
      if (came !== 'failed') setTold(came === 'saved' ? press : { disputeId: press.disputeId, text: said.stale })
    })
  }
  const undo = undoOf(told, view, (line, step) =>
    onPress({
      disputeId: line.record.disputeId,
      change: actions.unmark(line, step),
      text: said.unmarked(said.step[step]),
    }),
  )
  return (
    <>
      <Head
        view={view}
        onOpen={() => {
          // What was told of the last press would lie over the form.
          setTold(null)
          setAsking(true)
        }}
      />
      {view.lines.map((line) => (
        <Case
          key={line.record.disputeId}
          line={line}
          actions={actions}
          isPressed={line.record.disputeId === pressed}
          onPress={onPress}
          onChat={line.session === null ? undefined : () => setChat(line.session)}
        />
      ))}
      <Months months={view.months} />
      <Replay session={chat} replayOf={desk.replayOf} actions={chatActions} hasCase onClose={() => setChat(null)} />
      <OpenCase
        open={isAsking || about !== null}
        session={about}
        actions={actions}
        shops={desk.shops}
        owner={desk.ownName}
        onClose={stopAsking}
        onOpened={(disputeId) => {
          stopAsking()
          setPressed(disputeId)
          setTold({ disputeId, text: words.afterSale.newCase.opened })
        }}
      />
      <UndoBar done={told?.text ?? null} onUndo={undo} onClose={() => setTold(null)} />
    </>
  )
}

/** How the board stands, and the way to a new case. */
function Head({ view, onOpen }: { readonly view: DisputesView; readonly onOpen: () => void }) {
  const { words } = useWords()
  const said = words.afterSale.disputes
  const { open, won, lost, withdrawn } = view.tally
  const lateCases = view.lines.filter(
    ({ record, steps }) => record.result === 'open' && steps.some(({ status }) => status === 'late'),
  ).length
  return (
    <>
      <PlaceHead title={said.place} hint={said.hint}>
        <Button look="main" onClick={onOpen}>
          {words.afterSale.newCase.title}
        </Button>
      </PlaceHead>
      {view.lines.length > 0 ? (
        <p className={styles['count']}>
          {said.tally(open, won, lost, withdrawn)}
          {lateCases > 0 ? <strong className={board['lateCases']}>{said.lateCases(lateCases)}</strong> : null}
        </p>
      ) : (
        <p className={styles['note']}>{view.loading ? words.shared.loading : said.none}</p>
      )}
    </>
  )
}

/** How the marked step is taken back; undefined where nothing was marked, or no longer as the last one. */
function undoOf(
  told: Told | null,
  view: DisputesView,
  unmark: (line: DisputeLine, step: DisputeStepName) => void,
): (() => void) | undefined {
  const marked = told?.marked
  const line = view.lines.find(({ record }) => record.disputeId === told?.disputeId)
  if (marked === undefined || line === undefined || line.record.doneAt[marked] === undefined) return undefined
  return () => unmark(line, marked)
}

/** Won and lost by month, for the month's figures. */
function Months({ months }: Pick<DisputesView, 'months'>) {
  const { words } = useWords()
  const said = words.afterSale.disputes
  const columns = useMonthColumns()
  if (months.length === 0) return null
  return (
    <section>
      <h2 className={styles['sub']}>{said.months}</h2>
      <DeskTable
        label={said.months}
        rows={months}
        columns={columns}
        rowId={({ month }) => month}
        empty=""
        minWidth="30rem"
      />
    </section>
  )
}

function useMonthColumns(): DataColumn<DisputeMonth>[] {
  const { words, format } = useWords()
  const [month = '', ...heads] = words.afterSale.disputes.monthColumns
  const figures = [
    ['opened', format.count],
    ['won', format.count],
    ['lost', format.count],
    ['withdrawn', format.count],
    ['wonShare', format.share],
    ['paidCny', format.money],
  ] as const
  return [
    { id: 'month', header: month, value: (row) => row.month, rowHead: true },
    ...figures.map(([id, show], place) => ({
      id,
      header: heads[place] ?? id,
      value: (row: DisputeMonth) => row[id],
      cell: ({ [id]: value }: DisputeMonth) => (value === null ? '–' : show(value)),
      align: 'end' as const,
    })),
  ]
}
