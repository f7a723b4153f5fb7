import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { deskStates, deskView, NOW, stateOf } from '../../support/desk-fixtures.ts'
import { giveLayout, showDesk } from './show-desk.tsx'

beforeEach(giveLayout)

/** The text of each cell of a table's first body row, by its heading. */
function firstRow(table: HTMLElement): Record<string, string> {
  const names = within(table)
    .getAllByRole('columnheader')
    .map((head) => (head.textContent ?? '').replace(/[↑↓ ]/g, ''))
  const [, row] = within(table).getAllByRole('row')
  const cells = within(row!).getAllByRole('cell')
  return Object.fromEntries(cells.map((cell, index) => [names[index] ?? '', cell.textContent ?? '']))
}

describe.each(['zh-CN', 'en'] as const)('every place in %s', (language) => {
  it.each(['today', 'sessions', 'peaks', 'export'])('%s has no accessibility fault', async (place) => {
    await showDesk(place, { language })
    expect(await accessibilityFaults()).toEqual([])
  })

  it.each(['today', 'sessions', 'peaks', 'export'])('%s has none on the first day either', async (place) => {
    await showDesk(place, { language, view: deskView([]) })
    expect(await accessibilityFaults()).toEqual([])
  })
})

describe('the page', () => {
  it('goes from place to place by its links and says where it is', async () => {
    const { user } = await showDesk('today')
    await user.click(screen.getByRole('link', { name: '会话' }))
    expect(await screen.findByRole('heading', { level: 1, name: '会话' })).toBeDefined()
    expect(screen.getByRole('link', { name: '会话' }).getAttribute('aria-current')).toBe('page')
  })

  it('opens the settings', async () => {
    const { user, onOpenOptions } = await showDesk('today')
    await user.click(screen.getByRole('button', { name: '设置' }))
    expect(onOpenOptions).toHaveBeenCalledOnce()
  })
})

describe('today', () => {
  it('puts what costs money in numbers: a timeout is 50', async () => {
    await showDesk('today')
    const fines = screen.getByText('超时', { selector: 'dt' }).parentElement!
    // t1 waits past the 30 s of a greeting, t2 was answered after 95 s.
    expect(fines.textContent).toContain('¥100')
    expect(fines.textContent).toContain('2 次 × ¥50')
    expect(fines.className).toContain('red')
  })

  it('shows who waits, by how much, and nobody else', async () => {
    await showDesk('today')
    const board = screen.getByRole('table', { name: '现在谁在等' })
    expect(within(board).getAllByRole('row')).toHaveLength(2)
    expect(firstRow(board)).toMatchObject({ 计时: '−10s', 客户: '买家t1', 店铺: '云岭户外旗舰店', 客服: '小李' })
  })

  it('shows no figure and no empty board before the log has been read', async () => {
    const { unmount } = await showDesk('today', { view: { ...deskView([]), loading: true } }, { waits: false })
    expect(screen.getByText('正在读取…').getAttribute('role')).toBe('status')
    expect(screen.queryByText('没有人在等。')).toBeNull()
    expect(document.body.textContent).not.toMatch(/¥0|今天还没有/)
    unmount()
    await showDesk('peaks', { view: { ...deskView([]), daysUnread: true } }, { waits: false })
    expect(screen.queryByText('还没有足够的会话。')).toBeNull()
    expect(screen.getByText('正在读取…')).toBeDefined()
  })

  it('says so when the log cannot be read', async () => {
    await showDesk('today', { view: { ...deskView([]), failed: true } })
    expect(screen.getByRole('alert').textContent).toContain('会话没有读出来')
  })

  it('says so when nobody waits', async () => {
    await showDesk('today', { view: deskView([]) })
    expect(screen.getByText('没有人在等。')).toBeDefined()
    expect(screen.queryByRole('table', { name: '现在谁在等' })).toBeNull()
  })
})

describe('conversations', () => {
  it('narrows by what went wrong and by words, and says how many are left', async () => {
    const { user } = await showDesk('sessions')
    await user.selectOptions(screen.getByLabelText('时间'), '最近 30 天')
    expect(await screen.findByText('124 / 124 段会话')).toBeDefined()
    await user.selectOptions(screen.getByLabelText('显示'), '有放行')
    expect(screen.getByRole('status').textContent).toBe('1 / 124 段会话')
    expect(screen.getByRole('button', { name: '看对话：买家t3' })).toBeDefined()
    await user.selectOptions(screen.getByLabelText('显示'), '全部')
    await user.type(screen.getByLabelText('搜索客户、内容、标签、订单号'), '20261122001')
    expect(await screen.findByText('1 / 124 段会话')).toBeDefined()
    expect(screen.getByRole('button', { name: '看对话：买家t4' })).toBeDefined()
  })

  it('sorts by a heading, by keyboard', async () => {
    const { user } = await showDesk('sessions')
    const table = screen.getByRole('table', { name: '会话' })
    const late = within(table).getByRole('button', { name: '超时' })
    late.focus()
    // Numbers sort the worst first.
    await user.keyboard('{Enter}')
    const header = within(table)
      .getAllByRole('columnheader')
      .find((one) => one.contains(late))
    expect(header?.getAttribute('aria-sort')).toBe('descending')
    expect(firstRow(table)['超时']).toBe('1')
    await user.keyboard('{Enter}')
    expect(firstRow(table)['超时']).toBe('')
  })

  it('opens one by keyboard, shows what Wenda did in it, closes by Escape and gives the focus back', async () => {
    const { user } = await showDesk('sessions', { view: deskView(deskStates(0)) })
    const open = screen.getByRole('button', { name: '看对话：买家t3' })
    open.focus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: '对话：买家t3' })
    expect(within(dialog).getByText('亲，全网最低价，绝对正品')).toBeDefined()
    expect(within(dialog).getByText('全网最低价 · 虚假宣传')).toBeDefined()
    expect(within(dialog).getByText('主管同意 · 王主管')).toBeDefined()
    expect(await accessibilityFaults()).toEqual([])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(open)
  })

  it('shows what a buyer wrote as text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror="alert(1)">'
    const { user } = await showDesk('sessions', { view: deskView([stateOf('x', { at: NOW - 60_000, asks: hostile })]) })
    await user.click(screen.getByRole('button', { name: '看对话：买家x' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(hostile)).toBeDefined()
    expect(dialog.querySelector('img')).toBeNull()
  })
})

describe('peaks', () => {
  it('names the busiest hour and gives every hour of the week its count', async () => {
    const monday10 = Date.parse('2026-11-16T10:05:00+08:00')
    const states = [0, 1, 2].map((index) => stateOf(`m${index}`, { at: monday10 + index * 60_000 }))
    await showDesk('peaks', {
      view: deskView([...states, stateOf('n', { at: Date.parse('2026-11-17T20:00:00+08:00') })]),
    })
    expect(screen.getByText(/最忙：周一 10 点/)).toBeDefined()
    const map = screen.getByRole('table', { name: '咨询高峰' })
    expect(within(map).getAllByRole('cell')).toHaveLength(7 * 24 + 1)
    expect(screen.getByTitle('周一 10 点：3 次提问')).toBeDefined()
    expect(screen.getByTitle('周二 20 点：1 次提问')).toBeDefined()
    expect(screen.getByTitle('周三 20 点：0 次提问')).toBeDefined()
  })

  it('shows one shop on its own, and what share its own hours get', async () => {
    const monday10 = Date.parse('2026-11-16T10:05:00+08:00')
    const { user } = await showDesk('peaks', {
      view: deskView([stateOf('m', { at: monday10 }), stateOf('n', { at: monday10 + 60_000, more: { shop: 'two' } })]),
    })
    expect(screen.getByTitle('周一 10 点：2 次提问')).toBeDefined()
    expect(screen.getByText(/02:00–06:00 占 0% · 09:00–12:00 占 100%/)).toBeDefined()
    await user.selectOptions(screen.getByLabelText('店铺'), 'two')
    expect(screen.getByTitle('周一 10 点：1 次提问')).toBeDefined()
  })
})

describe('erasing a customer', () => {
  it('asks who and why, says how much goes, and erases', async () => {
    const { user, actions } = await showDesk('sessions')
    await user.click((await screen.findAllByRole('button', { name: /^看对话/ }))[0]!)
    await user.click(await screen.findByRole('button', { name: '应客户要求删除其记录…' }))
    expect(await screen.findByText(/2 段会话/)).toBeDefined()
    const confirm = screen.getByRole('button', { name: '永久删除' })
    await user.type(screen.getByLabelText('主管姓名'), '王主管')
    expect(confirm.hasAttribute('disabled')).toBe(true)
    await user.type(screen.getByLabelText('删除原因（会记入日志）'), '客户来电要求')
    await user.click(confirm)
    expect(actions.eraseSessions).toHaveBeenCalledExactlyOnceWith(['t1', 'p1'], '王主管', '客户来电要求')
    expect((await screen.findByText(/已删除 12 行记录/)).getAttribute('role')).toBe('status')
    expect(await accessibilityFaults()).toEqual([])
  })

  it('says that nothing went when it was refused', async () => {
    const { user, actions } = await showDesk('sessions')
    actions.eraseSessions.mockResolvedValue(null)
    await user.click((await screen.findAllByRole('button', { name: /^看对话/ }))[0]!)
    await user.click(await screen.findByRole('button', { name: '应客户要求删除其记录…' }))
    await user.type(await screen.findByLabelText('主管姓名'), '王主管')
    await user.type(screen.getByLabelText('删除原因（会记入日志）'), '客户来电要求{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('没有删除')
  })
})

describe('the end of a shift', () => {
  it('shows where the log stands, to be copied', async () => {
    const { user, actions } = await showDesk('today')
    await user.click(screen.getByRole('button', { name: '记下交班' }))
    expect(actions.endShift).toHaveBeenCalledOnce()
    expect(await screen.findByText('9f'.repeat(32))).toBeDefined()
    expect(screen.getByText(/第 1,284 行/)).toBeDefined()
  })

  it('says when it was not written', async () => {
    const { user, actions } = await showDesk('today')
    actions.endShift.mockResolvedValue(null)
    await user.click(screen.getByRole('button', { name: '记下交班' }))
    expect((await screen.findByRole('alert')).textContent).toContain('没有写进日志')
  })
})

describe('the live board', () => {
  it('shows who waits with one agent or in one shop', async () => {
    const { user } = await showDesk('today')
    const board = screen.getByRole('table', { name: '现在谁在等' })
    expect(within(board).getByText('买家t1')).toBeDefined()
    await user.selectOptions(screen.getByLabelText('客服'), '小周')
    expect(screen.getByText('这里没有人在等。')).toBeDefined()
    await user.selectOptions(screen.getByLabelText('客服'), '小李')
    await user.selectOptions(screen.getByLabelText('店铺'), '云岭户外旗舰店')
    expect(screen.getByText('买家t1')).toBeDefined()
  })

  it('names who waits and what share was pasted, by agent', async () => {
    await showDesk('today')
    const table = screen.getByRole('table', { name: '按客服' })
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
    expect(heads.slice(-2)).toEqual(['在等', '粘贴占比'])
    const row = within(table).getByRole('rowheader', { name: '小李' }).closest('tr')!
    expect(within(row).getAllByRole('cell').at(-2)?.textContent).toBe('1')
  })
})

describe('export', () => {
  it('hands over the range and is masked', async () => {
    const { user, exports } = await showDesk('export')
    await user.type(screen.getByLabelText('从'), '2026-11-01')
    await user.selectOptions(screen.getByLabelText('店铺'), '极点数码')
    await user.type(screen.getByLabelText('标签'), '砍价')
    await user.selectOptions(screen.getByLabelText('结果'), '纠纷')
    await user.selectOptions(screen.getByLabelText('命中规则'), '站外导流')
    await user.click(screen.getByRole('button', { name: '导出 sessions.csv' }))
    const filter = {
      fromDay: '2026-11-01',
      toDay: '',
      shop: 'two',
      agent: '',
      tag: '砍价',
      outcome: 'dispute',
      flag: '站外导流',
    }
    expect(exports.run).toHaveBeenCalledExactlyOnceWith({ file: 'sessions.csv', filter, unlock: null, pick: false })
    expect(exports.countSessions).toHaveBeenLastCalledWith(filter)
    expect(screen.getByText('7 段会话')).toBeDefined()
  })

  it('unlocks only with a name and a reason that says something', async () => {
    const { user, exports } = await showDesk('export')
    await user.click(screen.getByRole('button', { name: '解除遮盖' }))
    const [, confirm] = screen.getAllByRole('button', { name: '解除遮盖' })
    await user.type(screen.getByLabelText('主管姓名'), '王主管')
    await user.type(screen.getByLabelText('解除原因（会记入日志）'), '举证')
    expect(confirm!.hasAttribute('disabled')).toBe(true)
    await user.type(screen.getByLabelText('解除原因（会记入日志）'), '平台纠纷 1876{Enter}')
    expect(screen.getByText(/已由 王主管 解除/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: '导出 messages.csv' }))
    expect(exports.run.mock.lastCall?.[0].unlock).toEqual({ by: '王主管', reason: '举证平台纠纷 1876' })
  })

  it('saves to a place the person picks, and says how many only when it knows', async () => {
    const { user, exports } = await showDesk('export')
    exports.countSessions.mockReturnValue(null)
    await user.selectOptions(screen.getByLabelText('命中规则'), '任何一条')
    expect(screen.getByText(/导出完才知道/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: '另存到…：events.jsonl' }))
    expect(exports.run.mock.lastCall?.[0]).toMatchObject({ file: 'events.jsonl', pick: true, filter: { flag: '*' } })
  })

  it('shows where the log stood that a file was taken from', async () => {
    const head = 'ab'.repeat(32)
    await showDesk('export', {
      state: { kind: 'done', file: 'sessions.csv', rows: 12, journal: { seq: 3456, head } },
    })
    expect(screen.getByText(new RegExp(`3,456 行为止的日志，校验码 ${head}`))).toBeDefined()
  })

  it('tells how far it is, can be cancelled, and starts no second one meanwhile', async () => {
    const { user, exports } = await showDesk('export', {
      state: { kind: 'running', file: 'events.jsonl', rows: 12_000 },
    })
    expect(screen.getByText(/正在导出 events.jsonl：12,000 行/)).toBeDefined()
    expect(screen.getByRole('button', { name: '导出 sessions.csv' }).hasAttribute('disabled')).toBe(true)
    await user.click(screen.getByRole('button', { name: '取消' }))
    expect(exports.cancel).toHaveBeenCalledOnce()
  })

  it('says what failed and what to do', async () => {
    await showDesk('export', { state: { kind: 'failed', file: 'messages.csv', detail: 'disk-full' } })
    expect(screen.getByRole('alert').textContent).toContain('messages.csv 没有导出')
  })
})
