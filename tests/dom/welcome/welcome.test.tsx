import { WelcomePage, type WelcomeActions, type WelcomeView } from '@/components/welcome/index.ts'
import { consoleAddress } from '@/components/welcome/console-address.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi, type Mock } from 'vitest'
import { both, keysToType, NO_WORK, secondsOf } from '../../../bench/hands/keystroke-level.ts'
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

/**
 * By eye: 255 characters of Chinese a minute read aloud (Trauzettel-Klosinski and Dietz, IReST, 2012), by 238 / 183, what
 * silent reading is quicker (Brysbaert, JML 109, 2019).
 */
const CHARACTERS_A_SECOND = ((255 / 60) * 238) / 183

/** Hands that know only the keyboard, and eyes that read every sentence of a step; a button is found by a preparation. */
function handsOf(user: ReturnType<typeof userEvent.setup>) {
  let work = NO_WORK
  const seen = new Set<string>()
  const read = (): void => {
    const parts = 'header :is(h1, p), [data-open="true"] :is(h2, p, legend, label, small, b, li:not([data-from="me"]))'
    for (const part of document.querySelectorAll(parts))
      for (const node of part.childNodes) if (node instanceof Text) seen.add(node.data)
  }
  const press = async (keys: string): Promise<void> => {
    read()
    const presses = keys.match(/\{\/[^}]*\}|\{[^}]*\}|./gu)?.filter((key) => !key.startsWith('{/')) ?? []
    work = both(work, { keys: presses.length, prepares: 0 })
    await user.keyboard(keys)
    read()
  }
  const reach = async (control: () => HTMLElement): Promise<void> => {
    work = both(work, { keys: 0, prepares: 1 })
    for (let tabs = 0; document.activeElement !== control(); tabs += 1) {
      expect(tabs).toBeLessThan(40)
      await press('{Tab}')
    }
  }
  return {
    go: async (name: string | RegExp): Promise<void> => {
      await reach(() => screen.getByRole('button', { name }))
      await press('{Enter}')
    },
    type: async (label: string, text: string): Promise<void> => {
      const field = screen.getByLabelText<HTMLInputElement>(label)
      await reach(() => field)
      field.select()
      work = both(work, { keys: keysToType(text), prepares: 0 })
      await user.type(field, text, { skipClick: true })
    },
    keys: async (...acts: readonly string[]): Promise<void> => {
      for (const act of acts) {
        work = both(work, { keys: 0, prepares: 1 })
        await press(act)
      }
    },
    seconds: () => ({
      hands: secondsOf(work),
      eyes: [...seen].join('').replaceAll(/\s/g, '').length / CHARACTERS_A_SECOND,
    }),
  }
}

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

  it('is two minutes of keyboard work at the most, nothing typed but the name of the shop', async () => {
    const { user, actions } = show({ consoles: optionsView().consoles.map((row) => ({ ...row, granted: true })) })
    const hands = handsOf(user)
    await hands.go('中文')
    await hands.go('下一步')
    await hands.type('店铺名', '悦禾女装')
    await hands.go(/服饰/)
    await hands.go('下一步')
    await hands.go('这样可以，下一步')
    await hands.go('开始练习')
    await hands.keys(
      '{Alt>}1{/Alt}{Enter}',
      '/tk',
      '{Alt>}1{/Alt}{Enter}',
      '{Tab}{Enter}',
      '{Enter}',
      '123{Enter}',
      '{Alt>}q{/Alt}',
    )
    await hands.go('下一步')
    await hands.go(/^打开 拼多多/)
    expect(actions.openConsole).toHaveBeenCalledOnce()
    expect(actions.loadPack).toHaveBeenCalledExactlyOnceWith('apparel', 'main')
    const spent = hands.seconds()
    expect(spent.hands + spent.eyes).toBeLessThanOrEqual(120)
  })

  it('goes on with Enter from a field', async () => {
    const { user } = show()
    await press(user, '修改 店铺和知识库')
    await user.type(screen.getByLabelText('店铺名'), '{Enter}')
    expect(screen.getByRole('heading', { name: '上班时间' })).toBe(document.activeElement)
  })

  it('keeps the shop name, the agent’s and the hours that were written', async () => {
    const { user, actions } = show()
    await press(user, '修改 店铺和知识库')
    const name = screen.getByLabelText('店铺名')
    await user.clear(name)
    await user.type(name, '悦禾女装')
    const agent = screen.getByLabelText('你的客服名')
    await user.clear(agent)
    await user.type(agent, ' 小雨 ')
    await press(user, '下一步')
    expect(actions.change.mock.calls[0]?.[0].agentName).toBe('小雨')
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
