import { describe, expect, test } from 'vitest'
import { isSupervisorWord, makeSupervisorWord } from '@/lib/extension/settings/index.ts'

describe('the supervisor’s word', () => {
  test('is known again, full width or not, and no other is', async () => {
    const kept = await makeSupervisorWord('稳答2026')
    expect(JSON.stringify(kept)).not.toContain('2026')
    expect(await isSupervisorWord('稳答２０２６', kept)).toBe(true)
    expect(await isSupervisorWord('稳答2025', kept)).toBe(false)
    expect(await isSupervisorWord('', kept)).toBe(false)
  })

  test('is kept with a salt of its own, and a short one is refused', async () => {
    const [one, two] = await Promise.all([makeSupervisorWord('8888'), makeSupervisorWord('8888')])
    expect(one.hash).not.toBe(two.hash)
    await expect(makeSupervisorWord('123')).rejects.toThrow(RangeError)
  })
})
