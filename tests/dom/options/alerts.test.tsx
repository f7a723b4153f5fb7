import { OptionsPage } from '@/components/options/index.ts'
import { turnedUrgent } from '@/components/hooks/use-alert-sound.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi, type Mock } from 'vitest'
import type { OptionsActions } from '@/components/options/index.ts'
import { OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'

function show() {
  location.hash = '#/alerts'
  const actions = Object.fromEntries(OPTION_ACTIONS.map((name) => [name, vi.fn()])) as unknown as {
    readonly [Name in keyof OptionsActions]: Mock<OptionsActions[Name]>
  }
  render(
    <WordsProvider language="zh-CN">
      <OptionsPage view={optionsView()} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user: userEvent.setup({ delay: null }) }
}

describe('alerts', () => {
  it('keeps colour steps and quiet hours over midnight, and refuses steps in the wrong order', async () => {
    const { actions, user } = show()
    const warn = screen.getByLabelText('时限用掉多少变黄（%）')
    await user.clear(warn)
    await user.type(warn, '90')
    expect(screen.getByRole('button', { name: '保存提醒' }).hasAttribute('disabled')).toBe(true)
    expect(screen.getByText('填 1 到 100，变黄不能晚于变橙')).toBeDefined()
    await user.clear(warn)
    await user.type(warn, '40')
    await user.type(screen.getByLabelText('免打扰从'), '22')
    expect(screen.getByText('写成 22:00 这样')).toBeDefined()
    await user.type(screen.getByLabelText('免打扰从'), ':00')
    expect(screen.getByRole('button', { name: '保存提醒' }).hasAttribute('disabled')).toBe(true)
    expect(screen.getByText('从和到要一起填')).toBeDefined()
    await user.type(screen.getByLabelText('免打扰到'), '08:00')
    await user.click(screen.getByRole('button', { name: '保存提醒' }))
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({
      warnAtShares: [0.4, 0.8],
      quietHours: { from: '22:00', to: '08:00' },
    })
  })

  it('switches sound, notifications and old customers first', async () => {
    const { actions, user } = show()
    await user.click(screen.getByLabelText('超时前响一声'))
    await user.click(screen.getByLabelText('系统通知'))
    await user.click(screen.getByLabelText(/老客排前面/))
    expect(actions.change.mock.calls).toEqual([[{ soundOn: true }], [{ returningFirst: true }]])
    expect(actions.switchNotify).toHaveBeenCalledExactlyOnceWith(true)
  })
})

describe('when it sounds', () => {
  const chat = { id: 'c', name: '', askedAt: 0, dueAt: 10_000, returning: false, open: false }

  it.each([
    [7000, 7999, false],
    [7000, 8000, true],
    [8000, 9000, false],
    [0, 600_000, true],
  ])('between %i and %i: %s', (before, now, sounds) => {
    expect(turnedUrgent([chat], 0.8, before, now)).toBe(sounds)
  })
})
