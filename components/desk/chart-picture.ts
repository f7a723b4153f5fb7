import { offerFile } from '../primitives/offer-file.ts'
import { tokenColour } from './token-colour.ts'

/** Colours as the page shows them now; a picture looks like what was looked at. */
export interface Ink {
  readonly surface: string
  readonly sunk: string
  readonly text: string
  readonly muted: string
  readonly accent: string
}

/** A chart as a picture: its title stands in it, so that it can be read where it is pasted. */
export interface ChartPicture {
  readonly title: string
  /** Of the drawing below the title, in CSS px. */
  readonly width: number
  readonly height: number
  readonly draw: (pen: CanvasRenderingContext2D, ink: Ink) => void
}

/** Sharp on every screen and in a slide. */
const SCALE = 2
const EDGE_PX = 16
const TITLE_PX = 28

/** Draws a chart and hands it to the person as a PNG. Nothing happens where the browser cannot draw. */
export function saveChart({ title, width, height, draw }: ChartPicture): void {
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * EDGE_PX) * SCALE
  canvas.height = (height + TITLE_PX + 2 * EDGE_PX) * SCALE
  const pen = canvas.getContext('2d')
  if (pen === null) return
  const ink = inkOfPage()
  pen.scale(SCALE, SCALE)
  pen.fillStyle = ink.surface
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = ink.text
  pen.font = fontOf(15, 600)
  pen.textBaseline = 'middle'
  pen.fillText(title, EDGE_PX, EDGE_PX + TITLE_PX / 2 - 4)
  pen.translate(EDGE_PX, EDGE_PX + TITLE_PX)
  draw(pen, ink)
  canvas.toBlob((picture) => {
    if (picture !== null) offerFile(`${title}.png`, picture)
  })
}

/** The page's own type at a size in px, for a canvas. */
export function fontOf(px: number, weight: number = 400): string {
  return `${weight} ${px}px ${getComputedStyle(document.body).fontFamily || 'sans-serif'}`
}

function inkOfPage(): Ink {
  const of = (name: string) => tokenColour(name, document.body)
  return {
    surface: of('surface'),
    sunk: of('sunk'),
    text: of('text'),
    muted: of('muted'),
    accent: of('accent'),
  }
}
