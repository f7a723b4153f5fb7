import '@/assets/tokens.css'
import axe from 'axe-core'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
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
afterEach(() => {
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
    '%s: accessible in light and dark, nothing over the edge at 360 px with text half as large again',
    async (state) => {
      await show({ screen: 'panel', state }, 360, { theme: 'light', size: '150%' })
      expect(overflow()).toBe(0)
      expect(await faults('light')).toEqual([])
      await show({ screen: 'panel', state }, 420, { theme: 'dark' })
      expect(overflow()).toBe(0)
      expect(await faults('dark')).toEqual([])
    },
  )
})

describe('the pages', () => {
  it.each(pages)('%s %s: accessible in light and dark, nothing over the edge of a small window', async (screen, at) => {
    location.hash = `#/${at}`
    await show({ screen }, 1280, { theme: 'light' })
    expect(await faults('light')).toEqual([])
    expect(overflow()).toBe(0)
    await show({ screen }, 420, { theme: 'dark' })
    expect(overflow()).toBe(0)
    expect(await faults('dark')).toEqual([])
  })
})
