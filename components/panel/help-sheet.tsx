import { memo } from 'react'
import { chordText, keyGroups, type KeyGroup, type KeyMap } from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { Key } from '../primitives/key.tsx'
import { Modal } from '../primitives/modal.tsx'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import styles from './help-sheet.module.css'
import type { PanelActions } from './panel-actions.ts'

const GROUPS: readonly KeyGroup[] = ['chat', 'held', 'list', 'panel']

/** Every key in one place, by where it acts; those that the browser listens to as well. */
export const HelpSheet = memo(function HelpSheet(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly keys: KeyMap
  /** Signs that open the quick replies in the composer; '' for none. */
  readonly triggers: string
  readonly readBrowserKeys: PanelActions['readBrowserKeys']
  readonly onEdit: PanelActions['openOptions']
}) {
  const { words } = useWords()
  const text = words.panel.help
  return (
    <Modal
      open={props.open}
      onClose={props.onClose}
      title={text.title}
      closeLabel={text.close}
      size="sheet"
      foot={<Button onClick={() => props.onEdit('keys')}>{text.edit}</Button>}
    >
      {/* Longer than the panel is high: whoever has no wheel scrolls it by the arrows. */}
      <div role="group" aria-label={text.title} tabIndex={0}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3 className={styles['head']}>{words.options.keys.group[group].title}</h3>
            <dl className={styles['keys']}>
              {group === 'list' && props.triggers !== '' ? (
                <Line what={text.trigger} chords={[...props.triggers]} />
              ) : null}
              {keyGroups[group].map((action) => (
                <Line key={action} what={words.shared.keyAction[action]} chords={[props.keys[action]]} />
              ))}
            </dl>
          </section>
        ))}
        <BrowserKeys read={props.readBrowserKeys} />
      </div>
    </Modal>
  )
})

/** What the browser has really bound: it drops a key that is taken, and then there is none. */
function BrowserKeys({ read }: { readonly read: PanelActions['readBrowserKeys'] }) {
  const { words } = useWords()
  const text = words.options.keys.browser
  const { value = [] } = usePromised(read)
  if (value.length === 0) return null
  return (
    <section>
      <h3 className={styles['head']}>{text.title}</h3>
      <dl className={styles['keys']}>
        {value.map(({ command, chord }) =>
          chord === '' ? (
            <div key={command}>
              <dt>{text.command[command]}</dt>
              <dd>{text.none}</dd>
            </div>
          ) : (
            <Line key={command} what={text.command[command]} chords={[chord]} />
          ),
        )}
      </dl>
    </section>
  )
}

function Line({ what, chords }: { readonly what: string; readonly chords: readonly string[] }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        {chords.map((chord) => (
          <span key={chord}>
            <Key chord={chord} />
            <span className={styles['hidden']}>{chordText(chord)}</span>
          </span>
        ))}
      </dd>
    </div>
  )
}
