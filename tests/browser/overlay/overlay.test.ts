import { afterEach, describe, expect, it, vi } from 'vitest'
import { createOverlay, type Overlay, type StripModel } from '@/lib/page/overlay/index.ts'

const words = {
  levels: { block: '禁', warn: '警', hint: '提' },
  region: '稳答',
  more: (count: number) => `还有 ${count} 处`,
  fixKey: 'Tab',
  openPanel: '打开侧边栏',
  pill: (waiting: number, clock: string) => `${waiting} ${clock}`,
}
const empty: StripModel = { flags: [], held: null, checks: null, notice: null }
const flag = {
  ruleId: 'r1',
  level: 'block' as const,
  phrase: '加微信',
  category: '站外导流',
  replacement: '在这里直接问我就好',
  start: 0,
  end: 3,
}

/** A closed root can be opened by nobody but the test that watches it being attached. */
const roots: ShadowRoot[] = []
const attach: unknown = Reflect.get(Element.prototype, 'attachShadow')
Element.prototype.attachShadow = function (init) {
  const root = Reflect.apply(attach as Element['attachShadow'], this, [init])
  roots.push(root)
  return root
}

let overlay: Overlay | undefined
const onFix = vi.fn()
const onRefused = vi.fn()
const onNext = vi.fn()
function open(dark: boolean | null = false): ShadowRoot {
  overlay = createOverlay(document, {
    tag: 'x-quiet-lamp',
    words,
    presses: { onFix, onOpenPanel: vi.fn(), onDoubt: vi.fn(), onNext },
    dark,
    now: () => performance.now(),
    onRefused,
  })
  const root = roots.at(-1)
  if (root === undefined) throw new Error('the overlay made no shadow root')
  return root
}
const composer = () => new DOMRect(100, 400, 500, 60)

afterEach(() => {
  overlay?.remove()
  onFix.mockReset()
  onRefused.mockReset()
  onNext.mockReset()
})

describe('the overlay on a page', () => {
  it('shows page and rule words as text, never as markup', () => {
    const root = open()
    const evil = '<img src=x onerror="window.ran=1">'
    overlay?.show(
      { ...empty, flags: [{ ...flag, phrase: evil, replacement: evil, category: evil }], held: evil },
      composer(),
    )
    expect(root.querySelector('img')).toBeNull()
    expect(root.textContent).toContain(evil)
    expect('ran' in window).toBe(false)
  })

  it('announces a held send assertively and flags politely', () => {
    const root = open()
    overlay?.show({ ...empty, flags: [flag] }, composer())
    expect(root.querySelector('[role=status]')?.textContent).toContain('加微信')
    overlay?.show({ ...empty, flags: [flag], held: '先改好再发' }, composer())
    expect(root.querySelector('[role=alert]')?.textContent).toContain('先改好再发')
  })

  it('stands above the composer and inside the window', () => {
    const root = open()
    overlay?.show({ ...empty, flags: [flag] }, composer())
    const box = root.querySelector('.strip')!.getBoundingClientRect()
    expect(box.bottom).toBeLessThanOrEqual(400)
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(innerWidth)
  })

  it('holds nothing a person could type into', () => {
    const root = open()
    overlay?.show(
      {
        flags: [flag],
        held: 'x',
        checks: [{ key: '1', label: '商品', status: 'ok', statusLabel: '一致', settled: false }],
        notice: 'y',
      },
      composer(),
    )
    expect(root.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0)
  })

  it('does not count a click that no person made', async () => {
    const root = open()
    overlay?.show({ ...empty, flags: [flag] }, composer())
    await new Promise((resolve) => setTimeout(resolve, 500))
    root.querySelector<HTMLElement>('button.fix')!.click()
    root.querySelector('button.fix')!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(onFix).not.toHaveBeenCalled()
  })

  it('comes back when the page removes it, and gives up with a word when the page insists', async () => {
    open()
    overlay?.host.remove()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(overlay?.host.isConnected).toBe(true)
    for (let round = 0; round < 8; round += 1) {
      overlay?.host.remove()
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(onRefused).toHaveBeenCalledTimes(1)
    expect(overlay?.host.isConnected).toBe(false)
  })

  it('takes no pointer events outside its strip', () => {
    open()
    overlay?.show({ ...empty, flags: [flag] }, composer())
    expect(document.elementFromPoint(20, 20)).not.toBe(overlay?.host)
  })

  it('draws the same model once', () => {
    const root = open()
    overlay?.show({ ...empty, flags: [flag] }, composer())
    const strip = root.querySelector('.strip')
    overlay?.show({ ...empty, flags: [{ ...flag }] }, composer())
    expect(root.querySelector('.strip')).toBe(strip)
    overlay?.show(empty, composer())
    expect(root.querySelector('.strip')).toBeNull()
  })

  it('says how many wait with a clock, clear of what a person presses, and does not go by a click of the page', async () => {
    const bar = document.body.appendChild(Object.assign(document.createElement('button'), { textContent: '店铺' }))
    Object.assign(bar.style, { position: 'fixed', top: '0', left: '30%', width: '40%', height: '40px' })
    const root = open()
    overlay?.wait({ waiting: 3, clock: '11s', level: 'warn' })
    const pill = root.querySelector<HTMLElement>('.pill')!
    expect(pill.textContent).toBe('311s')
    expect(pill.getAttribute('aria-label')).toBe('3 11s')
    const box = pill.getBoundingClientRect()
    const taken = bar.getBoundingClientRect()
    expect(box.top >= taken.bottom || box.left >= taken.right || box.right <= taken.left).toBe(true)
    overlay?.wait({ waiting: 4, clock: '−2s', level: 'late' })
    expect(root.querySelector('.pill')).toBe(pill)
    expect(pill.className).toBe('pill late')
    await new Promise((resolve) => setTimeout(resolve, 500))
    pill.click()
    expect(onNext).not.toHaveBeenCalled()
    overlay?.wait(null)
    expect(root.querySelector('.pill')).toBeNull()
    bar.remove()
  })
})

/** Relative luminance of a computed `rgb(…)` colour (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe('colours on the page', () => {
  const levels = ['block', 'warn', 'hint'] as const
  const marks = levels.map((level, at) => ({ left: at * 20, top: 10, width: 16, level }))
  const grounds = [
    { page: 'light', ink: 'rgb(20, 20, 20)', ground: 'rgb(255, 255, 255)' },
    { page: 'dark', ink: 'rgb(230, 230, 230)', ground: 'rgb(28, 30, 34)' },
    { page: 'dark by oklch', ink: 'oklch(0.92 0.01 250)', ground: 'rgb(10, 10, 10)' },
  ]
  const themes = [
    { theme: 'no theme chosen', dark: null },
    { theme: 'the light theme', dark: false },
    { theme: 'the dark theme', dark: true },
  ]
  it.each(grounds.flatMap((ground) => themes.map((theme) => ({ ...ground, ...theme }))))(
    'marks can be seen on a $page page with $theme',
    ({ ink, ground, dark }) => {
      const field = document.createElement('textarea')
      field.style.color = ink
      document.body.append(field)
      const root = open(dark)
      overlay?.lieOn(field)
      overlay?.mark(marks)
      overlay?.show({ ...empty, flags: [flag] }, composer())
      const drawn = [...root.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark).backgroundColor)
      expect(drawn).toHaveLength(levels.length)
      for (const color of drawn) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3)
      const strip = root.querySelector('.strip')
      const surface = strip === null ? '' : getComputedStyle(strip).backgroundColor
      expect(luminance(surface) > 0.5).toBe(!(dark ?? !ground.includes('255')))
      field.remove()
    },
  )
})
