import type { ChatScript } from '../model.ts'

/** Chats of the electronics shop. */
export const digitalScripts: readonly ChatScript[] = []
