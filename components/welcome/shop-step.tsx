import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { TextField } from '../primitives/field.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { ImportDialog } from '../options/index.ts'
import { useWords } from '../words/index.ts'
import { StepFeet } from './step-feet.tsx'
import type { WelcomeActions, WelcomeView } from './welcome-view.ts'
import styles from './welcome.module.css'

/** Whose shop and who sits here, and something to answer with: a ready pack or the own sheet. */
export function ShopStep(props: {
  readonly view: WelcomeView
  readonly actions: WelcomeActions
  readonly onLeave: (asDone: boolean) => void
}) {
  const { view, actions, onLeave } = props
  const { words } = useWords()
  const text = words.welcome.shop
  const shop = view.shops.find((one) => one.id === view.defaultShopId)
  const [name, setName] = useState(shop?.name ?? '')
  const [agent, setAgent] = useState(view.agentName)
  const keepNames = (): void => {
    const named = name.trim() === '' ? shop?.name : name.trim()
    const renamed = shop !== undefined && named !== undefined && named !== shop.name
    if (!renamed && agent.trim() === view.agentName) return
    actions.change({
      agentName: agent.trim(),
      ...(renamed ? { shops: view.shops.map((one) => (one.id === shop.id ? { ...one, name: named } : one)) } : {}),
    })
  }
  return (
    <>
      <TextField label={text.name} value={name} onChange={setName} />
      <TextField label={text.agent} hint={text.agentHint} value={agent} onChange={setAgent} />
      <p className={styles['hint']}>{text.hint}</p>
      <ul className={styles['choices']}>
        {view.packs.map((pack) => (
          <li key={pack.id}>
            <Button onClick={() => actions.loadPack(pack.id, view.defaultShopId)}>
              {words.states.emptyKnowledge.load(pack.name, pack.entries)}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['own']}>
        <FileButton
          label={text.own}
          look="plain"
          accept=".csv,.tsv,.txt,.xlsx,.json,.zip"
          onFile={actions.readKnowledgeFile}
        />
        <small>{text.ownHint}</small>
      </div>
      <ImportDialog view={view.importing} actions={actions} shops={view.shops} />
      <StepFeet
        ready={view.entries.length > 0}
        onLeave={(asDone) => {
          keepNames()
          onLeave(asDone)
        }}
      />
    </>
  )
}
