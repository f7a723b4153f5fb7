import type { DisputeActions } from '@/components/desk/index.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { DESK_CHATS, deskCases, deskView } from '../../support/desk-fixtures.ts'
import { giveLayout, showDesk } from './show-desk.tsx'

beforeEach(giveLayout)

const dialog = () => within(screen.getByRole('dialog', { name: '建投诉单' }))

type FindChats = DisputeActions['findChats']

/** The form as a supervisor opens it from the board; `finds`: what the log has. */
async function opened(finds: FindChats = async () => DESK_CHATS) {
  const shown = await showDesk('disputes')
  shown.disputes.findChats.mockImplementation(finds)
  await shown.user.click(screen.getByRole('button', { name: '建投诉单' }))
  const form = await screen.findByRole('dialog', { name: '建投诉单' })
  // The focus comes in after it stands there; a Tab before that would go to what lies under it.
  await waitFor(() => expect(form.contains(document.activeElement)).toBe(true))
  return shown
}

describe('a case opened at the desk', () => {
  it('is about a conversation, by keys alone: found, chosen, filled in, opened', async () => {
    const { user, disputes, change } = await opened()
    await user.tab()
    expect(document.activeElement).toBe(dialog().getByRole('searchbox', { name: '找会话' }))
    await user.keyboard('240922881876{Enter}')
    expect(disputes.findChats).toHaveBeenCalledExactlyOnceWith('240922881876')
    expect(await dialog().findByText('找到 2 段会话，新的在前。')).toBeDefined()
    expect(dialog().getByRole('radio', { name: /大山.*已有处理中的投诉单/ })).toHaveProperty('disabled', true)
    const chat = dialog().getByRole('radio', { name: /小溪.*240922881876.*小李.*我找平台了/ })
    while (document.activeElement !== chat) await user.tab()
    await user.keyboard(' ')
    expect(await accessibilityFaults()).toEqual([])
    expect(dialog().getByLabelText('道歉和回访由谁负责')).toHaveProperty('value', '小李')
    expect(dialog().getByLabelText('证据和赔付由谁负责')).toHaveProperty('value', '小李')
    const promised = dialog().getByLabelText('之前答应赔多少（元）')
    expect(promised).toHaveProperty('value', '5')
    while (document.activeElement !== promised) await user.tab()
    await user.keyboard('{Control>}a{/Control}20{Enter}')
    expect(disputes.open).toHaveBeenCalledExactlyOnceWith({
      session: 'chat-1',
      shop: 'main',
      orderNumber: '240922881876',
      goods: '三合一冲锋衣 藏青 L × 1',
      openedAt: expect.any(Number),
      promisedCny: 20,
      agentName: '小李',
      supervisor: '小李',
    })
    change({ cases: deskCases() })
    expect(await screen.findByText('投诉单已建，四步从现在开始。')).toBeDefined()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('is about an order that nobody here has a chat of', async () => {
    const { user, disputes } = await opened(async () => [])
    await user.type(dialog().getByRole('searchbox'), '2611150820117746{Enter}')
    expect(await dialog().findByText(/日志里没找到.*合并/)).toBeDefined()
    await user.click(dialog().getByRole('radio', { name: /只按订单 2611150820117746 建单/ }))
    await user.selectOptions(dialog().getByLabelText('哪家店'), '极点数码')
    await user.click(dialog().getByRole('button', { name: '建投诉单' }))
    expect(disputes.open).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ session: null, shop: 'two', orderNumber: '2611150820117746', promisedCny: 0 }),
    )
  })

  it('says which field is wrong and why, puts the focus there, and keeps what was typed', async () => {
    const { user, disputes } = await opened(async () => DESK_CHATS.slice(0, 1))
    await user.type(dialog().getByRole('searchbox'), '发货{Enter}')
    const promised = await dialog().findByLabelText('之前答应赔多少（元）')
    await user.clear(promised)
    await user.type(promised, '二十')
    const openedAt = dialog().getByLabelText('什么时候收到投诉')
    await user.clear(openedAt)
    await user.type(openedAt, '2999-01-01T10:00')
    await user.click(dialog().getByRole('button', { name: '建投诉单' }))
    expect(dialog().getByText('填 0 或大于 0 的数，只写数字。')).toBeDefined()
    expect(dialog().getByText('不能晚于现在。')).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(promised))
    expect(promised).toHaveProperty('value', '二十')
    expect(disputes.open).not.toHaveBeenCalled()
  })

  it.each([
    ['exists', /这个订单已经有一张处理中的投诉单/],
    ['no-chat', /已经没有这段会话/],
    ['not-written', /没能写进日志，什么都没留下/],
  ] as const)('says why there is none: %s', async (why, told) => {
    const { user, disputes } = await opened(async () => DESK_CHATS.slice(0, 1))
    disputes.open.mockResolvedValueOnce({ ok: false, why })
    await user.type(dialog().getByRole('searchbox'), '发货{Enter}')
    await user.click(await dialog().findByRole('button', { name: '建投诉单' }))
    expect(await dialog().findByText(told)).toBeDefined()
    expect(dialog().getByLabelText('订单号')).toHaveProperty('value', '240922881876')
  })

  it('says so when the log cannot be read', async () => {
    const { user } = await opened(async () => {
      throw new Error('QuotaExceededError')
    })
    await user.type(dialog().getByRole('searchbox'), '发货{Enter}')
    expect(await dialog().findByText(/读不出来（QuotaExceededError）/)).toBeDefined()
  })

  it('is offered beside any conversation that is read, and is about that one', async () => {
    const { user, disputes } = await showDesk('sessions')
    disputes.chatOf.mockResolvedValue(DESK_CHATS[0] ?? null)
    await user.click(screen.getAllByRole('button', { name: /^看对话/ })[0] ?? document.body)
    const link = await screen.findByRole('link', { name: /建投诉单/ })
    location.hash = link.getAttribute('href') ?? ''
    expect(await screen.findByRole('dialog', { name: '建投诉单' })).toBeDefined()
    expect(await dialog().findByText('小溪')).toBeDefined()
    expect(dialog().queryByRole('searchbox')).toBeNull()
    await user.click(dialog().getByRole('button', { name: '取消' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(location.hash).toBe('#/disputes')
  })
})

describe('a case without a chat', () => {
  it('is called by its order, leads to no chat and promises no reminder', async () => {
    const cases = deskCases({ evidence: 1, compensate: 2 })
    const [first] = cases.lines
    if (first === undefined) throw new Error('no case')
    const lines = [{ ...first, session: null, customer: '' }]
    await showDesk('disputes', { view: deskView(), cases: { ...cases, lines } })
    const box = within(screen.getByRole('region', { name: /订单 240922881876（没有聊天）/ }))
    expect(box.queryByRole('button', { name: '看聊天' })).toBeNull()
    expect(box.queryByText(/自动提醒/)).toBeNull()
    expect(box.getByText(/超时 · /)).toBeDefined()
  })
})
