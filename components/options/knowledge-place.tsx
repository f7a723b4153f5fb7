import { useCallback, useMemo, useState } from 'react'
import { essenceOf } from '@/lib/core/knowledge/index.ts'
import type { OpenQuestion } from '@/lib/core/insight/index.ts'
import { Button } from '../primitives/button.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { draftOf, newDraft } from './entry-draft.ts'
import { EntryForm } from './entry-form.tsx'
import { EntryTable } from './entry-table.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { learnedOf, LearnedPhrasings } from './learned-phrasings.tsx'
import { OpenQuestions } from './open-questions.tsx'
import type { EntryItem } from './entry-item.ts'
import type { EntryDraft, OptionsActions, OptionsView } from './options-view.ts'
import looks from './knowledge.module.css'
import { TransferBar } from './transfer-bar.tsx'
import { TwinEntries } from './twin-entries.tsx'

const SHELVES = ['entries', 'questions', 'learned', 'twins', 'bin'] as const
type Shelf = (typeof SHELVES)[number]

/** The knowledge base: entries, what is missing in it, what was learned, what is in it twice, the recycle bin. */
export function KnowledgePlace(props: {
  readonly view: OptionsView
  readonly actions: OptionsActions
  /** A question to make an entry of, from the panel; its form stands open. */
  readonly question: string | null
}) {
  const { view, actions, question } = props
  const { words } = useWords()
  const text = words.options.knowledge
  const [shelf, setShelf] = useState<Shelf>('entries')
  const [draft, setDraft] = useState<EntryDraft | null>(
    question === null ? null : newDraft(view.defaultShopId, question),
  )
  const { defaultShopId, care } = view
  const make = useCallback((open: OpenQuestion) => setDraft(draftOfQuestion(open, defaultShopId)), [defaultShopId])
  const edit = useCallback((entry: EntryItem) => setDraft(draftOf(entry)), [])
  // The agent's own answer may be read from the chats only after the form stood open.
  const asked = question === null ? undefined : findAsked(question, care.questions)
  return (
    <>
      <PlaceHead
        title={shelf === 'entries' ? words.options.place.knowledge : words.knowledge.shelf[shelf]}
        hint={shelf === 'entries' ? words.options.hint.knowledge : words.knowledge.hint[shelf]}
      >
        <Button look="main" onClick={() => setDraft(newDraft(view.defaultShopId))}>
          {text.add}
        </Button>
      </PlaceHead>
      <Shelves view={view} shelf={shelf} onGo={setShelf} />
      {shelf === 'entries' ? <TransferBar actions={actions} empty={view.entries.length === 0} /> : null}
      <ImportDialog view={view.importing} actions={actions} shops={view.shops} />
      {shelf === 'entries' || shelf === 'bin' ? (
        <EntryTable key={shelf} view={view} actions={actions} bin={shelf === 'bin'} onEdit={edit} />
      ) : null}
      {shelf === 'questions' ? <OpenQuestions care={care} actions={actions} onMake={make} /> : null}
      {shelf === 'learned' ? <LearnedPhrasings entries={view.entries} actions={actions} /> : null}
      {shelf === 'twins' ? <TwinEntries actions={actions} /> : null}
      {draft === null ? null : (
        <EntryForm
          key={draft.id ?? draft.questions}
          draft={draft}
          proposedAnswer={asked?.answer}
          entry={view.entries.find(({ id }) => id === draft.id)}
          figures={draft.id === undefined ? undefined : care.figures.get(draft.id)}
          shops={view.shops}
          actions={actions}
          onClose={() => setDraft(null)}
          onSave={(written) => {
            actions.saveEntry(written)
            setDraft(null)
          }}
        />
      )}
    </>
  )
}

function Shelves(props: { readonly view: OptionsView; readonly shelf: Shelf; readonly onGo: (shelf: Shelf) => void }) {
  const { view, shelf, onGo } = props
  const { words, format } = useWords()
  const { entries } = view
  const learned = useMemo(() => learnedOf(entries).length, [entries])
  const numbers: Partial<Record<Shelf, number>> = {
    questions: view.care.questions.length,
    learned,
    bin: view.binned.length,
  }
  return (
    <div className={looks['shelves']} role="group" aria-label={words.knowledge.shelves}>
      {SHELVES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={shelf === name}
          aria-description={
            (numbers[name] ?? 0) === 0 ? undefined : words.shared.rows(format.count(numbers[name] ?? 0))
          }
          onClick={() => onGo(name)}
        >
          {words.knowledge.shelf[name]}
          {(numbers[name] ?? 0) === 0 ? null : (
            <span className={looks['number']} aria-hidden="true">
              {format.count(numbers[name] ?? 0)}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** The draft of an entry for a question nothing answered: its wordings, and what an agent typed. */
function draftOfQuestion({ question, wordings, answer = '' }: OpenQuestion, shop: string): EntryDraft {
  return { ...newDraft(shop, question), questions: [question, ...wordings].join('\n'), answer }
}

function findAsked(question: string, open: readonly OpenQuestion[]): OpenQuestion | undefined {
  const wanted = essenceOf(question)
  return open.find((one) => [one.question, ...one.wordings].some((wording) => essenceOf(wording) === wanted))
}
