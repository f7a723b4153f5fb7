import { useCallback, useEffect, useRef, useState } from 'react'
import { readEntriesById, readPictures } from '@/lib/extension/storage/index.ts'
import type { PanelActions, PanelView } from '../panel/index.ts'
import { copyPicture, pictureFiles, type PictureFile } from './picture-files.ts'
import type { ConsolePage } from './use-console-page.ts'

/** More than this is not sent over a port (Chromium closes it at 64 MiB of text); such pictures are copied. */
const MOST_BYTES = 30_000_000
/** A page that says nothing for so long, for each picture, is gone. */
const ANSWER_MS = 12_000

type Told = NonNullable<PanelView['pictures']>

/** What is told, and at which moment of which chat: in another one, and once something was sent, it says nothing. */
interface Standing {
  readonly moment: string
  readonly told: Told
}

/** The chat and the shop's newest line in it. */
function momentOf({ snapshot }: ConsolePage['talk']): string {
  const newest = snapshot?.messages.findLast(({ side }) => side === 'agent')?.id
  return `${snapshot?.session ?? ''} ${newest ?? ''}`
}

/** Puts an entry's pictures into the page; one that the page does not take goes to the clipboard, and both is told. */
export function usePictures(page: ConsolePage): {
  readonly told: Told | null
  readonly insertPictures: PanelActions['insertPictures']
} {
  const [standing, setStanding] = useState<Standing | null>(null)
  const sent = useRef<readonly PictureFile[]>([])
  const ground = useRef(page)
  useEffect(() => {
    ground.current = page
  })
  const tell = useCallback((told: Told) => {
    setStanding({ moment: momentOf(ground.current.talk), told })
  }, [])
  const { pictures } = page.talk
  useEffect(() => {
    if (pictures === null) return
    const { entryId, outcome } = pictures
    void codeOf(outcome, sent.current).then((code) => tell({ entryId, code }))
  }, [pictures, tell])
  const insertPictures = useCallback(
    (entryId: string): void => {
      const placing: Told = { entryId, code: 'placing' }
      tell(placing)
      void send(ground.current, entryId).then(({ files, code }) => {
        sent.current = files
        if (code !== undefined) return tell({ entryId, code })
        setTimeout(() => {
          setStanding((now) => (now?.told === placing ? { ...now, told: { entryId, code: 'page-lost' } } : now))
        }, ANSWER_MS * files.length)
      })
    },
    [tell],
  )
  return { told: standing?.moment === momentOf(page.talk) ? standing.told : null, insertPictures }
}

/** The outcome as it is told: a picture the page did not take is copied, if that can be. */
async function codeOf(
  { status, placed }: NonNullable<ConsolePage['talk']['pictures']>['outcome'],
  sent: readonly PictureFile[],
): Promise<Told['code']> {
  const rest = sent[placed]
  if ((status !== 'not-taken' && status !== 'no-composer') || rest === undefined) return status
  return (await copyPicture(rest)) ? 'copied' : status
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
