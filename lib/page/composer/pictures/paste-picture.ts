import { focusedPart } from '../focused-part.ts'
import type { PictureStrategy } from './picture-strategy.ts'

/** A synthetic paste of a file, for pages that take pictures from the clipboard: it has no effect of its own. */
export const pastePicture: PictureStrategy = {
  name: 'paste-picture',
  hand: (composer, file) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(file)
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData })
    return !focusedPart(composer).dispatchEvent(event)
  },
}
