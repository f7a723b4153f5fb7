import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../primitives/button.tsx'
import { UndoBar } from '../primitives/undo-bar.tsx'
import { useWords } from '../words/index.ts'
import { ConsolesStep, consolesSummary } from './consoles-step.tsx'
import { Finish } from './finish.tsx'
import { HoursStep, hoursSummary } from './hours-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { PracticeChat } from './practice-chat.tsx'
import { ShopStep } from './shop-step.tsx'
import { STEPS, type StepName, type WelcomeActions, type WelcomeView } from './welcome-view.ts'
import styles from './welcome.module.css'

/** The first run: one step open at a time, the others folded to what was chosen. Each can be skipped and gone back to. */
export function WelcomePage({ view, actions }: { readonly view: WelcomeView; readonly actions: WelcomeActions }) {
  const { words } = useWords()
  const text = words.welcome
  const [open, setOpen] = useState<StepName | null>('language')
  const [done, setDone] = useState<ReadonlySet<StepName>>(new Set())
  const [moved, setMoved] = useState(false)
  const go = (step: StepName | null): void => {
    setMoved(true)
    setOpen(step)
  }
  const leave = (step: StepName, asDone: boolean): void => {
    if (asDone) setDone((before) => new Set([...before, step]))
    go(STEPS[STEPS.indexOf(step) + 1] ?? null)
  }
  const summaries = useSummaries(view, done)
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <p role="status" className={styles['progress']}>
          {text.progress(done.size, STEPS.length)}
        </p>
      </header>
      <ol className={styles['steps']}>
        {STEPS.map((step, place) => (
          <Step
            key={step}
            name={step}
            number={place + 1}
            open={open === step}
            done={done.has(step)}
            summary={summaries[step]}
            takesFocus={moved}
            onOpen={() => go(step)}
          >
            <StepBody name={step} view={view} actions={actions} onLeave={(asDone) => leave(step, asDone)} />
          </Step>
        ))}
      </ol>
      {open === null ? <Finish view={view} actions={actions} /> : null}
      {/* Nothing floats over the practice chat. */}
      <UndoBar
        done={open === 'practice' ? null : (view.done?.text ?? null)}
        onUndo={view.done?.undo}
        onClose={actions.settleDone}
      />
    </main>
  )
}

/** What a folded step says of itself. */
function useSummaries(view: WelcomeView, done: ReadonlySet<StepName>): Readonly<Record<StepName, string>> {
  const { words, format } = useWords()
  const text = words.welcome
  const shop = view.shops.find((one) => one.id === view.defaultShopId)
  const known = view.entries.filter((entry) => entry.shop === '' || entry.shop === view.defaultShopId).length
  return {
    language: view.language === 'en' ? words.shared.language.en : words.shared.language.zh,
    consoles: consolesSummary(view.consoles, words),
    shop: text.shop.summary(shop?.name ?? '', format.count(known)),
    hours: hoursSummary(shop?.windows ?? [], words),
    practice: done.has('practice') ? text.practice.doneSummary : text.practice.notYet,
  }
}

function Step(props: {
  readonly name: StepName
  readonly number: number
  readonly open: boolean
  readonly done: boolean
  readonly summary: string
  /** The step was come to by a press, which is gone now: the focus goes to its heading. */
  readonly takesFocus: boolean
  readonly onOpen: () => void
  readonly children: ReactNode
}) {
  const { words } = useWords()
  const title = words.welcome.step[props.name]
  const head = useRef<HTMLHeadingElement>(null)
  const { open, takesFocus } = props
  useEffect(() => {
    if (open && takesFocus) head.current?.focus()
  }, [open, takesFocus])
  return (
    <li className={styles['step']} data-open={props.open} aria-current={props.open ? 'step' : undefined}>
      <div className={styles['stepHead']}>
        <span className={styles['number']} data-done={props.done} aria-hidden="true">
          {props.done ? '✓' : props.number}
        </span>
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        {props.open ? null : (
          <>
            <span className={styles['summary']}>{props.summary}</span>
            <Button look="quiet" aria-label={`${words.welcome.change} ${title}`} onClick={props.onOpen}>
              {words.welcome.change}
            </Button>
          </>
        )}
      </div>
      {props.open ? (
        // A form, so that Enter in a field is the press of the way on; it sends nothing.
        <form className={styles['body']} onSubmit={(event) => event.preventDefault()}>
          {props.children}
        </form>
      ) : null}
    </li>
  )
}

function StepBody(props: {
  readonly name: StepName
  readonly view: WelcomeView
  readonly actions: WelcomeActions
  readonly onLeave: (asDone: boolean) => void
}) {
  const { name, view, actions, onLeave } = props
  switch (name) {
    case 'language':
      return <LanguageStep view={view} actions={actions} onLeave={onLeave} />
    case 'consoles':
      return <ConsolesStep view={view} actions={actions} onLeave={onLeave} />
    case 'shop':
      return <ShopStep view={view} actions={actions} onLeave={onLeave} />
    case 'hours':
      return <HoursStep view={view} actions={actions} onLeave={onLeave} />
    case 'practice':
      return <PracticeChat keys={view.keys} triggers={view.triggers} onLeave={onLeave} />
  }
}
