import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { deskCases } from '../../support/desk-fixtures.ts'
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
    expect(openCase().getByText(/答应 ¥20,应赔 ¥22/)).toBeDefined()
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

  it('records how it ended, and counts', async () => {
    const { user, disputes } = await showDesk('disputes', { cases: deskCases() })
    expect(screen.getByText('处理中 1 · 胜 1 · 败 0 · 撤诉 0')).toBeDefined()
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
    await user.click(openCase().getByRole('button', { name: '打包证据(zip)' }))
    expect(disputes.pack).toHaveBeenCalledExactlyOnceWith(expect.anything(), [{ kind: 'photo', file: picture }], null)
    expect(await openCase().findByText('已打包 4 个文件,还缺:物流凭证。')).toBeDefined()
  })
})
