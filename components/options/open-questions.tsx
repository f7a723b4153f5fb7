import { useMemo } from 'react'
import type { OpenQuestion } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { DataTable, type DataColumn } from '../primitives/data-table.tsx'
import { useWords } from '../words/index.ts'
import type { KnowledgeActions, KnowledgeCare } from './knowledge-view.ts'
import styles from './options.module.css'

/** Questions that nothing answered; one press makes an entry, with what an agent typed as its answer. */
export function OpenQuestions(props: {
  readonly care: KnowledgeCare
  readonly actions: KnowledgeActions
  readonly onMake: (question: OpenQuestion) => void
}) {
  const { care, actions, onMake } = props
  const { words } = useWords()
  const text = words.knowledge.questions
  const columns = useColumns(actions, onMake)
  return (
    <DataTable
      label={words.knowledge.shelf.questions}
      rows={care.questions}
      columns={columns}
      rowId={(row) => row.question}
      rowHeight={40}
      empty={care.read ? text.none : text.reading}
    />
  )
}

function useColumns(
  actions: KnowledgeActions,
  onMake: (question: OpenQuestion) => void,
): readonly DataColumn<OpenQuestion>[] {
  const { words, format } = useWords()
  return useMemo(() => {
    const text = words.knowledge.questions
    const { column } = words.knowledge
    return [
      {
        id: 'question',
        header: column.question,
        value: (row) => row.question,
        cell: (row) => <span title={row.wordings.join('\n')}>{row.question}</span>,
      },
      { id: 'count', header: column.count, width: '4.5rem', align: 'end', value: (row) => row.count },
      {
        id: 'last',
        header: column.last,
        width: '6.5rem',
        value: (row) => row.lastAt,
        cell: (row) => format.date(row.lastAt),
      },
      {
        id: 'answer',
        header: column.answer,
        value: (row) => row.answer ?? null,
        cell: (row) => row.answer ?? <span className={styles['quiet']}>{text.unanswered}</span>,
      },
      {
        id: 'act',
        header: words.options.knowledge.column.act,
        width: '13rem',
        value: () => null,
        cell: (row) => (
          <>
            <Button aria-label={text.makeNamed(row.question)} onClick={() => onMake(row)}>
              {text.make}
            </Button>{' '}
            <Button
              look="quiet"
              aria-label={text.putAwayNamed(row.question)}
              onClick={() => actions.putAwayQuestion(row)}
            >
              {text.putAway}
            </Button>
          </>
        ),
      },
    ]
  }, [words, format, actions, onMake])
}
