/**
 * overlay: what Wenda draws on the console's page: marks under flagged words and one strip by the composer, in a
 * top-layer popover with a closed shadow root. It holds no input and no personal data, decides nothing, and knows
 * neither rules nor messages. Tests: tests/browser/overlay.
 */
export { createOverlayHost } from './overlay-host.ts'
export { createOverlay, type MarkRect, type Overlay, type OverlayOptions } from './overlay.ts'
export type { PillModel, StripCheck, StripFlag, StripModel, StripWords } from './strip-model.ts'
