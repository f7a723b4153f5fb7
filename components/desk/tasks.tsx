import type { ScoreItem } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { DeskActions, QualityWeek, TaskLine } from './readings-view.ts'

/** What was to be improved this week, held against its marks. */
export function Tasks(props: {
  readonly week: QualityWeek
  readonly items: readonly ScoreItem[]
  readonly actions: DeskActions
}) {
  const { words } = useWords()
  const said = words.deskPlaces.quality
  return (
    <section className={styles['box']} aria-labelledby="desk-tasks">
      <h2 className={styles['sub']} id="desk-tasks">
        {said.tasks}
      </h2>
      {props.week.tasks.length === 0 ? (
        <p className={styles['note']}>{said.noTasks}</p>
      ) : (
        <ul className={styles['rows']}>
          {props.week.tasks.map((line) => (
            <Task key={line.task.taskId} line={line} items={props.items} actions={props.actions} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Task(props: { readonly line: TaskLine; readonly items: readonly ScoreItem[]; readonly actions: DeskActions }) {
  const { words, language } = useWords()
  const said = words.deskPlaces.quality
  const { task, check } = props.line
  const item = props.items.find(({ id }) => id === task.item)
  const itemName = item === undefined ? '' : language === 'zh-CN' ? item.name.zh : item.name.en
  const who = task.agentName === '' ? words.deskPlaces.review.everyone : task.agentName
  const name = said.task(who, [itemName, task.words].filter((part) => part !== '').join(' · '))
  const judge = (standing: 'kept' | 'not-kept' | 'dropped') => () => {
    props.actions.setTask({ ...task, standing })
  }
  return (
    <li>
      <span className={styles['grow']}>
        <strong>{name}</strong>
        <span className={styles['note']}>
          {item === undefined ? '' : `${said.taskSeen(check.good, check.seen)} · `}
          {said.standing[task.standing]}
        </span>
      </span>
      <Button aria-pressed={task.standing === 'kept'} onClick={judge('kept')}>
        {said.kept}
      </Button>
      <Button aria-pressed={task.standing === 'not-kept'} onClick={judge('not-kept')}>
        {said.notKept}
      </Button>
      <Button look="quiet" onClick={judge('dropped')}>
        {said.drop}
      </Button>
    </li>
  )
}
