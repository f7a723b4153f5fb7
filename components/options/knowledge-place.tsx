import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { DataTable, type DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import { draftOf, newDraft } from './entry-draft.ts'
import { EntryForm } from './entry-form.tsx'
import { ALL_SHOPS, findEntries } from './find-entries.ts'
import { ImportDialog } from './import-dialog.tsx'
import type { EntryDraft, EntryItem, OptionsActions, OptionsView } from './options-view.ts'
import styles from './options.module.css'
import { TransferBar } from './transfer-bar.tsx'

/** The knowledge base: a table of any size, a form, a recycle bin, packs to start from. */
export function KnowledgePlace(props: {
  readonly view: OptionsView
  readonly actions: OptionsActions
  /** A question to make an entry of, from the panel; its form stands open. */
  readonly question: string | null
}) {
  const { view, actions, question } = props
  const { words, format } = useWords()
  const text = words.options.knowledge
  const [bin, setBin] = useState(false)
  const [query, setQuery] = useState('')
  const [shop, setShop] = useState<string>(ALL_SHOPS)
  const [draft, setDraft] = useState<EntryDraft | null>(
    question === null ? null : newDraft(view.defaultShopId, question),
  )
  const wanted = useDeferredValue(query)
  const all = bin ? view.binned : view.entries
  const found = useMemo(() => findEntries(all, wanted, shop), [all, wanted, shop])
  const columns = useColumns(bin, actions, setDraft)
  return (
    <>
      <PlaceHead title={bin ? text.bin : words.options.place.knowledge} hint={words.options.hint.knowledge}>
        <Button onClick={() => setBin(!bin)}>{bin ? text.back : text.bin}</Button>
        <Button look="main" onClick={() => setDraft(newDraft(view.defaultShopId))}>
          {text.add}
        </Button>
      </PlaceHead>
      {bin ? null : <TransferBar actions={actions} empty={view.entries.length === 0} />}
      <ImportDialog view={view.importing} actions={actions} shops={view.shops} />
      <div className={styles['bar']}>
        <TextField kind="search" label={text.search} value={query} onChange={setQuery} />
        <ChoiceField
          label={text.shop}
          value={shop}
          choices={[
            { value: ALL_SHOPS, label: words.shared.all },
            ...view.shops.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={setShop}
        />
        <p className={styles['count']} role="status">
          {text.count(format.count(found.length))}
        </p>
      </div>
      <DataTable
        label={bin ? text.bin : words.options.place.knowledge}
        rows={found}
        columns={columns}
        rowId={(entry) => entry.id}
        empty={
          bin ? text.binEmpty : all.length > 0 ? text.noneFound : <Start view={view} actions={actions} shop={shop} />
        }
      />
      {all.length > 0 && !bin ? <Start view={view} actions={actions} shop={shop} quiet /> : null}
      {draft === null ? null : (
        <EntryForm
          key={draft.id ?? 'new'}
          draft={draft}
          shops={view.shops}
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

function Start(props: {
  readonly view: OptionsView
  readonly actions: OptionsActions
  readonly shop: string
  readonly quiet?: boolean
}) {
  const { view, actions, shop, quiet = false } = props
  const { words } = useWords()
  const text = words.options.knowledge
  return (
    <div>
      {quiet ? null : <p>{text.none}</p>}
      <div className={styles['packs']}>
        {quiet ? <span className={styles['quiet']}>{text.packs}</span> : null}
        {view.packs.map((pack) => (
          <Button
            key={pack.id}
            look={quiet ? 'quiet' : 'plain'}
            onClick={() => actions.loadPack(pack.id, shop === ALL_SHOPS ? view.defaultShopId : shop)}
          >
            {text.loadPack(pack.name, pack.entries)}
          </Button>
        ))}
      </div>
    </div>
  )
}

function useColumns(
  bin: boolean,
  actions: OptionsActions,
  edit: (draft: EntryDraft) => void,
): readonly DataColumn<EntryItem>[] {
  const { words, format } = useWords()
  return useMemo(() => {
    const text = words.options.knowledge
    const kinds = words.panel.replies.kind
    return [
      {
        id: 'title',
        header: text.column.title,
        width: '22%',
        value: (entry) => entry.title,
        cell: (entry) => (
          <button
            type="button"
            className={styles['link']}
            aria-label={text.edit(entry.title)}
            onClick={() => edit(draftOf(entry))}
          >
            {entry.title}
          </button>
        ),
      },
      { id: 'kind', header: text.column.kind, width: '6rem', value: (entry) => kinds[entry.kind] },
      { id: 'category', header: text.column.category, width: '9rem', value: (entry) => entry.category ?? '' },
      { id: 'answer', header: text.column.answer, value: (entry) => entry.answer },
      { id: 'usage', header: text.column.usage, width: '4.5rem', align: 'end', value: (entry) => entry.usage },
      {
        id: 'updated',
        header: text.column.updated,
        width: '6.5rem',
        value: (entry) => entry.updatedAt,
        cell: (entry) => format.date(entry.updatedAt),
      },
      {
        id: 'act',
        header: text.column.act,
        width: '5rem',
        value: () => null,
        cell: (entry) =>
          bin ? (
            <Button
              look="quiet"
              aria-label={`${text.restore} ${entry.title}`}
              onClick={() => actions.restoreEntries([entry.id])}
            >
              {text.restore}
            </Button>
          ) : (
            <Button
              look="quiet"
              aria-label={text.discard(entry.title)}
              onClick={() => actions.discardEntries([entry.id])}
            >
              {words.shared.remove}
            </Button>
          ),
      },
    ]
  }, [bin, actions, edit, words, format])
}
