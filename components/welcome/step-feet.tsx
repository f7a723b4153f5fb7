import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import styles from './welcome.module.css'

/** The way on: done, or skipped and still to be found in the settings. */
export function StepFeet(props: {
  readonly onLeave: (asDone: boolean) => void
  readonly ready?: boolean
  readonly next?: string
}) {
  const { words } = useWords()
  const { onLeave, ready = true } = props
  return (
    <div className={styles['feet']}>
      <Button submit look="main" disabled={!ready} onClick={() => onLeave(true)}>
        {props.next ?? words.welcome.next}
      </Button>
      <Button look="quiet" onClick={() => onLeave(false)}>
        {words.welcome.skip}
      </Button>
    </div>
  )
}
