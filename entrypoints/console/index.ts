import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/** Injected by the worker into the one frame that holds a chat (decision 003). */
export default defineUnlistedScript(() => {})
