import { useEffect, useRef } from 'react'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { consoleAddress } from './console-address.ts'
import type { WelcomeActions, WelcomeView } from './welcome-view.ts'
import styles from './welcome.module.css'

/** Where to go from here: the granted consoles, the panel, the guide. */
export function Finish({ view, actions }: { readonly view: WelcomeView; readonly actions: WelcomeActions }) {
  const { words } = useWords()
  const text = words.welcome.finish
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
  }, [])
  const consoles = view.consoles.flatMap((row) => {
    const address = consoleAddress(row.profile.matches)
    return row.granted && address !== undefined ? [{ name: row.profile.name, address }] : []
  })
  return (
    <section className={styles['finish']} aria-labelledby="finish-title">
      <h2 id="finish-title" ref={head} tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.hint}</p>
      <div className={styles['choices']}>
        {consoles.map(({ name, address }) => (
          <Button key={address} look="main" onClick={() => actions.openConsole(address)}>
            {text.open(name)}
          </Button>
        ))}
        <Button onClick={actions.openPanel}>{text.panel}</Button>
        <Button look="quiet" onClick={() => actions.openOptions('guide')}>
          {text.guide}
        </Button>
        <Button look="quiet" onClick={() => actions.openOptions('consoles')}>
          {text.settings}
        </Button>
      </div>
    </section>
  )
}
