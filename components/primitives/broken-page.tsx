import { Component, type ReactNode } from 'react'
import { maskText } from '@/lib/core/session-log/index.ts'
import { useWords } from '../words/index.ts'
import { Button } from './button.tsx'
import styles from './lock-screen.module.css'

interface Broken {
  /** What was thrown, as the program names it; null while the page stands. */
  readonly fault: string | null
}

/** In the place of a page whose drawing failed: what happened, what was kept, what to do. A page never goes blank. */
export class BrokenPage extends Component<{ readonly onReload: () => void; readonly children: ReactNode }, Broken> {
  override readonly state: Broken = { fault: null }

  static getDerivedStateFromError(error: unknown): Broken {
    return { fault: String(error) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    return fault === null ? this.props.children : <Standing fault={fault} onReload={this.props.onReload} />
  }
}

function Standing(props: { readonly fault: string; readonly onReload: () => void }) {
  const { words } = useWords()
  const said = words.states.broken
  return (
    <main className={styles['page']}>
      <div role="alert">
        <h1>{said.title}</h1>
        <p>{said.text}</p>
      </div>
      <Button look="main" onClick={props.onReload}>
        {words.states.reload}
      </Button>
      {/* It may quote what it stumbled over. */}
      <p>{said.fault(maskText(props.fault).slice(0, 300))}</p>
    </main>
  )
}
