import { useEffect, useMemo, useRef, useState } from 'react'
import { readEntriesById, readPictures } from '@/lib/extension/storage/index.ts'
import type { PanelActions, PanelView } from '../panel/index.ts'
import { copyPicture, pictureFiles, type PictureFile } from './picture-files.ts'
import type { ConsolePage } from './use-console-page.ts'

/** More than this is not sent over a port (Chromium closes it at 64 MiB of text); such pictures are copied. */
const MOST_BYTES = 30_000_000

type Told = NonNullable<PanelView['pictures']>

/** Puts an entry's pictures into the page; one that the page does not take goes to the clipboard, and both is told. */
export function usePictures(page: ConsolePage): {
  readonly told: Told | null
  readonly insertPictures: PanelActions['insertPictures']
} {
  const [own, setOwn] = useState<Told | null>(null)
  const last = useRef<readonly PictureFile[]>([])
  const ground = useRef(page)
  useEffect(() => {
    ground.current = page
  })
  const { pictures } = page.talk
  useEffect(() => {
    if (pictures === null) return
    const { entryId, outcome } = pictures
    const { status, placed } = outcome
    const rest = last.current[placed]
    if ((status === 'not-taken' || status === 'no-composer') && rest !== undefined) {
      void copyPicture(rest).then((copied) => setOwn({ entryId, code: copied ? 'copied' : status }))
    } else setOwn({ entryId, code: status })
  }, [pictures])
  const insertPictures = useMemo(
    () =>
      (entryId: string): void => {
        setOwn({ entryId, code: 'placing' })
        void send(ground.current, entryId).then((sent) => {
          last.current = sent.files
          if (sent.code !== undefined) setOwn({ entryId, code: sent.code })
        })
      },
    [],
  )
  return { told: own, insertPictures }
}

/** Sends the pictures to the page; a code where they could not be. */
async function send(
  { talk, say }: ConsolePage,
  entryId: string,
): Promise<{ readonly files: readonly PictureFile[]; readonly code?: Told['code'] }> {
  const session = talk.snapshot?.session
  const [entry] = await readEntriesById([entryId]).catch(() => [])
  const files = pictureFiles(await readPictures(entry?.images ?? []).catch(() => new Map<string, Uint8Array>()))
  const [first] = files
  if (first === undefined) return { files, code: 'not-here' }
  const blind = talk.snapshot?.health.some(({ part, state }) => part === 'composer' && state === 'blind') === true
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (session === undefined || blind || bytes > MOST_BYTES) {
    return { files, code: (await copyPicture(first)) ? 'copied' : 'no-composer' }
  }
  const pictures = files.map(({ name, type, base64 }) => ({ name, type, base64: base64() }))
  say({ type: 'insert-pictures', entryId, session, pictures })
  return { files }
}
