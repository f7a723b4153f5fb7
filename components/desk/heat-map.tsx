import type { PeakMap } from '@/lib/core/sla/index.ts'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { fontOf, saveChart, type Ink } from './chart-picture.ts'
import page from './desk.module.css'
import styles from './heat-map.module.css'
import { SaveTable } from './save-table.tsx'

/** Steps of the heat colour; the class name carries the step because styles may not stand inline as text. */
const STEPS = 8

/** Questions by weekday and hour of one map, with the most of any cell for the scale. */
export function HeatMap({ peaks, most }: { readonly peaks: PeakMap; readonly most: number }) {
  const { words, format } = useWords()
  const said = words.desk.peaks
  return (
    <table className={styles['heat']} aria-label={said.title}>
      <thead>
        <tr>
          <td />
          {Array.from({ length: 24 }, (_, hour) => (
            <th key={hour} scope="col">
              {hour % 3 === 0 ? hour : <span className={styles['unseen']}>{hour}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {peaks.counts.map((row, day) => {
          const name = said.days[day] ?? ''
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              {hoursOf(row).map(({ hour, count }) => (
                <td
                  key={hour}
                  className={styles[`heat${stepOf(count, most)}`]}
                  title={said.cell(name, hour, format.count(count))}
                >
                  <span className={styles['unseen']}>{count}</span>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Takes the map out: as a picture and as a table. */
export function HeatMapTools({ peaks, most }: { readonly peaks: PeakMap; readonly most: number }) {
  const { words } = useWords()
  const { title, days } = words.desk.peaks
  const draw = (pen: CanvasRenderingContext2D, ink: Ink) => drawHeat(pen, ink, { peaks, most, days })
  return (
    <span className={page['tools']}>
      <Button look="quiet" onClick={() => saveChart({ title, width: WIDTH, height: HEIGHT, draw })}>
        {words.tables.savePicture}
      </Button>
      <SaveTable
        table={() => ({
          name: title,
          heads: ['', ...Array.from({ length: 24 }, (_, hour) => String(hour))],
          rows: peaks.counts.map((row, day) => [days[day] ?? '', ...row]),
        })}
      />
    </span>
  )
}

/** Measures of the picture in CSS px. */
const CELL = 28
const GAP = 3
const LEFT = 28
const WIDTH = LEFT + 24 * (CELL + GAP)
const HEIGHT = 7 * (CELL + GAP) + 20

function drawHeat(
  pen: CanvasRenderingContext2D,
  ink: Ink,
  { peaks, most, days }: { readonly peaks: PeakMap; readonly most: number; readonly days: readonly string[] },
): void {
  pen.font = fontOf(12)
  pen.textBaseline = 'middle'
  for (const [day, row] of peaks.counts.entries()) {
    const y = day * (CELL + GAP)
    pen.fillStyle = ink.muted
    pen.fillText(days[day] ?? '', 0, y + CELL / 2)
    for (const [hour, count] of row.entries()) {
      const x = LEFT + hour * (CELL + GAP)
      pen.fillStyle = ink.sunk
      pen.fillRect(x, y, CELL, CELL)
      pen.globalAlpha = stepOf(count, most) / STEPS
      pen.fillStyle = ink.accent
      pen.fillRect(x, y, CELL, CELL)
      pen.globalAlpha = 1
    }
  }
  pen.fillStyle = ink.muted
  for (let hour = 0; hour < 24; hour += 3) pen.fillText(String(hour), LEFT + hour * (CELL + GAP), HEIGHT - 8)
}

function stepOf(count: number, most: number): number {
  return most === 0 ? 0 : Math.ceil((count / most) * STEPS)
}

function hoursOf(row: readonly number[]): { readonly hour: number; readonly count: number }[] {
  return row.map((count, hour) => ({ hour, count }))
}
