import { useEffect, useReducer, useRef, useState, type KeyboardEvent } from 'react'
import { chordText, isChord, settleActions, type KeyAction, type KeyMap } from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import {
  isReadyToSend,
  lessonsFor,
  movePractice,
  startPractice,
  type Lesson,
  type Practice,
  type PracticeMove,
  type PracticeScript,
} from './practice-lesson.ts'
import { PracticeAside } from './practice-aside.tsx'
import { StepFeet } from './step-feet.tsx'
import styles from './practice.module.css'
import welcome from './welcome.module.css'

/** The key that each lesson is about; the checks have three. */
const KEY_OF: Readonly<Record<Lesson, KeyAction | null>> = {
  insert: 'insert-1',
  phrase: 'insert-1',
  mend: 'fix-flag',
  checks: null,
  next: 'next-waiting',
}

/** A chat with nobody: the five keys, done once, with the keys as they are set. Nothing leaves it. */
export function PracticeChat(props: {
  readonly keys: KeyMap
  /** Signs that open the quick replies. */
  readonly triggers: string
  readonly onLeave: (asDone: boolean) => void
}) {
  const { words } = useWords()
  const text = words.welcome.practice
  const [round, setRound] = useState(0)
  const [started, setStarted] = useState(false)
  if (!started) {
    return (
      <>
        <p className={welcome['hint']}>{text.hint}</p>
        <StepFeet next={text.start} onLeave={(asDone) => (asDone ? setStarted(true) : props.onLeave(false))} />
      </>
    )
  }
  return (
    <Run
      key={round}
      keys={props.keys}
      triggers={props.triggers}
      onLeave={props.onLeave}
      onAgain={() => setRound(round + 1)}
    />
  )
}

function Run(props: {
  readonly keys: KeyMap
  readonly triggers: string
  readonly onLeave: (asDone: boolean) => void
  readonly onAgain: () => void
}) {
  const { keys } = props
  const { words } = useWords()
  const text = words.welcome.practice
  const script: PracticeScript = text
  const [startedAt] = useState(() => Date.now())
  const [endedAt, setEndedAt] = useState<number | null>(null)
  const [practice, move] = useReducer(
    (before: Practice, made: PracticeMove) => movePractice(before, made, script),
    script,
    (first) => startPractice(first, props.triggers),
  )
  const composer = useRef<HTMLTextAreaElement>(null)
  // The learner pressed the button that opened this: the hands are on the keyboard already.
  useEffect(() => composer.current?.focus(), [])
  const act = (made: PracticeMove): void => {
    move(made)
    if (made.kind === 'next' && practice.lesson === 'next') setEndedAt(Date.now())
    composer.current?.focus()
  }
  if (practice.lesson === 'done') {
    return (
      <>
        <p role="status" className={styles['done']}>
          {text.done(Math.max(1, Math.round(((endedAt ?? startedAt) - startedAt) / 1000)))}
        </p>
        <Button look="quiet" onClick={props.onAgain}>
          {text.again}
        </Button>
        <StepFeet onLeave={props.onLeave} />
      </>
    )
  }
  return (
    <section aria-label={text.chat} className={styles['practice']}>
      <Task practice={practice} keys={keys} ready={isReadyToSend(practice, script)} />
      <div className={styles['desk']}>
        <div className={styles['chat']}>
          <ol className={styles['lines']} aria-live="polite">
            {practice.lines.map((line) => (
              <li key={line.place} data-from={line.from}>
                <small>{line.from === 'me' ? text.me : text.buyer}</small>
                {line.text}
              </li>
            ))}
          </ol>
          <textarea
            ref={composer}
            aria-label={text.composer}
            rows={3}
            value={practice.draft}
            onChange={(event) => act({ kind: 'type', text: event.target.value })}
            onKeyDown={(event) => {
              const made = moveOf(event, practice, keys, script)
              if (made === undefined) return
              event.preventDefault()
              act(made)
            }}
          />
        </div>
        <PracticeAside practice={practice} keys={keys} onMove={act} />
      </div>
      <StepFeet ready={false} onLeave={() => props.onLeave(false)} />
    </section>
  )
}

/** What to do now, with the key in the size of a key. */
function Task(props: { readonly practice: Practice; readonly keys: KeyMap; readonly ready: boolean }) {
  const { practice, keys, ready } = props
  const { words } = useWords()
  const text = words.welcome.practice
  if (practice.lesson === 'done') return null
  const lessons = lessonsFor(practice.triggers)
  const task =
    practice.lesson === 'phrase' ? text.typeTrigger(practice.triggers.slice(0, 1)) : text.task[practice.lesson]
  const own = KEY_OF[practice.lesson]
  const wanted = ready
    ? ['Enter']
    : own !== null
      ? [keys[own]]
      : practice.held
        ? settleActions.map((one) => keys[one])
        : ['Enter']
  return (
    <div className={styles['task']}>
      <small>{text.lesson(lessons.indexOf(practice.lesson) + 1, lessons.length)}</small>
      <p role="status">
        {ready ? (practice.lesson === 'checks' ? text.sendChecked : text.send) : task}
        {practice.held && !ready ? <b>{text.held}</b> : null}
        {practice.hurried ? <b>{text.useKey}</b> : null}
      </p>
      <span className={styles['keys']} role="img" aria-label={wanted.map(chordText).join(' ')}>
        {wanted.map((chord) => (
          <Key key={chord} chord={chord} strong />
        ))}
      </span>
    </div>
  )
}

/** What a key press means here; undefined leaves it to the text field. Nothing counts while an input method composes. */
function moveOf(
  event: KeyboardEvent,
  practice: Practice,
  keys: KeyMap,
  script: PracticeScript,
): PracticeMove | undefined {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return undefined
  if (isChord(event, keys['insert-1'])) return { kind: 'insert' }
  if (isChord(event, keys['next-waiting'])) return { kind: 'next' }
  if (practice.draft.includes(script.flagged) && isChord(event, keys['fix-flag'])) return { kind: 'mend' }
  const check = practice.held ? settleActions.findIndex((one) => isChord(event, keys[one])) + 1 : 0
  if (check > 0) return { kind: 'tick', check }
  if (event.key === 'Enter' && !event.shiftKey) return { kind: 'send' }
  return undefined
}
