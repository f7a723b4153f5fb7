import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startPicker } from './start-picker.ts'

/** Injected into a granted page when a person asks to teach it (decision 031); does nothing until a panel speaks to it. */
export default defineUnlistedScript(() => startPicker())
