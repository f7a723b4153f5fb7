import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { fontOf, saveChart, type Ink } from './chart-picture.ts'
import styles from './rate.module.css'
import type { PhraseLine } from './readings-view.ts'

/** A rate as a dot in its interval, on a scale from 0 to 100 %, with the figures beside it. */
export function Rate({ line }: { readonly line: PhraseLine }) {
  const { format } = useWords()
  const { rate, interval } = line
  return (
    <span className={styles['rate']}>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['scale']} x="0" y="4" width="100" height="2" />
        <rect
          className={styles['interval']}
          x={interval.low * 100}
          y="3"
          width={(interval.high - interval.low) * 100}
          height="4"
        />
        <rect className={styles['dot']} x={rate * 100 - 0.75} y="1" width="1.5" height="8" />
      </svg>
      {format.share(interval.low)}–{format.share(interval.high)}
    </span>
  )
}

/** Lines of the picture: what fits a slide. */
const MOST_LINES = 20
const ROW = 26
const NAME = 260
const SCALE = 260
const WIDTH = NAME + SCALE + 120

/** Saves the intervals as a picture: the best twenty of the phrases with enough conversations. */
export function SaveRates({ title, phrases }: { readonly title: string; readonly phrases: readonly PhraseLine[] }) {
  const { words, format } = useWords()
  const lines = phrases
    .filter(({ tooFew }) => !tooFew)
    .toSorted((one, other) => other.interval.low - one.interval.low)
    .slice(0, MOST_LINES)
  if (lines.length === 0) return null
  const draw = (pen: CanvasRenderingContext2D, ink: Ink) => {
    pen.textBaseline = 'middle'
    for (const [place, { title: name, rate, interval }] of lines.entries()) {
      const y = place * ROW + ROW / 2
      pen.font = fontOf(13)
      pen.fillStyle = ink.text
      pen.fillText(shortened(name), 0, y)
      pen.fillStyle = ink.sunk
      pen.fillRect(NAME, y - 1, SCALE, 2)
      pen.fillStyle = ink.accent
      pen.globalAlpha = 0.45
      pen.fillRect(NAME + interval.low * SCALE, y - 3, (interval.high - interval.low) * SCALE, 6)
      pen.globalAlpha = 1
      pen.fillRect(NAME + rate * SCALE - 1.5, y - 6, 3, 12)
      pen.fillStyle = ink.muted
      pen.fillText(`${format.share(interval.low)}–${format.share(interval.high)}`, NAME + SCALE + 12, y)
    }
  }
  return (
    <Button look="quiet" onClick={() => saveChart({ title, width: WIDTH, height: lines.length * ROW, draw })}>
      {words.tables.savePicture}
    </Button>
  )
}

/** As much of a title as stands beside its line. */
function shortened(name: string): string {
  return name.length <= 18 ? name : `${name.slice(0, 17)}…`
}
