import { useState } from 'react'
import { compileRules, RULE_CATEGORIES, type PhraseRule, type RuleTrial } from '@/lib/core/compliance/index.ts'
import { Button } from '../primitives/button.tsx'
import { ChoiceField, TextField } from '../primitives/field.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import styles from './options.module.css'
import { Trial } from './rule-trial.tsx'

/** One character alone flags half of all replies. */
const SHORTEST_PHRASE = 2

/** A rule as it is being written. */
interface Written {
  readonly phrase: string
  readonly level: PhraseRule['level']
  readonly category: string
  readonly reason: string
  readonly replacement: string
  /** Contexts in which it is quiet, by comma. */
  readonly except: string
}

const EMPTY: Written = { phrase: '', level: 'warn', category: '服务禁语', reason: '', replacement: '', except: '' }

function ruleOf({ phrase, level, category, reason, replacement, except }: Written): PhraseRule {
  const exceptions = except.split(/[,\uFF0C、]/u).map((one) => one.trim())
  return {
    id: '',
    phrase: phrase.trim(),
    category,
    level,
    except: exceptions.filter((one) => one !== ''),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...(replacement.trim() === '' ? {} : { replacement: replacement.trim() }),
  }
}

/** A rule of the house, in one form. */
export function RuleForm(props: {
  readonly onSave: (rule: PhraseRule) => void
  readonly onTry: (rules: readonly PhraseRule[]) => Promise<RuleTrial>
  readonly onClose: () => void
}) {
  const { words } = useWords()
  const text = words.options.rules
  const [written, setWritten] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const short = [...written.phrase.trim()].length < SHORTEST_PHRASE
  const [trial, setTrial] = useState<RuleTrial | null>(null)
  const rule = ruleOf(written)
  const faultOf = (): string | undefined => (short ? text.needPhrase : compileRules([rule]).refused[0]?.why)
  const whenWritten = (act: () => void) => (): void => {
    setTried(true)
    if (faultOf() === undefined) act()
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
          <Button onClick={whenWritten(() => void props.onTry([rule]).then(setTrial))}>{text.bulk.tryFirst}</Button>
          <Button look="main" onClick={whenWritten(() => props.onSave(rule))}>
            {words.shared.save}
          </Button>
        </>
      }
    >
      <RuleFields written={written} fault={tried ? faultOf() : undefined} onChange={setWritten} />
      {trial === null ? null : <Trial trial={trial} rules={[rule]} />}
    </Modal>
  )
}

function RuleFields(props: {
  readonly written: Written
  readonly fault: string | undefined
  readonly onChange: (written: Written) => void
}) {
  const { written, fault, onChange } = props
  const { words } = useWords()
  const text = words.options.rules
  return (
    <div className={styles['form']}>
      <TextField
        label={text.field.phrase}
        value={written.phrase}
        fault={fault}
        onChange={(phrase) => onChange({ ...written, phrase })}
      />
      <ChoiceField
        label={text.field.level}
        value={written.level}
        choices={(['block', 'warn', 'hint'] as const).map((one) => ({ value: one, label: words.shared.level[one] }))}
        onChange={(level) => onChange({ ...written, level })}
      />
      <ChoiceField
        label={text.field.category}
        value={written.category}
        choices={RULE_CATEGORIES.map((one) => ({ value: one, label: one }))}
        onChange={(category) => onChange({ ...written, category })}
      />
      <TextField
        label={text.field.replacement}
        value={written.replacement}
        onChange={(replacement) => onChange({ ...written, replacement })}
      />
      <TextField
        label={text.field.reason}
        value={written.reason}
        onChange={(reason) => onChange({ ...written, reason })}
      />
      <TextField
        label={text.field.except}
        value={written.except}
        onChange={(except) => onChange({ ...written, except })}
      />
    </div>
  )
}
