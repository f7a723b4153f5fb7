import { useState } from 'react'
import type { TwinGroup } from '@/lib/core/knowledge/index.ts'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { KnowledgeActions } from './knowledge-view.ts'
import type { EntryItem } from './entry-item.ts'
import looks from './knowledge.module.css'
import styles from './options.module.css'

/** Groups shown at a time; the next ones come up as these are settled. */
const MOST_GROUPS = 30

/** Entries that say the same, found when asked for; one of a group is kept with the phrasings of all. */
export function TwinEntries({ actions }: { readonly actions: KnowledgeActions }) {
  const { words, format } = useWords()
  const text = words.knowledge.twins
  const [looked, setLooked] = useState<number | null>(null)
  const [groups, setGroups] = useState<readonly TwinGroup<EntryItem>[] | null>(null)
  const look = async (): Promise<void> => {
    setLooked(0)
    setGroups(await actions.findTwins(setLooked))
    setLooked(null)
  }
  const settle = (group: TwinGroup<EntryItem>): void => {
    setGroups((before) => (before ?? []).filter((one) => one !== group))
  }
  return (
    <>
      <div className={looks['line']}>
        <Button look="main" disabled={looked !== null} onClick={() => void look()}>
          {text.find}
        </Button>
        <span role="status" className={styles['quiet']}>
          {looked !== null
            ? text.looking(format.count(looked))
            : groups === null
              ? ''
              : groups.length === 0
                ? text.none
                : text.found(format.count(groups.length))}
        </span>
      </div>
      <div className={styles['rows']}>
        {(groups ?? []).slice(0, MOST_GROUPS).map((group) => (
          <Group key={group[0]?.id} group={group} actions={actions} onSettled={() => settle(group)} />
        ))}
      </div>
    </>
  )
}

function Group(props: {
  readonly group: TwinGroup<EntryItem>
  readonly actions: KnowledgeActions
  readonly onSettled: () => void
}) {
  const { group, actions, onSettled } = props
  const { words } = useWords()
  const text = words.knowledge.twins
  return (
    <section className={styles['card']} aria-label={group[0]?.title}>
      <ul className={looks['twins']}>
        {group.map((entry) => (
          <li key={entry.id}>
            <span className={styles['what']}>
              <b>{entry.title}</b>
              <p>{entry.answer}</p>
            </span>
            <Button
              aria-label={text.keepNamed(entry.title)}
              onClick={() => {
                actions.mergeTwins(
                  entry.id,
                  group.filter(({ id }) => id !== entry.id).map(({ id }) => id),
                )
                onSettled()
              }}
            >
              {text.keep}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" aria-label={text.apartNamed(group[0]?.title ?? '')} onClick={onSettled}>
          {text.apart}
        </Button>
      </div>
    </section>
  )
}
