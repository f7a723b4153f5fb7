import { useDeferredValue, useMemo, useState } from 'react'
import {
  compileRules,
  parseRuleLines,
  parseRuleRows,
  type RefusedPhrase,
  type RuleLines,
  type RuleTrial,
} from '@/lib/core/compliance/index.ts'
import { readCells } from '@/lib/core/transfer/index.ts'
import { Button } from '../primitives/button.tsx'
import { LongTextField } from '../primitives/field.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import type { OptionsActions } from './options-view.ts'
import styles from './options.module.css'
import { Trial } from './rule-trial.tsx'

/** More lines than these are not read one by one; the counts say the rest. */
const SHOWN = 50
/** So many rules are compiled while they are pasted; of more the trial says which can't be matched. */
const COMPILED_LIVE = 2000

/** Lines as they are typed, or a table copied out of a CSV file: its first line names the columns. */
function readPasted(text: string): RuleLines {
  const isTable = /^\s*(?:词语|词|phrase)\s*,/iu.test(text)
  return isTable ? parseRuleRows(readCells(new TextEncoder().encode(text))) : parseRuleLines(text)
}

/** Rules from pasted lines or a file: what was read, what could not be, and what they would have flagged, before they hold. */
export function RuleImport(props: { readonly actions: OptionsActions; readonly onClose: () => void }) {
  const { actions, onClose } = props
  const { words, format } = useWords()
  const text = words.options.rules.bulk
  const [pasted, setPasted] = useState('')
  const [file, setFile] = useState<RuleLines | null>(null)
  const [trial, setTrial] = useState<RuleTrial | null>(null)
  const wanted = useDeferredValue(pasted)
  const lines = useMemo(() => file ?? readPasted(wanted), [file, wanted])
  const { rules, faults } = lines
  const refused = useMemo(() => (rules.length > COMPILED_LIVE ? [] : compileRules(rules).refused), [rules])
  const take = (next: RuleLines | null): void => {
    setFile(next)
    setTrial(null)
  }
  return (
    <Modal
      open
      size="wide"
      title={text.title}
      closeLabel={words.shared.close}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.shared.cancel}</Button>
          <Button disabled={rules.length === 0} onClick={() => void actions.tryRules(rules).then(setTrial)}>
            {text.tryFirst}
          </Button>
          <Button
            look="main"
            disabled={rules.length === 0}
            onClick={() => {
              actions.saveRules(rules)
              onClose()
            }}
          >
            {text.use(format.count(rules.length))}
          </Button>
        </>
      }
    >
      <p>{text.hint}</p>
      <LongTextField
        label={text.lines}
        rows={6}
        value={pasted}
        onChange={(next) => {
          setPasted(next)
          take(null)
        }}
      />
      <div className={styles['bar']}>
        <FileButton
          label={text.file}
          accept=".csv,.tsv,.txt"
          onFile={(one) => void actions.readRuleFile(one).then(take)}
        />
        <p role="status">{text.read(format.count(rules.length), format.count(faults.length))}</p>
      </div>
      <Faults lines={lines} refused={refused} />
      {trial === null ? null : <Trial trial={trial} rules={rules} />}
    </Modal>
  )
}

/** Lines that could not be read and phrases that can't be matched, each with what to do about it. */
function Faults({ lines, refused }: { readonly lines: RuleLines; readonly refused: readonly RefusedPhrase[] }) {
  const { words } = useWords()
  const text = words.options.rules.bulk
  if (lines.faults.length + refused.length === 0) return null
  return (
    <ul className={styles['warn']} aria-label={text.faults}>
      {refused.slice(0, SHOWN).map(({ ruleId, phrase, why }) => (
        <li key={`${ruleId} ${phrase}`}>{text.unmatched(phrase, why)}</li>
      ))}
      {lines.faults.slice(0, SHOWN).map((fault) => (
        <li key={`${fault.line} ${fault.text}`}>{text.fault(fault.line, fault.fault, fault.text)}</li>
      ))}
    </ul>
  )
}
