import { expect, it } from 'vitest'
import { ownMetrics } from '@/components/hooks/use-own-figures.ts'
import type { Round } from '@/lib/core/sla/index.ts'

const open: Round = {
  start: 0,
  answered: null,
  seconds: null,
  inHours: true,
  target: 15,
  timeout: false,
  due: 15_000,
}

it('a question that still has time is unanswered, and no failure yet', () => {
  expect(ownMetrics([], 0)).toBeNull()
  expect(ownMetrics([open], 3000)).toMatchObject({ replyRate: null, unanswered: 1 })
  const answered: Round = { ...open, answered: 4000, seconds: 4 }
  expect(ownMetrics([answered, open], 3000)).toMatchObject({ replyRate: 1, unanswered: 1 })
  expect(ownMetrics([answered, open], 15_000)).toMatchObject({ replyRate: 0.5, unanswered: 1 })
})
