import { PlaceHead } from '../primitives/page-frame.tsx'
import { useWords } from '../words/index.ts'
import styles from './options.module.css'

/** What the program promises, and how to start. */
export function AboutPlace({ version }: { readonly version: string }) {
  const { words } = useWords()
  const text = words.options.about
  return (
    <>
      <PlaceHead title={words.options.place.about} hint={words.options.hint.about} />
      <p>{text.version(version)}</p>
      <ul className={styles['promises']}>
        {text.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <h2>{text.steps}</h2>
      <ol className={styles['steps']}>
        {text.step.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  )
}
