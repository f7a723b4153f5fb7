import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { deskCases } from '../../support/desk-fixtures.ts'
import { NOW } from '../../support/panel-fixtures.ts'
import { giveLayout, showDesk } from './show-desk.tsx'

beforeEach(giveLayout)

const openCase = () => within(screen.getAllByRole('region', { name: /d\*\*\*8/ })[0] ?? document.body)

describe('the board of disputes', () => {
  it.each(['zh-CN', 'en'] as const)('has no accessibility fault in %s', async (language) => {
    await showDesk('disputes', { language, cases: deskCases() })
    expect(await accessibilityFaults()).toEqual([])
  })

  it('says what to do when there is none', async () => {
    await showDesk('disputes')
    expect(screen.getByText(/没有投诉/)).toBeDefined()
  })

  it('shows the four steps with deadline, owner and 10 % more, and marks the one that is due', async () => {
    const cases = deskCases()
    const { user, disputes } = await showDesk('disputes', { cases })
    expect(openCase().getByText(/答应 ¥20，应赔 ¥22/)).toBeDefined()
    const steps = openCase().getAllByRole('listitem')
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringMatching(/^道歉已做/),
      expect.stringMatching(/^证据超时.*负责人 王主管证据做完了$/),
      expect.stringMatching(/^赔付 ¥22等上一步/),
      expect.stringMatching(/^回访等上一步/),
    ])
    await user.click(openCase().getByRole('button', { name: '证据做完了' }))
    expect(disputes.mark).toHaveBeenCalledExactlyOnceWith(cases.lines[0], 'evidence')
  })

  it('folds a case that has ended to a line with its result; opened, nothing in it is due', async () => {
    const { user } = await showDesk('disputes', { cases: deskCases() })
    const ended = within(screen.getAllByRole('region', { name: /d\*\*\*8/ })[1] ?? document.body)
    expect(ended.getByText('胜诉')).toBeDefined()
    expect(ended.queryByRole('listitem')).toBeNull()
    await user.click(ended.getByRole('button', { name: '看详情' }))
    expect(ended.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
      expect.stringMatching(/^道歉没做，投诉已结束/),
      expect.stringMatching(/^证据没做/),
      expect.stringMatching(/^赔付 ¥22没做/),
      expect.stringMatching(/^回访没做/),
    ])
    expect(ended.queryByRole('button', { name: /做完了/ })).toBeNull()
    expect(await accessibilityFaults()).toEqual([])
    expect(screen.getByText('1 件有一步超时')).toBeDefined()
  })

  it('leads to the chat it is about, and back to where one was', async () => {
    const { user } = await showDesk('disputes', { cases: deskCases() })
    const read = openCase().getByRole('button', { name: '看聊天' })
    await user.click(read)
    const chat = await screen.findByRole('dialog')
    expect(await accessibilityFaults()).toEqual([])
    await user.click(within(chat).getByRole('button', { name: '关闭' }))
    await waitFor(() => expect(document.activeElement).toBe(read))
  })

  it('keeps the visit due in a case that was won after the buyer was paid', async () => {
    const paid = deskCases({ evidence: NOW, compensate: NOW })
    const lines = paid.lines.map((line) => ({ ...line, record: { ...line.record, result: 'won' as const } }))
    await showDesk('disputes', { cases: { ...paid, lines } })
    expect(openCase().getByText(/回访，到点自动提醒/)).toBeDefined()
    expect(openCase().getByRole('button', { name: '回访做完了' })).toBeDefined()
    expect(openCase().queryByRole('button', { name: '看详情' })).toBeNull()
  })

  it('says what was marked, takes it back, and keeps the focus with the case', async () => {
    const cases = deskCases()
    const { user, disputes, change } = await showDesk('disputes', { cases })
    await user.click(openCase().getByRole('button', { name: '证据做完了' }))
    change({ cases: deskCases({ evidence: NOW }) })
    expect(await screen.findByText('已记下：证据做完了。')).toBeDefined()
    expect(document.activeElement).toBe(openCase().getByRole('heading'))
    await user.click(screen.getByRole('button', { name: '撤销' }))
    expect(disputes.unmark).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'evidence')
    change({ cases })
    expect(await screen.findByText('已撤回：证据回到没做。')).toBeDefined()
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull()
    expect(document.activeElement).toBe(openCase().getByRole('heading'))
  })

  it('says that a step was changed elsewhere, and nothing where the page says why nothing was written', async () => {
    const { user, disputes } = await showDesk('disputes', { cases: deskCases() })
    disputes.mark.mockResolvedValueOnce('stale')
    await user.click(openCase().getByRole('button', { name: '证据做完了' }))
    expect(await screen.findByText(/刚才在别处改过/)).toBeDefined()
    disputes.mark.mockResolvedValueOnce('failed')
    await user.click(openCase().getByRole('button', { name: '证据做完了' }))
    expect(screen.queryByText(/已记下|刚才在别处改过/)).toBeNull()
  })

  it('does not speak of no cases while it has not read any', async () => {
    await showDesk('disputes', { cases: { ...deskCases(), lines: [], loading: true } }, { waits: false })
    expect(screen.queryByText(/没有投诉/)).toBeNull()
    expect(screen.getByText(/正在读取/)).toBeDefined()
  })

  it('says why there is no package and what to do about it', async () => {
    const { user, disputes } = await showDesk('disputes', { cases: deskCases() })
    disputes.pack.mockResolvedValueOnce({ ok: false, why: 'no-chat' })
    await user.click(openCase().getByRole('button', { name: '打包证据（zip）' }))
    expect(await openCase().findByText(/这台机器上没有这段会话.*合并/)).toBeDefined()
  })

  it.each([
    ['道歉和回访由谁负责', 'agentName'],
    ['证据和赔付由谁负责', 'supervisor'],
  ] as const)('gives “%s” to somebody else', async (label, part) => {
    const { user, disputes } = await showDesk('disputes', { cases: deskCases() })
    await user.clear(openCase().getByLabelText(label))
    await user.type(openCase().getByLabelText(label), '老周{Enter}')
    expect(disputes.setOwner).toHaveBeenCalledExactlyOnceWith(expect.anything(), part, '老周')
    expect(await screen.findByText(/交给 老周。/)).toBeDefined()
  })

  it('records how it ended, and counts', async () => {
    const { user, disputes } = await showDesk('disputes', { cases: deskCases() })
    expect(screen.getByText(/处理中 1 · 胜 1 · 败 0 · 撤诉 0/)).toBeDefined()
    const months = within(screen.getByRole('table', { name: '按月看胜败' }))
    expect(months.getByText('胜率')).toBeDefined()
    expect(months.getAllByRole('row')[1]?.textContent).toMatch(/^\d{4}-\d{2}/)
    await user.selectOptions(openCase().getByLabelText('结果'), 'won')
    expect(disputes.setResult).toHaveBeenCalledWith(expect.anything(), 'won')
  })

  it('packs the evidence with what a person adds, and says what is still missing', async () => {
    const { user, disputes } = await showDesk('disputes', { cases: deskCases() })
    const picture = new File(['x'], '破损.jpg', { type: 'image/jpeg' })
    await user.upload(openCase().getByLabelText('加图片、物流凭证、证书'), picture)
    expect(openCase().getByText('图片 · 破损.jpg')).toBeDefined()
    await user.click(openCase().getByRole('button', { name: '打包证据（zip）' }))
    expect(disputes.pack).toHaveBeenCalledExactlyOnceWith(expect.anything(), [{ kind: 'photo', file: picture }], null)
    expect(await openCase().findByText('已打包 4 个文件，还缺：物流凭证。')).toBeDefined()
  })
})
