import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_TRIGGERS, defaultKeys, type KeyMap } from '@/lib/core/keys/index.ts'
import type { FoundPhrase } from '@/lib/core/panel-talk/index.ts'
import {
  ComposerPalette,
  findToken,
  PaletteDoor,
  type ListModel,
  type PaletteGround,
} from '@/lib/page/palette/index.ts'

function phrase(id: string, text: string, change: Partial<FoundPhrase> = {}): FoundPhrase {
  const openSlots = [...text.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')
  return { reply: { entryId: id, source: `quick:${id}`, text, openSlots }, text, title: id, choices: {}, ...change }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A palette at a text field, as the console script would give it one. */
function atField(found: readonly FoundPhrase[], keys: Partial<KeyMap> = {}) {
  const field = document.createElement('textarea')
  document.body.append(field)
  const shown: (ListModel | null)[] = []
  const closing = new AbortController()
  const slowness = { looks: 0 }
  const replace = async (start: number, end: number, text: string): Promise<boolean> => {
    field.value = field.value.slice(0, start) + text + field.value.slice(end)
    field.setSelectionRange(start + text.length, start + text.length)
    palette.draftChanged()
    return true
  }
  const search = vi.fn(async (query: string) => (query === '' ? [] : found))
  const ground: PaletteGround = {
    document,
    composer: () => field,
    search,
    place: async (reply, { start, end }) => {
      const stands = await replace(start, end, reply.text)
      // as a page is read back before an insertion counts
      for (let look = 0; look < slowness.looks; look += 1) await settled()
      return stands
    },
    replace,
    keys: { ...defaultKeys, ...keys },
    triggers: DEFAULT_TRIGGERS,
    theme: 'light',
    language: 'zh-CN',
    signal: closing.signal,
  }
  const list = { show: (model: ListModel | null) => void shown.push(model), remove: vi.fn() }
  const palette = new ComposerPalette(ground, list, { found: '找到', none: '没有', fill: (slot) => `填${slot}` })
  const type = async (text: string): Promise<void> => {
    field.value += text
    field.setSelectionRange(field.value.length, field.value.length)
    palette.draftChanged()
    await settled()
  }
  const press = async (chord: string): Promise<void> => {
    expect(palette.keys()).toContain(chord)
    palette.press(chord)
    await settled()
  }
  return { field, palette, type, press, search, shown, closing, list, slowness }
}

afterEach(() => document.body.replaceChildren())

describe('a trigger', () => {
  it.each([
    ['/tk', 'tk', 0],
    ['、退', '退', 0],
    ['\uff1btk', 'tk', 0],
    ['好的 ;fh', 'fh', 3],
    ['好的\n;', '', 3],
  ])('%j opens', (text, query, start) => {
    expect(findToken(text, DEFAULT_TRIGGERS)).toEqual({ query, start, end: text.length })
  })

  it.each(['1/2', '黑色、白色', '好;', 'http://x', '/退款 多久', `/${'a'.repeat(25)}`, ''])('%j is prose', (text) => {
    expect(findToken(text, DEFAULT_TRIGGERS)).toBeUndefined()
  })
})

describe('the palette in the composer', () => {
  it('finds while typing; Enter puts the phrase in the token’s place, Backspace right after takes it back', async () => {
    const { field, type, press, palette, shown } = atField([phrase('tk', '退款一般 3 天到账')])
    await type('亲 /tk')
    expect(shown.at(-1)).toMatchObject({ lines: [{ key: '1', text: '退款一般 3 天到账' }], chosen: 0 })
    await press('Enter')
    expect(field.value).toBe('亲 退款一般 3 天到账')
    expect(shown.at(-1)).toBeNull()
    await press('Backspace')
    expect(field.value).toBe('亲 /tk')
    expect(palette.keys()).toEqual([])
  })

  it('Backspace at once, while the page is still read back, takes the phrase back too', async () => {
    const { field, type, press, palette, slowness } = atField([phrase('tk', '退款一般 3 天到账')])
    slowness.looks = 3
    await type('/tk')
    await press('Enter')
    await press('Backspace')
    expect(palette.keys()).toEqual([])
    await vi.waitFor(() => expect(field.value).toBe('/tk'))
    expect(palette.keys()).toEqual([])
  })

  it('takes nothing back over what was typed while the page was read back', async () => {
    const { field, type, press, palette, slowness } = atField([phrase('tk', '退款')])
    slowness.looks = 3
    await type('/tk')
    await press('Enter')
    await type('吗')
    for (let look = 0; look < 4; look += 1) await settled()
    expect(palette.keys()).toEqual([])
    expect(field.value).toBe('退款吗')
  })

  it('leaves Backspace alone once something was typed', async () => {
    const { type, press, palette } = atField([phrase('tk', '退款')])
    await type('/tk')
    await press('Enter')
    await type('吗')
    expect(palette.keys()).toEqual([])
  })

  it('moves by Tab, inserts by Alt+digit, closes by Escape; never takes the arrows', async () => {
    const { field, type, press, palette, shown } = atField([phrase('a', '甲'), phrase('b', '乙')])
    await type('/x')
    await press('Tab')
    expect(shown.at(-1)?.chosen).toBe(1)
    await press('Shift+Tab')
    expect(shown.at(-1)?.chosen).toBe(0)
    expect(palette.keys()).not.toContain('ArrowDown')
    await press('Escape')
    expect(shown.at(-1)).toBeNull()
    expect(palette.keys()).toEqual([])
    await type('y')
    await press('Alt+2')
    expect(field.value).toBe('乙')
  })

  it('takes no key while nothing is found', async () => {
    const { type, palette, shown } = atField([])
    await type('/zzz')
    expect(shown.at(-1)).toMatchObject({ head: '没有', lines: [] })
    expect(palette.keys()).toEqual([])
  })

  it('goes from open slot to open slot, and offers the choices of one', async () => {
    const two = phrase('q', '要{颜色}还是寄到{地址}', { choices: { 颜色: ['黑', '白'] } })
    const { field, type, press, palette, shown } = atField([two])
    await type('/q')
    await press('Alt+1')
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{颜色}')
    expect(shown.at(-1)).toMatchObject({ head: '填颜色', lines: [{ text: '黑' }, { text: '白' }] })
    await press('Alt+2')
    expect(field.value).toBe('要白还是寄到{地址}')
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{地址}')
    field.setRangeText('西安', field.selectionStart, field.selectionEnd, 'end')
    palette.draftChanged()
    expect(palette.keys()).toEqual([])
  })

  it('goes on from a slot that a suggestion left open', async () => {
    const { field, palette, press, shown } = atField([])
    field.value = '寄到{地址},写上{单号}'
    field.setSelectionRange(2, 6)
    palette.fillSlots()
    expect(shown.at(-1)).toMatchObject({ head: '填地址', lines: [] })
    field.setRangeText('西安', 2, 6, 'end')
    palette.draftChanged()
    await press('Tab')
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{单号}')
    field.setRangeText('26112209', field.selectionStart, field.selectionEnd, 'end')
    palette.draftChanged()
    expect(palette.keys()).toEqual([])
  })

  it('drops an answer that comes after the query changed', async () => {
    const { type, search, palette } = atField([phrase('late', '迟到')])
    search.mockImplementationOnce(() => new Promise((resolve) => setTimeout(() => resolve([phrase('old', '旧')]), 5)))
    await type('/a')
    await type('b')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(palette.keys()).toContain('Alt+1')
    palette.press('Enter')
    await settled()
    expect(document.querySelector('textarea')?.value).toBe('迟到')
  })
})

it('hears the agent’s own keys, and no longer the ones before', async () => {
  const { field, palette, type, press } = atField([phrase('a', '甲'), phrase('b', '乙')], {
    'list-next': 'Control+ArrowDown',
    'list-take': 'Control+Enter',
    'list-pick': 'F1',
    'list-undo': 'Control+Z',
  })
  await type('/x')
  expect(palette.keys()).not.toContain('Enter')
  await press('Control+ArrowDown')
  await press('Control+Enter')
  expect(field.value).toBe('乙')
  await press('Control+Z')
  expect(field.value).toBe('/x')
  await type('y')
  await press('F2')
  expect(field.value).toBe('乙')
})

it('is fetched once, at the first trigger or the first slot to fill', () => {
  const fetch = vi.fn()
  const { palette, closing } = atField([])
  const ground: PaletteGround = {
    document,
    composer: () => null,
    search: async () => [],
    place: async () => false,
    replace: async () => false,
    keys: defaultKeys,
    triggers: DEFAULT_TRIGGERS,
    theme: 'light',
    language: 'en',
    signal: closing.signal,
  }
  const door = new PaletteDoor(ground, fetch)
  door.draftChanged('好的')
  expect(fetch).not.toHaveBeenCalled()
  door.draftChanged('/')
  door.draftChanged('/t')
  expect(fetch).toHaveBeenCalledOnce()
  expect(door.keys()).toEqual([])
  door.take(palette)
  door.fillSlots()
  expect(fetch).toHaveBeenCalledOnce()
  const other = vi.fn()
  const closed = new PaletteDoor(ground, other)
  closed.fillSlots()
  expect(other).toHaveBeenCalledOnce()
})
