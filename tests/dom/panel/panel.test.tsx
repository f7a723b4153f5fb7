import { Panel, type PanelActions, type PanelView } from '@/components/panel/index.ts'
import { WordsProvider, zhCn } from '@/components/words/index.ts'
import { PASS_MS } from '@/lib/core/sending/index.ts'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { busyView, NOW, PANEL_VIEWS, REPLIES, spiedActions } from '../../support/panel-views.ts'

function panelOf(view: PanelView, actions: PanelActions) {
  return (
    <WordsProvider language="zh-CN">
      <Panel view={view} actions={actions} />
    </WordsProvider>
  )
}

function show(view: PanelView) {
  const actions = spiedActions()
  const user = userEvent.setup({ delay: null })
  const shown = render(panelOf(view, actions))
  return { actions, user, change: (next: PanelView) => shown.rerender(panelOf(next, actions)) }
}

function stateNamed(name: string): PanelView {
  const view = PANEL_VIEWS[name]
  if (view === undefined) throw new RangeError(name)
  return view
}

describe('a chat in full swing', () => {
  it('shows question, risk points, three suggestions with source, and what is saved', () => {
    show(busyView())
    expect(screen.getByRole('region', { name: '买家在问' }).textContent).toContain('身高163 110斤')
    expect(within(screen.getByRole('region', { name: '风险点' })).getByText(/魔术贴/)).toBeDefined()
    expect(screen.getAllByRole('button', { name: /^插入建议 \d/ })).toHaveLength(3)
    expect(screen.getByRole('button', { name: '插入建议 1：尺码表 · 云岭冲锋衣' })).toBeDefined()
    expect(screen.getByText('已保存 1,284')).toBeDefined()
  })

  it('calls nobody new whom a tag calls returning', () => {
    const customer = { key: 's', name: '小溪', tier: 'new', tags: ['老客'], visits: [] } as const
    const { change } = show({ ...busyView(), customer })
    expect(screen.queryByText('新客')).toBeNull()
    change({ ...busyView(), customer: { ...customer, tags: [] } })
    expect(screen.getByText('新客')).toBeDefined()
  })

  it('carries the colour of its shop, and another when the chat belongs to another shop', () => {
    const view = busyView()
    const { change } = show({ ...view, shop: { id: 'a', name: '甲店', colour: '#aa3366' } })
    const band = () =>
      screen.getByText(/店$/).closest<HTMLElement>('[style*="--shop"]')?.style.getPropertyValue('--shop')
    expect(band()).toBe('#aa3366')
    change({ ...view, shop: { id: 'b', name: '乙店', colour: '#225588' } })
    expect(band()).toBe('#225588')
  })

  it('puts a reply’s pictures in by their button, and says what the page did with them', async () => {
    const view = busyView()
    const { actions, user, change } = show(view)
    await user.click(screen.getByRole('button', { name: '放图 1 张' }))
    const withPicture = view.replies.find(({ images }) => images === 1)!
    expect(actions.insertPictures).toHaveBeenCalledWith(withPicture.entryId)
    change({ ...view, pictures: { entryId: withPicture.entryId, code: 'copied' } })
    expect(screen.getByText('这个页面放不进图。已复制一张，到输入框按 Ctrl+V。')).toBeDefined()
  })

  it('inserts by digit, by the chord of the settings, and by pointer', async () => {
    const { actions, user } = show(busyView())
    await user.keyboard('2')
    await user.keyboard('{Alt>}1{/Alt}')
    await user.click(screen.getByRole('button', { name: /^插入建议 1/ }))
    expect(actions.insert.mock.calls.map(([reply]) => reply.entryId)).toEqual(['fab-1', 'size-1', 'size-1'])
  })

  it('tells of unsaved records only while there are some', () => {
    const { change } = show(busyView({ saved: { count: 5, unsaved: 3 } }))
    expect(screen.getByText('3 条未保存')).toBeDefined()
    change(busyView({ saved: { count: 8, unsaved: 0 } }))
    expect(screen.queryByText(/未保存/)).toBeNull()
  })
})

describe('an open slot', () => {
  it('goes out as open until it is filled in the card', async () => {
    const { actions, user } = show(busyView())
    const card = screen.getByRole('button', { name: /^插入建议 3/ })
    expect(card.getAttribute('aria-disabled')).toBe('true')
    await user.type(screen.getByLabelText('填写 退货地址'), '城东仓 8 号')
    expect(card.getAttribute('aria-disabled')).toBe('false')
    await user.click(card)
    expect(actions.insert.mock.lastCall?.[0]).toMatchObject({
      text: expect.stringContaining('发您：城东仓 8 号'),
      openSlots: [],
    })
  })

  it('keeps digits for the field while typing', async () => {
    const { actions, user } = show(busyView())
    await user.type(screen.getByLabelText('填写 退货地址'), '12/3')
    expect(actions.insert).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the waiting row', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const names = (): string[] =>
    within(screen.getByRole('navigation', { name: '等待回复的客户' }))
      .getAllByRole('button')
      .map((chip) => chip.getAttribute('aria-label') ?? '')

  it('has the most urgent first and counts down from stored times', () => {
    show(busyView())
    expect(names()[0]).toBe('−4s d***8，已超时')
    expect(names()[1]).toBe('2s 小溪 老客，还剩')
    act(() => {
      vi.advanceTimersByTime(3100)
    })
    expect(names()[0]).toBe('−8s d***8，已超时')
    expect(names()[1]).toBe('−2s 小溪 老客，已超时')
  })

  it('does not tick while the page is hidden and catches up when shown', () => {
    show(busyView())
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'))
      vi.advanceTimersByTime(10_000)
    })
    expect(names()[0]).toBe('−4s d***8，已超时')
    visible.mockReturnValue('visible')
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(names()[0]).toBe('−14s d***8，已超时')
    visible.mockRestore()
  })

  it('does not move under the pointer: new ones come last until it leaves', async () => {
    vi.useRealTimers()
    const { user, change } = show(busyView())
    const row = screen.getByRole('navigation', { name: '等待回复的客户' })
    const before = names().map((name) => name.split(/[ ,]/)[1])
    await user.hover(row)
    const urgent = { id: 'c9', name: '急', askedAt: 0, dueAt: 1, returning: false, open: false }
    const next = busyView({ waiting: [urgent, ...busyView().waiting.slice(1)] })
    change(next)
    expect(names().map((name) => name.split(/[ ,]/)[1])).toEqual([...before.slice(1), '急'])
    await user.unhover(row)
    expect(names()[0]).toContain('急')
  })

  it('says how many wait as soon as a narrow panel may hide one', () => {
    const { change } = show(busyView())
    const row = within(screen.getByRole('navigation', { name: '等待回复的客户' }))
    expect(row.getByText('共 5 位')).toBeDefined()
    change(busyView({ waiting: busyView().waiting.slice(0, 3) }))
    expect(row.queryByText(/^共/)).toBeNull()
  })

  it('goes to the next one that is not open by key', async () => {
    vi.useRealTimers()
    const { actions, user } = show(busyView())
    await user.keyboard('{Alt>}j{/Alt}')
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'c2' }))
  })
})

describe('nothing fits', () => {
  it('is an aside beside a complaint, which has its answer already', () => {
    const { complaint } = stateNamed('after-sale')
    show({ ...stateNamed('nothing'), complaint })
    expect(screen.getByRole('heading', { name: '知识库里没有合适的答案' })).toBeDefined()
    expect(screen.queryByText(/不猜/)).toBeNull()
    expect(screen.getByRole('button', { name: '把这个问题存为词条' })).toBeDefined()
  })

  it('says so, shows no guess, and makes an entry of the question in one press', async () => {
    const { actions, user } = show(stateNamed('nothing'))
    expect(screen.getByRole('heading', { name: '知识库里没有合适的答案' })).toBeDefined()
    expect(screen.queryByRole('button', { name: /^插入建议/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '把这个问题存为词条' }))
    expect(actions.makeEntry).toHaveBeenCalledExactlyOnceWith('身高163 110斤 穿M会不会紧，里面要穿毛衣')
  })
})

describe('flags while typing', () => {
  it('shows level, reason, basis and replacement, and mends by its key', async () => {
    const { actions, user } = show(stateNamed('flags'))
    const flags = within(screen.getByRole('region', { name: '输入框里有要改的话' }))
    expect(flags.getByText('禁')).toBeDefined()
    expect(flags.getByText('依据：平台规则 2025-08')).toBeDefined()
    await user.click(flags.getByRole('button', { name: '换成「我马上为您核实，1 分钟内回复」' }))
    expect(actions.fixFlag.mock.lastCall?.[0].ruleId).toBe('r2')
    await user.click(flags.getByRole('button', { name: '「V❤信」是误报，报给主管' }))
    expect(actions.dismissFlag.mock.lastCall?.[0].ruleId).toBe('r1')
  })

  it('says what goes when the replacement is empty', () => {
    const [flag] = stateNamed('flags').flags
    if (flag === undefined) throw new RangeError('flags')
    show(busyView({ flags: [{ ...flag, replacement: '' }] }))
    expect(screen.getByRole('button', { name: '删去这几个字' })).toBeDefined()
  })
})

describe('a held send', () => {
  it('is announced assertively, with the reason', () => {
    const { change } = show(busyView())
    expect(screen.getByRole('alert').textContent).toBe('')
    change(stateNamed('held'))
    expect(screen.getByRole('alert').textContent).toBe('这条消息还没发出去：里面有禁用说法')
  })

  it('passes only with a reason', async () => {
    const { actions, user } = show(stateNamed('held'))
    await user.click(screen.getByRole('button', { name: '写明原因放行' }))
    const pass = screen.getByRole('button', { name: '放行，我再按一次发送' })
    expect(pass).toHaveProperty('disabled', true)
    await user.keyboard('好的{Enter}')
    expect(actions.override).not.toHaveBeenCalled()
    await user.keyboard(',主管同意{Enter}')
    expect(actions.override).toHaveBeenCalledExactlyOnceWith('好的,主管同意')
  })

  it('asks for the supervisor’s word for a promise above the limit, and says when it is not the word', async () => {
    const held = stateNamed('held')
    const hold = held.hold === null ? null : { ...held.hold, because: ['over-limit' as const] }
    const { actions, user } = show({ ...held, hold, supervisorSet: true })
    expect(screen.queryByRole('button', { name: '写明原因放行' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '请主管输口令' }))
    actions.superviseOverride.mockResolvedValueOnce(false)
    await user.keyboard('主管电话同意')
    await user.type(screen.getByLabelText('主管口令'), '0000{Enter}')
    expect(actions.superviseOverride).toHaveBeenCalledExactlyOnceWith('主管电话同意', '0000')
    expect(await screen.findByText('口令不对，没有放行。')).toBeDefined()
  })

  it('says that a message was let go and still has to be sent, for as long as the pass lives', () => {
    const flagged = stateNamed('held')
    const letGo = { ...flagged, hold: null, flags: flagged.hold?.flags ?? [] }
    const { change } = show({ ...letGo, letGoAt: Date.now() - 1000 })
    expect(screen.getByText(/已放行，还没发出/).role).toBe('status')
    change({ ...letGo, letGoAt: Date.now() - PASS_MS - 1000 })
    expect(screen.queryByText(/已放行，还没发出/)).toBeNull()
  })

  it('says no longer that the checks are missing once all three are settled', () => {
    const held = stateNamed('held-order')
    const settled = held.order?.readable === true ? held.order.lines.map((line) => ({ ...line, ticked: true })) : []
    const { change } = show(held)
    expect(screen.getByText('订单还没有三核对')).toBeDefined()
    change({ ...held, order: { readable: true, note: '', lines: settled } })
    expect(screen.queryByText('订单还没有三核对')).toBeNull()
    expect(screen.getByText(/三项都核对过了/)).toBeDefined()
    change({ ...held, hold: null, order: { readable: true, note: '', lines: settled, isConfirmed: true } })
    expect(screen.queryByText(/三项都核对过了/)).toBeNull()
    expect(screen.getByText('订单确认已发给买家')).toBeDefined()
  })

  it('offers no override where the shop allows none', () => {
    show(stateNamed('held-strict'))
    expect(screen.queryByRole('button', { name: '写明原因放行' })).toBeNull()
    expect(screen.getByText('本店不允许自行放行，请修改后再发。')).toBeDefined()
  })

  it('for the checks gives the digits to the checks, not to the suggestions', async () => {
    const { actions, user } = show(stateNamed('held-order'))
    await user.keyboard('2')
    expect(actions.tick).toHaveBeenCalledExactlyOnceWith('ship')
    expect(actions.insert).not.toHaveBeenCalled()
    expect(screen.getAllByRole('region', { name: '三核对' })).toHaveLength(1)
  })

  it('asks how a difference was settled and takes the answer by one key', async () => {
    const { actions, user } = show(stateNamed('held-order'))
    await user.keyboard('1')
    expect(actions.tick).not.toHaveBeenCalled()
    await user.keyboard('2')
    expect(actions.tick).not.toHaveBeenCalled()
    await user.keyboard('5')
    expect(actions.tick).toHaveBeenCalledExactlyOnceWith('goods', '已改订单，与聊天一致')
  })

  it('helps with a difference step by step: the question, the note, back to the text', async () => {
    const { actions, user } = show(stateNamed('held-order'))
    actions.askBuyer.mockResolvedValue('asked-draft-copied')
    await user.keyboard('1')
    const form = within(screen.getByRole('form', { name: /商品不一致/ }))
    await user.click(form.getByRole('button', { name: /问买家/ }))
    expect(actions.askBuyer.mock.calls[0]?.[0]).toContain('之前说的是「L」，订单上是「M」')
    await waitFor(() => expect(form.getByRole('status').textContent).toContain('粘贴就能找回'))
    await user.click(form.getByRole('button', { name: /复制给仓库的备注/ }))
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith('放驿站')
    expect(form.getByRole('status').textContent).toContain('已复制「放驿站」')
    await user.click(form.getByRole('button', { name: '回输入框改' }))
    expect(actions.mend).toHaveBeenCalledOnce()
    expect(actions.tick).not.toHaveBeenCalled()
  })
})

describe('the three checks', () => {
  it('are settled by 1 2 3 once the focus is there, and lead to the message that differs', async () => {
    const { actions, user } = show(busyView())
    await user.keyboard('{Alt>}c{/Alt}')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: '三核对' }))
    await user.keyboard('2')
    expect(actions.tick).toHaveBeenLastCalledWith('ship')
    await user.click(screen.getByRole('button', { name: /聊天里说：L/ }))
    expect(actions.showMessage).toHaveBeenCalledExactlyOnceWith('m7')
    expect(actions.insert).not.toHaveBeenCalled()
  })

  it('get the focus when the browser’s key asked for them, once, also where the order comes a moment later', () => {
    const at = Date.now()
    const { change } = show(busyView({ order: null, checksAskedAt: at }))
    change(busyView({ checksAskedAt: at }))
    const place = screen.getByRole('region', { name: '三核对' })
    expect(document.activeElement).toBe(place)
    place.blur()
    change(busyView({ order: null, checksAskedAt: at }))
    change(busyView({ checksAskedAt: at }))
    expect(document.activeElement).toBe(document.body)
  })

  it('end with Enter when all are settled', async () => {
    const { actions, user } = show(stateNamed('done'))
    await user.keyboard('{Alt>}c{/Alt}{Enter}')
    expect(actions.mend).toHaveBeenCalledOnce()
  })

  it('take an order by hand when the card cannot be read, by keys, and have the focus once it is read', async () => {
    const { actions, user, change } = show(stateNamed('unreadable'))
    await user.keyboard('{Alt>}c{/Alt}')
    await user.keyboard('商品：冲锋衣{Control>}{Enter}{/Control}')
    expect(actions.pasteOrder).toHaveBeenCalledExactlyOnceWith('商品：冲锋衣')
    expect(screen.getByText('收到，正在核对…')).toBeDefined()
    change(stateNamed('pasted'))
    expect(document.activeElement).toBe(screen.getByRole('region', { name: '三核对' }))
    await user.keyboard('2')
    expect(actions.tick).toHaveBeenCalledExactlyOnceWith('ship')
  })

  it('say what is wrong with an order by hand, and leave it where it is', async () => {
    const { actions, user } = show(stateNamed('unreadable'))
    actions.pasteOrder.mockReturnValue('no label found')
    const field = screen.getByLabelText<HTMLTextAreaElement>('粘贴或手打订单信息')
    await user.type(field, '冲锋衣 L 1件')
    await user.click(screen.getByRole('button', { name: '用这份内容核对' }))
    expect(screen.getByText(/没看懂.*商品：冲锋衣/)).toBeDefined()
    expect(field.value).toBe('冲锋衣 L 1件')
    expect(await accessibilityFaults()).toEqual([])
    await user.type(field, '。')
    expect(screen.queryByText(/没看懂/)).toBeNull()
  })

  it('take another order by hand in place of a wrong one, and let a person go back', async () => {
    const { actions, user } = show(stateNamed('pasted'))
    await user.click(screen.getByRole('button', { name: '贴错了，换一份订单' }))
    expect(document.activeElement).toBe(screen.getByLabelText('粘贴或手打订单信息'))
    expect(await accessibilityFaults()).toEqual([])
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: '三核对' }))
    await user.click(screen.getByRole('button', { name: '贴错了，换一份订单' }))
    await user.keyboard('商品：羽绒服{Control>}{Enter}{/Control}')
    expect(actions.pasteOrder).toHaveBeenCalledExactlyOnceWith('商品：羽绒服')
  })
})

describe('the palette', () => {
  it('opens by key, searches, and inserts the chosen hit by Enter or by its number', async () => {
    const { actions, user } = show(busyView())
    actions.search.mockResolvedValue(REPLIES)
    await user.keyboard('/')
    await screen.findByRole('combobox')
    await user.keyboard('tuik')
    expect(await screen.findAllByRole('option')).toHaveLength(3)
    expect(actions.search).toHaveBeenLastCalledWith('tuik')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(actions.insert.mock.lastCall?.[0].entryId).toBe('fab-1')
    await waitFor(() => expect(document.activeElement).toBe(document.body))
    await user.keyboard('/')
    await user.type(await screen.findByRole('combobox'), 'a')
    await screen.findAllByRole('option')
    await user.keyboard('{Alt>}1{/Alt}')
    expect(actions.insert.mock.lastCall?.[0].entryId).toBe(REPLIES[0]?.entryId)
  })

  it('puts the pictures of the chosen hit in by Shift+Enter, and tells what became of them', async () => {
    const { actions, user } = show(busyView({ pictures: { entryId: 'chart', code: 'shown' } }))
    const [first] = REPLIES
    if (first === undefined) throw new Error('no reply')
    actions.search.mockResolvedValue([first, { ...first, entryId: 'chart', images: 2 }])
    expect(screen.getByText(zhCn.panel.pictures.told.shown)).toBeDefined()
    await user.keyboard('/')
    await user.type(await screen.findByRole('combobox'), '尺')
    expect(await screen.findByText(/2 张图/)).toBeDefined()
    await user.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}')
    expect(actions.insertPictures).toHaveBeenCalledExactlyOnceWith('chart')
    expect(actions.insert).not.toHaveBeenCalled()
  })

  it('asks for what a phrase needs, by keys: filled, chosen or left out; Escape leads back to the list', async () => {
    const { actions, user } = show(busyView())
    const [reply] = REPLIES
    if (reply === undefined) throw new Error('no reply')
    const text = '请寄到{退货地址},{颜色}备注{暗号}'
    const choices = { 颜色: ['黑', '白'] }
    actions.search.mockResolvedValue([{ ...reply, text, openSlots: ['退货地址', '颜色', '暗号'], choices }])
    await user.keyboard('/')
    await user.type(await screen.findByRole('combobox'), 'th')
    await screen.findAllByRole('option')
    await user.keyboard('{Enter}')
    expect(actions.insert).not.toHaveBeenCalled()
    const form = within(screen.getByRole('dialog'))
    expect(document.activeElement).toBe(form.getByLabelText('填写 退货地址'))
    expect(await accessibilityFaults()).toEqual([])
    await user.keyboard('{Escape}')
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'th')
    await user.keyboard('{Enter}')
    await user.keyboard('杭州 1 号')
    await user.selectOptions(form.getByLabelText('填写 颜色'), '白')
    await user.click(form.getByRole('button', { name: '不写「暗号」' }))
    await user.click(form.getByRole('button', { name: '插入' }))
    expect(actions.insert.mock.lastCall?.[0]).toMatchObject({ text: '请寄到杭州 1 号,白备注', openSlots: [] })
  })

  it('says when nothing is found and shows only the newest query', async () => {
    const { actions, user } = show(busyView())
    let slow: (replies: typeof REPLIES) => void = () => {}
    actions.search.mockImplementation((query) =>
      query === 'a' ? new Promise((resolve) => (slow = resolve)) : Promise.resolve([]),
    )
    await user.keyboard('/')
    await screen.findByRole('combobox')
    await user.keyboard('a')
    await user.keyboard('b')
    slow(REPLIES)
    expect(await screen.findByText(/没有找到「ab」/)).toBeDefined()
    expect(screen.queryByRole('option')).toBeNull()
  })
})

describe('teaching states', () => {
  it('grants a console by one press', async () => {
    const { actions, user } = show(stateNamed('no-console'))
    await user.click(screen.getByRole('button', { name: '授权 抖店飞鸽' }))
    expect(actions.grant).toHaveBeenCalledExactlyOnceWith('feige')
  })

  it('has the answer to a placed order beside the packs of an empty knowledge base', async () => {
    const order = {
      ...REPLIES[0],
      entryId: 'page:order-question',
      text: '颜色跟您核对一下',
    } as (typeof REPLIES)[number]
    const { actions, user } = show(busyView({ ...stateNamed('empty-knowledge'), answering: 'ready', replies: [order] }))
    await user.keyboard('1')
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(order)
    expect(screen.getByText(/知识库还是空的/)).toBeDefined()
  })

  it('fills an empty knowledge base from a pack by one press', async () => {
    const { actions, user } = show(stateNamed('empty-knowledge'))
    await user.click(screen.getByRole('button', { name: '数码 3C（40 条）' }))
    expect(actions.loadPack).toHaveBeenCalledExactlyOnceWith('3c')
  })

  it('says which parts are blind and what that costs', async () => {
    const { user } = show(stateNamed('misfit'))
    await user.click(screen.getByRole('button', { name: '看得见 1/3，打开查看每一部分' }))
    expect(await screen.findByText('建议改为复制到剪贴板')).toBeDefined()
    expect(await accessibilityFaults()).toEqual([])
    expect(screen.getByText('三核对请粘贴订单信息')).toBeDefined()
  })

  it('takes a chat without an order for what it is, until the chat speaks of one', async () => {
    const { user } = show({ ...stateNamed('misfit'), order: null })
    await user.click(screen.getByRole('button', { name: '看得见 1/2，打开查看每一部分' }))
    expect(await screen.findByText('这段会话里没有')).toBeDefined()
    expect(screen.getByText(/三核对也可以粘贴订单信息/)).toBeDefined()
    expect(screen.getByRole('button', { name: /重新指.*订单卡/ })).toBeDefined()
    expect(await accessibilityFaults()).toEqual([])
  })

  it('says which part the page has changed, and copies selectors and counts, nothing of the customer', async () => {
    const view = stateNamed('misfit')
    const seen = view.console!
    const health = seen.health.map((one) =>
      one.state === 'sees' ? { ...one, by: 'div.line', changedAt: NOW - 60_000 } : one,
    )
    const { user } = show({ ...view, console: { ...seen, health } })
    await user.click(screen.getByRole('button', { name: '看得见 1/3，打开查看每一部分' }))
    expect(await screen.findByText(/页面改过，换了认法/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: '复制体检报告' }))
    const report = await navigator.clipboard.readText()
    expect(report).toContain(`changed\t`)
    expect(report).toContain('\tdiv.line\t')
    for (const word of [view.customer?.name, view.shop?.name])
      if (word !== undefined) expect(report).not.toContain(word)
  })
})
