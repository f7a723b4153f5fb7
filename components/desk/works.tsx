import { useCallback, useMemo } from 'react'
import { PHRASE_MINIMUM, pageRemedy, type Topic } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import type { DataColumn } from '../primitives/data-table.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { usePromised } from '../primitives/use-promised.ts'
import { madeReplyTitle, useWords } from '../words/index.ts'
import { DeskTable } from './desk-table.tsx'
import styles from './desk.module.css'
import { Rate, SaveRates } from './rate.tsx'
import { WordingTests } from './wording-tests.tsx'
import type { DeskActions, DeskReadings, PhraseLine } from './readings-view.ts'

/** Which replies convert, and what is asked most. */
export function Works({ readings, actions }: { readonly readings: DeskReadings; readonly actions: DeskActions }) {
  const { words } = useWords()
  const said = words.deskPlaces
  const { worksOf, allDays } = readings
  const ask = useCallback(async () => worksOf(allDays), [worksOf, allDays])
  const { value: works } = usePromised(ask)
  const phrases = useNamedPhrases(works?.phrases)
  const phraseColumns = usePhraseColumns()
  const topicColumns = useTopicColumns(actions, works?.conversations ?? 0)
  return (
    <>
      <PlaceHead title={said.place.works} hint={said.hint.works} />
      <h2 className={styles['sub']}>{said.works.phrases}</h2>
      <DeskTable
        label={said.works.phrases}
        more={<SaveRates title={said.works.phrases} phrases={phrases} />}
        rows={phrases}
        columns={phraseColumns}
        rowId={(row) => row.entryId}
        empty={works === undefined ? words.shared.loading : said.works.none}
      />
      <p className={styles['note']}>{said.works.cause}</p>
      {works === undefined ? null : <WordingTests works={works} actions={actions} />}
      <h2 className={styles['sub']}>{said.works.topics}</h2>
      <p className={styles['note']}>{said.works.topicsHint}</p>
      {works === undefined ? null : <PageSavings topics={works.topics} />}
      <DeskTable
        label={said.works.topics}
        rows={works?.topics ?? []}
        columns={topicColumns}
        rowId={(row) => row.question}
        empty={works === undefined ? words.shared.loading : said.none}
      />
    </>
  )
}

/** The replies with names people know: some were made for one chat, and no entry stands behind them. */
function useNamedPhrases(phrases: readonly PhraseLine[] | undefined): readonly PhraseLine[] {
  const { words } = useWords()
  return useMemo(
    () =>
      (phrases ?? []).map((line) =>
        line.title === line.entryId ? { ...line, title: madeReplyTitle(line.entryId, words) } : line,
      ),
    [phrases, words],
  )
}

/** How many of these questions the product page could have answered, and how often they were asked. */
function PageSavings({ topics }: { readonly topics: readonly Topic[] }) {
  const { words, format } = useWords()
  const saved = topics.filter(({ question, wordings }) => pageRemedy(question, wordings) !== null)
  if (saved.length === 0) return null
  const times = saved.reduce((sum, { count }) => sum + count, 0)
  return (
    <p className={styles['count']}>
      {words.deskPlaces.works.pageSaves(format.count(saved.length), format.count(times))}
    </p>
  )
}

function usePhraseColumns(): DataColumn<PhraseLine>[] {
  const { words, format } = useWords()
  const { column, tooFew, verdict } = words.deskPlaces.works
  return [
    { id: 'title', header: column.title, value: (row) => row.title },
    { id: 'used', header: column.used, value: (row) => row.used, align: 'end', width: '5rem' },
    { id: 'ordered', header: column.ordered, value: (row) => row.ordered, align: 'end', width: '5rem' },
    {
      id: 'rate',
      header: column.rate,
      value: (row) => (row.tooFew ? null : row.interval.low),
      written: (row) =>
        row.tooFew ? tooFew(PHRASE_MINIMUM) : `${format.share(row.interval.low)}–${format.share(row.interval.high)}`,
      cell: (row) =>
        row.tooFew ? <span className={styles['note']}>{tooFew(PHRASE_MINIMUM)}</span> : <Rate line={row} />,
      width: '17rem',
    },
    {
      id: 'verdict',
      header: column.verdict,
      value: (row) => (row.tooFew ? null : verdict[row.verdict]),
      cell: (row) => (row.tooFew ? '' : words.shared.aside(verdict[row.verdict], format.share(row.rate))),
      width: '10rem',
    },
  ]
}

function useTopicColumns(actions: DeskActions, conversations: number): DataColumn<Topic>[] {
  const { words, format } = useWords()
  const { topic, saves } = words.deskPlaces.works
  const { makeEntry, toEntry } = words.deskPlaces.review
  const remedyText = ({ question, wordings }: Topic): string | null => {
    const remedy = pageRemedy(question, wordings)
    return remedy === null ? null : topic.remedy[remedy.form](topic.about[remedy.about])
  }
  return [
    {
      id: 'question',
      header: topic.question,
      value: (row) => row.question,
      cell: (row) => <span title={row.wordings.join('\n')}>{row.question}</span>,
    },
    {
      id: 'count',
      header: topic.count,
      value: (row) => row.count,
      cell: (row) => <span title={saves(format.count(row.count))}>{format.count(row.count)}</span>,
      align: 'end',
      width: '5rem',
    },
    { id: 'sessions', header: topic.sessions, value: (row) => row.conversations, align: 'end', width: '5rem' },
    {
      id: 'page',
      header: topic.page,
      value: (row) => remedyText(row),
      cell: (row) => remedyText(row) ?? <span className={styles['note']}>{topic.noPage}</span>,
      width: '11rem',
    },
    {
      id: 'share',
      header: topic.share,
      value: (row) => (conversations === 0 ? null : row.conversations / conversations),
      cell: (row) => (conversations === 0 ? '' : format.share(row.conversations / conversations)),
      align: 'end',
      width: '6rem',
    },
    {
      id: 'unanswered',
      header: topic.unanswered,
      value: (row) => row.unanswered,
      cell: (row) =>
        row.unanswered === 0 ? (
          ''
        ) : (
          <span>
            {format.count(row.unanswered)}{' '}
            <Button look="quiet" aria-label={makeEntry(row.question)} onClick={() => actions.makeEntry(row.question)}>
              {toEntry}
            </Button>
          </span>
        ),
      width: '9rem',
    },
  ]
}
