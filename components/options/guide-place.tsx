import { chordText, type KeyMap } from '@/lib/core/keys/index.ts'
import { Button } from '../primitives/button.tsx'
import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './guide-place.module.css'
import { splitKeys } from './guide-text.ts'
/** The user guide, with this machine's own keys in it. */
export function GuidePlace({ keys, onWelcome }: { readonly keys: KeyMap; readonly onWelcome: () => void }) {
  const { words } = useWords()
  const text = words.guide
  return (
    <>
      <PlaceHead title={text.title} hint={text.hint}>
        <Button onClick={onWelcome}>{text.again}</Button>
      </PlaceHead>
      <div className={styles['guide']}>
        {text.sections.map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            <ul>
              {section.lines.map((line) => (
                <li key={line}>
                  <GuideLine line={line} keys={keys} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function GuideLine({ line, keys }: { readonly line: string; readonly keys: KeyMap }) {
  return splitKeys(line).map((piece) =>
    piece.key === undefined ? (
      <span key={piece.at}>{piece.text}</span>
    ) : (
      <kbd key={piece.at} className={styles['key']}>
        {chordText(keys[piece.key])}
      </kbd>
    ),
  )
}
