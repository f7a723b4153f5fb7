import { OptionsPage, type BundleView, type OptionsActions, type VaultView } from '@/components/options/index.ts'
import { VaultGate, type LockActions } from '@/components/primitives/lock-screen.tsx'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi, type Mock } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'

function show(changes: { readonly bundle?: BundleView | null; readonly vault?: VaultView }) {
  location.hash = '#/data'
  const actions = Object.fromEntries(OPTION_ACTIONS.map((name) => [name, vi.fn(async () => null)])) as unknown as {
    readonly [Name in keyof OptionsActions]: Mock<OptionsActions[Name]>
  }
  const { container } = render(
    <WordsProvider language="zh-CN">
      <OptionsPage view={optionsView(changes)} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user: userEvent.setup({ delay: null }), container }
}

const CHECKED = {
  file: 'wenda-bundle.wenda',
  step: 'checked',
  from: '王主管',
  madeAt: Date.UTC(2026, 10, 22, 4),
  rows: [
    { part: 'knowledge', fresh: 12, changed: 3, same: 40 },
    { part: 'rules', fresh: 0, changed: 1, same: 0 },
  ],
  wordNeeded: true,
  wrongWord: false,
} as const satisfies BundleView

describe('a supervisor’s bundle', () => {
  it('shows what it would do, and is taken with the word where one is set', async () => {
    const { actions, user } = show({ bundle: CHECKED })
    const dialog = within(screen.getByRole('dialog', { name: '收包：wenda-bundle.wenda' }))
    expect(dialog.getByRole('row', { name: '知识库（含图片） 12 3 40' })).toBeDefined()
    const take = dialog.getByRole('button', { name: '收下' })
    expect(take).toHaveProperty('disabled', true)
    await user.type(dialog.getByLabelText('主管口令'), '山茶花开')
    await user.click(take)
    expect(actions.takeBundle).toHaveBeenCalledExactlyOnceWith('山茶花开')
    expect(await accessibilityFaults()).toEqual([])
  })

  it('with nothing new asks for nothing', () => {
    show({ bundle: { ...CHECKED, rows: [{ part: 'rules', fresh: 0, changed: 0, same: 4 }] } })
    expect(screen.getByText('包里的内容这里都有，不用收。')).toBeDefined()
    expect(screen.queryByRole('button', { name: '收下' })).toBeNull()
  })
})

describe('the team’s word', () => {
  it('is set twice over, long enough, with the minutes until it locks', async () => {
    const { actions, user, container } = show({})
    const card = within(screen.getByRole('region', { name: '团队口令（加密）' }))
    await user.type(card.getByLabelText('团队口令'), '太短')
    await user.click(card.getByRole('button', { name: '开始加密' }))
    expect(card.getByText('至少 8 个字，越长越好')).toBeDefined()
    await user.type(card.getByLabelText('团队口令'), '的口令不能用啊')
    await user.click(card.getByRole('button', { name: '开始加密' }))
    expect(card.getByText('两遍不一样')).toBeDefined()
    await user.type(card.getByLabelText('再输一遍'), '太短的口令不能用啊')
    await user.click(card.getByRole('button', { name: '开始加密' }))
    expect(actions.switchVaultOn).toHaveBeenCalledExactlyOnceWith('太短的口令不能用啊', 10)
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('is asked for before encryption ends, and locks at once by a button', async () => {
    const { actions, user } = show({ vault: { on: true, idleMinutes: 10 } })
    const card = within(screen.getByRole('region', { name: '团队口令（加密）' }))
    expect(card.getByRole('button', { name: '不再加密' })).toHaveProperty('disabled', true)
    await user.type(card.getByLabelText('现在的口令'), '一个够长的口令')
    await user.click(card.getByRole('button', { name: '不再加密' }))
    expect(actions.switchVaultOff).toHaveBeenCalledExactlyOnceWith('一个够长的口令')
    await user.click(card.getByRole('button', { name: '现在就锁' }))
    expect(actions.lockNow).toHaveBeenCalledOnce()
  })
})

describe('a locked page', () => {
  function showGate(standing: 'locked' | 'open') {
    const actions = {
      unlock: vi.fn<LockActions['unlock']>(async () => 'wrong-word'),
      startOver: vi.fn<LockActions['startOver']>(async () => null),
    }
    render(
      <WordsProvider language="zh-CN">
        <VaultGate standing={standing} actions={actions}>
          <p>买家张三:在吗</p>
        </VaultGate>
      </WordsProvider>,
    )
    return { actions, user: userEvent.setup({ delay: null }) }
  }

  it('shows nothing of a customer, takes the word by Enter, and says when it is wrong', async () => {
    const { actions, user } = showGate('locked')
    expect(document.body.textContent).not.toContain('张三')
    await user.type(screen.getByLabelText('团队口令'), '不是这个口令{Enter}')
    expect(actions.unlock).toHaveBeenCalledExactlyOnceWith('不是这个口令')
    expect(await screen.findByText(/口令不对/)).toBeDefined()
    expect(await accessibilityFaults()).toEqual([])
  })

  it('empties the log only after the words were typed out', async () => {
    const { actions, user } = showGate('locked')
    await user.click(screen.getByText('口令忘了？'))
    const go = screen.getByRole('button', { name: '清空会话日志，重新开始' })
    expect(go).toHaveProperty('disabled', true)
    await user.type(screen.getByLabelText('要清空，请输入「清空日志」'), '清空日志')
    await user.click(go)
    expect(actions.startOver).toHaveBeenCalledOnce()
  })

  it('once open shows the page', () => {
    showGate('open')
    expect(screen.getByText('买家张三:在吗')).toBeDefined()
  })
})
