import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { Button } from '../primitives/button.tsx'
import { usePrinting } from '../primitives/use-printing.ts'
import { useWords } from '../words/index.ts'
import { saveChart } from './chart-picture.ts'
import styles from './trend.module.css'
import { tokenColour } from './token-colour.ts'

/** One figure over days; null where there is none. */
export interface TrendPoint {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly value: number | null
}

const HEIGHT_PX = 180

/** A line that can be read in a second and saved as a picture; the same figures stand in the table below it. */
export function Trend(props: {
  readonly name: string
  readonly points: readonly TrendPoint[]
  readonly shown: (value: number) => string
}) {
  const { words } = useWords()
  const said = words.deskPlaces.review
  const host = useRef<HTMLDivElement>(null)
  const drawn = useRef<uPlot | null>(null)
  const { name, points, shown } = props
  const printing = usePrinting()
  useEffect(() => {
    const place = host.current
    // Where nothing can be drawn, the table below says the same.
    if (place === null || points.length < 2 || !canDraw()) return
    const options = optionsOf(printing ? PAPER : inkOf(place), name, shown)
    const plot = new uPlot({ ...options, width: place.clientWidth }, dataOf(points), place)
    drawn.current = plot
    const follow = new ResizeObserver(() => {
      plot.setSize({ width: place.clientWidth, height: HEIGHT_PX })
    })
    follow.observe(place)
    return () => {
      follow.disconnect()
      plot.destroy()
      drawn.current = null
    }
  }, [name, points, shown, printing])
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]))
  if (points.length < 2) return null
  const save = () => {
    const chart = drawn.current?.ctx.canvas
    const width = host.current?.clientWidth ?? 0
    if (chart === undefined || width === 0) return
    const draw = (pen: CanvasRenderingContext2D) => pen.drawImage(chart, 0, 0, width, HEIGHT_PX)
    saveChart({ title: name, width, height: HEIGHT_PX, draw })
  }
  return (
    <figure className={styles['trend']}>
      <div ref={host} role="img" aria-label={said.chartNote(name, shown(known[0] ?? 0), shown(known.at(-1) ?? 0))} />
      <figcaption>
        <Button look="quiet" onClick={save}>
          {words.tables.savePicture}
        </Button>
      </figcaption>
    </figure>
  )
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}

function dataOf(points: readonly TrendPoint[]): uPlot.AlignedData {
  return [points.map(({ day }) => Date.parse(`${day}T00:00:00`) / 1000), points.map(({ value }) => value)]
}

/** What a line is drawn with. */
interface LineInk {
  readonly axis: string
  readonly grid: string
  readonly line: string
}

/** Dark on white, whatever the screen was. */
const PAPER: LineInk = { axis: '#444', grid: '#ddd', line: '#2f4fc4' }

function inkOf(place: HTMLElement): LineInk {
  const of = (name: string) => tokenColour(name, place)
  return { axis: of('muted'), grid: of('line'), line: of('accent') }
}

function optionsOf({ axis: ink, grid, line }: LineInk, name: string, shown: (value: number) => string) {
  const axis: uPlot.Axis = { stroke: ink, grid: { stroke: grid, width: 1 }, ticks: { show: false } }
  return {
    height: HEIGHT_PX,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_plot, low, high) => [Math.min(0, low), high === low ? high + 0.1 : high * 1.1] } },
    axes: [axis, { ...axis, size: 60, values: (_plot, splits) => splits.map(shown) }],
    series: [{}, { label: name, stroke: line, width: 2, points: { size: 6 } }],
  } satisfies Omit<uPlot.Options, 'width'>
}
