import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { busiestHour } from '@/components/desk/staffing.tsx'
import { editedPreset, parsePresetEdits } from '@/components/hooks/use-platforms.ts'
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
    const rows = within(screen.getByRole('table', { name: '按小时(今天)' }))
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
    const share = screen.getByLabelText('时限内要接到(%)')
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
    await waitFor(() => expect(screen.getByRole('status', { name: '估算' }).textContent).toContain('92.5%(37 / 40)'))
    expect(screen.getByText('08:00–23:00', { selector: 'dd' })).toBeDefined()
    expect(screen.getByText(/g8108\.cn.2025/).textContent).toContain('核对于 2026-11-22')
    expect(screen.getByText(/8–23 点.2025/)).toBeDefined()
    expect(screen.getByText(/估算,平台后台的数才算数/)).toBeDefined()
    expect(platforms.estimate).toHaveBeenCalledExactlyOnceWith(requirePreset('taobao-3min'))
  })

  it('keeps what the house’s own back office says, and refuses a time that is none', async () => {
    const { user, platforms } = await showDesk('platforms')
    const limit = screen.getByLabelText('时限(秒)')
    await user.clear(limit)
    await user.type(limit, '120')
    const from = screen.getByLabelText('从')
    await user.clear(from)
    await user.type(from, '9')
    expect(screen.getByRole('button', { name: '保存口径' }).hasAttribute('disabled')).toBe(true)
    await user.clear(from)
    await user.type(from, '09:00')
    await user.click(screen.getByRole('button', { name: '保存口径' }))
    expect(platforms.keep).toHaveBeenCalledExactlyOnceWith(
      'taobao-3min',
      expect.objectContaining({ targetSeconds: 120, from: '09:00', to: '23:00', rate: 0.9 }),
    )
  })

  it('lays an edit over the metric and leaves the rest, and ignores what cannot be read', () => {
    const edit = { targetSeconds: 120, from: '', to: '', rate: null, editedOn: '2026-11-22' }
    const shipped = requirePreset('taobao-3min')
    const { preset, editedOn } = editedPreset(shipped, edit)
    expect(preset).toMatchObject({ targetSeconds: 120, windows: [], kind: shipped.kind, sources: shipped.sources })
    expect(preset.goal?.rate).toBeUndefined()
    expect(editedOn).toBe('2026-11-22')
    expect(editedPreset(shipped, undefined)).toEqual({ preset: shipped })
    const stored = { good: edit, late: { ...edit, targetSeconds: -1 }, odd: 3 }
    expect([...parsePresetEdits(stored).keys()]).toEqual(['good'])
    expect(parsePresetEdits('x').size).toBe(0)
  })
})
