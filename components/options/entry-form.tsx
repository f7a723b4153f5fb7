import { useState } from 'react'
import type { EntryFigures } from '@/lib/core/insight/index.ts'
import { parameterCells } from '@/lib/core/answering/index.ts'
import { readParameterTable } from '@/lib/core/comparing/index.ts'
import { readSizeTable } from '@/lib/core/sizing/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, LongTextField, TextField } from '../primitives/field.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import { EntryStanding, EntryVersions } from './entry-history.tsx'
import { EntryPictures } from './entry-pictures.tsx'
import type { KnowledgeActions } from './knowledge-view.ts'
import type { EntryItem } from './entry-item.ts'
import type { EntryDraft, ShopItem } from './options-view.ts'
import styles from './options.module.css'
import { sizeTableHint } from './size-table-read.ts'

const SHORT_FIELDS = ['code', 'category', 'tags', 'product'] as const
const PRODUCT_FIELDS = ['feature', 'advantage', 'benefit', 'evidence', 'risk'] as const
const KINDS = ['faq', 'quick', 'product', 'objection', 'guide'] as const

/** One entry in a form. Says what is missing only once a person tried to save. */
export function EntryForm(props: {
  readonly draft: EntryDraft
  /** What an agent typed for this question; stands in an answer nobody has written in yet. */
  readonly proposedAnswer: string | undefined
  /** The entry as it stands; undefined for a new one. */
  readonly entry: EntryItem | undefined
  readonly figures: EntryFigures | undefined
  readonly shops: readonly ShopItem[]
  readonly actions: KnowledgeActions
  readonly onSave: (draft: EntryDraft) => void
  readonly onClose: () => void
}) {
  const { words } = useWords()
  const text = words.options.knowledge
  const [written, setDraft] = useState(props.draft)
  const [answerTouched, setAnswerTouched] = useState(props.draft.answer !== '')
  const draft = answerTouched ? written : { ...written, answer: props.proposedAnswer ?? '' }
  const [tried, setTried] = useState(false)
  const write = <Name extends keyof EntryDraft>(name: Name) => {
    return (value: EntryDraft[Name]): void => {
      if (name === 'answer') setAnswerTouched(true)
      setDraft((before) => ({ ...before, [name]: value }))
    }
  }
  const noTitle = draft.title.trim() === ''
  const tableFaults = faultsOfTables(draft)
  const noTable = draft.sizeTable.trim() === '' && draft.parameterTable.trim() === ''
  const noAnswer = draft.answer.trim() === '' && draft.kind !== 'product' && noTable
  const save = (): void => {
    setTried(true)
    if (!noTitle && !noAnswer && tableFaults.size === undefined && !tableFaults.parameters) props.onSave(draft)
  }
  return (
    <Modal
      open
      size="wide"
      title={draft.id === undefined ? text.add : text.edit(props.draft.title)}
      closeLabel={words.shared.close}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>{words.shared.cancel}</Button>
          <Button look="main" onClick={save}>
            {words.shared.save}
          </Button>
        </>
      }
    >
      <EntryFields
        draft={draft}
        shops={props.shops}
        write={write}
        fault={tried ? { noTitle, noAnswer, ...tableFaults } : {}}
      />
      <EntryRecord
        {...props}
        images={draft.images}
        onImages={write('images')}
        onVersion={(version) => {
          setAnswerTouched(true)
          setDraft(version)
        }}
      />
    </Modal>
  )
}

/** What stands beside an entry's words: its pictures, how it does, what it said before. */
function EntryRecord(props: {
  readonly entry: EntryItem | undefined
  readonly figures: EntryFigures | undefined
  readonly actions: KnowledgeActions
  readonly images: readonly string[]
  readonly onImages: (names: readonly string[]) => void
  readonly onVersion: (draft: EntryDraft) => void
}) {
  const { entry, actions } = props
  return (
    <div className={styles['form']}>
      <EntryPictures names={props.images} actions={actions} onChange={props.onImages} />
      {entry === undefined ? null : (
        <>
          <EntryStanding figures={props.figures} usedAt={entry.usedAt} />
          <EntryVersions entryId={entry.id} actions={actions} onUse={props.onVersion} />
        </>
      )}
    </div>
  )
}

function EntryFields(props: {
  readonly draft: EntryDraft
  readonly shops: readonly ShopItem[]
  readonly write: <Name extends keyof EntryDraft>(name: Name) => (value: EntryDraft[Name]) => void
  readonly fault: { readonly noTitle?: boolean; readonly noAnswer?: boolean } & Partial<TableFaults>
}) {
  const { draft, write, fault } = props
  const { words } = useWords()
  const text = words.options.knowledge
  return (
    <div className={styles['form']}>
      <TextField
        label={text.field.title}
        value={draft.title}
        fault={fault.noTitle === true ? text.needTitle : undefined}
        onChange={write('title')}
      />
      <ChoiceField
        label={text.field.kind}
        value={draft.kind}
        choices={KINDS.map((kind) => ({ value: kind, label: words.panel.replies.kind[kind] }))}
        onChange={write('kind')}
      />
      <ChoiceField
        label={text.shop}
        value={draft.shop}
        choices={[
          { value: '', label: text.everyShop },
          ...props.shops.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={write('shop')}
      />
      <div className={styles['wide']}>
        <LongTextField label={text.field.questions} value={draft.questions} onChange={write('questions')} />
      </div>
      <div className={styles['wide']}>
        <LongTextField
          rows={4}
          label={text.field.answer}
          hint={fault.noAnswer === true ? text.needAnswer : text.field.answerHint}
          value={draft.answer}
          onChange={write('answer')}
        />
      </div>
      {SHORT_FIELDS.map((name) => (
        <TextField key={name} label={text.field[name]} value={draft[name]} onChange={write(name)} />
      ))}
      {PRODUCT_FIELDS.map((name) => (
        <TextField key={name} label={text.field[name]} value={draft[name]} onChange={write(name)} />
      ))}
      <div className={styles['wide']}>
        <LongTextField
          label={text.field.sizeTable}
          hint={sizeTableHint(draft.sizeTable, fault.size, text)}
          value={draft.sizeTable}
          onChange={write('sizeTable')}
        />
      </div>
      <div className={styles['wide']}>
        <LongTextField
          label={text.field.parameterTable}
          hint={fault.parameters === true ? text.badParameterTable : text.field.parameterTableHint}
          value={draft.parameterTable}
          onChange={write('parameterTable')}
        />
      </div>
    </div>
  )
}

/** What is wrong with the tables of a draft; `size`: the words it stumbles over. */
interface TableFaults {
  readonly size: string | undefined
  readonly parameters: boolean
}

function faultsOfTables({ sizeTable, parameterTable }: EntryDraft): TableFaults {
  const sizes = sizeTable.trim() === '' ? undefined : readSizeTable(sizeTable)
  const parameters = parameterTable.trim() === '' ? undefined : readParameterTable(parameterCells(parameterTable))
  return { size: sizes?.ok === false ? sizes.error.cell : undefined, parameters: parameters?.ok === false }
}
