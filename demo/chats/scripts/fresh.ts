import type { ChatScript } from '../model.ts'

/** Chats of the fresh food shop. */
export const freshScripts: readonly ChatScript[] = []
