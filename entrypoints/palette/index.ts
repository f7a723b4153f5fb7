import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ComposerPalette, createPaletteList, findPaletteDoor } from '@/lib/page/palette/index.ts'
import { paletteWords } from './words.ts'

/** Injected beside the console script when the first trigger is typed (decision 041). */
export default defineUnlistedScript(() => {
  const door = findPaletteDoor(globalThis)
  if (door === undefined || door.ground.signal.aborted) return
  const { theme, language } = door.ground
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  // A custom element's name needs a dash; the letters are random so that a page cannot aim at it.
  const random = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 26) + 97)
  const list = createPaletteList(document, dark, `x-${String.fromCharCode(...random)}`)
  door.take(new ComposerPalette(door.ground, list, paletteWords(language, door.ground.keys)))
})
