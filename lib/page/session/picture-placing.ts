import type { PanelToPage } from '../../core/panel-talk/index.ts'
import { findComposer, insertPictures } from '../composer/index.ts'
import { readOpenCustomer } from '../consoles/index.ts'
import { customerKey, type ChatRecord } from './chat-record.ts'
import type { SessionOptions } from './context.ts'

type PictureWish = Extract<PanelToPage, { type: 'insert-pictures' }>

/** Puts an entry's pictures into the composer of the chat they were meant for, and tells the panel what became of them. */
export async function placePictures(
  { entryId, session, pictures }: PictureWish,
  chat: ChatRecord,
  options: SessionOptions,
): Promise<void> {
  const { profile, document, wait, signal, tell } = options
  const customer = session === chat.session ? chat.customer : undefined
  const stillRight = (): boolean =>
    customer !== undefined && customerKey(readOpenCustomer(profile, document), profile) === customer
  const composer = findComposer(profile, document)
  const outcome = !stillRight()
    ? ({ status: 'other-customer', placed: 0 } as const)
    : composer === null
      ? ({ status: 'no-composer', placed: 0 } as const)
      : await insertPictures(composer, pictures.map(fileOf), { wait, signal, stillRight })
  tell({ type: 'pictures', entryId, outcome })
}

function fileOf({ name, type, base64 }: PictureWish['pictures'][number]): File {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return new File([bytes], name, { type })
}
