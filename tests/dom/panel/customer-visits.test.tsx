import { Panel, type PanelView } from '@/components/panel/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { busyView, NOW, spiedActions } from '../../support/panel-views.ts'

const DAY_MS = 86_400_000

type Visit = NonNullable<PanelView['customer']>['visits'][number]

const visits = (count: number): Visit[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `v${place}`,
    at: NOW - (place + 1) * DAY_MS,
    text: `第 ${place} 次说的话`,
    ...(place % 2 === 0
      ? { outcome: 'ordered' as const, amountCny: 100, orderNumber: `24091088100${place}`, goods: '冲锋衣 L × 1' }
      : {}),
  }))

/** The panel beside a customer who came this often; an earlier chat has this many lines. */
function show(came: number, lines = 3) {
  const actions = spiedActions()
  actions.readVisit.mockImplementation(async (id) =>
    Array.from({ length: lines }, (_, place) => ({
      id: `${id}-${place}`,
      at: NOW - DAY_MS + place * 60_000,
      side: (['buyer', 'agent', 'system'] as const)[place % 3] ?? 'buyer',
      auto: false,
      text: `${id} 第 ${place} 句`,
    })),
  )
  const customer = { key: 's', name: '小溪', tier: 'returning' as const, tags: [], visits: visits(came) }
  const user = userEvent.setup({ delay: null })
  const shown = render(
    <WordsProvider language="zh-CN">
      <Panel view={busyView({ customer })} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user, ...shown }
}

const past = () => within(screen.getByRole('region', { name: '以前的会话和订单' }))

describe('the earlier chats of a customer', () => {
  it('are read whole where they stand, by keys alone, and folded again', async () => {
    const { actions, user, container } = show(3)
    const all = past().getByRole('button', { name: /来过 3 次 · 买过 2 次 ¥200/ })
    expect(past().queryAllByRole('listitem')).toHaveLength(0)
    await user.keyboard('h')
    expect(all.getAttribute('aria-expanded')).toBe('true')
    expect(past().getAllByRole('listitem')).toHaveLength(3)
    expect(actions.readVisit).not.toHaveBeenCalled()
    all.focus()
    await user.tab()
    const first = past().getByRole('button', {
      name: /11月21日 · 订单 …1000 ¥100 · 冲锋衣 L × 1 · 已下单 · 第 0 次说的话/,
    })
    expect(document.activeElement).toBe(first)
    await user.keyboard('{Enter}')
    const chat = await past().findByRole('region', { name: /11月21日.*的会话/ })
    expect(
      within(chat)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^买家 \d\d:\d\d v0 第 0 句$/),
      expect.stringMatching(/^客服 \d\d:\d\d v0 第 1 句$/),
      expect.stringMatching(/^系统 \d\d:\d\d v0 第 2 句$/),
    ])
    expect(actions.readVisit).toHaveBeenCalledExactlyOnceWith('v0')
    expect(await accessibilityFaults(container)).toEqual([])
    await user.tab()
    expect(document.activeElement).toBe(chat)
    await user.keyboard('{Escape}')
    expect(past().queryByRole('region')).toBeNull()
    expect(document.activeElement).toBe(first)
  })

  it('are listed in parts when there are a hundred, and a long chat by its end first', async () => {
    const { user } = show(100, 200)
    await user.click(past().getByRole('button', { name: /来过 100 次/ }))
    expect(past().getAllByRole('listitem')).toHaveLength(11)
    await user.click(past().getByRole('button', { name: '还有更早的 90 次' }))
    expect(past().getAllByRole('listitem')).toHaveLength(31)
    await user.click(past().getByRole('button', { name: /第 5 次说的话/ }))
    const chat = within(await past().findByRole('region'))
    expect(chat.getAllByRole('listitem')).toHaveLength(60)
    expect(chat.getByText('v5 第 199 句')).toBeDefined()
    await user.click(chat.getByRole('button', { name: '前面还有 140 句' }))
    expect(chat.getAllByRole('listitem')).toHaveLength(200)
  })

  it('count an order once, however many chats speak of it, and none that was given up', () => {
    const order = { at: NOW - DAY_MS, text: '', orderNumber: '240910881002', amountCny: 199 }
    const came: Visit[] = [
      { ...order, id: 'a', outcome: 'after-sale' },
      { ...order, id: 'b', outcome: 'ordered' },
      { ...order, id: 'c', orderNumber: '240910881003', outcome: 'not-ordered' },
      { id: 'd', at: NOW - DAY_MS, text: '在吗' },
    ]
    const customer = { key: 's', name: '小溪', tier: 'returning' as const, tags: [], visits: came }
    render(
      <WordsProvider language="zh-CN">
        <Panel view={busyView({ customer })} actions={spiedActions()} />
      </WordsProvider>,
    )
    expect(past().getByRole('button', { name: /来过 4 次 · 买过 1 次 ¥199/ })).toBeDefined()
  })

  it('say so when a chat is no longer here', async () => {
    const { actions, user } = show(1)
    actions.readVisit.mockResolvedValueOnce(null)
    await user.click(past().getByRole('button', { name: /来过 1 次/ }))
    await user.click(past().getByRole('button', { name: /第 0 次/ }))
    expect(await past().findByText(/读不到了/)).toBeDefined()
  })
})
