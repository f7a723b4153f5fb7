/**
 * palette: quick replies in the composer by a trigger (`/` `、` `;` `;`): what is typed after it is the search, a list by
 * the composer shows what is found. It writes only through what the console script gives it, and holds no text field of
 * its own. Tests: tests/unit/page/palette, tests/browser/palette.
 */
export { findPaletteDoor, openPaletteDoor, PaletteDoor, type PaletteGround, type PaletteHand } from './palette-door.ts'
export { ComposerPalette, type PaletteWords } from './palette-hand.ts'
export { createPaletteList, type ListModel, type PaletteList } from './palette-list.ts'
export { findToken, type PaletteToken } from './trigger.ts'
