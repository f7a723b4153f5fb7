import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { startDraft, withParts } from '@/lib/core/console-teaching/index.ts'
import { BEGINNING, learn, type TeachEvent, type TeachState } from '@/components/hooks/teach-state.ts'
import { Teach, type TeachActions } from '@/components/teaching/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { accessibilityFaults } from '../../support/axe.ts'

const messages = {
  list: ['.flow'],
  item: ['.msg'],
  buyer: ['.in'],
  agent: ['.out'],
  system: [],
  auto: [],
  text: [],
  time: [],
  id: [],
}
const ready: TeachEvent = {
  type: 'page',
  frameId: 0,
  message: { type: 'ready', address: 'https://im.example.com/desk', title: 'Acme', top: true },
}
const sight = {
  composer: 1,
  send: 1,
  buyer: 14,
  agent: 9,
  system: 0,
  newest: { buyer: '在吗', agent: '您好' },
  timed: false,
  conversations: 0,
  unread: 0,
  orders: 0,
  orderFields: [],
}

function after(...events: readonly TeachEvent[]): TeachState {
  return [{ type: 'begin', profile: null, target: null } as const, ready, ...events].reduce(learn, BEGINNING)
}

function picked(target: 'composer' | 'send' | 'agent', parts: object, frameId = 0): TeachEvent {
  return { type: 'page', frameId, message: { type: 'picked', target, parts, said: '' } }
}

function show(view: TeachState, language: 'zh-CN' | 'en' = 'zh-CN') {
  const names = [
    'pick',
    'skip',
    'stop',
    'move',
    'show',
    'forget',
    'setSendKeys',
    'tryOut',
    'useCopyOnly',
    'rename',
    'setMatches',
    'setMarketplace',
    'setText',
    'save',
    'exportFile',
    'close',
  ] as const
  const actions = Object.fromEntries(names.map((name) => [name, vi.fn<() => void>()])) as unknown as TeachActions
  const { container } = render(
    <WordsProvider language={language}>
      <Teach view={view} actions={actions} />
    </WordsProvider>,
  )
  return { actions, container, user: userEvent.setup() }
}

describe('the walk through the parts', () => {
  it('begins with the composer and goes on by itself, a skipped part is left out', () => {
    expect(after().asking).toBe('composer')
    const two = after(picked('composer', { composer: { at: ['#r'] } }), { type: 'skip' })
    expect(two).toMatchObject({ asking: 'buyer', skipped: ['send'] })
    expect(
      learn(two, { type: 'page', frameId: 0, message: { type: 'noted', target: 'buyer', said: '' } }),
    ).toMatchObject({ asking: 'agent', noted: 'buyer' })
  })

  it('keeps to the frame of the first part', () => {
    const state = after(
      picked('composer', { composer: { at: ['#r'] } }, 4),
      picked('send', { send: { buttons: ['.s'], keys: [] } }, 0),
    )
    expect(state.draft?.parts.send).toBeUndefined()
    expect(state.unfit).toEqual({ target: 'send', why: 'other-frame' })
  })

  it('keeps what was taught when the page goes away', () => {
    const state = learn(after(picked('composer', { composer: { at: ['#r'] } })), { type: 'lost' })
    expect(state).toMatchObject({ link: 'lost', asking: null, draft: { parts: { composer: { at: ['#r'] } } } })
  })

  it('refuses a text with faults, each by its path, and changes nothing', () => {
    const before = after(picked('composer', { composer: { at: ['#r'] } }))
    const state = learn(before, { type: 'text', text: '{"format":"wenda-console-profile/1"}' })
    expect(state.faults.map(({ path }) => path)).toContain('matches')
    expect(state.draft).toBe(before.draft)
  })
})

describe('the screen', () => {
  it('says what to click, counts in words, and has no accessibility fault', async () => {
    const state = learn(after(picked('composer', { composer: { at: ['#r'] } }), picked('agent', { messages })), {
      type: 'page',
      frameId: 0,
      message: { type: 'seen', seen: sight },
    })
    const { actions, container, user } = show(state)
    expect(screen.getByText('请在页面上点一下：发送按钮（只用键盘发送就跳过）')).toBeTruthy()
    expect(screen.getByText(/23 条消息：买家 14，自己 9/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '重新指 一条买家消息' }))
    expect(actions.pick).toHaveBeenCalledExactlyOnceWith('buyer')
    await user.click(screen.getByRole('button', { name: '跳过 发送按钮' }))
    expect(actions.skip).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: '保存站点配置' }))
    expect(actions.save).toHaveBeenCalledOnce()
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('cannot save without a composer, and offers to copy only', async () => {
    const { actions, user } = show(after({ type: 'stop' }))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存站点配置' }).disabled).toBe(true)
    await user.click(screen.getByRole('button', { name: '输入框指不了？只用复制' }))
    expect(actions.useCopyOnly).toHaveBeenCalledOnce()
  })

  it('says in English what went wrong with a click', () => {
    const state = after({
      type: 'page',
      frameId: 0,
      message: { type: 'unfit', target: 'composer', why: 'not-writable' },
    })
    show(state, 'en')
    expect(screen.getByText('Nothing can be written here. Click the box itself.')).toBeTruthy()
    expect(within(screen.getByRole('list')).getByRole('button', { name: 'Point at reply box' })).toBeTruthy()
  })

  it('says that copying is what is left', () => {
    show(after({ type: 'copy-only' }))
    expect(screen.getAllByText(/建议会复制到剪贴板/).length).toBeGreaterThan(0)
    expect(withParts(startDraft('https://a.example/', 'x')!, {}).parts).toEqual({})
  })
})
