import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deskCases, deskPlaces, deskStates, deskView, NOW, stateOf } from '../../support/desk-fixtures.ts'
import { giveLayout, showDesk, type Shown } from './show-desk.tsx'

beforeEach(giveLayout)

/** The page as it goes to the printer; the listeners draw before they return. */
function print(): void {
  act(() => {
    fireEvent(window, new Event('beforeprint'))
  })
}

/** What stands in a field on paper. */
const writtenIn = (label: string) => screen.getByLabelText(label).parentElement?.querySelector('p')?.textContent

describe('on paper', () => {
  it.each<[string, string, string, Shown?]>([
    ['review', '日期', '2026-11-22'],
    ['review', '指标', '转化率'],
    ['quality', '哪一周', '2026-11-16 起的一周'],
    ['money', '固定月费（元）', '3000'],
    ['peaks', '时限内要接到（%）', '95'],
    ['sessions', '时间', '最近 7 天'],
    ['disputes', '结果', '处理中', { cases: deskCases() }],
    ['platforms', '时限（秒）', '180'],
    ['export', '结果', '全部'],
  ])('%s shows what stands in “%s”: %s', async (place, label, written, shown) => {
    await showDesk(place, shown)
    expect(screen.queryByText(written, { selector: 'p' })).toBeNull()
    print()
    const [first] = screen.getAllByLabelText(label)
    expect(first?.parentElement?.querySelector('p')?.textContent).toBe(written)
    act(() => {
      fireEvent(window, new Event('afterprint'))
    })
    expect(first?.parentElement?.querySelector('p')?.textContent).not.toBe(written)
  })

  it('leaves no box where nothing was filled in, and never a supervisor’s word', async () => {
    const { user } = await showDesk('export', { checkWord: async () => true })
    await user.click(screen.getByRole('button', { name: '解除遮盖' }))
    await user.type(screen.getByLabelText('主管口令'), '山茶花开')
    print()
    expect(screen.getByLabelText('主管口令').parentElement?.className).toContain('blank')
    expect(document.body.textContent).not.toContain('山茶花开')
    expect(screen.getByLabelText('标签').parentElement?.className).toContain('blank')
    expect(writtenIn('店铺')).toBe('全部')
  })

  it('puts a score where the screen has the button to score', async () => {
    await showDesk('quality')
    const table = screen.getByRole('table', { name: '本周抽样' })
    print()
    const [, row] = within(table).getAllByRole('row')
    expect(within(row!).getAllByRole('cell').at(-1)?.textContent).toBe('评分–')
  })
})

describe('charts as pictures', () => {
  /** A pen that writes nothing down and refuses nothing. */
  const pen = () => new Proxy({}, { get: () => () => {}, set: () => true }) as unknown as CanvasRenderingContext2D

  it('leave from today too: when customers come, and which words work', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(pen as never)
    const toBlob = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {})
    const { user } = await showDesk('today')
    for (const name of ['咨询高峰', '话术效果']) {
      const box = screen.getByRole('heading', { name: new RegExp(`^${name}`) }).closest('section')!
      await user.click(within(box).getByRole('button', { name: '存为图片' }))
    }
    expect(toBlob).toHaveBeenCalledTimes(2)
  })
})

describe('copied answers', () => {
  const copier = (share: number) =>
    stateOf('c', {
      at: NOW - 3_600_000,
      says: '这是从表格里贴出来的一整段话术',
      line: { source: 'pasted', pastedShare: share },
    })
  const lastCell = (table: HTMLElement, name: string) => {
    const row = within(table).getByRole('rowheader', { name }).closest('tr')!
    return (title: string) =>
      within(row).getAllByRole('cell')[
        within(table)
          .getAllByRole('columnheader')
          .findIndex(({ textContent }) => textContent === title) - 1
      ]!
  }

  it.each([
    [1, '100%', true],
    [0.8, '80%', true],
    [0.79, '79%', false],
  ])('%d pasted stands by the agent today as %s, red: %s', async (share, shown, red) => {
    await showDesk('today', { view: deskView([copier(share)]) })
    const cell = lastCell(screen.getByRole('table', { name: '按客服' }), '小李')('粘贴占比')
    expect(cell.textContent).toBe(shown)
    expect(cell.className.includes('red')).toBe(red)
    expect(cell.title).toBe(red ? '过了红线' : '')
  })

  it('stands by the agent on a day on which no buyer has asked yet', async () => {
    const asked = copier(1)
    await showDesk('today', { view: deskView([{ ...asked, messages: asked.messages.slice(1) }]) })
    const cell = lastCell(screen.getByRole('table', { name: '按客服' }), '小李')('粘贴占比')
    expect(cell.textContent).toBe('100%')
    expect(cell.className).toContain('red')
  })

  it('stands in the week’s figures by agent, red from the same line, beside what the sample found', async () => {
    const honest = stateOf('h', {
      at: NOW - 7_200_000,
      says: '自己写的',
      line: { pastedShare: 0 },
      more: { agent: '小周' },
    })
    const states = [copier(1), honest]
    const { user } = await showDesk('quality', { view: deskView(states), readings: deskPlaces(states) })
    const table = screen.getByRole('table', { name: '这一周，按客服' })
    expect(lastCell(table, '小李')('粘贴占比').className).toContain('red')
    expect(lastCell(table, '小周')('粘贴占比').textContent).toBe('0%')
    expect(lastCell(table, '小周')('粘贴占比').className).not.toContain('red')
    await user.click(screen.getByRole('button', { name: '评分：买家c' }))
    expect((await screen.findByRole('dialog')).textContent).toContain('几乎全是粘贴 · 100%')
  })
})

it('what a page could answer is named beside the question, with what it would save', async () => {
  await showDesk('works')
  const table = await screen.findByRole('table', { name: '问得最多' })
  const row = (name: string) => within(table).getByText(name).closest('tr')!.textContent
  expect(row('163 110斤穿什么码')).toContain('图：尺码表')
  expect(row('什么时候发货')).toContain('一行字：发货、几天到')
  expect(screen.getByText(/个问题商品页就能答，一共被问了/)).toBeDefined()
})

it('all days are added up again when somebody asks', async () => {
  const { user, actions } = await showDesk('review', { readings: deskPlaces(deskStates(30)) })
  await user.click(screen.getByRole('button', { name: '全部重新汇总' }))
  expect(actions.addUpAgain).toHaveBeenCalledOnce()
})

it('logs of several agents are chosen at once', async () => {
  const { user, merge } = await showDesk('export')
  const files = ['小李.wenda', '小周.wenda'].map((name) => new File(['x'], name))
  await user.upload(screen.getByLabelText('选择日志文件', { selector: 'input' }), files)
  expect(merge.look.mock.calls.map(([told]) => told.map(({ name }) => name))).toEqual([['小李.wenda', '小周.wenda']])
})
