import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import { ChatWatch } from './chat-watch.ts'
import type { ChatListener, WatchOptions } from './chat-listener.ts'
import { defaultEngine } from './selector-engine.ts'

/**
 * Watches the open chat until `signal` aborts. Tells each line once per customer, however often the page rebuilds,
 * recycles or re-mounts its list; lines that were there when the chat was first opened are `history`. What comes while
 * another chat is open is told, as news, on return. While the page is between two chats nothing is told. A part that
 * goes blind is told within two slow rescans.
 */
export function observeChat(
  profile: ConsoleProfile,
  root: Document,
  listener: ChatListener,
  options: WatchOptions,
): void {
  const watch = new ChatWatch(profile, root, listener, { ...options, engine: options.engine ?? defaultEngine })
  watch.start()
}
