import type { ImportPreview, RowFault } from '@/lib/core/transfer/index.ts'
import { Button } from '../primitives/button.tsx'
import { DataTable, type DataColumn } from '../primitives/data-table.tsx'
import { ChoiceField } from '../primitives/field.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import type { ImportActions, ImportView } from './import-view.ts'
import styles from './options.module.css'

interface Shops {
  readonly shops: readonly { readonly id: string; readonly name: string }[]
}

/** What a file would do to the knowledge base, fault by fault, before anything is written. */
export function ImportDialog(props: Shops & { readonly view: ImportView | null; readonly actions: ImportActions }) {
  const { words } = useWords()
  const text = words.transfer
  const { view, actions } = props
  return (
    <Modal
      open={view !== null}
      onClose={actions.cancelImport}
      size="wide"
      title={text.title(view?.file ?? '')}
      closeLabel={words.shared.close}
      foot={view === null ? null : <Foot view={view} actions={actions} />}
    >
      {view === null ? null : <Body view={view} actions={actions} shops={props.shops} />}
    </Modal>
  )
}

function Foot({ view, actions }: { readonly view: ImportView; readonly actions: ImportActions }) {
  const { words } = useWords()
  const text = words.transfer
  const ready = view.step === 'planned' && (view.preview?.good ?? 0) > 0
  return (
    <>
      <Button look="quiet" onClick={actions.cancelImport}>
        {text.cancel}
      </Button>
      <Button look="danger" disabled={!ready} onClick={() => actions.applyImport('replace')}>
        {text.replace}
      </Button>
      <Button look="main" disabled={!ready} onClick={() => actions.applyImport('merge')}>
        {text.merge}
      </Button>
    </>
  )
}

function Body({ view, actions, shops }: Shops & { readonly view: ImportView; readonly actions: ImportActions }) {
  const { words, format } = useWords()
  const text = words.transfer
  switch (view.step) {
    case 'reading':
      return <p role="status">{text.reading}</p>
    case 'refused':
      return (
        <p role="alert" className={styles['warn']}>
          {view.fault === undefined ? '' : text.fileFault[view.fault.code]} {view.fault?.detail}
        </p>
      )
    case 'failed':
      return (
        <p role="alert" className={styles['warn']}>
          {text.failed(view.code ?? '')}
        </p>
      )
    case 'writing':
      return (
        <p role="status">
          {text.writing(format.count(view.rows ?? 0), format.count(view.of ?? 0))}
          <progress className={styles['progress']} value={view.rows ?? 0} max={Math.max(1, view.of ?? 1)} />
        </p>
      )
    case 'planned':
      return view.preview === null ? null : (
        <Preview preview={view.preview} view={view} actions={actions} shops={shops} />
      )
  }
}

function Preview(
  props: Shops & { preview: ImportPreview; readonly view: ImportView; readonly actions: ImportActions },
) {
  const { words, format } = useWords()
  const text = words.transfer
  const { preview, view, actions } = props
  const own = preview.columns.filter(({ column }) => column === undefined).map(({ header }) => header)
  const choose = (change: Partial<Pick<ImportView, 'shop' | 'keepOwnAsTags'>>) =>
    actions.chooseImport({ shop: view.shop, keepOwnAsTags: view.keepOwnAsTags, ...change })
  return (
    <>
      <p role="status" className={styles['count']}>
        {text.found(format.count(preview.good), format.count(preview.faultCount))} · {preview.kind.toUpperCase()}
        {preview.encoding === undefined ? '' : ` · ${preview.encoding.toUpperCase()}`}
        {preview.pictures === 0 ? '' : ` · ${text.pictures(preview.pictures)}`}
      </p>
      <Columns preview={preview} />
      <div className={styles['bar']}>
        <ChoiceField
          label={text.shop}
          value={view.shop}
          choices={[
            { value: '', label: text.everyShop },
            ...props.shops.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(shop) => choose({ shop })}
        />
        {own.length === 0 ? null : (
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={view.keepOwnAsTags}
              onChange={(event) => choose({ keepOwnAsTags: event.target.checked })}
            />
            {text.keepOwn(words.shared.list(own))}
          </label>
        )}
      </div>
      {preview.missingPictures.length === 0 ? null : (
        <p className={styles['warn']}>{text.missingPictures(words.shared.list(preview.missingPictures))}</p>
      )}
      {preview.faults.length === 0 ? <First preview={preview} /> : <Faults preview={preview} />}
      <p className={styles['quiet']}>{text.modes}</p>
    </>
  )
}

function Columns({ preview }: { readonly preview: ImportPreview }) {
  const { words } = useWords()
  const text = words.transfer
  return (
    <ul className={styles['chips']} aria-label={text.columns}>
      {preview.columns.map(({ header, column }) => (
        <li key={`${header} ${column ?? ''}`} className={column === undefined ? styles['unknown'] : undefined}>
          {text.column(header, column === undefined ? null : text.columnName[column])}
        </li>
      ))}
    </ul>
  )
}

function Faults({ preview }: { readonly preview: ImportPreview }) {
  const { words } = useWords()
  const text = words.transfer
  const columns: DataColumn<RowFault>[] = [
    { id: 'row', header: text.faultColumn.row, value: (fault) => fault.row, align: 'end', width: '5rem' },
    { id: 'column', header: text.faultColumn.column, value: (fault) => fault.column, width: '8rem' },
    {
      id: 'fault',
      header: text.faultColumn.fault,
      value: (fault) => text.rowFault[fault.code](fault.detail),
    },
  ]
  return (
    <DataTable
      label={text.faults}
      rows={preview.faults}
      columns={columns}
      rowId={(fault) => `${fault.row} ${fault.code} ${fault.column}`}
      empty=""
    />
  )
}

function First({ preview }: { readonly preview: ImportPreview }) {
  const { words } = useWords()
  const text = words.transfer
  return (
    <ol className={styles['first']} aria-label={text.first}>
      {preview.first.slice(0, 5).map(({ id, title, answer }) => (
        <li key={id}>
          <strong>{title}</strong> {answer}
        </li>
      ))}
    </ol>
  )
}
