import { keyRange } from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { KeyedButton } from './keyed.tsx'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'
import styles from './replies.module.css'
import { ReplyCard } from './reply-card.tsx'

/** Three suggestions with their keys; or, when nothing fits, saying so. Never a bad guess. */
export function Replies(props: {
  readonly view: PanelView
  readonly actions: PanelActions
  readonly onSearch: () => void
}) {
  const { view, actions, onSearch } = props
  const { words } = useWords()
  const text = words.panel.replies
  if (view.answering === 'idle') return null
  const firstPictured = view.replies.slice(0, 3).find(({ images }) => images > 0)
  return (
    <section className={styles['replies']} aria-label={text.title} aria-busy={view.answering === 'searching'}>
      {view.answering === 'nothing-fits' ? (
        <NothingFits view={view} actions={actions} onSearch={onSearch} />
      ) : (
        <>
          <div className={styles['head']}>
            <h3>{text.title}</h3>
            <span>{text.hint(keyRange(view.keys, ['insert-1', 'insert-2', 'insert-3']))}</span>
          </div>
          {view.replies.length === 0 ? <p className={styles['searching']}>{text.searching}</p> : null}
          <ol className={styles['list']}>
            {view.replies.slice(0, 3).map((reply, place) => (
              <ReplyCard
                key={reply.entryId}
                reply={reply}
                place={place}
                chord={chordAt(view, place)}
                onInsert={actions.insert}
                pictures={view.pictures?.entryId === reply.entryId ? view.pictures.code : undefined}
                onPictures={actions.insertPictures}
                picturesKeyed={reply === firstPictured}
              />
            ))}
          </ol>
        </>
      )}
      <Outcome view={view} />
      <p className={styles['hidden']} role="status">
        {view.answering === 'ready' ? text.arrived(view.replies.length) : ''}
        {view.answering === 'nothing-fits' ? words.panel.nothing.title : ''}
      </p>
    </section>
  )
}

/** The bare key of the suggestion at `place`; the last lines have none. */
function chordAt({ keys }: PanelView, place: number): string {
  return [keys['panel-insert-1'], keys['panel-insert-2'], keys['panel-insert-3']][place] ?? ''
}

function NothingFits(props: {
  readonly view: PanelView
  readonly actions: PanelActions
  readonly onSearch: () => void
}) {
  const { words } = useWords()
  const { question, complaint } = props.view
  const text = words.panel.nothing
  // A complaint has its answer above: that the knowledge base has none is worth a line, no more.
  const isAside = complaint !== null
  return (
    <div className={isAside ? styles['aside'] : styles['nothing']}>
      <h3>{text.title}</h3>
      {isAside ? null : <p>{text.hint}</p>}
      <div className={styles['acts']}>
        <KeyedButton
          action="make-entry"
          look={isAside ? 'quiet' : 'main'}
          disabled={question === null}
          onClick={() => {
            if (question !== null) props.actions.makeEntry(question.text)
          }}
        >
          {text.make}
        </KeyedButton>
        <Button look={isAside ? 'quiet' : 'plain'} chord={props.view.keys['panel-palette']} onClick={props.onSearch}>
          {text.search}
        </Button>
      </div>
    </div>
  )
}

function Outcome({ view }: { readonly view: PanelView }) {
  const { words } = useWords()
  const code = view.outcome?.code
  const text = code === undefined ? '' : code === 'inserted' ? words.panel.replies.inserted : words.panel.refused[code]
  return (
    <p role="status" className={code === undefined || code === 'inserted' ? styles['told'] : styles['refused']}>
      {text}
    </p>
  )
}
