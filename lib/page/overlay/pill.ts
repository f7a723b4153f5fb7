import type { PillModel, StripWords } from './strip-model.ts'
import { onTrustedPress } from './trusted-press.ts'

/** Space kept between the pill and the window's edge. */
const EDGE_PX = 8

/** What on a page a person presses or writes in: the pill must not lie over it. */
const BUSY =
  'a, button, input, textarea, select, label, summary, li, [tabindex], [contenteditable], [role=button], [role=tab], [role=menuitem]'

/** What drawing the pill needs. */
export interface PillContext {
  readonly document: Document
  readonly words: StripWords
  readonly onPress: () => void
  readonly onDoubt: () => void
  readonly now: () => number
  readonly signal: AbortSignal
}

/** The small thing that says how many wait and how long the most urgent still has. */
export interface Pill {
  readonly element: HTMLElement
  /** Writes `model` in; cheap enough for every second. */
  update(model: PillModel): void
  /** Finds the place where it covers nothing a person presses. */
  place(): void
}

/** Makes the pill; numbers and a clock only, so that nothing personal stands on the page. */
export function drawPill({ document, words, onPress, onDoubt, now, signal }: PillContext): Pill {
  const element = document.createElement('button')
  element.type = 'button'
  // The agent has a key for it; the page's own order of Tab stays as it was.
  element.tabIndex = -1
  const count = document.createElement('b')
  const clock = document.createElement('span')
  element.append(count, clock)
  onTrustedPress(element, onPress, { now, signal, onDoubt })
  return {
    element,
    update: (model) => {
      element.className = `pill ${model.level}`
      count.textContent = String(model.waiting)
      clock.textContent = model.clock
      element.title = words.pill(model.waiting, model.clock.replace('−', ''), model.level === 'late')
      element.setAttribute('aria-label', element.title)
    },
    place: () => placePill(element, document),
  }
}

function placePill(pill: HTMLElement, document: Document): void {
  const { clientWidth, clientHeight } = document.documentElement
  const { offsetWidth: width, offsetHeight: height } = pill
  const right = clientWidth - width - EDGE_PX
  const bottom = clientHeight - height - EDGE_PX
  const centre = (clientWidth - width) / 2
  const spots = [
    [centre, EDGE_PX],
    [right, bottom],
    [EDGE_PX, bottom],
    [right, EDGE_PX],
    [centre, bottom],
  ] as const
  const free = spots.find(([left, top]) => isFree(document, pill, { left, top, width, height }))
  const [left, top] = free ?? spots[0]
  pill.style.left = `${left}px`
  pill.style.top = `${top}px`
}

function isFree(
  document: Document,
  pill: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): boolean {
  const root = pill.getRootNode()
  const own = root instanceof ShadowRoot ? root.host : pill
  return [left, left + width / 2, left + width].every((x) =>
    [top, top + height].every((y) =>
      document.elementsFromPoint(x, y).every((found) => found === own || found.closest(BUSY) === null),
    ),
  )
}
