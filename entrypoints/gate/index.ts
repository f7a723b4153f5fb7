import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startGate } from './start-gate.ts'

/** Registered at run time for granted consoles: every frame, `document_start`, isolated world (DESIGN 4.14). */
export default defineUnlistedScript(() => startGate(window))
