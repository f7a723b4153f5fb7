import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { closingLine, useKnownOptions } from '@/components/hooks/use-closing.ts'
import { zhCn } from '@/components/words/index.ts'

const { panel } = zhCn
const black = { name: '黑色' }
const white = { name: '白色' }

it.each([
  ['two options', [black, white], undefined, '您更中意 黑色 还是 白色？'],
  ['little of one', [{ ...black, stock: 3 }, white], undefined, '您更中意 黑色（现货 3 件） 还是 白色？'],
  ['plenty of it', [{ ...black, stock: 300 }, white], undefined, '您更中意 黑色 还是 白色？'],
  ['little of the product', [black, white], 5, '您更中意 黑色 还是 白色？这款现在库存 5 件。'],
  ['plenty of the product', [black, white], 86, '您更中意 黑色 还是 白色？'],
  [
    'a figure of an option before that of the page',
    [{ ...black, stock: 3 }, white],
    5,
    '您更中意 黑色（现货 3 件） 还是 白色？',
  ],
  ['one option', [black], 5, undefined],
  ['nothing left', [black, white], 0, undefined],
])('%s', (_name, options, left, line) => {
  expect(closingLine(options, left, panel)).toBe(line)
})

it('options outlive the question they came with, not its chat', () => {
  const options = [black, white]
  const ready = { state: 'ready', options } as const
  const idle = { state: 'idle', options: [] } as const
  const shown = renderHook(({ found, session }) => useKnownOptions(found, session), {
    initialProps: { found: ready as typeof ready | typeof idle, session: 'a' },
  })
  expect(shown.result.current).toBe(options)
  shown.rerender({ found: idle, session: 'a' })
  expect(shown.result.current).toBe(options)
  shown.rerender({ found: idle, session: 'b' })
  expect(shown.result.current).toEqual([])
})
