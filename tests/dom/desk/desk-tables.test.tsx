import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { JournalEvent } from '@/lib/core/conversation/index.ts'
import { maskName } from '@/lib/core/session-log/index.ts'
import { accessibilityFaults } from '../../support/axe.ts'
import { deskCases, deskPlaces, deskView, NOW, stateOf } from '../../support/desk-fixtures.ts'
import { giveLayout, showDesk, type Shown } from './show-desk.tsx'

/** Files handed over, by name. */
const files = new Map<string, Blob>()

beforeEach(() => {
  giveLayout()
  files.clear()
  let last = new Blob()
  const createObjectURL = (blob: Blob): string => {
    last = blob
    return 'blob:table'
  }
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    files.set(this.download, last)
  })
})

async function linesOf(name: string): Promise<string[]> {
  const reader = new FileReader()
  const read = new Promise<string>((resolve) => {
    const onLoad = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.addEventListener('load', onLoad, { once: true })
  })
  reader.readAsText(files.get(name) ?? new Blob())
  return (await read).trimEnd().split('\r\n')
}

const headsOf = (table: HTMLElement) => within(table).getAllByRole('columnheader')
const rowNamesOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
const toolsOf = (label: string) => within(screen.getByRole('group', { name: label }))

const ORIGIN = { id: 'e', at: NOW, session: 'house', agent: '王主管', device: 'd', shop: 'main', console: '' }

function withDrills(): Shown {
  const drilled = (trainee: string, at: number, seconds: number): JournalEvent => ({
    ...ORIGIN,
    id: `${trainee}${at}`,
    at,
    kind: 'drill-finished',
    data: { drillId: 'before-sale', trainee, answers: [{ question: 'q', text: 'a', seconds, faults: [], mark: 5 }] },
  })
  const drills = [drilled('小新', NOW - 60_000, 20), drilled('小新', NOW, 10), drilled('小旧', NOW, 30)]
  return { readings: deskPlaces(undefined, { drills }) }
}

const TABLES: readonly { readonly place: string; readonly label: string; readonly shown?: () => Shown }[] = [
  { place: 'today', label: '现在谁在等' },
  { place: 'today', label: '按客服' },
  { place: 'today', label: '按店铺' },
  { place: 'today', label: '按小时（今天）' },
  { place: 'review', label: '每周走势' },
  { place: 'review', label: '按月' },
  { place: 'money', label: '四种收费并排' },
  { place: 'peaks', label: '要几个人' },
  { place: 'platforms', label: '全部口径' },
  { place: 'disputes', label: '按月看胜败', shown: () => ({ cases: deskCases() }) },
  { place: 'drills', label: '成绩', shown: withDrills },
  { place: 'drills', label: '谁更稳，有没有进步', shown: withDrills },
]

describe('every table of figures', () => {
  it.each(TABLES)('$place: “$label” sorts by each head and leaves as a file', async ({ place, label, shown }) => {
    const { user } = await showDesk(place, shown?.())
    const table = await screen.findByRole('table', { name: label })
    const heads = headsOf(table)
    const names = heads.map(({ textContent }) => textContent)
    for (const head of heads) {
      await user.click(within(head).getByRole('button'))
      expect(head.getAttribute('aria-sort')).toMatch(/ending$/)
    }
    await user.click(toolsOf(label).getByRole('button', { name: '存为表格' }))
    const lines = await linesOf(`${label}.csv`)
    expect(lines[0]?.replace(/^\uFEFF/, '')).toBe(names.join(','))
    expect(lines).toHaveLength(Number(table.getAttribute('aria-rowcount')))
  })
})

it('before and after a trial sort and leave as a file, numbers as numbers', async () => {
  const { user } = await showDesk('review')
  await user.type(screen.getByLabelText('开始日期'), '2026-11-22')
  const table = await screen.findByRole('table', { name: '试用前后 30 天' })
  await user.click(headsOf(table).map((head) => within(head).getByRole('button'))[1]!)
  expect(rowNamesOf(table)[0]).toBe('有效')
  await user.click(toolsOf('试用前后 30 天').getByRole('button', { name: '存为表格' }))
  expect((await linesOf('试用前后 30 天.csv'))[1]).toBe('有效,120,4,-116')
})

it('who waits leaves with a covered name', async () => {
  const { user } = await showDesk('today')
  await user.click(toolsOf('现在谁在等').getByRole('button', { name: '存为表格' }))
  const [, line] = await linesOf('现在谁在等.csv')
  expect(line).toContain(maskName('买家t1'))
  expect(line).not.toContain('买家t1')
  expect(line).toContain('−10s')
})

it('agents sort by any figure, and the file is in the order seen', async () => {
  const states = [
    stateOf('a', { at: NOW - 3_600_000, answeredAfterS: 40 }),
    stateOf('b', { at: NOW - 3_600_000, answeredAfterS: 10, more: { agent: '小周' } }),
  ]
  const { user } = await showDesk('today', { view: deskView(states) })
  const table = screen.getByRole('table', { name: '按客服' })
  const fines = within(table).getByRole('button', { name: '超时罚款' })
  await user.click(fines)
  expect(rowNamesOf(table).at(-1)).toBe('小周')
  await user.click(fines)
  expect(rowNamesOf(table)[0]).toBe('小周')
  await user.click(toolsOf('按客服').getByRole('button', { name: '存为表格' }))
  const lines = await linesOf('按客服.csv')
  expect(lines[1]).toMatch(/^小周,1,10,0,0,/)
})

describe('a dozen rows or more', () => {
  it('are narrowed by words: the hours of a day', async () => {
    const hours = Array.from({ length: 13 }, (_, hour) => stateOf(`h${hour}`, { at: NOW - hour * 3_600_000 - 60_000 }))
    const { user } = await showDesk('today', { view: deskView(hours) })
    const table = screen.getByRole('table', { name: '按小时（今天）' })
    expect(rowNamesOf(table).length).toBeGreaterThanOrEqual(12)
    await user.type(screen.getByLabelText('在「按小时（今天）」里找'), '03:00')
    await expect.poll(() => rowNamesOf(table)).toEqual(['03:00'])
    expect(screen.queryByLabelText('在「按客服」里找')).toBeNull()
    expect(await accessibilityFaults()).toEqual([])
  })

  it('are narrowed by words: the marketplaces’ metrics, in the file too', async () => {
    const { user } = await showDesk('platforms')
    await user.type(screen.getByLabelText('在「全部口径」里找'), 'shopee')
    const table = screen.getByRole('table', { name: '全部口径' })
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('2')
    await user.click(toolsOf('全部口径').getByRole('button', { name: '存为表格' }))
    expect((await linesOf('全部口径.csv')).slice(1)).toEqual([expect.stringMatching(/Shopee.*,43200,/)])
  })
})
