import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { Button } from '../primitives/button.tsx'
import { useWords } from '../words/index.ts'
import { saveChart } from './chart-picture.ts'
import styles from './desk.module.css'

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
  useEffect(() => {
    const place = host.current
    // Where nothing can be drawn, the table below says the same.
    if (place === null || points.length < 2 || !canDraw()) return
    const plot = new uPlot(optionsOf(place, name, shown), dataOf(points), place)
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
  }, [name, points, shown])
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

function optionsOf(place: HTMLElement, name: string, shown: (value: number) => string): uPlot.Options {
  const style = getComputedStyle(place)
  const ink = style.getPropertyValue('--muted')
  const line = style.getPropertyValue('--line')
  const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { show: false } }
  return {
    width: place.clientWidth,
    height: HEIGHT_PX,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_plot, low, high) => [Math.min(0, low), high === low ? high + 0.1 : high * 1.1] } },
    axes: [axis, { ...axis, size: 60, values: (_plot, splits) => splits.map(shown) }],
    series: [{}, { label: name, stroke: style.getPropertyValue('--accent'), width: 2, points: { size: 6 } }],
  }
}
