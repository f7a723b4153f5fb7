import { Panel, type FollowUpLine, type PanelView } from '@/components/panel/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { busyView, NOW, spiedActions } from '../../support/panel-views.ts'

const SHIPPED: FollowUpLine = {
  id: 'e1 after-shipping',
  session: 's-c9',
  name: '小溪',
  kind: 'after-shipping',
  startedAt: NOW - 4_000_000,
  dueAt: NOW - 400_000,
  tracking: 'SF1234567890123',
}
const PROMISED: FollowUpLine = {
  id: 'e2 after-wait-promise',
  session: 's-c2',
  name: 'Anna',
  kind: 'after-wait-promise',
  startedAt: NOW - 240_000,
  dueAt: NOW + 60_000,
}
const ORDERED: FollowUpLine = {
  id: 'e3 after-order',
  session: 's-c3',
  name: '月下',
  kind: 'after-order',
  startedAt: NOW,
  dueAt: NOW + 600_000,
}

function show(changes: Partial<PanelView>) {
  const actions = spiedActions()
  const user = userEvent.setup({ delay: null })
  const shown = render(
    <WordsProvider language="zh-CN">
      <Panel view={busyView(changes)} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user, ...shown }
}

const box = () => within(screen.getByRole('region', { name: '要跟进的客户' }))

describe('follow-ups in the panel', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows what is due and every 稍等 before its time, counts the others', async () => {
    const { container } = show({ followUps: [SHIPPED, PROMISED, ORDERED] })
    expect(box().getByText(/过了 6:40/)).toBeDefined()
    expect(box().getByText(/还剩 1:00/)).toBeDefined()
    expect(box().queryByText('月下')).toBeNull()
    expect(box().getByText('还有 1 个未到点')).toBeDefined()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('warns before a 稍等 is broken, by the share the person set', () => {
    const promised = { ...PROMISED, startedAt: NOW - 240_000, dueAt: NOW + 60_000 }
    const { container, unmount } = show({ followUps: [promised], warnAtShares: [0.5, 0.8] })
    expect(container.querySelector('li.soon')?.textContent).toContain('还剩 1:00')
    unmount()
    const calm = show({ followUps: [promised], warnAtShares: [0.5, 0.9] })
    expect(calm.container.querySelector('li.soon')).toBeNull()
  })

  it('calls a 稍等 nobody came back to a broken promise', () => {
    show({ followUps: [{ ...PROMISED, dueAt: NOW - 1000 }] })
    expect(box().getByText(/已失信/)).toBeDefined()
  })

  it('opens the most urgent by one key, with the tracking number in the words', async () => {
    const { actions, user } = show({ followUps: [PROMISED, SHIPPED] })
    await user.keyboard('{Alt>}g{/Alt}')
    expect(actions.openFollowUp).toHaveBeenCalledWith(SHIPPED, expect.stringContaining('SF1234567890123'))
  })

  it('puts off and settles by name', async () => {
    const { actions, user } = show({ followUps: [SHIPPED] })
    await user.click(box().getByRole('button', { name: '小溪：晚 10 分钟再提醒' }))
    await user.click(box().getByRole('button', { name: '小溪：已跟进' }))
    expect(actions.snoozeFollowUp).toHaveBeenCalledWith(SHIPPED.id)
    expect(actions.settleFollowUp).toHaveBeenCalledWith(SHIPPED.id)
  })

  it('takes the agent’s own, and nothing without words or with a time that is none', async () => {
    const { actions, user } = show({})
    await user.click(screen.getByRole('button', { name: '给当前客户定个跟进' }))
    const save = screen.getByRole('button', { name: '定好' })
    expect(save.hasAttribute('disabled')).toBe(true)
    await user.type(screen.getByLabelText('跟进什么'), '问问尺码')
    await user.clear(screen.getByLabelText('几分钟后'))
    await user.type(screen.getByLabelText('几分钟后'), '45')
    await user.type(screen.getByLabelText('到时要说的话（可不填）'), '亲,尺码合适吗?')
    await user.click(save)
    expect(actions.addFollowUp).toHaveBeenCalledWith('问问尺码', 45, '亲,尺码合适吗?')
  })

  it('opens the agent’s own with the words they wrote for it, and says so when there are none', async () => {
    const own: FollowUpLine = { ...SHIPPED, kind: 'own', note: '问问尺码', ready: '亲,尺码合适吗?' }
    const { actions, user, unmount } = show({ followUps: [own] })
    await user.click(box().getByRole('button', { name: '打开并填入：小溪，问问尺码' }))
    expect(actions.openFollowUp).toHaveBeenCalledWith(own, '亲,尺码合适吗?')
    unmount()
    const { ready: _ready, ...bare } = own
    const again = show({ followUps: [bare] })
    await again.user.click(box().getByRole('button', { name: '打开会话：小溪，问问尺码' }))
    expect(again.actions.openFollowUp).toHaveBeenCalledWith(bare, '')
  })
})

describe('old customers first', () => {
  it('stand first in the row and under the next key, but not before somebody late', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW })
    const chat = { askedAt: NOW - 1000, open: false }
    const waiting = [
      { ...chat, id: 'new', name: '新', dueAt: NOW + 1000, returning: false },
      { ...chat, id: 'old', name: '老', dueAt: NOW + 9000, returning: true },
      { ...chat, id: 'late', name: '晚', dueAt: NOW - 1000, returning: false },
    ]
    const { unmount } = show({ waiting, returningFirst: true })
    const names = () =>
      within(screen.getByRole('navigation', { name: '等待回复的客户' }))
        .getAllByRole('button')
        .map((button) => button.textContent?.replace(/.*\s(\S+)\s.*/, '$1'))
    expect(names()).toEqual([
      expect.stringContaining('晚'),
      expect.stringContaining('老'),
      expect.stringContaining('新'),
    ])
    unmount()
    show({ waiting })
    expect(names()).toEqual([
      expect.stringContaining('晚'),
      expect.stringContaining('新'),
      expect.stringContaining('老'),
    ])
    vi.useRealTimers()
  })
})
