import { useMemo } from 'react'
import { Button } from '../primitives/button.tsx'
import { DataTable, type DataColumn } from '../primitives/data-table.tsx'
import { useWords } from '../words/index.ts'
import type { KnowledgeActions } from './knowledge-view.ts'
import type { EntryItem } from './entry-item.ts'
import looks from './knowledge.module.css'

interface Learned {
  readonly entry: EntryItem
  readonly phrasing: string
}

/** What was learned from the agents' choices: proposed as phrasings, to be taken, forgotten or exported. */
export function LearnedPhrasings(props: {
  readonly entries: readonly EntryItem[]
  readonly actions: KnowledgeActions
}) {
  const { entries, actions } = props
  const { words } = useWords()
  const text = words.knowledge.learned
  const rows = useMemo(() => learnedOf(entries), [entries])
  const columns = useColumns(actions)
  return (
    <>
      {rows.length === 0 ? null : (
        <div className={looks['line']}>
          <Button onClick={actions.exportLearned}>{text.export}</Button>
          <Button look="danger" onClick={() => actions.forgetPhrasings(null, [])}>
            {text.forgetAll}
          </Button>
        </div>
      )}
      <DataTable
        label={words.knowledge.shelf.learned}
        rows={rows}
        columns={columns}
        rowId={({ entry, phrasing }) => `${entry.id} ${phrasing}`}
        rowHeight={40}
        empty={text.none}
      />
    </>
  )
}

/** Every learned phrasing with its entry, those of the entries used last first. */
export function learnedOf(entries: readonly EntryItem[]): Learned[] {
  return entries
    .filter(({ learned = [] }) => learned.length > 0)
    .sort((one, other) => (other.usedAt ?? 0) - (one.usedAt ?? 0))
    .flatMap((entry) => (entry.learned ?? []).map((phrasing) => ({ entry, phrasing })))
}

function useColumns(actions: KnowledgeActions): readonly DataColumn<Learned>[] {
  const { words, format } = useWords()
  return useMemo(() => {
    const text = words.knowledge.learned
    const { column } = words.knowledge
    return [
      { id: 'phrasing', header: column.phrasing, value: ({ phrasing }) => phrasing },
      { id: 'entry', header: column.entry, width: '30%', value: ({ entry }) => entry.title },
      {
        id: 'used',
        header: column.usedAt,
        width: '6.5rem',
        value: ({ entry }) => entry.usedAt ?? null,
        cell: ({ entry }) => (entry.usedAt === undefined ? '' : format.date(entry.usedAt)),
      },
      {
        id: 'act',
        header: words.options.knowledge.column.act,
        width: '12rem',
        value: () => null,
        cell: ({ entry, phrasing }) => (
          <>
            <Button
              aria-label={text.adoptNamed(phrasing, entry.title)}
              onClick={() => actions.adoptPhrasings(entry.id, [phrasing])}
            >
              {text.adopt}
            </Button>{' '}
            <Button
              look="quiet"
              aria-label={text.forgetNamed(phrasing)}
              onClick={() => actions.forgetPhrasings(entry.id, [phrasing])}
            >
              {text.forget}
            </Button>
          </>
        ),
      },
    ]
  }, [words, format, actions])
}
