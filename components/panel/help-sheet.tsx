import { Button } from '../primitives/button.tsx'
import { Key } from '../primitives/key.tsx'
import { Modal } from '../primitives/modal.tsx'
import { useWords } from '../words/index.ts'
import styles from './help-sheet.module.css'
import type { PanelActions, PanelKeys } from './panel-view.ts'

const ACTIONS = [
  'insert-1',
  'insert-2',
  'insert-3',
  'fix-flag',
  'dismiss-flag',
  'open-palette',
  'next-waiting',
  'three-check',
  'follow-up',
] as const

/** Every key in one place. */
export function HelpSheet(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly keys: PanelKeys
  readonly onEdit: PanelActions['openOptions']
}) {
  const { words } = useWords()
  const text = words.panel.help
  const here = [
    { chord: '1', also: ['2', '3'], what: text.numbers },
    { chord: '/', also: [], what: text.palette },
    { chord: '?', also: [], what: text.show },
  ]
  return (
    <Modal
      open={props.open}
      onClose={props.onClose}
      title={text.title}
      closeLabel={text.close}
      size="sheet"
      foot={<Button onClick={() => props.onEdit('keys')}>{text.edit}</Button>}
    >
      <h3 className={styles['head']}>{text.inPanel}</h3>
      <dl className={styles['keys']}>
        {here.map((one) => (
          <div key={one.chord}>
            <dt>{one.what}</dt>
            <dd>
              {[one.chord, ...one.also].map((chord) => (
                <ReadKey key={chord} chord={chord} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles['head']}>{text.onPage}</h3>
      <dl className={styles['keys']}>
        {ACTIONS.map((action) => (
          <div key={action}>
            <dt>{words.shared.keyAction[action]}</dt>
            <dd>
              <ReadKey chord={props.keys[action]} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}

function ReadKey({ chord }: { readonly chord: string }) {
  return (
    <>
      <Key chord={chord} />
      <span className={styles['hidden']}>{chord}</span>
    </>
  )
}
