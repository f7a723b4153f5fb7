import { useCallback, useState } from 'react'
import { Modal } from '../primitives/modal.tsx'
import { OnScreen } from '../primitives/on-paper.tsx'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import chat from './chat-lines.module.css'
import page from './desk.module.css'
import styles from './replay.module.css'
import type { DeskView, SessionReplay } from './desk-view.ts'
import { EraseCustomer } from './erase-customer.tsx'
import type { DeskActions } from './readings-view.ts'

/** One conversation as it went, and what Wenda did in it; read when it is opened. */
export function Replay(props: {
  /** Which one; null while none is open. */
  readonly session: string | null
  readonly replayOf: DeskView['replayOf']
  readonly actions: DeskActions
  /** It is read from its own case: no other one is offered. */
  readonly hasCase?: boolean
  readonly onClose: () => void
}) {
  const { words } = useWords()
  const { session, replayOf, hasCase = false } = props
  const ask = useCallback(async () => (session === null ? null : replayOf(session)), [session, replayOf])
  const { value, fault } = usePromised(ask)
  // What was shown last stays while the dialog fades: it must not turn empty before it is gone.
  const [replay, setReplay] = useState<SessionReplay | null>(null)
  if (value !== undefined && value !== null && value !== replay) setReplay(value)
  const said = words.desk.replay
  const missing = fault !== null || (session !== null && value === null)
  return (
    <Modal
      open={session !== null && value !== undefined}
      onClose={props.onClose}
      size="wide"
      title={said.title(replay?.customer ?? '')}
      closeLabel={words.shared.close}
    >
      {missing ? <p role="alert">{said.gone}</p> : replay === null ? null : <Conversation replay={replay} />}
      {missing || session === null ? null : (
        <OnScreen>
          {hasCase ? null : (
            <p>
              <a href={`#/disputes?about=${encodeURIComponent(session)}`}>{words.afterSale.newCase.fromChat}</a>
            </p>
          )}
          <EraseCustomer key={session} session={session} actions={props.actions} />
        </OnScreen>
      )}
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
      <ol className={chat['lines']}>
        {replay.lines.map((line) => (
          <li key={line.id} className={chat[line.side]}>
            <p className={chat['meta']}>
              {said[line.side]}
              {line.auto === true ? ` · ${said.auto}` : ''}
              {line.history ? ` · ${said.history}` : ''} · {format.timeExact(line.at)}
              {line.tookS === null ? '' : ` · ${said.took(format.decimal(line.tookS))}`}
              {line.slept ? ` · ${said.slept}` : ''}
            </p>
            <p className={chat['bubble']}>{line.text}</p>
          </li>
        ))}
      </ol>
      <dl className={styles['facts']}>
        {facts.map(([name, items]) => (
          <div key={name}>
            <dt>{name}</dt>
            {items.length === 0 ? (
              <dd className={page['note']}>{said.none}</dd>
            ) : (
              [...new Set(items)].map((item) => <dd key={item}>{item}</dd>)
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}
