import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '@/lib/extension/background/index.ts'

/** Chromium's service worker; in Firefox the background is a page (entrypoints/firefox-background). */
export default defineBackground({ exclude: ['firefox'], main: () => startBackground() })
