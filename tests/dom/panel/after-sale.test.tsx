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
  if (view === undefined) throw new Error('no such view')
  render(
    <WordsProvider language={language}>
      <Panel view={{ ...view, ...changes }} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user, view }
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
    expect(path().getByText(/一分钟内答复,还剩/).textContent).toContain('40s')
    await user.click(path().getByRole('button', { name: '填入输入框' }))
    expect(actions.insert).toHaveBeenCalledWith(view.complaint?.reply)
  })

  it('leaves the coupon out when it is unticked', async () => {
    const { actions, user } = show()
    await user.click(path().getByRole('checkbox'))
    await user.click(path().getByRole('button', { name: '填入输入框' }))
    expect(actions.insert.mock.calls[0]?.[0].text).not.toContain('优惠券')
  })

  it('opens a case with what was promised', async () => {
    const { actions, user } = show()
    await user.click(path().getByRole('button', { name: '买家找平台投诉了' }))
    const sum = path().getByLabelText('之前答应赔多少(元)')
    await user.clear(sum)
    await user.type(sum, '20')
    await user.click(path().getByRole('button', { name: '建投诉单' }))
    expect(actions.openDispute).toHaveBeenCalledExactlyOnceWith(20)
    expect(path().getByRole('status').textContent).toContain('投诉单已建')
  })
})

describe('the customer from before', () => {
  it('shows what is owed at once', () => {
    show()
    expect(screen.getByRole('list', { name: '还欠着的承诺' }).textContent).toContain('下次下单送您一个杯垫')
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
