import { useState } from 'react'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'
import type { SessionReplay } from './desk-view.ts'

/** One conversation as it went, and what Wenda did in it. */
export function Replay(props: { readonly replay: SessionReplay | null; readonly onClose: () => void }) {
  const { words } = useWords()
  // What was shown last stays while the dialog fades: it must not turn empty before it is gone.
  const [replay, setReplay] = useState(props.replay)
  if (props.replay !== null && props.replay !== replay) setReplay(props.replay)
  return (
    <Modal
      open={props.replay !== null}
      onClose={props.onClose}
      size="wide"
      title={words.desk.replay.title(replay?.customer ?? '')}
      closeLabel={words.shared.close}
    >
      {replay === null ? null : <Conversation replay={replay} />}
    </Modal>
  )
}

function Conversation({ replay }: { readonly replay: SessionReplay }) {
  const { words, format } = useWords()
  const said = words.desk.replay
  const facts = [
    [said.flags, replay.flags],
    [said.overrides, replay.overrides],
    [said.questions, replay.questions],
    [said.used, replay.used],
  ] as const
  return (
    <div className={styles['replay']}>
      <ol className={styles['lines']}>
        {replay.lines.map((line) => (
          <li key={line.id} className={styles[line.side]}>
            <p className={styles['meta']}>
              {said[line.side]}
              {line.auto === true ? ` · ${said.auto}` : ''}
              {line.history ? ` · ${said.history}` : ''} · {format.timeExact(line.at)}
              {line.tookS === null ? '' : ` · ${said.took(format.decimal(line.tookS))}`}
            </p>
            <p className={styles['bubble']}>{line.text}</p>
          </li>
        ))}
      </ol>
      <dl className={styles['facts']}>
        {facts.map(([name, items]) => (
          <div key={name}>
            <dt>{name}</dt>
            {items.length === 0 ? (
              <dd className={styles['note']}>{said.none}</dd>
            ) : (
              [...new Set(items)].map((item) => <dd key={item}>{item}</dd>)
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}
