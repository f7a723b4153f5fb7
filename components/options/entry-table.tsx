import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { DataTable, type DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { useWords, type Speech } from '../words/index.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ALL_ENTRIES, ANY, categoriesOf, findEntries, type EntryQuery } from './find-entries.ts'
import { StarterPacks } from './knowledge-start.tsx'
import type { EntryItem } from './entry-item.ts'
import type { OptionsActions, OptionsView, ShopItem } from './options-view.ts'
import styles from './options.module.css'

const KINDS = ['faq', 'quick', 'product', 'objection', 'guide'] as const

interface Picking {
  readonly picked: ReadonlySet<string>
  readonly pick: (id: string, on: boolean) => void
}

/** Entries as a table of any size: searched, sorted, picked and changed many at once; or the recycle bin. */
export function EntryTable(props: {
  readonly view: OptionsView
  readonly actions: OptionsActions
  readonly bin: boolean
  readonly onEdit: (entry: EntryItem) => void
}) {
  const { view, actions, bin, onEdit } = props
  const { words, format } = useWords()
  const text = words.options.knowledge
  const [query, setQuery] = useState(ALL_ENTRIES)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const wanted = useDeferredValue(query)
  const all = bin ? view.binned : view.entries
  const found = useMemo(() => findEntries(all, wanted), [all, wanted])
  const [pick] = useState(() => (id: string, on: boolean): void => {
    setPicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
  })
  const columns = useColumns({ bin, actions, onEdit, picked, pick })
  const label = bin ? text.bin : words.options.place.knowledge
  return (
    <>
      <div className={styles['bar']}>
        <Finder entries={all} shops={view.shops} query={query} onChange={setQuery} />
        <p className={styles['count']} role="status">
          {text.count(format.count(found.length))}
        </p>
        {bin || found.length === 0 ? null : (
          <Button look="quiet" onClick={() => setPicked(new Set(found.map(({ id }) => id)))}>
            {words.knowledge.bulk.chooseAll(format.count(found.length))}
          </Button>
        )}
      </div>
      {bin || picked.size === 0 ? null : (
        <BulkBar ids={[...picked]} shops={view.shops} actions={actions} onDone={() => setPicked(new Set())} />
      )}
      <DataTable
        label={label}
        rows={found}
        columns={columns}
        rowId={(entry) => entry.id}
        empty={
          bin ? (
            text.binEmpty
          ) : all.length > 0 ? (
            text.noneFound
          ) : (
            <StarterPacks view={view} actions={actions} shop={query.shop} />
          )
        }
      />
      {all.length > 0 && !bin ? <StarterPacks view={view} actions={actions} shop={query.shop} quiet /> : null}
    </>
  )
}

/** Words, shop, kind and category to find entries by. */
function Finder(props: {
  readonly entries: readonly EntryItem[]
  readonly shops: readonly ShopItem[]
  readonly query: EntryQuery
  readonly onChange: (query: EntryQuery) => void
}) {
  const { entries, shops, query, onChange } = props
  const { words } = useWords()
  const text = words.options.knowledge
  const categories = useMemo(() => categoriesOf(entries), [entries])
  const any = { value: ANY, label: words.shared.all } as const
  return (
    <>
      <TextField
        kind="search"
        label={text.search}
        value={query.text}
        onChange={(typed) => onChange({ ...query, text: typed })}
      />
      <ChoiceField
        label={text.shop}
        value={query.shop}
        choices={[any, ...shops.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(shop) => onChange({ ...query, shop })}
      />
      <ChoiceField<EntryQuery['kind']>
        label={text.kind}
        value={query.kind}
        choices={[any, ...KINDS.map((kind) => ({ value: kind, label: words.panel.replies.kind[kind] }))]}
        onChange={(kind) => onChange({ ...query, kind })}
      />
      {categories.length === 0 ? null : (
        <ChoiceField
          label={text.column.category}
          value={query.category}
          choices={[any, ...categories.map((category) => ({ value: category, label: category }))]}
          onChange={(category) => onChange({ ...query, category })}
        />
      )}
    </>
  )
}

interface ColumnGround extends Picking {
  readonly bin: boolean
  readonly actions: OptionsActions
  readonly onEdit: (entry: EntryItem) => void
}

function useColumns(ground: ColumnGround): readonly DataColumn<EntryItem>[] {
  const { bin, actions, onEdit, picked, pick } = ground
  const speech = useWords()
  return useMemo(() => {
    const { words } = speech
    const text = words.options.knowledge
    const kinds = words.panel.replies.kind
    return [
      ...(bin ? [] : [pickColumn({ picked, pick }, speech)]),
      {
        id: 'title',
        header: text.column.title,
        width: '20%',
        value: (entry) => entry.title,
        cell: (entry) => (
          <button
            type="button"
            className={styles['link']}
            aria-label={text.edit(entry.title)}
            onClick={() => onEdit(entry)}
          >
            {entry.title}
          </button>
        ),
      },
      { id: 'kind', header: text.column.kind, width: '5rem', value: (entry) => kinds[entry.kind] },
      { id: 'category', header: text.column.category, width: '11%', value: (entry) => entry.category ?? '' },
      { id: 'answer', header: text.column.answer, value: (entry) => entry.answer },
      ...(bin
        ? [dateColumn('updated', text.column.updated, (entry) => entry.updatedAt, speech)]
        : [usageColumn(speech), dateColumn('used', words.knowledge.column.usedAt, (entry) => entry.usedAt, speech)]),
      actColumn(bin, actions, speech),
    ]
  }, [bin, actions, onEdit, picked, pick, speech])
}

function pickColumn({ picked, pick }: Picking, { words }: Speech): DataColumn<EntryItem> {
  return {
    id: 'chosen',
    header: words.knowledge.column.chosen,
    width: '3rem',
    value: (entry) => (picked.has(entry.id) ? 0 : 1),
    cell: (entry) => (
      <input
        type="checkbox"
        aria-label={words.knowledge.bulk.choose(entry.title)}
        checked={picked.has(entry.id)}
        onChange={(event) => pick(entry.id, event.target.checked)}
      />
    ),
  }
}

function usageColumn({ words }: Speech): DataColumn<EntryItem> {
  const header = words.options.knowledge.column.usage
  return { id: 'usage', header, width: '4rem', align: 'end', value: (entry) => entry.usage }
}

function dateColumn(
  id: string,
  header: string,
  at: (entry: EntryItem) => number | undefined,
  { format }: Speech,
): DataColumn<EntryItem> {
  return {
    id,
    header,
    width: '6.25rem',
    value: (entry) => at(entry) ?? null,
    cell: (entry) => {
      const moment = at(entry)
      return moment === undefined ? '' : format.date(moment)
    },
  }
}

function actColumn(bin: boolean, actions: OptionsActions, { words }: Speech): DataColumn<EntryItem> {
  const text = words.options.knowledge
  return {
    id: 'act',
    header: text.column.act,
    width: '4.5rem',
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
        <Button look="quiet" aria-label={text.discard(entry.title)} onClick={() => actions.discardEntries([entry.id])}>
          {words.shared.remove}
        </Button>
      ),
  }
}
