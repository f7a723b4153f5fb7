import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import type { WelcomeActions, WelcomeView } from './welcome-view.ts'
import styles from './welcome.module.css'

/** One press chooses the language and goes on. */
export function LanguageStep(props: {
  readonly view: WelcomeView
  readonly actions: WelcomeActions
  readonly onLeave: (asDone: boolean) => void
}) {
  const { view, actions, onLeave } = props
  const { words } = useWords()
  const { zh, en } = words.shared.language
  const languages = [
    { value: 'zh-CN', label: zh },
    { value: 'en', label: en },
  ] as const
  return (
    <div className={styles['choices']}>
      {languages.map(({ value, label }) => (
        <Button
          key={value}
          look={view.language === value ? 'main' : 'plain'}
          lang={value}
          onClick={() => {
            if (view.language !== value) actions.change({ language: value })
            onLeave(true)
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
