import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { busiestHour } from '@/components/desk/staffing.tsx'
import { housePreset } from '@/components/hooks/house-presets.ts'
import { requirePreset } from '@/lib/core/sla/index.ts'
import { accessibilityFaults } from '../../support/axe.ts'
import { deskView, NOW, stateOf } from '../../support/desk-fixtures.ts'
import { giveLayout, showDesk } from './show-desk.tsx'

beforeEach(giveLayout)

const DAY_MS = 86_400_000

describe('today beside other days', () => {
  it('compares by agent and shop with yesterday and the same weekday last week, red past the line', async () => {
    const states = [
      stateOf('a', { at: NOW - 3_600_000, answeredAfterS: 40 }),
      stateOf('b', { at: NOW - DAY_MS, answeredAfterS: 10 }),
      stateOf('c', { at: NOW - 7 * DAY_MS, answeredAfterS: 35 }),
    ]
    await showDesk('today', { view: deskView(states) })
    const row = within(screen.getByRole('table', { name: '按客服' })).getByRole('row', { name: /^小李/ })
    const [rate, mean, , fine] = within(row).getAllByRole('cell')
    expect(rate?.textContent).toBe('100% 昨 100% · 上周 100%')
    expect(mean?.textContent).toBe('40 秒 昨 10 秒 · 上周 35 秒')
    expect(mean?.className).toMatch(/red/)
    expect(fine?.textContent).toBe('¥50 昨 ¥0 · 上周 ¥50')
    expect(rate?.className ?? '').not.toMatch(/red/)
  })

  it('takes today apart by hour', async () => {
    const states = [
      stateOf('a', { at: NOW - 3_600_000, answeredAfterS: 8 }),
      stateOf('b', { at: NOW - 7_200_000, answeredAfterS: null }),
    ]
    await showDesk('today', { view: deskView(states) })
    const rows = within(screen.getByRole('table', { name: '按小时（今天）' }))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((row) => row.textContent)).toEqual(['12:0010%–1¥50', '13:001100%8 秒0¥0'])
  })
})

describe('staffing', () => {
  it('plays the rush through: five times the questions need more people', async () => {
    const { user } = await showDesk('peaks')
    const field = screen.getByLabelText('每小时提问数')
    await user.clear(field)
    await user.type(field, '100')
    const people = () =>
      within(screen.getByRole('table', { name: '要几个人' }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent))
    const [usual = 0, double = 0, rush = 0] = people()
    expect(usual).toBeGreaterThan(0)
    expect(rush).toBeGreaterThan(double)
    expect(double).toBeGreaterThanOrEqual(usual)
    const share = screen.getByLabelText('时限内要接到（%）')
    await user.clear(share)
    await user.type(share, '100')
    expect(screen.getByRole('alert').textContent).toContain('100%')
  })

  it('reads the busiest weekday hour as a mean over the weeks', () => {
    expect(busiestHour({ counts: [[0, 9], [4]], total: 13, days: 14 })).toBe(5)
    expect(busiestHour({ counts: [], total: 0, days: 0 })).toBe(0)
  })
})

describe('marketplace metrics', () => {
  it.each(['zh-CN', 'en'] as const)('has no accessibility fault in %s', async (language) => {
    await showDesk('platforms', { language })
    expect(await accessibilityFaults()).toEqual([])
  })

  it('shows the estimate beside definition, sources, date and where sources disagree', async () => {
    const { platforms } = await showDesk('platforms')
    await waitFor(() => expect(screen.getByRole('status', { name: '估算' }).textContent).toContain('92.5%（37 / 40）'))
    expect(screen.getByText('08:00–23:00 · 每一轮的提问时间', { selector: 'dd' })).toBeDefined()
    expect(screen.getByText(/g8108\.cn.2025/).textContent).toContain('核对于 2026-11-22')
    expect(screen.getByText(/8–23 点.2025/)).toBeDefined()
    expect(screen.getByText(/估算，平台后台的数才算数/)).toBeDefined()
    expect(platforms.estimate).toHaveBeenCalledExactlyOnceWith(requirePreset('taobao-3min'))
  })

  it('keeps what the house’s own back office says of every part, and names what is wrong at its field', async () => {
    const { user, platforms } = await showDesk('platforms')
    const type = async (label: string, text: string) => {
      const field = screen.getByLabelText(label)
      await user.clear(field)
      if (text !== '') await user.type(field, text)
    }
    await user.selectOptions(screen.getByLabelText('怎么算'), 'round-mean')
    await type('时限（秒）', '120')
    await type('单次封顶（秒）', '0')
    await type('时段从', '9')
    await type('来源（一行一个）', '')
    await user.click(screen.getByRole('button', { name: '保存口径' }))
    expect(platforms.keep).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe('还没保存：有 3 处要改')
    expect(screen.getByLabelText('时段从', { exact: false }).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('写成 08:00 这样，最晚 24:00')).toBeDefined()
    expect(await accessibilityFaults()).toEqual([])
    await type('单次封顶（秒）', '600')
    await type('时段从', '09:00')
    await type('来源（一行一个）', '商家后台')
    await user.click(screen.getByLabelText('隔天才回'))
    expect(screen.getByRole('alert').textContent).toBe('')
    await user.click(screen.getByRole('button', { name: '保存口径' }))
    const [id, draft] = platforms.keep.mock.calls[0] ?? []
    expect(id).toBe('taobao-3min')
    expect(draft).toMatchObject({
      kind: 'round-mean',
      limit: '120',
      cap: '600',
      from: '09:00',
      to: '23:00',
      goal: '90',
      skips: ['skipsNextDay'],
      sources: '商家后台',
      checked: '2026-11-22',
    })
  })

  it('lays an edit over the metric, reads the first format too, and ignores what cannot be read', () => {
    const shipped = requirePreset('taobao-3min')
    const first = { targetSeconds: 120, from: '', to: '', rate: null, editedOn: '2026-11-22' }
    const { preset, editedOn } = housePreset(shipped, first)
    expect(preset).toMatchObject({ targetSeconds: 120, windows: [], kind: shipped.kind, sources: shipped.sources })
    expect(preset.goal?.rate).toBeUndefined()
    expect(editedOn).toBe('2026-11-22')
    for (const kept of [undefined, 3, {}, { ...first, targetSeconds: -1 }, { ...first, editedOn: 'x' }]) {
      expect(housePreset(shipped, kept)).toEqual({ preset: shipped })
    }
  })
})
