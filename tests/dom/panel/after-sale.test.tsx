import { Panel } from '@/components/panel/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { NOW, PANEL_VIEWS, spiedActions, type PanelView } from '../../support/panel-views.ts'

function show(changes: Partial<PanelView> = {}, language: 'zh-CN' | 'en' = 'zh-CN') {
  const actions = spiedActions()
  const user = userEvent.setup({ delay: null })
  const view = PANEL_VIEWS['after-sale']
  const complaint = view?.complaint ?? undefined
  if (view === undefined || complaint === undefined) throw new Error('no such view')
  const panel = (more: Partial<PanelView>) => (
    <WordsProvider language={language}>
      <Panel view={{ ...view, ...more }} actions={actions} />
    </WordsProvider>
  )
  const { rerender } = render(panel(changes))
  return { actions, user, view, complaint, change: (more: Partial<PanelView>) => rerender(panel(more)) }
}

const path = () => within(screen.getByRole('region', { name: '售后三个 1' }))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a complaint in the panel', () => {
  it.each(['zh-CN', 'en'] as const)('has no accessibility fault in %s', async (language) => {
    show({}, language)
    expect(await accessibilityFaults()).toEqual([])
  })

  it('offers one sentence, one step, the coupon, and the minute that runs', async () => {
    const { actions, user, view } = show()
    expect(path().getByText(/收到破损的肯定很失望/)).toBeDefined()
    expect(path().getByText(/一分钟内答复，还剩/).textContent).toContain('40s')
    await user.click(path().getByRole('button', { name: '填入输入框' }))
    expect(actions.insert).toHaveBeenCalledWith(view.complaint?.reply)
  })

  it('keeps what to warn of before a sale out of the way', () => {
    const risks = ['双面呢怕钩']
    const { change } = show({ risks })
    expect(screen.queryByText('双面呢怕钩')).toBeNull()
    change({ risks, complaint: null })
    expect(screen.getByText('双面呢怕钩')).toBeDefined()
  })

  it('asks for the coupon to be left out, and shows that it is', async () => {
    const { actions, user, change, complaint } = show()
    await user.click(path().getByRole('checkbox'))
    expect(actions.offerCoupon).toHaveBeenCalledExactlyOnceWith(false)
    change({ complaint: { ...complaint, withCoupon: false } })
    expect(path().getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
  })

  it('says when a coupon was promised before, and a case still knows of it', async () => {
    const { user, change, complaint } = show()
    expect(path().queryByText(/已经答应过券/)).toBeNull()
    change({
      complaint: { ...complaint, withCoupon: false, couponPromised: true },
      marks: { valid: true, promisedCny: 15 },
    })
    expect(path().getByText(/已经答应过券/)).toBeDefined()
    await user.click(path().getByRole('button', { name: '买家找平台投诉了' }))
    expect(path().getByLabelText<HTMLInputElement>('之前答应赔多少（元）').value).toBe('15')
  })

  it('is filled in where the shop has not written it, then goes in or is copied, and says so', async () => {
    const { actions, user, change, complaint } = show()
    const step = '请寄到 {退货地址},纸条写上订单号。'
    const reply = { ...complaint.reply, text: `抱歉。${step}`, openSlots: ['退货地址'] }
    change({ complaint: { ...complaint, kind: 'wrong-size', step, reply } })
    const insert = path().getByRole<HTMLButtonElement>('button', { name: '填入输入框' })
    expect(insert.disabled).toBe(true)
    await user.type(path().getByLabelText('填写 退货地址'), '杭州市一号仓')
    expect(path().getByText(/请寄到 杭州市一号仓/)).toBeDefined()
    await user.click(insert)
    expect(actions.insert.mock.calls[0]?.[0]).toMatchObject({
      text: '抱歉。请寄到 杭州市一号仓,纸条写上订单号。',
      openSlots: [],
    })
    actions.copyText.mockResolvedValueOnce(false)
    await user.click(path().getByRole('button', { name: '复制' }))
    expect(await path().findByText('没能复制，请手动选中文字复制。')).toBeDefined()
    await user.click(path().getByRole('button', { name: '复制' }))
    expect(await path().findByText('已复制，粘贴到输入框里。')).toBeDefined()
  })

  it('opens a case with what was promised', async () => {
    const { actions, user } = show()
    await user.click(path().getByRole('button', { name: '买家找平台投诉了' }))
    const sum = path().getByLabelText('之前答应赔多少（元）')
    await user.clear(sum)
    await user.type(sum, '20')
    await user.click(path().getByRole('button', { name: '建投诉单' }))
    expect(actions.openDispute).toHaveBeenCalledExactlyOnceWith(20)
    expect(await path().findByText(/投诉单已建/)).toBeDefined()
    expect(document.activeElement).not.toBe(document.body)
  })

  it('says that there is no case when it could not be written, and lets it be tried again', async () => {
    const { actions, user } = show()
    actions.openDispute.mockResolvedValueOnce(false)
    await user.keyboard('d{Enter}')
    expect(await path().findByText(/没建成/)).toBeDefined()
    expect(path().queryByText(/投诉单已建/)).toBeNull()
    await user.keyboard('d{Enter}')
    expect(await path().findByText(/投诉单已建/)).toBeDefined()
  })

  it('opens no second case about one conversation', () => {
    show({ marks: { valid: true, hasCase: true } })
    expect(path().queryByRole('button', { name: '买家找平台投诉了' })).toBeNull()
    expect(path().getByText(/投诉单已建/)).toBeDefined()
  })

  it('is not needed for a case: a conversation marked as a dispute leads to one', async () => {
    const { actions, user } = show({ complaint: null, marks: { valid: true, outcome: 'dispute' } })
    expect(await accessibilityFaults()).toEqual([])
    await user.keyboard('d20{Enter}')
    expect(actions.openDispute).toHaveBeenCalledOnce()
    expect(await screen.findByText(/投诉单已建/)).toBeDefined()
  })
})

describe('the customer from before', () => {
  it('shows what is owed at once', () => {
    show()
    expect(screen.getByRole('list', { name: '还欠着的承诺' }).textContent).toContain('下次下单送您一个杯垫')
  })

  it('is owed no longer once an agent marks it as kept', async () => {
    const { actions, user, change, view } = show()
    await user.click(screen.getByRole('button', { name: '已兑现：下次下单送您一个杯垫' }))
    expect(actions.keepPromise).toHaveBeenCalledExactlyOnceWith('m1')
    change({ customer: view.customer === null ? null : { ...view.customer, past: { promises: [] } } })
    expect(screen.queryByRole('list', { name: '还欠着的承诺' })).toBeNull()
    expect(screen.getByText('记下了，以后不再提醒。')).toBeDefined()
    expect(document.activeElement).not.toBe(document.body)
  })
})

describe('the confirmation', () => {
  it('is put in and the note copied', async () => {
    const { actions, user, view } = show()
    const box = within(screen.getByRole('region', { name: '订单确认话术' }))
    await user.click(box.getByRole('button', { name: '填入确认话术' }))
    expect(actions.insert).toHaveBeenCalledWith(view.confirmation?.reply)
    await user.click(box.getByRole('button', { name: '复制备注' }))
    expect(actions.copyText).toHaveBeenCalledExactlyOnceWith('放驿站')
    await expect.poll(() => box.getByRole('status').textContent).toContain('备注已复制')
  })
})
