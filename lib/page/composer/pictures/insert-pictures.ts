import { isWritable } from '../field.ts'
import type { InsertionOptions } from '../insert-reply.ts'
import { choosePicture } from './choose-picture.ts'
import { pastePicture } from './paste-picture.ts'
import type { PictureStrategy } from './picture-strategy.ts'
import { watchForPicture } from './see-picture.ts'

/**
 * What became of pictures. `shown`: each stands on the page. `unseen`: the page took one, but shows nothing of it.
 * `not-taken`: the page knows no way to take one.
 */
export interface PictureInsertion {
  readonly status: 'shown' | 'unseen' | 'not-taken' | 'read-only' | 'other-customer' | 'page-lost'
  /** How many stand on the page. */
  readonly placed: number
}

/** The ways, the gentler first: a file field may send as soon as something is chosen. */
const strategies: readonly PictureStrategy[] = [pastePicture, choosePicture]

/** How long a page is given to show a picture: one that has heard of it, and one that may have. */
const SHOWN_MS = { heard: 3_000, perhaps: 800, step: 50 }

/**
 * Hands pictures to the page one after the other, the way it takes them, and looks whether it shows them. Never sends;
 * stops at the first that is not taken, or when the chat is no longer the one it was meant for.
 */
export async function insertPictures(
  composer: HTMLElement,
  files: readonly File[],
  options: InsertionOptions,
): Promise<PictureInsertion> {
  for (const [placed, file] of files.entries()) {
    const status = await insertOne(composer, file, options)
    if (status !== 'shown') return { status, placed }
  }
  return { status: 'shown', placed: files.length }
}

async function insertOne(
  composer: HTMLElement,
  file: File,
  options: InsertionOptions,
): Promise<PictureInsertion['status']> {
  for (const strategy of strategies) {
    if (options.signal.aborted || !composer.isConnected) return 'page-lost'
    if (!isWritable(composer)) return 'read-only'
    if (!options.stillRight()) return 'other-customer'
    composer.focus()
    const watch = watchForPicture(composer, file)
    const heard = strategy.hand(composer, file)
    const shown = await isShown(watch.seen, heard, options)
    watch.stop()
    if (shown) return 'shown'
    if (heard) return 'unseen'
  }
  return 'not-taken'
}

async function isShown(seen: () => boolean, heard: boolean, { wait, signal }: InsertionOptions): Promise<boolean> {
  const most = heard ? SHOWN_MS.heard : SHOWN_MS.perhaps
  for (let waited = 0; waited < most && !signal.aborted; waited += SHOWN_MS.step) {
    await wait(SHOWN_MS.step)
    if (seen()) return true
  }
  return seen()
}
