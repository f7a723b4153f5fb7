import { useCallback, useState } from 'react'
import type { EntryFigures } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import { draftOf } from './entry-draft.ts'
import type { EntryVersion, KnowledgeActions } from './knowledge-view.ts'
import type { EntryDraft } from './options-view.ts'
import looks from './knowledge.module.css'
import styles from './options.module.css'

/** From this share on the wording itself is worth a look, once it was sent so often. */
const MOSTLY_EDITED = 0.5
const TELLING_SENT = 5

/** When an entry was used last and how it does: used, edited before it was sent, orders after. */
export function EntryStanding(props: {
  readonly figures: EntryFigures | undefined
  readonly usedAt: number | undefined
}) {
  const { figures, usedAt } = props
  const { words, format } = useWords()
  const text = words.knowledge.standing
  const lastAt = Math.max(figures?.lastAt ?? 0, usedAt ?? 0)
  return (
    <section className={styles['wide']} aria-label={text.title}>
      <p className={styles['quiet']}>
        {figures === undefined
          ? text.never
          : `${text.line(format.count(figures.inserted), format.count(figures.sent), format.count(figures.edited))}${text.order(
              format.count(figures.conversations),
              format.count(figures.ordered),
            )}`}{' '}
        {lastAt === 0 ? '' : text.last(format.dateTime(lastAt))}
      </p>
      {figures !== undefined && figures.sent >= TELLING_SENT && figures.edited >= figures.sent * MOSTLY_EDITED ? (
        <p className={styles['warn']}>{text.rewrite}</p>
      ) : null}
    </section>
  )
}

/** What an entry said before; one press puts it into the form, saving makes it count. */
export function EntryVersions(props: {
  readonly entryId: string
  readonly actions: KnowledgeActions
  readonly onUse: (draft: EntryDraft) => void
}) {
  const { entryId, actions, onUse } = props
  const { words, format } = useWords()
  const text = words.knowledge.versions
  const { readVersions } = actions
  const ask = useCallback(async () => readVersions(entryId), [readVersions, entryId])
  const { value: versions } = usePromised<readonly EntryVersion[]>(ask)
  const [used, setUsed] = useState(false)
  if (versions === undefined) return null
  return (
    <details className={styles['wide']}>
      <summary>
        {text.title} {versions.length === 0 ? '' : `(${format.count(versions.length)})`}
      </summary>
      {versions.length === 0 ? <p className={styles['quiet']}>{text.none}</p> : null}
      <ol className={looks['twins']}>
        {versions.map(({ at, entry }) => (
          <li key={at}>
            <span className={styles['what']}>
              <b>
                {format.dateTime(at)} · {entry.title}
              </b>
              <p>{entry.answer}</p>
            </span>
            <Button
              aria-label={text.takeNamed(format.dateTime(at))}
              onClick={() => {
                onUse({ ...draftOf(entry), id: entryId })
                setUsed(true)
              }}
            >
              {text.take}
            </Button>
          </li>
        ))}
      </ol>
      <p role="status">{used ? text.taken : ''}</p>
    </details>
  )
}
