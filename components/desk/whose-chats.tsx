import { ChoiceField } from '../primitives/field.tsx'
import { useWords } from '../words/index.ts'
import type { DeskView } from './desk-view.ts'

/** Whose conversations: a shop's, an agent's; '' for everyone's. */
export interface Whose {
  readonly shop: string
  readonly agent: string
}

/** The two choices that narrow conversations to a shop and to an agent. */
export function WhoseChats(props: {
  readonly view: Pick<DeskView, 'shops' | 'agents'>
  readonly labels: Whose
  readonly value: Whose
  readonly onChange: (part: Partial<Whose>) => void
}) {
  const { view, labels, value, onChange } = props
  const { words } = useWords()
  const everyone = { value: '', label: words.shared.all }
  return (
    <>
      <ChoiceField
        label={labels.shop}
        value={value.shop}
        onChange={(shop) => onChange({ shop })}
        choices={[everyone, ...view.shops.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <ChoiceField
        label={labels.agent}
        value={value.agent}
        onChange={(agent) => onChange({ agent })}
        choices={[everyone, ...view.agents.map((name) => ({ value: name, label: name }))]}
      />
    </>
  )
}
