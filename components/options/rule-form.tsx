import { useState } from 'react'
import { RULE_CATEGORIES, type PhraseRule } from '@/lib/core/compliance/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import styles from './options.module.css'

/** One character alone flags half of all replies. */
const SHORTEST_PHRASE = 2

/** A rule of the house, in one form. */
export function RuleForm(props: { readonly onSave: (rule: PhraseRule) => void; readonly onClose: () => void }) {
  const { words } = useWords()
  const text = words.options.rules
  const [phrase, setPhrase] = useState('')
  const [level, setLevel] = useState<PhraseRule['level']>('warn')
  const [category, setCategory] = useState<string>('服务禁语')
  const [reason, setReason] = useState('')
  const [replacement, setReplacement] = useState('')
  const [except, setExcept] = useState('')
  const [tried, setTried] = useState(false)
  const short = [...phrase.trim()].length < SHORTEST_PHRASE
  const save = (): void => {
    setTried(true)
    if (short) return
    const exceptions = except.split(/[,,]/).map((one) => one.trim())
    props.onSave({
      id: '',
      phrase: phrase.trim(),
      category,
      level,
      except: exceptions.filter((one) => one !== ''),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(replacement.trim() === '' ? {} : { replacement: replacement.trim() }),
    })
  }
  return (
    <Modal
      open
      size="wide"
      title={text.add}
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
      <div className={styles['form']}>
        <TextField
          label={text.field.phrase}
          value={phrase}
          fault={tried && short ? text.needPhrase : undefined}
          onChange={setPhrase}
        />
        <ChoiceField
          label={text.field.level}
          value={level}
          choices={(['block', 'warn', 'hint'] as const).map((one) => ({ value: one, label: text.level[one] }))}
          onChange={setLevel}
        />
        <ChoiceField
          label={text.field.category}
          value={category}
          choices={RULE_CATEGORIES.map((one) => ({ value: one, label: one }))}
          onChange={setCategory}
        />
        <TextField label={text.field.replacement} value={replacement} onChange={setReplacement} />
        <TextField label={text.field.reason} value={reason} onChange={setReason} />
        <TextField label={text.field.except} value={except} onChange={setExcept} />
      </div>
    </Modal>
  )
}
