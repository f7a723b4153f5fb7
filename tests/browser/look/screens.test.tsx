import '@/assets/tokens.css'
import axe from 'axe-core'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { NOW, PANEL_VIEWS } from '../../support/panel-fixtures.ts'
import { Screen, type ScreenChoice } from '../../support/preview/screens.tsx'

const html = document.documentElement
let root: Root
let place: HTMLElement

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
})
afterEach(async () => {
  await ask('prefers-contrast', '')
  root.unmount()
  place.remove()
  delete html.dataset['theme']
  html.removeAttribute('style')
  location.hash = ''
  vi.useRealTimers()
})

async function show(
  choice: ScreenChoice,
  width: number,
  look: { theme: 'light' | 'dark'; size?: string },
): Promise<void> {
  await page.viewport(width, 800)
  html.dataset['theme'] = look.theme
  html.lang = 'zh-CN'
  html.style.fontSize = look.size ?? ''
  root.render(<Screen {...choice} />)
  await expect.poll(() => place.innerText.length).toBeGreaterThan(0)
}

/** Every rule in the light; in the dark only what can differ there. */
async function faults(theme: 'light' | 'dark'): Promise<string[]> {
  const { violations } = await axe.run(place, {
    rules: { region: { enabled: false } },
    ...(theme === 'dark' ? { runOnly: ['color-contrast'] } : {}),
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html: element }) => `${id}: ${element.slice(0, 160)}`))
}

/** Elements that reach over the right edge without a box of their own that scrolls: what makes a page scroll sideways. */
function overflow(): number {
  return html.scrollWidth - html.clientWidth
}

/** What a person asked the system for; '' puts it back. */
function ask(feature: 'forced-colors' | 'prefers-contrast', value: string): Promise<unknown> {
  return cdp().send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] })
}

const pages: readonly (readonly [ScreenChoice['screen'], string])[] = [
  ...['consoles', 'knowledge', 'rules', 'shops', 'alerts', 'keys', 'data', 'guide', 'about'].map(
    (at) => ['options', at] as const,
  ),
  ...[
    'today',
    'review',
    'sessions',
    'disputes',
    'quality',
    'works',
    'peaks',
    'platforms',
    'money',
    'drills',
    'export',
  ].map((at) => ['desk', at] as const),
  ['welcome', ''],
]

describe('the panel', () => {
  it.each(Object.keys(PANEL_VIEWS))(
    '%s: accessible in light, dark and high contrast, nothing over the edge at 360 px with text half as large again',
    async (state) => {
      await show({ screen: 'panel', state }, 360, { theme: 'light', size: '150%' })
      expect(overflow()).toBe(0)
      expect(await faults('light')).toEqual([])
      await show({ screen: 'panel', state }, 420, { theme: 'dark' })
      expect(overflow()).toBe(0)
      expect(await faults('dark')).toEqual([])
      await ask('prefers-contrast', 'more')
      expect(await faults('dark')).toEqual([])
    },
  )
})

describe('the pages', () => {
  it.each(pages)(
    '%s %s: accessible in light, dark and high contrast, nothing over the edge of a small window',
    async (screen, at) => {
      location.hash = `#/${at}`
      await show({ screen }, 1280, { theme: 'light' })
      expect(await faults('light')).toEqual([])
      expect(overflow()).toBe(0)
      await show({ screen }, 420, { theme: 'dark' })
      expect(overflow()).toBe(0)
      expect(await faults('dark')).toEqual([])
      await ask('prefers-contrast', 'more')
      expect(await faults('dark')).toEqual([])
    },
  )
})

/** Controls on screen that keys reach and that do not show that they do. */
function withoutFocusMark(): string[] {
  const controls = [...place.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex="0"]')]
  return controls.flatMap((control) => {
    control.focus()
    if (document.activeElement !== control || !control.matches(':focus-visible')) return []
    const marks = [getComputedStyle(control), getComputedStyle(control, '::after')]
    const seen = marks.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3)
    return seen ? [] : [control.outerHTML.slice(0, 120)]
  })
}

/** What is chosen and would look like the rest once every background is the system's. */
function chosenByFillAlone(): string[] {
  const chosen = place.querySelectorAll<HTMLElement>(
    '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-pressed="true"]',
  )
  return [...chosen].flatMap((element) => {
    const { outlineStyle, borderTopWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' || Number.parseFloat(borderTopWidth) >= 2 ? [] : [element.outerHTML.slice(0, 120)]
  })
}

const contrastScreens: readonly (readonly [ScreenChoice, string, number])[] = [
  ...Object.keys(PANEL_VIEWS)
    .slice(0, 6)
    .map((state) => [{ screen: 'panel', state }, '', 380] as const),
  [{ screen: 'options' }, 'keys', 1280],
  [{ screen: 'desk' }, 'peaks', 1280],
]

describe('high contrast', () => {
  afterEach(async () => {
    await ask('forced-colors', '')
  })

  it.each(contrastScreens)('%o %s: read, found and chosen without a fill', async (choice, at, width) => {
    location.hash = `#/${at}`
    await ask('forced-colors', 'active')
    await show(choice, width, { theme: 'light' })
    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    expect(await faults('light')).toEqual([])
    expect(withoutFocusMark()).toEqual([])
    expect(chosenByFillAlone()).toEqual([])
    expect(overflow()).toBe(0)
    await ask('prefers-contrast', 'more')
    await show(choice, width, { theme: 'dark' })
    expect(matchMedia('(prefers-contrast: more)').matches).toBe(true)
    expect(await faults('dark')).toEqual([])
    expect(withoutFocusMark()).toEqual([])
  })
})
