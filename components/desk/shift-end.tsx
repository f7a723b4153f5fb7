import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { useCopy } from '../primitives/use-copy.ts'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import own from './shift-end.module.css'
import type { JournalMark } from '@/lib/core/session-log/index.ts'

/**
 * The end of a shift: where the log stands, to be noted somewhere else. Who rewrites the log later cannot rewrite that
 * note; noting is itself written into the log.
 */
export function ShiftEnd({ endShift }: { readonly endShift: () => Promise<JournalMark | null> }) {
  const { words, format } = useWords()
  const said = words.desk.shift
  const [mark, setMark] = useState<JournalMark | null>(null)
  const [failed, setFailed] = useState(false)
  const { state, copy } = useCopy()
  const end = async () => {
    const noted = await endShift()
    setMark(noted)
    setFailed(noted === null)
  }
  return (
    <OnScreen saysSomething={mark !== null}>
      <section className={styles['box']} aria-label={said.title}>
        <h2 className={styles['sub']}>{said.title}</h2>
        <p className={styles['note']}>{said.hint}</p>
        {mark === null ? (
          <Button onClick={() => void end()}>{said.end}</Button>
        ) : (
          <p role="status">
            {said.stands(format.count(mark.seq))} <code className={own['hash']}>{mark.head}</code>{' '}
            <Button look="quiet" onClick={() => copy(said.note(format.dateTime(Date.now()), mark.seq, mark.head))}>
              {state === 'copied' ? words.shared.copied : said.copy}
            </Button>
          </p>
        )}
        {failed ? <p role="alert">{said.failed}</p> : null}
      </section>
    </OnScreen>
  )
}
