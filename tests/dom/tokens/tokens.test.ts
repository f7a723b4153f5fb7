import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('assets/tokens.css', 'utf8')

/** The colours of the block that begins with `head`. */
function coloursAfter(head: string): ReadonlyMap<string, string> {
  const from = css.indexOf(head)
  const block = css.slice(from, css.indexOf('}', from))
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/gi)].map((found) => [found[1] ?? '', found[2] ?? '']))
}

/** Relative luminance (WCAG 2.2, 1.4.3). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const SURFACES = ['bg', 'surface', 'sunk']
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['text', SURFACES],
  ['muted', [...SURFACES, 'accent-soft']],
  ['faint', SURFACES],
  ['accent', [...SURFACES, 'accent-soft']],
  ['ok', [...SURFACES, 'ok-soft']],
  ['warn', [...SURFACES, 'warn-soft']],
  ['stop', [...SURFACES, 'stop-soft']],
  ['on-accent', ['accent']],
  ['on-stop', ['stop']],
]

describe.each([
  ['light', coloursAfter(':root {')],
  ['dark by choice', coloursAfter(":root[data-theme='dark'] {")],
  ['dark by the system', coloursAfter(":root:not([data-theme='light']) {")],
])('%s', (_name, colours) => {
  it.each(TEXTS)('%s can be read on every surface it is used on (4.5 : 1)', (text, surfaces) => {
    const weak = surfaces
      .map((surface) => [surface, contrast(colours.get(text) ?? '', colours.get(surface) ?? '')] as const)
      .filter(([, ratio]) => !(ratio >= 4.5))
    expect(weak).toEqual([])
  })

  it('edges of controls can be seen (3 : 1)', () => {
    expect(contrast(colours.get('line-strong') ?? '', colours.get('surface') ?? '')).toBeGreaterThanOrEqual(3)
  })
})

it('both ways to dark are the same', () => {
  expect([...coloursAfter(":root[data-theme='dark'] {")]).toEqual([
    ...coloursAfter(":root:not([data-theme='light']) {"),
  ])
})

describe.each([
  ['light', [':root {', ':root:root {']],
  ['dark by choice', [":root[data-theme='dark'] {", ":root:root[data-theme='dark'] {"]],
  ['dark by the system', [":root:not([data-theme='light']) {", ":root:root:not([data-theme='light']) {"]],
])('%s, with more contrast asked for', (_name, heads) => {
  const colours = new Map(heads.flatMap((head) => [...coloursAfter(head)]))

  it.each(TEXTS.filter(([text]) => text !== 'muted' && text !== 'faint'))(
    '%s stands out by 7 : 1',
    (text, surfaces) => {
      const weak = surfaces.filter((surface) => !(contrast(colours.get(text) ?? '', colours.get(surface) ?? '') >= 7))
      expect(weak).toEqual([])
    },
  )

  it('every line can be seen (4.5 : 1)', () => {
    expect(contrast(colours.get('line-strong') ?? '', colours.get('surface') ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
