import type { PictureStrategy } from './picture-strategy.ts'

/** How far out of the composer its file field may stand; further out it is some other field of the page. */
const MOST_LEVELS = 8

/** Puts the file into the page's own file field beside the composer, as if the agent had chosen it there. */
export const choosePicture: PictureStrategy = {
  name: 'choose-picture',
  hand: (composer, file) => {
    const field = fileFieldOf(composer, file)
    if (field === undefined) return false
    const chosen = new DataTransfer()
    chosen.items.add(file)
    field.files = chosen.files
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    return true
  },
}

function fileFieldOf(composer: HTMLElement, file: File): HTMLInputElement | undefined {
  let at = outerOf(composer)
  for (let level = 0; at !== null && level < MOST_LEVELS && !/^(?:BODY|HTML)$/.test(at.tagName); level += 1) {
    const fields = [...at.querySelectorAll<HTMLInputElement>('input[type="file"]')]
    const fitting = fields.filter((field) => !field.disabled && takes(field.accept, file))
    const field = fitting.find(({ accept }) => accept !== '') ?? fitting[0]
    if (field !== undefined) return field
    at = outerOf(at)
  }
  return undefined
}

function outerOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}

/** Whether a field's `accept` list takes a file, by type or by the end of its name. */
function takes(accept: string, file: File): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (wanted.length === 0) return true
  const name = file.name.toLowerCase()
  return wanted.some((each) => each === file.type || each === 'image/*' || each === '*/*' || name.endsWith(each))
}
