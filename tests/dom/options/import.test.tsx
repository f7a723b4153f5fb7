import { OptionsPage, type ImportView, type OptionsActions } from '@/components/options/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'

const PLANNED: ImportView = {
  file: '话术.csv',
  step: 'planned',
  shop: '',
  keepOwnAsTags: false,
  preview: {
    name: '话术.csv',
    kind: 'csv',
    encoding: 'gb18030',
    columns: [
      { header: '快捷短语编码', column: 'code' },
      { header: '快捷短语', column: 'answer' },
      { header: '负责人', column: undefined },
    ],
    good: 1200,
    faultCount: 2,
    faults: [
      { row: 7, column: '快捷短语', code: 'no-answer', detail: '' },
      { row: 9, column: '店铺', code: 'unknown-shop', detail: '火星店' },
    ],
    first: [{ id: 'a', title: '欢迎', answer: '您好' }],
    pictures: 0,
    missingPictures: ['size.png'],
  },
}

function show(importing: ImportView | null) {
  location.hash = '#/knowledge'
  const actions = Object.fromEntries(OPTION_ACTIONS.map((name) => [name, vi.fn()])) as unknown as {
    readonly [Name in keyof OptionsActions]: Mock<OptionsActions[Name]>
  }
  render(
    <WordsProvider language="zh-CN">
      <OptionsPage view={optionsView({ importing })} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user: userEvent.setup({ delay: null }) }
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
})

describe('a file of knowledge', () => {
  it('is picked, and a template and exports are there', async () => {
    const { actions, user } = show(null)
    const file = new File(['a'], '话术.xlsx')
    await user.upload(screen.getByLabelText('导入表格', { selector: 'input' }), file)
    expect(actions.readKnowledgeFile).toHaveBeenCalledExactlyOnceWith(file)
    await user.click(screen.getByRole('button', { name: '下载模板' }))
    expect(actions.downloadTemplate).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: '导出 XLSX' }))
    expect(actions.exportKnowledge).toHaveBeenCalledExactlyOnceWith('xlsx')
  })

  it('is shown before anything is written: columns, faults by row, what is missing', async () => {
    const { actions, user } = show(PLANNED)
    const dialog = await screen.findByRole('dialog', { name: '导入：话术.csv' })
    expect(within(dialog).getByRole('status').textContent).toContain('可导入 1,200 条，有问题 2 行')
    expect(within(dialog).getByText('快捷短语编码 → 快捷码')).toBeDefined()
    expect(within(dialog).getByText('负责人：没认出')).toBeDefined()
    const faults = within(dialog).getByRole('table', { name: '有问题的行，不会导入' })
    expect(within(faults).getByRole('row', { name: /7 快捷短语 没有回复内容/ })).toBeDefined()
    expect(within(dialog).getByText(/size\.png/)).toBeDefined()
    expect(await accessibilityFaults()).toEqual([])
    await user.selectOptions(within(dialog).getByLabelText('没写店铺的词条归到'), '极点数码')
    expect(actions.chooseImport).toHaveBeenLastCalledWith({ shop: 'two', keepOwnAsTags: false })
    await user.click(within(dialog).getByRole('checkbox', { name: '没认出的列（负责人）存成标签' }))
    expect(actions.chooseImport).toHaveBeenLastCalledWith({ shop: '', keepOwnAsTags: true })
    await user.click(within(dialog).getByRole('button', { name: '合并导入' }))
    expect(actions.applyImport).toHaveBeenCalledExactlyOnceWith('merge')
  })

  it('can be cancelled by Escape at any step', async () => {
    const { actions, user } = show({ ...PLANNED, step: 'writing', rows: 4000, of: 90_000 })
    expect(await screen.findByText(/正在写入 4,000 \/ 90,000/)).toBeDefined()
    await user.keyboard('{Escape}')
    expect(actions.cancelImport).toHaveBeenCalled()
  })

  it('that cannot be read says why and what to do, and offers no import', async () => {
    show({ ...PLANNED, step: 'refused', preview: null, fault: { code: 'old-excel', detail: 'a.xls' } })
    expect((await screen.findByRole('alert')).textContent).toContain('另存为 .xlsx')
    expect(await accessibilityFaults()).toEqual([])
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '合并导入' }).disabled).toBe(true)
  })

  it('that could not be written says that nothing changed', async () => {
    show({ ...PLANNED, step: 'failed', code: 'disk-full' })
    expect((await screen.findByRole('alert')).textContent).toContain('知识库没有变')
  })
})
