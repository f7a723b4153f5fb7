import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tableCsv } from '@/components/desk/table-file.ts'
import type { JournalEvent, WordingTest } from '@/lib/core/conversation/index.ts'
import { maskName } from '@/lib/core/session-log/index.ts'
import { accessibilityFaults } from '../../support/axe.ts'
import { deskPlaces, deskStates, deskView, NOW, stateOf } from '../../support/desk-fixtures.ts'
import { giveLayout, showDesk } from './show-desk.tsx'

beforeEach(giveLayout)

const PLACES = ['review', 'quality', 'works', 'money', 'drills'] as const
const ORIGIN = { id: 'e', at: NOW, session: 'house', agent: '王主管', device: 'd', shop: 'main', console: '' }

describe.each(['zh-CN', 'en'] as const)('every place in %s', (language) => {
  it.each(PLACES)('%s has no accessibility fault', async (place) => {
    await showDesk(place, { language })
    expect(await accessibilityFaults()).toEqual([])
  })

  it.each(PLACES)('%s has none on the first day either', async (place) => {
    await showDesk(place, { language, view: deskView([]), readings: deskPlaces([]) })
    expect(await accessibilityFaults()).toEqual([])
  })
})

it('a table leaves as a file by its own button', async () => {
  const offered: Blob[] = []
  const createObjectURL = (blob: Blob): string => {
    offered.push(blob)
    return 'blob:table'
  }
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const { user } = await showDesk('sessions')
  await user.click(screen.getByRole('button', { name: '存为表格' }))
  expect(offered.map(({ type, size }) => ({ type, full: size > 1000 }))).toEqual([{ type: 'text/csv', full: true }])
})

it('what leaves as a table is masked and harmless to a spreadsheet', () => {
  const rows = [['张小三', '=1+1', '电话13812345678', 12, null]] as const
  const text = tableCsv({ name: 't', heads: ['客户', '话', '备注', '数', '空'], rows, names: new Set([0]) })
  expect(text.split('\r\n')[1]).toBe(`${maskName('张小三')},'=1+1,电话138****5678,12,`)
})

it('where a supervisor’s word is set, nobody unlocks without it', async () => {
  const checkWord = async (word: string) => word === '山茶花开'
  const { user } = await showDesk('export', { checkWord })
  await user.click(screen.getByRole('button', { name: '解除遮盖' }))
  await user.type(screen.getByLabelText('主管姓名'), '王主管')
  await user.type(screen.getByLabelText('解除原因（会记入日志）'), '平台纠纷举证')
  const [, confirm] = screen.getAllByRole('button', { name: '解除遮盖' })
  expect(confirm).toHaveProperty('disabled', true)
  await user.type(screen.getByLabelText('主管口令'), '不知道{Enter}')
  expect(await screen.findByText(/口令不对/)).toBeDefined()
  await user.type(screen.getByLabelText('主管口令'), '山茶花开{Enter}')
  expect(await screen.findByText(/已由 王主管 解除/)).toBeDefined()
})

it('a bundle for agents is made of the parts that are ticked', async () => {
  const { user, actions } = await showDesk('export')
  await user.click(screen.getByRole('checkbox', { name: '站点配置' }))
  await user.click(screen.getByRole('button', { name: '做成一个包' }))
  expect(actions.makeBundle).toHaveBeenCalledExactlyOnceWith(['knowledge', 'rules', 'targets'])
  expect(await screen.findByText(/已做好 wenda-bundle.wenda/)).toBeDefined()
})

it('says when something was not written into the log', async () => {
  await showDesk('today', { fault: 'disk-full' })
  expect(screen.getByRole('alert').textContent).toContain('没有写进日志')
})

describe('review', () => {
  it('names the slowest step, the worst chats and what has no answer', async () => {
    const { user, actions } = await showDesk('review')
    // 95 s and 40 s of four first replies.
    expect(screen.getByText(/平均 37.8 秒 · 4 轮/)).toBeDefined()
    const worst = screen.getByRole('heading', { name: '最该看的五段' }).parentElement!
    expect(within(worst).getAllByRole('button')[0]?.textContent).toBe('买家t2')
    await user.click(screen.getByRole('button', { name: '存为词条：能寄到西藏吗' }))
    expect(actions.makeEntry).toHaveBeenCalledExactlyOnceWith('能寄到西藏吗')
  })

  it('opens the conversation of a slow answer', async () => {
    const { user } = await showDesk('review')
    const slow = screen.getByRole('heading', { name: '最慢的一步' }).parentElement!
    await user.click(within(slow).getByRole('button', { name: '什么时候发货' }))
    expect(await screen.findByRole('dialog', { name: '对话：买家t2' })).toBeDefined()
  })

  it('sets it for everyone as long as nobody has a name', async () => {
    const { user, actions } = await showDesk('review', { view: { ...deskView(deskStates()), agents: [''] } })
    await user.type(screen.getByLabelText('改什么'), '先道歉{Enter}')
    expect(actions.setTask.mock.calls[0]?.[0]).toMatchObject({ agentName: '', words: '先道歉' })
  })

  it('sets one thing for tomorrow, for one person, in the week that follows', async () => {
    const { user, actions } = await showDesk('review')
    await user.selectOptions(screen.getByLabelText('谁来改'), '小周')
    await user.type(screen.getByLabelText('改什么'), '超时先道歉{Enter}')
    expect(actions.setTask).toHaveBeenCalledExactlyOnceWith({
      taskId: 'task-1',
      agentName: '小周',
      item: '',
      words: '超时先道歉',
      week: '2026-11-23',
      standing: 'open',
    })
    expect(screen.getByText('已记下，在质检里可以对照。')).toBeDefined()
  })

  it('compares thirty days before a trial with thirty after', async () => {
    const { user } = await showDesk('review')
    await user.type(screen.getByLabelText('开始日期'), '2026-11-22')
    const table = await screen.findByRole('table', { name: '试用前后 30 天' })
    // 120 conversations before the day, four on it.
    expect(within(table).getByRole('row', { name: '有效 120 4 −116' })).toBeDefined()
  })
})

describe('quality', () => {
  it('draws twenty, the same ones every time, and shows what the log found', async () => {
    const first = await deskPlaces().qualityOf('2026-11-16')
    expect(first.sample).toHaveLength(20)
    const again = await deskPlaces().qualityOf('2026-11-16')
    expect(again.sample.map(({ session }) => session)).toEqual(first.sample.map(({ session }) => session))
    await showDesk('quality')
    expect((await screen.findByText(/抽出 20 段/)).getAttribute('role')).toBe('status')
    expect(screen.getByText('超时且没有致歉、说了稍等就没下文')).toBeDefined()
  })

  it('scores one: what the log knows is marked already, a point to improve becomes a task', async () => {
    const { user, actions } = await showDesk('quality')
    await user.click(screen.getByRole('button', { name: '评分：买家t2' }))
    const dialog = await screen.findByRole('dialog', { name: '评分：买家t2' })
    const inTime = within(dialog).getByRole('group', { name: /及时/ })
    expect(within(inTime).getByRole<HTMLInputElement>('radio', { name: '否' }).checked).toBe(true)
    expect(await accessibilityFaults()).toEqual([])
    await user.click(within(dialog).getAllByRole('button', { name: /设为下周改进/ })[0]!)
    expect(actions.setTask).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ agentName: '小李', week: '2026-11-23', standing: 'open' }),
    )
    await user.type(within(dialog).getByLabelText('评语'), '先道歉')
    await user.click(within(dialog).getByRole('button', { name: '保存评分' }))
    expect(actions.score).toHaveBeenCalledExactlyOnceWith('t2', expect.objectContaining({ 'in-time': false }), '先道歉')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('holds a task against the marks of its week and lets the supervisor judge it', async () => {
    const task = {
      taskId: 'k1',
      agentName: '小李',
      item: 'in-time',
      words: '',
      week: '2026-11-16',
      standing: 'open',
    } as const
    const tasks: JournalEvent[] = [{ ...ORIGIN, kind: 'task-set', data: task }]
    const score = { marks: { 'in-time': true }, note: '', by: '王主管', at: NOW }
    const states = [stateOf('s1', { at: NOW - 60_000, more: { score } })]
    const { user, actions } = await showDesk('quality', {
      view: deskView(states),
      readings: deskPlaces(states, { tasks }),
    })
    expect(screen.getByText(/抽到 1 段，做到 1 段/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: '做到了' }))
    expect(actions.setTask).toHaveBeenCalledExactlyOnceWith({ ...task, standing: 'kept' })
  })

  it('changes the score sheet, and refuses an item without a name', async () => {
    const { user, actions } = await showDesk('quality')
    await user.click(screen.getByRole('button', { name: '改评分表' }))
    await user.click(screen.getByRole('button', { name: '加一项' }))
    const save = screen.getByRole<HTMLButtonElement>('button', { name: '保存评分表' })
    expect(save.disabled).toBe(true)
    await user.type(screen.getAllByLabelText('名称').at(-1)!, '主动报物流')
    await user.click(save)
    const [items] = actions.saveScoreItems.mock.calls[0] ?? []
    expect(items?.at(-1)).toEqual({ id: 'own-1', name: { zh: '主动报物流', en: '主动报物流' }, points: 10 })
  })

  it('reads a score sheet that somebody broke as the one that ships', async () => {
    const broken = deskPlaces(undefined, { scoreSheet: [{ id: '', points: 'x' }] })
    expect(broken.scoreItems).toEqual(deskPlaces().scoreItems)
  })
})

describe('what works', () => {
  it('gives an interval and a verdict, never a bare rate', async () => {
    await showDesk('works')
    const phrases = screen.getByRole('table', { name: '话术' })
    const [, row] = within(phrases).getAllByRole('row')
    expect(row?.textContent).toMatch(/有没有现货6\d/)
    expect(row?.textContent).toMatch(/\d+(\.\d+)?%–\d+(\.\d+)?%/)
  })

  it('says that there are too few to say anything', async () => {
    const used = [{ at: NOW, entryId: 'stock', source: 'kb:stock' as const, text: '有' }]
    const states = [stateOf('s', { at: NOW, more: { inserted: used } })]
    await showDesk('works', { view: deskView(states), readings: deskPlaces(states) })
    expect(screen.getByText('少于 30 段，先不看')).toBeDefined()
  })
})

describe('money', () => {
  it('shows each sum, red where the domain draws the line', async () => {
    const money = { profitBeforeCny: 10_000, profitAfterCny: 11_000, feeCny: 2000 }
    await showDesk('money', { readings: deskPlaces(undefined, { money }) })
    const roi = screen.getByText('投入产出比').parentElement!
    expect(roi.textContent).toContain('0.5')
    expect(roi.textContent).toContain('(11000 − 10000) ÷ 2000')
    expect(roi.className).toContain('red')
    const models = screen.getByRole('table', { name: '四种收费并排' })
    expect(within(models).getAllByRole('row')[1]?.textContent).toContain('最低')
  })

  it('takes numbers only, and keeps nothing else', async () => {
    const { user, actions } = await showDesk('money')
    const share = screen.getByLabelText('提成（成交额的 %）')
    await user.clear(share)
    await user.type(share, '300')
    expect(screen.getByText('请填数字')).toBeDefined()
    const save = screen.getByRole<HTMLButtonElement>('button', { name: '保存' })
    expect(save.disabled).toBe(true)
    await user.clear(share)
    await user.type(share, '5')
    await user.click(save)
    expect(actions.saveMoney).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ commissionShare: 0.05 }))
  })
})

describe('drills', () => {
  it('asks, times, judges, is marked, and is written down', async () => {
    const { user, actions } = await showDesk('drills')
    actions.judgeAnswer.mockImplementation((_question, text) => (text.includes('第一') ? ['绝对化'] : []))
    await user.type(screen.getByLabelText('考谁'), '小新{Enter}')
    const count = Number(/共? ?(\d+) 题/.exec(screen.getByText(/第 1 \//).textContent ?? '')?.[1] ?? 0)
    for (let index = 0; index < count; index += 1) {
      await user.type(screen.getByLabelText('回复'), index === 0 ? '我们全网第一您放心吧' : '好')
      await user.click(screen.getByRole('button', { name: '发送' }))
    }
    expect(screen.getAllByText(/绝对化/)).toHaveLength(1)
    expect(await accessibilityFaults()).toEqual([])
    await user.selectOptions(screen.getAllByLabelText('主管打分（0–5）')[0]!, '4')
    await user.click(screen.getByRole('button', { name: '记入成绩' }))
    const [record] = actions.finishDrill.mock.calls[0] ?? []
    expect(record).toMatchObject({ trainee: '小新' })
    expect(record?.answers).toHaveLength(count)
    expect(record?.answers[0]?.mark).toBe(4)
    expect(record?.answers[1]?.faults).toContain('says-nothing')
  })

  it('compares results', async () => {
    const answer = { question: 'q', text: 'a', seconds: 20, faults: [], mark: 5 }
    const record = { drillId: 'before-sale', trainee: '小新', answers: [answer] }
    const drills: JournalEvent[] = [{ ...ORIGIN, kind: 'drill-finished', data: record }]
    await showDesk('drills', { readings: deskPlaces(undefined, { drills }) })
    const [, row] = within(screen.getByRole('table', { name: '成绩' })).getAllByRole('row')
    expect(row?.textContent).toMatch(/小新.*100%20 秒5/)
  })
})

describe('two wordings compared', () => {
  const compared: WordingTest = {
    testId: 'w1',
    entryId: 'ship',
    title: '什么时候发货',
    a: '48 小时内',
    b: '今天拍今天发',
    baseline: 0.3,
    smallestDifference: 0.2,
    course: 'running',
  }
  const set: JournalEvent = {
    id: 'w',
    at: 1,
    session: 'house',
    agent: '主管',
    device: 'd',
    shop: 'main',
    console: '',
    kind: 'wording-test-set',
    data: compared,
  }

  it('starts one with a plan made before, once there is another wording', async () => {
    const { user, actions } = await showDesk('works')
    const start = await screen.findByRole('button', { name: '开始比' })
    expect(start.hasAttribute('disabled')).toBe(true)
    await user.type(screen.getByLabelText('B 的说法'), '有货,马上发')
    await user.clear(screen.getByLabelText('至少差几个百分点才值得换'))
    await user.type(screen.getByLabelText('至少差几个百分点才值得换'), '10')
    expect(screen.getByText(/每种说法要 \d+ 段会话/)).toBeDefined()
    await user.click(start)
    expect(actions.startTest).toHaveBeenCalledExactlyOnceWith({
      testId: 'task-1',
      entryId: 'stock',
      title: '有没有现货',
      a: '有的亲，今天拍今天发',
      b: '有货,马上发',
      baseline: 0.5,
      smallestDifference: 0.1,
      course: 'running',
    })
  })

  it('says that it is too early, and ends it when the supervisor says so', async () => {
    const { user, actions } = await showDesk('works', { readings: deskPlaces(deskStates(), { wordingTests: [set] }) })
    expect(await screen.findByText('样本还不够，先别下结论')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '换成 B' }))
    expect(actions.settleTest).toHaveBeenCalledExactlyOnceWith(compared, 'b-taken')
    await user.click(screen.getByRole('button', { name: '留用 A，结束' }))
    expect(actions.settleTest).toHaveBeenLastCalledWith(compared, 'a-kept')
    expect(await accessibilityFaults()).toEqual([])
  })
})

describe('logs of other machines', () => {
  const preview = {
    kind: 'preview',
    name: 'log.wenda',
    total: 1200,
    fresh: 1100,
    masked: false,
    agents: ['小周'],
    sessions: 80,
    from: NOW - 86_400_000,
    to: NOW,
  } as const

  it('are looked at before they are merged', async () => {
    const { user, merge } = await showDesk('export', { merging: preview })
    expect(screen.getByText(/1,200 条，其中 1,100 条这里还没有/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: '合并 1,100 条' }))
    expect(merge.merge).toHaveBeenCalledExactlyOnceWith('log.wenda')
    expect(await accessibilityFaults()).toEqual([])
  })

  it('are taken back out in one click', async () => {
    const merging = { kind: 'done', name: 'log.wenda', added: 3, seqs: [7, 8, 9] } as const
    const { user, merge } = await showDesk('export', { merging })
    await user.click(screen.getByRole('button', { name: '撤回这次合并' }))
    expect(merge.undo).toHaveBeenCalledExactlyOnceWith([7, 8, 9], '撤回合并 log.wenda')
  })

  it('are refused with the line that does not fit', async () => {
    const merging = { kind: 'refused', name: 'events.jsonl', reason: 'hash-differs', line: 12 } as const
    await showDesk('export', { merging })
    expect(screen.getByRole('alert').textContent).toContain('第 12 行对不上')
  })
})
