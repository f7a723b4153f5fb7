import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('assets/tokens.css', 'utf8')

type Theme = 'light' | 'dark'

/** The colours of the block that begins with `head`, as they are in a theme. */
function coloursAfter(head: string, theme: Theme): ReadonlyMap<string, string> {
  const from = css.indexOf(head)
  const block = css.slice(from, css.indexOf('}', from))
  const pairs = block.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gi)
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]))
}

const THEMES: readonly Theme[] = ['light', 'dark']

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

describe.each(THEMES)('%s', (theme) => {
  const colours = coloursAfter(':root {', theme)

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

it('a theme chosen by hand is the same colours by another scheme', () => {
  expect(css).toMatch(/\[data-theme='light'\] \{\s*color-scheme: light;\s*\}/)
  expect(css).toMatch(/\[data-theme='dark'\] \{\s*color-scheme: dark;\s*\}/)
  expect(css.match(/@media screen \{\s*:root \{\s*color-scheme: light dark;/)).not.toBeNull()
})

/** What is drawn over a console page has its own sheet, since a page's cannot be trusted. */
const ON_THE_PAGE = ['lib/page/overlay/overlay-css.ts', 'lib/page/palette/palette-list.ts']

describe.each(THEMES)('%s', (theme) => {
  it.each(ON_THE_PAGE)('%s has the same colours', (path) => {
    const block = new RegExp(`\\.${theme} \\{([^}]*)\\}`).exec(readFileSync(path, 'utf8'))?.[1] ?? ''
    const own = [...block.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour])
    expect(own.length).toBeGreaterThan(5)
    const colours = coloursAfter(':root {', theme)
    expect(own).toEqual(own.map(([name = '']) => [name, colours.get(name)]))
  })
})

describe.each(THEMES)('%s, with more contrast asked for', (theme) => {
  const colours = new Map([...coloursAfter(':root {', theme), ...coloursAfter(':root:root {', theme)])

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
