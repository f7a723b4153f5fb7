import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { OfferedReply } from './offered-reply.ts'
import styles from './palette.module.css'
import { SlotFields } from './slot-fields.tsx'
import { SlottedText } from './slotted-text.tsx'
import { useSlotValues } from './use-slot-values.ts'

/** A phrase that still needs something, asked for before it is inserted; Enter inserts once nothing is missing. */
export function PaletteFill(props: {
  readonly reply: OfferedReply
  readonly onInsert: (reply: OfferedReply) => void
  readonly onBack: () => void
}) {
  const { reply, onInsert, onBack } = props
  const { words } = useWords()
  const text = words.panel.palette
  const { values, setValues, open, filled } = useSlotValues(reply)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (open.length === 0) onInsert(filled)
      }}
      onKeyDown={(event) => {
        // Left to itself the key would close the whole list.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        onBack()
      }}
    >
      <p>
        <SlottedText text={filled.text} open={open} />
      </p>
      <SlotFields
        slots={reply.openSlots}
        choices={reply.choices ?? {}}
        values={values}
        onChange={setValues}
        missing={open.length > 0}
        takesFocus
      />
      <div className={styles['fillFoot']}>
        <span className={styles['keys']}>{text.fillKeys}</span>
        <Button submit look="main" disabled={open.length > 0}>
          {text.fillInsert}
        </Button>
      </div>
    </form>
  )
}
