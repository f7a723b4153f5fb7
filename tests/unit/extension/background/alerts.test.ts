import { isQuietAt } from '@/lib/core/sla/index.ts'
import { untold } from '@/lib/extension/background/alerts.ts'
import { describe, expect, it } from 'vitest'

const at = (time: string) => Date.parse(`2026-11-22T${time}+08:00`)

describe('quiet hours', () => {
  it.each([
    ['21:59:59', false],
    ['22:00:00', true],
    ['03:00:00', true],
    ['07:59:59', true],
    ['08:00:00', false],
  ])('over midnight: at %s %s', (time, quiet) => {
    expect(isQuietAt({ from: '22:00', to: '08:00' }, at(time), 'Asia/Shanghai')).toBe(quiet)
  })

  it('is never quiet without them', () => {
    expect(isQuietAt(null, at('03:00:00'), 'Asia/Shanghai')).toBe(false)
  })
})

describe('what has been told', () => {
  it('tells each due thing once, and forgets what is due no more', () => {
    expect(untold(['a', 'b'], ['a', 'gone'])).toEqual({ fresh: ['b'], told: ['a', 'b'] })
  })
})
