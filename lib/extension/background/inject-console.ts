import { answered, refused, type Answer } from '../messaging/index.ts'
import type { PageSender } from '../door/index.ts'

/** Set in the frame's isolated world while a console script is there or on its way. */
interface Marked {
  wendaConsoleAsked?: boolean
}

/**
 * Puts the console script into the frame that asked, once a document: a call repeated because its answer was lost does
 * not put a second one there.
 */
export async function injectConsole(sender: PageSender): Promise<Answer<{ injected: boolean }>> {
  const target = targetOf(sender)
  const [first] = await chrome.scripting.executeScript({ target, func: markAsked, args: [true] })
  if (first?.result !== true) return answered({ injected: false })
  try {
    await chrome.scripting.executeScript({ target, files: ['console.js'], injectImmediately: true })
    return answered({ injected: true })
  } catch (error) {
    await chrome.scripting.executeScript({ target, func: markAsked, args: [false] })
    return refused('failed', error instanceof Error ? error.message : String(error))
  }
}

/** Puts the palette's script beside the console script that asked; a second one there finds its place taken. */
export async function injectPalette(sender: PageSender): Promise<Answer<null>> {
  await chrome.scripting.executeScript({ target: targetOf(sender), files: ['palette.js'], injectImmediately: true })
  return answered(null)
}

function targetOf({ tabId, frameId, documentId }: PageSender) {
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] }
}

/** Runs in the frame. True when the mark was not there before. */
function markAsked(asked: boolean): boolean {
  const world = globalThis as typeof globalThis & Marked
  const before = world.wendaConsoleAsked === true
  world.wendaConsoleAsked = asked
  return !before
}
