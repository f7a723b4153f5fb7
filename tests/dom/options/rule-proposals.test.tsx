import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { RuleProposals } from '@/components/options/rule-proposals.tsx'
import { WordsProvider } from '@/components/words/index.ts'

it('of many long words called false alarms a screenful is drawn, cut short, and the whole is settled', async () => {
  const settleProposal = vi.fn()
  const proposed = Array.from({ length: 70 }, (_, n) => `第${n}句${'长'.repeat(20_000)}`)
  const rule = { id: 'r', phrase: '最低价', category: 'c', level: 'block' } as const
  render(
    <WordsProvider language="zh-CN">
      <RuleProposals rules={[{ rule, own: true, on: true, proposed }]} actions={{ settleProposal }} />
    </WordsProvider>,
  )
  const lines = screen.getAllByRole('listitem')
  expect(lines).toHaveLength(50)
  expect(screen.getByText('还有 20 条，处理完上面的就会出现。')).toBeTruthy()
  const [first] = lines
  if (first === undefined) throw new Error('no line')
  expect(first.textContent?.length).toBeLessThan(300)
  await userEvent.click(within(first).getByRole('button', { name: /^同意/ }))
  expect(settleProposal).toHaveBeenCalledWith('r', proposed[0], true)
})
