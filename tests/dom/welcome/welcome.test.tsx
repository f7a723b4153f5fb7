import { WelcomePage, type WelcomeActions, type WelcomeView } from '@/components/welcome/index.ts'
import { consoleAddress } from '@/components/welcome/console-address.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi, type Mock } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'

function show(changes: Partial<WelcomeView> = {}) {
  const names = [...OPTION_ACTIONS, 'openOptions', 'openConsole', 'openPanel']
  const actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as {
    readonly [Name in keyof WelcomeActions]: Mock<WelcomeActions[Name]>
  }
  render(
    <WordsProvider language="zh-CN">
      <WelcomePage view={{ ...optionsView(), ...changes }} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user: userEvent.setup({ delay: null }) }
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }))

describe('the first run', () => {
  it('opens one step at a time, is accessible at each, and ends where answering begins', async () => {
    const { user, actions } = show()
    expect(await accessibilityFaults()).toEqual([])
    await press(user, '中文')
    expect(screen.getByText('5 步做了 1 步')).toBeTruthy()
    expect(await accessibilityFaults()).toEqual([])
    await press(user, '授权 抖店飞鸽')
    expect(actions.grant).toHaveBeenCalledExactlyOnceWith('feige')
    await press(user, '下一步')
    expect(await accessibilityFaults()).toEqual([])
    await press(user, /服饰/)
    expect(actions.loadPack).toHaveBeenCalledExactlyOnceWith('apparel', 'main')
    await press(user, '下一步')
    expect(await accessibilityFaults()).toEqual([])
    await press(user, '这样可以，下一步')
    await press(user, '跳过')
    expect(screen.getByRole('heading', { name: '可以开始接待了' })).toBe(document.activeElement)
    expect(await accessibilityFaults()).toEqual([])
    await press(user, '打开 拼多多商家后台')
    expect(actions.openConsole).toHaveBeenCalledExactlyOnceWith('https://pdd.example/')
  })

  it('keeps the shop name and the hours that were written', async () => {
    const { user, actions } = show()
    await press(user, '修改 店铺和知识库')
    const name = screen.getByLabelText('店铺名')
    await user.clear(name)
    await user.type(name, '悦禾女装')
    await press(user, '下一步')
    expect(actions.change.mock.calls[0]?.[0].shops?.[0]?.name).toBe('悦禾女装')
    const from = screen.getByLabelText('从')
    await user.clear(from)
    expect(screen.getByRole('button', { name: '这样可以，下一步' }).hasAttribute('disabled')).toBe(true)
    await user.type(from, '08:30')
    await press(user, '这样可以，下一步')
    expect(actions.change.mock.calls[1]?.[0].shops?.[0]?.windows[0]?.from).toBe('08:30')
  })

  it('the practice chat is passed by keys alone, with the keys as they are set', async () => {
    const { user } = show({ keys: { ...optionsView().keys, 'insert-1': 'Alt+9' } })
    await press(user, '修改 60 秒练习')
    await press(user, '开始练习')
    const chat = within(screen.getByRole('region', { name: '练习会话' }))
    expect(chat.getByRole('img', { name: 'Alt 9' })).toBeTruthy()
    expect(await accessibilityFaults()).toEqual([])
    await user.keyboard('{Alt>}9{/Alt}{Enter}')
    await user.keyboard('/tk{Alt>}9{/Alt}{Enter}')
    await user.keyboard('{Tab}{Enter}{Enter}')
    expect(chat.getByRole('status').textContent).toContain('先拦下了')
    await user.keyboard('123{Enter}{Alt>}q{/Alt}')
    expect(screen.getByText(/五个键都会了/)).toBeTruthy()
  })

  it('leaves Enter to the input method while it composes', async () => {
    const { user } = show()
    await press(user, '修改 60 秒练习')
    await press(user, '开始练习')
    await user.keyboard('{Alt>}1{/Alt}')
    const composer = screen.getByLabelText<HTMLTextAreaElement>('练习输入框')
    const draft = composer.value
    composer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
    expect(composer.value).toBe(draft)
  })
})

describe('the address of a console', () => {
  it.each([
    [['https://mms.pinduoduo.com/chat-merchant/*'], 'https://mms.pinduoduo.com/chat-merchant/'],
    [['https://*.example.com/*', 'https://im.jd.com/index.html'], 'https://im.jd.com/index.html'],
    [['https://*/app/accounts/*'], undefined],
    [['http://127.0.0.1/*'], undefined],
    [[], undefined],
  ])('%j is opened at %s', (matches, address) => {
    expect(consoleAddress(matches)).toBe(address)
  })
})
