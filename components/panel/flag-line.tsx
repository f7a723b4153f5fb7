import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { Key } from '../primitives/key.tsx'
import { useWords } from '../words/index.ts'
import styles from './flag-line.module.css'
import type { DraftFlag } from './draft-view.ts'
import type { PanelActions } from './panel-actions.ts'

/** One flag: its level in a word, the words it means, why and on what basis, and the replacement with its key. */
export function FlagLine(props: {
  readonly flag: DraftFlag
  readonly fixChord: string | undefined
  readonly dismissChord: string | undefined
  readonly actions: PanelActions
}) {
  const { flag, fixChord, dismissChord, actions } = props
  const { words } = useWords()
  const text = words.panel.draft
  const [proposed, setProposed] = useState(false)
  return (
    <li className={styles['flag']}>
      <span className={`${styles['level']} ${styles[flag.level]}`} title={text.levelLong[flag.level]}>
        {words.shared.level[flag.level]}
      </span>
      <p className={styles['why']}>
        <b>{flag.phrase}</b> <span>{flag.reason ?? flag.category}</span>
        {flag.basis === undefined ? null : (
          <span className={styles['basis']}>{words.shared.labelled(text.basis, flag.basis)}</span>
        )}
      </p>
      <div className={styles['acts']}>
        {flag.replacement === undefined ? null : (
          <button type="button" className={styles['fix']} onClick={() => actions.fixFlag(flag)}>
            {flag.replacement === '' ? text.remove : text.replaceBy(flag.replacement)}
            {fixChord === undefined ? null : <Key chord={fixChord} />}
          </button>
        )}
        <Button
          look="quiet"
          chord={dismissChord}
          aria-label={flag.level === 'block' ? text.proposeLabel(flag.phrase) : text.dismissLabel(flag.phrase)}
          onClick={() => {
            setProposed(flag.level === 'block')
            actions.dismissFlag(flag)
          }}
        >
          {proposed ? text.proposed : flag.level === 'block' ? text.propose : text.dismiss}
        </Button>
      </div>
    </li>
  )
}
