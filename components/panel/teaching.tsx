import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { PanelActions } from './panel-actions.ts'
import type { Standing } from './panel-view.ts'
import { TeachOffer } from './teach-offer.tsx'
import styles from './teaching.module.css'

/** What stands in the panel before there is a chat: one sentence and the one thing to do next. */
export function Teaching(props: {
  readonly standing: Exclude<Standing, { kind: 'chat' }> | Standing
  readonly teachable: boolean
  readonly actions: PanelActions
}) {
  const { standing, teachable, actions } = props
  const { words } = useWords()
  const text = words.states
  switch (standing.kind) {
    case 'loading':
      return (
        <p className={styles['quiet']} role="status">
          {words.panel.loading}
        </p>
      )
    case 'no-console':
      return (
        <section className={styles['teach']} aria-label={text.noConsole.title}>
          <h2>{text.noConsole.title}</h2>
          <p>{text.noConsole.hint}</p>
          <ul className={styles['choices']}>
            {standing.consoles.map((one) => (
              <li key={one.id}>
                <Button onClick={() => actions.grant(one.id)}>{text.noConsole.grant(one.name)}</Button>
              </li>
            ))}
          </ul>
          <Button look="quiet" onClick={() => actions.openOptions('consoles')}>
            {text.noConsole.other}
          </Button>
          <TeachOffer teachable={teachable} actions={actions} />
        </section>
      )
    case 'other-page':
      return (
        <section className={styles['teach']} aria-label={text.otherPage.title}>
          <h2>{text.otherPage.title}</h2>
          <p>{text.otherPage.hint}</p>
          <Button onClick={() => actions.openOptions('consoles')}>{text.otherPage.manage}</Button>
          <TeachOffer teachable={teachable} actions={actions} />
        </section>
      )
    case 'no-chat':
      return (
        <section className={styles['teach']} aria-label={text.noChat.title}>
          <h2>{text.noChat.title}</h2>
          <p>{text.noChat.hint}</p>
        </section>
      )
    case 'chat':
      return null
  }
}
