import { useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import styles from './desk.module.css'

/** What can be sent to agents. */
export const SENT_PARTS = ['knowledge', 'rules', 'profiles', 'targets'] as const
export type SentPart = (typeof SENT_PARTS)[number]

/** What became of making a bundle. */
export type BundleMade = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly why: string }

/** One file that makes every machine of the team alike. */
export function BundleOut({ make }: { readonly make: (parts: readonly SentPart[]) => Promise<BundleMade> }) {
  const { words } = useWords()
  const said = words.bundle
  const [parts, setParts] = useState<readonly SentPart[]>(SENT_PARTS)
  const [made, setMade] = useState<BundleMade | null>(null)
  const toggle = (part: SentPart) =>
    setParts(SENT_PARTS.filter((one) => (one === part ? !parts.includes(part) : parts.includes(one))))
  return (
    <section className={styles['box']} aria-labelledby="desk-bundle">
      <h2 className={styles['sub']} id="desk-bundle">
        {said.out.title}
      </h2>
      <p className={styles['note']}>{said.out.hint}</p>
      <div className={styles['choices']}>
        {SENT_PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} /> {said.part[part]}
          </label>
        ))}
        <Button disabled={parts.length === 0} onClick={() => void make(parts).then(setMade)}>
          {said.out.make}
        </Button>
      </div>
      <p role={made?.ok === false ? 'alert' : 'status'} className={made?.ok === false ? styles['costs'] : undefined}>
        {parts.length === 0
          ? said.out.none
          : made === null
            ? ''
            : made.ok
              ? said.out.made(made.file)
              : said.out.failed(made.why)}
      </p>
    </section>
  )
}
