import { Panel, type PanelView } from '@/components/panel/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { busyView, NOW, spiedActions } from '../../support/panel-views.ts'

function show(changes: Partial<PanelView> = {}) {
  const actions = spiedActions()
  const user = userEvent.setup({ delay: null })
  const shown = render(
    <WordsProvider language="zh-CN">
      <Panel view={busyView(changes)} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user, ...shown }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

const marks = () => within(screen.getByRole('region', { name: '这段会话' }))

describe('marks of a conversation', () => {
  it('says how it ended; the present one is pressed', async () => {
    const { actions, user, container } = show({ marks: { valid: true, outcome: 'ordered' } })
    expect(marks().getByRole('button', { name: '已下单', pressed: true })).toBeDefined()
    await user.click(marks().getByRole('button', { name: '纠纷' }))
    expect(actions.mark).toHaveBeenCalledWith({ kind: 'outcome-set', data: { outcome: 'dispute' } })
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('proposes what looks like an advert, and a person decides', async () => {
    const { actions, user } = show({ marks: { valid: true, proposal: 'advert' } })
    expect(marks().getByText(/看起来是广告/)).toBeDefined()
    await user.click(marks().getByRole('button', { name: '标为无效' }))
    expect(actions.mark).toHaveBeenCalledWith({ kind: 'validity-marked', data: { valid: false, reason: 'advert' } })
  })

  it('is marked by reason, and taken back', async () => {
    const first = show()
    await first.user.selectOptions(marks().getByRole('combobox', { name: '无效咨询' }), '骚扰')
    expect(first.actions.mark).toHaveBeenCalledWith({
      kind: 'validity-marked',
      data: { valid: false, reason: 'harassment' },
    })
    first.unmount()
    const { actions, user } = show({ marks: { valid: false } })
    await user.click(marks().getByRole('button', { name: '改回有效' }))
    expect(actions.mark).toHaveBeenCalledWith({ kind: 'validity-marked', data: { valid: true } })
  })
})

describe('the second clock and the agent’s day', () => {
  it('counts the marketplace’s own limit down and calls it an estimate', () => {
    show()
    expect(screen.getByText('平台口径 3 分钟人工回复率：剩 2:41（估算）')).toBeDefined()
  })

  it('is not there when the metric does not look', () => {
    show({ platformClock: null })
    expect(screen.queryByText(/平台口径/)).toBeNull()
  })

  it('shows the day, and says which figures are past the line without colour', () => {
    show({ ownFigures: { replyRate: 0.9, meanSeconds: 31, unanswered: 5, fineCny: 100 } })
    const day = screen.getByText('回复率').closest('dl')!
    expect(day.textContent).toContain('回复率90%，过红线')
    expect(day.textContent).toContain('平均31.0 秒，过红线')
    expect(day.textContent).toContain('未回5超时¥100，过红线')
  })

  it('opens to yesterday, the same weekday a week ago, shops and hours', async () => {
    const figures = { replyRate: 0.97, meanSeconds: 14.1, unanswered: 1, fineCny: 50 }
    const { actions, user } = show()
    expect(actions.readOwnDays).not.toHaveBeenCalled()
    actions.readOwnDays.mockResolvedValue({
      yesterday: figures,
      lastWeek: null,
      shops: [
        { name: '甲店', figures },
        { name: '乙店', figures },
      ],
      hours: [{ hour: 9, figures: { ...figures, fineCny: 0 } }],
    })
    await user.click(screen.getByText('回复率'))
    const table = await screen.findByRole('table', { name: '我今天' })
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent).join(' '))
    expect(rows).toEqual([
      ' 回复率 平均 未回 超时',
      '今天 98.6% 12.4 秒 2 ¥0',
      '昨天 97% 14.1 秒 1 ¥50',
      '上周同日 没有接待',
      '甲店 97% 14.1 秒 1 ¥50',
      '乙店 97% 14.1 秒 1 ¥50',
      '09:00 97% 14.1 秒 1 ¥0',
    ])
  })
})
