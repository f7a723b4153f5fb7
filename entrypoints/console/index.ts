import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startConsole } from './start-console.ts'

/** Injected by the worker into the one frame that holds a chat (decision 003). */
export default defineUnlistedScript(() => {
  void startConsole()
})
