import { useState } from 'react'
import { scoreOf, type ScoreItem, type ScoreMarks } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { LongTextField } from '../primitives/field.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import own from './score-sheet.module.css'
import { followingMonday } from './following-monday.ts'
import type { DeskActions, SampleLine } from './readings-view.ts'

/** One conversation's score: marked by the log where it can, by the reader where judgement is needed. */
export function ScoreSheet(props: {
  readonly line: SampleLine | null
  readonly monday: string
  readonly items: readonly ScoreItem[]
  readonly actions: DeskActions
  readonly onRead: (session: string) => void
  readonly onClose: () => void
}) {
  const { words, format } = useWords()
  const said = words.deskPlaces.quality
  const { line, items, actions } = props
  const [marks, setMarks] = useState<ScoreMarks>({ ...line?.proposed, ...line?.score?.marks })
  const [note, setNote] = useState(line?.score?.note ?? '')
  const { total, toImprove } = scoreOf(marks, items)
  const save = () => {
    if (line !== null) actions.score(line.session, marks, note.trim())
    props.onClose()
  }
  return (
    <Modal
      open={line !== null}
      onClose={props.onClose}
      size="wide"
      title={said.sheet(line?.customer ?? '')}
      closeLabel={words.shared.close}
      foot={
        <>
          <Button look="quiet" onClick={() => line !== null && props.onRead(line.session)}>
            {said.read}
          </Button>
          <Button look="main" onClick={save}>
            {said.save}
          </Button>
        </>
      }
    >
      {line === null ? null : (
        <>
          <Findings line={line} />
          {items.map((item) => (
            <Mark
              key={item.id}
              item={item}
              value={Object.hasOwn(marks, item.id) ? (marks[item.id] ?? null) : null}
              onChange={(value) => setMarks({ ...marks, [item.id]: value })}
            />
          ))}
          <p className={styles['count']} role="status">
            {total === null ? said.noTotal : said.total(format.decimal(total))}
          </p>
          <LongTextField label={said.note} value={note} onChange={setNote} rows={2} />
          <Improve line={line} monday={props.monday} items={items} wanted={toImprove} actions={actions} />
        </>
      )}
    </Modal>
  )
}

function Findings({ line }: { readonly line: SampleLine }) {
  const { words, format } = useWords()
  const said = words.deskPlaces
  if (line.findings.length === 0) return <p className={styles['note']}>{said.clean}</p>
  return (
    <ul className={own['findings']}>
      {line.findings.map(({ kind, words: quoted, seconds, share, messageId }) => (
        <li key={`${kind} ${messageId ?? quoted ?? ''}`}>
          <strong>{said.finding[kind]}</strong>
          {seconds === undefined ? '' : ` · ${said.seconds(format.decimal(seconds))}`}
          {share === undefined ? '' : ` · ${format.share(share)}`}
          {quoted === undefined ? '' : ` · ${quoted}`}
        </li>
      ))}
    </ul>
  )
}

function Mark(props: {
  readonly item: ScoreItem
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
}) {
  const { words, language } = useWords()
  const said = words.deskPlaces.quality
  const { item } = props
  const name = language === 'zh-CN' ? item.name.zh : item.name.en
  const choices = [
    { value: true, label: said.yes },
    { value: false, label: said.no },
    { value: null, label: said.skip },
  ]
  return (
    <fieldset className={own['mark']}>
      <legend>
        {name} <span className={own['points']}>{said.points(item.points)}</span>
      </legend>
      {choices.map(({ value, label }) => (
        <label key={label}>
          <input
            type="radio"
            name={item.id}
            checked={props.value === value}
            onChange={() => {
              props.onChange(value)
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function Improve(props: {
  readonly line: SampleLine
  readonly monday: string
  readonly items: readonly ScoreItem[]
  readonly wanted: readonly string[]
  readonly actions: DeskActions
}) {
  const { words, language } = useWords()
  const said = words.deskPlaces.quality
  const [made, setMade] = useState<readonly string[]>([])
  const wanted = props.items.filter(({ id }) => props.wanted.includes(id))
  if (wanted.length === 0) return null
  const make = (item: ScoreItem) => {
    props.actions.setTask({
      taskId: props.actions.newTaskId(),
      agentName: props.line.agent,
      item: item.id,
      words: '',
      week: followingMonday(props.monday),
      standing: 'open',
    })
    setMade([...made, item.id])
  }
  return (
    <ul className={own['improve']}>
      {wanted.map((item) => (
        <li key={item.id}>
          {made.includes(item.id) ? (
            <span role="status">{said.taskMade}</span>
          ) : (
            <Button onClick={() => make(item)}>
              {said.makeTask(language === 'zh-CN' ? item.name.zh : item.name.en)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
