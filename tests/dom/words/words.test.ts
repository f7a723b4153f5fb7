import { clockText, en, formatOf, madeReplyTitle, zhCn } from '@/components/words/index.ts'
import { describe, expect, it } from 'vitest'

function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
}

/** What a leaf says; functions are asked with plain arguments, the first of them a list, which in a sentence reads as its one item. */
function sayOf(leaf: unknown): string {
  return typeof leaf === 'function' ? String(leaf(['3'], 'x', 'y')) : String(leaf)
}

describe('the two languages', () => {
  const chinese = new Map(leavesOf(zhCn))
  const english = new Map(leavesOf(en))

  it('say the same things', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('leave nothing unsaid', () => {
    const silent = [...chinese, ...english].filter(([, leaf]) => sayOf(leaf).trim() === '').map(([path]) => path)
    expect(silent).toEqual([])
  })

  it('English has no Chinese left in it', () => {
    const allowed = new Set(['shared.language.zh'])
    const left = [...english].filter(([path, leaf]) => !allowed.has(path) && /\p{Script=Han}/u.test(sayOf(leaf)))
    expect(left.map(([path]) => path)).toEqual([])
  })
})

describe('a clock', () => {
  it.each([
    [11_000, '11s'],
    [11_999, '11s'],
    [0, '0s'],
    [-1, '−1s'],
    [-4000, '−4s'],
    [60_000, '1:00'],
    [125_000, '2:05'],
    [-65_500, '−1:06'],
    [3_900_000, '1h05'],
  ])('%i ms reads %s', (left, text) => {
    expect(clockText(left)).toBe(text)
  })
})

describe('formats', () => {
  it('group digits and round shares to a tenth', () => {
    const format = formatOf('zh-CN')
    expect([format.count(1284), format.share(0.9864), format.money(150)]).toEqual(['1,284', '98.6%', '¥150'])
  })

  it.each([
    [0, '0 KB'],
    [12, '1 KB'],
    [320_000, '312.5 KB'],
    [4_300_000, '4.1 MB'],
    [83_300_000_000, '77.6 GB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(formatOf('zh-CN').size(bytes)).toBe(text)
  })
})

describe('a reply that no entry stands behind', () => {
  it.each([
    ['path-not-received', '售后话术：显示签收没收到'],
    ['page:order-confirmation', '订单确认话术'],
    // Nothing is known of it: an entry that was deleted for good.
    ['01a219f1', '01a219f1'],
    ['path-constructor', 'path-constructor'],
  ])('%s is called %s', (id, title) => {
    expect(madeReplyTitle(id, zhCn)).toBe(title)
  })
})
