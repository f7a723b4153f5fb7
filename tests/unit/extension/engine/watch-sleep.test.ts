import { describe, expect, it } from 'vitest'
import { watchSleep, type Leap } from '@/lib/extension/engine/watch-sleep.ts'

/** A machine whose waits take as long as `steps` say, milliseconds each. */
async function watched(steps: readonly number[], onLeap?: () => Promise<void>): Promise<readonly Leap[]> {
  const end = new AbortController()
  const leaps: Leap[] = []
  let now = 1_000_000
  let step = 0
  await watchSleep({
    now: () => now,
    wait: () => {
      now += steps[step] ?? 0
      step += 1
      if (step >= steps.length) end.abort()
      return Promise.resolve()
    },
    onLeap: (leap) => {
      leaps.push(leap)
      return onLeap?.() ?? Promise.resolve()
    },
    signal: end.signal,
  })
  return leaps
}

describe('watching for sleep', () => {
  it.each<[string, number[], [number, number][]]>([
    ['a machine that is awake', [5000, 5001, 5900], []],
    ['a busy machine', [5000, 29_000, 5000], []],
    ['ten minutes of sleep', [5000, 600_000, 5000], [[1_005_000, 1_605_000]]],
    [
      'two nights',
      [600_000, 5000, 700_000],
      [
        [1_000_000, 1_600_000],
        [1_605_000, 2_305_000],
      ],
    ],
    ['a clock that was set back', [5000, -3_600_000, 5000], [[1_005_000, -2_595_000]]],
  ])('%s', async (_title, steps, leaps) => {
    expect((await watched(steps)).map(({ beforeAt, afterAt }) => [beforeAt, afterAt])).toEqual(leaps)
  })

  it('goes on when one could not be written down', async () => {
    expect(await watched([600_000, 600_000], () => Promise.reject(new Error('disk')))).toHaveLength(2)
  })
})
