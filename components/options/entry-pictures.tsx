import { useCallback, useState } from 'react'
import { Button } from '../primitives/button.tsx'
import { FileButton } from '../primitives/file-button.tsx'
import { usePromised } from '../primitives/use-promised.ts'
import { useWords } from '../words/index.ts'
import type { KnowledgeActions } from './knowledge-view.ts'
import looks from './knowledge.module.css'
import styles from './options.module.css'

/** The pictures of an entry: seen, added, taken off. */
export function EntryPictures(props: {
  readonly names: readonly string[]
  readonly actions: KnowledgeActions
  readonly onChange: (names: readonly string[]) => void
}) {
  const { names, actions, onChange } = props
  const { words } = useWords()
  const text = words.knowledge.pictures
  const [fault, setFault] = useState('')
  const add = async (file: File): Promise<void> => {
    const kept = await actions.keepPicture(file)
    if ('name' in kept) onChange([...new Set([...names, kept.name])])
    setFault('name' in kept ? '' : kept.fault === 'too-large' ? text.tooLarge(file.name) : text.notPicture(file.name))
  }
  return (
    <section className={styles['wide']} aria-label={text.title}>
      <p>{text.title}</p>
      <ul className={looks['pictures']}>
        {names.map((name) => (
          <li key={name}>
            <Thumbnail name={name} actions={actions} />
            <span className={styles['quiet']}>{name}</span>
            <Button
              look="quiet"
              aria-label={text.remove(name)}
              onClick={() => onChange(names.filter((one) => one !== name))}
            >
              {words.shared.remove}
            </Button>
          </li>
        ))}
      </ul>
      <FileButton
        label={text.add}
        accept="image/png,image/jpeg,image/webp,image/gif"
        onFile={(file) => void add(file)}
      />
      <p role="alert" className={styles['warn']}>
        {fault}
      </p>
    </section>
  )
}

function Thumbnail({ name, actions }: { readonly name: string; readonly actions: KnowledgeActions }) {
  const { words } = useWords()
  const { readPictures } = actions
  const ask = useCallback(async () => (await readPictures([name])).get(name) ?? null, [readPictures, name])
  const { value: picture } = usePromised(ask)
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (image === null || picture === null || picture === undefined) return undefined
      const address = URL.createObjectURL(picture)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [picture],
  )
  if (picture === null) return <span className={styles['warn']}>{words.knowledge.pictures.missing}</span>
  return picture === undefined ? null : <img ref={show} alt={name} />
}
