import { useEffect, useRef, useState, type RefObject } from 'react'
import type { DisputeStep, DisputeStepName } from '@/lib/core/aftersales/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { usePrinting } from '../primitives/use-printing.ts'
import { useWords, type Words } from '../words/index.ts'
import styles from './desk.module.css'
import board from './disputes.module.css'
import { DisputePackage } from './dispute-package.tsx'
import type { CaseChange, DisputeActions, DisputeLine } from './disputes-view.ts'

const RESULTS = ['open', 'won', 'lost', 'withdrawn'] as const

/** A press on a case: what came of it, the words for when it was saved, the step that it marked. */
export interface CasePress {
  readonly disputeId: string
  readonly change: Promise<CaseChange>
  readonly text: string
  readonly marked?: DisputeStepName
}

/** One case: its four steps, who owns them, how it ended, its evidence. One that has ended, with nothing owed, is a line until it is opened. */
export function Case(props: {
  readonly line: DisputeLine
  readonly actions: DisputeActions
  /** The last press on the board was about this case. */
  readonly isPressed: boolean
  readonly onPress: (press: CasePress) => void
  /** The chat it is about is to be read; absent where only the order is known. */
  readonly onChat?: (() => void) | undefined
}) {
  const { line, actions, isPressed, onPress, onChat } = props
  const { words, format } = useWords()
  const said = words.afterSale.disputes
  const [isAsked, setAsked] = useState(false)
  const printing = usePrinting()
  const { record } = line
  const { disputeId } = record
  const heading = useStayingFocus(line, isPressed)
  const press = (one: Omit<CasePress, 'disputeId'>): void => onPress({ disputeId, ...one })
  const { orderNumber } = record
  const order = orderNumber === undefined ? '' : words.panel.order.number(orderNumber)
  const who = line.session === null ? said.noChat(orderNumber ?? '') : line.customer
  const name = said.case(who === '' ? words.panel.customer.unknown : who, format.dateTime(record.openedAt))
  const isEnded = record.result !== 'open'
  const isFolding = isEnded && !line.steps.some(isVisitOwed)
  const isWhole = !isFolding || isPressed || isAsked || printing
  return (
    <section className={styles['box']} aria-label={name}>
      <div className={board['head']}>
        <h2 ref={heading} tabIndex={-1} className={styles['sub']}>
          {name}
        </h2>
        {isEnded ? <strong className={board[record.result]}>{said.results[record.result]}</strong> : null}
        {onChat === undefined ? null : (
          <Button look="quiet" onClick={onChat}>
            {said.chat}
          </Button>
        )}
        {isFolding && !isPressed ? (
          <Button look="quiet" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
            {isAsked ? said.less : said.more}
          </Button>
        ) : null}
      </div>
      <p className={styles['note']}>
        {order === '' || line.session === null ? '' : `${order} · `}
        {said.promised(format.money(record.promisedCny), format.money(line.payCny))}
      </p>
      {isWhole ? <Whole line={line} isEnded={isEnded} actions={actions} onPress={press} /> : null}
    </section>
  )
}

/** All of a case: steps, owner, result, evidence. */
function Whole(props: {
  readonly line: DisputeLine
  readonly isEnded: boolean
  readonly actions: DisputeActions
  readonly onPress: (press: Omit<CasePress, 'disputeId'>) => void
}) {
  const { line, isEnded, actions, onPress } = props
  const { words } = useWords()
  const said = words.afterSale.disputes
  const { agentName, supervisor, result } = line.record
  return (
    <>
      <ol className={board['steps']}>
        {line.steps.map((step) => (
          <Step
            key={step.name}
            step={step}
            isEnded={isEnded}
            reminds={line.session !== null}
            onMark={() =>
              onPress({
                change: actions.mark(line, step.name),
                text: said.marked(said.step[step.name]),
                marked: step.name,
              })
            }
          />
        ))}
      </ol>
      <div className={board['row']}>
        <div className={board['goods']}>
          <SavedField
            label={words.afterSale.newCase.goods}
            saved={line.record.goods ?? ''}
            onSave={(goods) => onPress({ change: actions.setGoods(line, goods), text: said.goodsSet(goods) })}
          />
        </div>
        <SavedField
          label={words.afterSale.newCase.agent}
          saved={agentName}
          onSave={(owner) =>
            onPress({ change: actions.setOwner(line, 'agentName', owner), text: said.talkerSet(owner) })
          }
        />
        <SavedField
          label={said.supervisor}
          saved={supervisor}
          onSave={(owner) =>
            onPress({ change: actions.setOwner(line, 'supervisor', owner), text: said.ownerSet(owner) })
          }
        />
        <ChoiceField
          label={said.result}
          value={result}
          choices={RESULTS.map((value) => ({ value, label: said.results[value] }))}
          onChange={(next) =>
            onPress({ change: actions.setResult(line, next), text: said.resultSet(said.results[next]) })
          }
        />
      </div>
      <OnScreen>
        <DisputePackage line={line} actions={actions} />
      </OnScreen>
    </>
  )
}

/** What was pressed goes away or moves with its case: then the focus stays with the case, at its heading. */
function useStayingFocus({ record }: DisputeLine, isPressed: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const written = JSON.stringify(record)
  const seen = useRef(written)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isPressed && isLost && seen.current !== written) heading.current?.focus()
    seen.current = written
  }, [isPressed, written])
  return heading
}

/** A text of the case: what is typed anew is kept when it is saved. */
function SavedField(props: {
  readonly label: string
  readonly saved: string
  readonly onSave: (text: string) => void
}) {
  const { label, saved, onSave } = props
  const { words } = useWords()
  const [text, setText] = useState(saved)
  const isNew = text.trim() !== saved
  return (
    <form
      className={board['owner']}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNew) onSave(text.trim())
      }}
    >
      <TextField label={label} value={text} onChange={setText} />
      {isNew ? <Button submit>{words.shared.save}</Button> : null}
    </form>
  )
}

function Step(props: {
  readonly step: DisputeStep
  readonly isEnded: boolean
  /** A visit is reminded of beside the buyer's chat; without one nobody is. */
  readonly reminds: boolean
  readonly onMark: () => void
}) {
  const { step, isEnded, reminds, onMark } = props
  const { words, format } = useWords()
  const said = words.afterSale.disputes
  const name = said.step[step.name]
  // Nothing but the visit is due any more in a case that has ended.
  const isSkipped = isEnded && step.status !== 'done' && !isVisitOwed(step)
  const isDue = !isSkipped && (step.status === 'open' || step.status === 'late')
  return (
    <li className={`${board['step']} ${board[isSkipped ? 'waiting' : step.status]}`}>
      <strong>
        {name}
        {step.amountCny === undefined ? '' : ` ${format.money(step.amountCny)}`}
      </strong>
      <span>{isSkipped ? said.skipped : stepText(step, said, { dateTime: format.dateTime, reminds })}</span>
      <span className={board['who']}>{said.owner(step.owner === '' ? said.nobody : step.owner)}</span>
      {isDue ? <Button onClick={onMark}>{said.mark(name)}</Button> : null}
    </li>
  )
}

/** Who was paid is visited, however the case ended. */
function isVisitOwed({ name, doneAt, dueAt }: DisputeStep): boolean {
  return name === 'visit' && doneAt === null && dueAt !== null
}

/** How a step stands, and the time that goes with it. */
function stepText(
  { name, status, doneAt, dueAt }: DisputeStep,
  said: Words['afterSale']['disputes'],
  { dateTime, reminds }: { readonly dateTime: (at: number) => string; readonly reminds: boolean },
): string {
  if (doneAt !== null) return `${said.status.done} · ${said.done(dateTime(doneAt))}`
  if (dueAt === null) return said.status[status]
  if (reminds && name === 'visit' && status === 'open') return said.visitAt(dateTime(dueAt))
  return `${said.status[status]} · ${said.due(dateTime(dueAt))}`
}
