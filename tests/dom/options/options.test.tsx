import { defaultKeys } from '@/lib/core/keys/index.ts'
import { OptionsPage, type OptionsActions, type OptionsView } from '@/components/options/index.ts'
import { entryOf } from '@/components/options/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { entriesOf, OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'

type Spies = { readonly [Name in keyof OptionsActions]: Mock<OptionsActions[Name]> }

function spies(): Spies {
  return Object.fromEntries(OPTION_ACTIONS.map((name) => [name, vi.fn()])) as unknown as Spies
}

function show(place: string, view: OptionsView = optionsView(), language: Language = 'zh-CN') {
  location.hash = `#/${place}`
  const actions = spies()
  const page = (next: OptionsView) => (
    <WordsProvider language={language}>
      <OptionsPage view={next} actions={actions} />
    </WordsProvider>
  )
  const shown = render(page(view))
  return { actions, user: userEvent.setup({ delay: null }), change: (next: OptionsView) => shown.rerender(page(next)) }
}

beforeEach(() => {
  // jsdom has no layout; a table needs a height to know what to draw.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
})

/** What is built is the same in both languages; two places show that of English. */
const PLACES = {
  'zh-CN': ['consoles', 'knowledge', 'rules', 'shops', 'alerts', 'keys', 'data', 'about'],
  en: ['consoles', 'keys'],
}

describe.each(['zh-CN', 'en'] as const)('every place in %s', (language) => {
  it.each(PLACES[language])('%s has no accessibility fault', async (place) => {
    show(place, optionsView(), language)
    expect(await accessibilityFaults()).toEqual([])
  })
})

describe('consoles', () => {
  it('takes a profile by the button and by the file input of the same name', async () => {
    const { actions, user } = show('consoles')
    expect(screen.getByRole('button', { name: '导入站点配置' })).toBeDefined()
    const file = new File(['{}'], 'acme.json', { type: 'application/json' })
    await user.upload(screen.getByLabelText('导入站点配置', { selector: 'input' }), file)
    expect(actions.importProfile).toHaveBeenCalledExactlyOnceWith(file)
  })

  it('names every fault of a refused file by its place', () => {
    show(
      'consoles',
      optionsView({
        refused: {
          file: 'bad.json',
          faults: [
            { path: 'composer.at', code: 'missing' },
            { path: 'matches[0]', code: 'bad-pattern', found: 'nonsense' },
          ],
        },
      }),
    )
    const told = within(screen.getByRole('alert'))
    expect(told.getByText('composer.at')).toBeDefined()
    expect(told.getByText('matches[0]')).toBeDefined()
    expect(told.getByText('nonsense')).toBeDefined()
  })

  it('grants one, takes another back, deletes only own ones', async () => {
    const { actions, user } = show('consoles')
    await user.click(screen.getByRole('button', { name: '授权 抖店飞鸽' }))
    await user.click(screen.getByRole('button', { name: '收回授权 拼多多商家后台' }))
    expect(actions.grant).toHaveBeenCalledExactlyOnceWith('feige')
    expect(actions.revoke).toHaveBeenCalledExactlyOnceWith('pdd')
    expect(screen.getAllByRole('button', { name: /^删除 / }).map((one) => one.getAttribute('aria-label'))).toEqual([
      '删除 Acme 客服台',
    ])
  })
})

describe('knowledge', () => {
  it('draws a hundred thousand rows as few, and tells how many there are', () => {
    show('knowledge', optionsView({ entries: entriesOf(100_000) }))
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001')
    const drawn = screen.getAllByRole('row').length
    expect(drawn).toBeGreaterThan(15)
    expect(drawn).toBeLessThan(80)
    expect(screen.getByText('100,000 条')).toBeDefined()
  })

  it('finds, sorts both ways, edits and saves', async () => {
    const { actions, user } = show('knowledge')
    await user.click(screen.getByTitle('按用过排序'))
    expect(screen.getByRole('columnheader', { name: /用过/ }).getAttribute('aria-sort')).toBe('descending')
    await user.click(screen.getByTitle('按用过排序'))
    expect(screen.getByRole('columnheader', { name: /用过/ }).getAttribute('aria-sort')).toBe('ascending')
    await user.type(screen.getByLabelText('搜索标题、问法、回复、快捷码'), '问法 77')
    expect(await screen.findByText('1 条')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '修改「词条 77」' }))
    const form = within(screen.getByRole('dialog'))
    await user.clear(form.getByLabelText('标题'))
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(actions.saveEntry).not.toHaveBeenCalled()
    expect(form.getByText('写一个标题')).toBeDefined()
    expect(await accessibilityFaults(screen.getByRole('dialog'))).toEqual([])
    await user.type(form.getByLabelText('标题'), '改过的')
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(actions.saveEntry.mock.lastCall?.[0]).toMatchObject({ id: 'e77', title: '改过的', questions: '问法 77' })
  })

  it('opens a form with the question that nothing answered', () => {
    show('knowledge?question=%E8%83%BD%E5%BC%80%E7%A5%A8%E5%90%97')
    expect(within(screen.getByRole('dialog')).getByLabelText('问法（一行一个）')).toHaveProperty('value', '能开票吗')
  })

  it('discards into the bin and puts back from it', async () => {
    const { actions, user } = show('knowledge')
    await user.click(screen.getByRole('button', { name: '删除「词条 0」' }))
    expect(actions.discardEntries).toHaveBeenCalledExactlyOnceWith(['e0'])
    await user.click(screen.getByRole('button', { name: '回收站' }))
    await user.click(screen.getByRole('button', { name: '放回 旧词条 1' }))
    expect(actions.restoreEntries).toHaveBeenCalledExactlyOnceWith(['be1'])
  })

  it('offers packs when there is nothing yet', async () => {
    const { actions, user } = show('knowledge', optionsView({ entries: [] }))
    await user.click(screen.getByRole('button', { name: '数码 3C（40 条）' }))
    expect(actions.loadPack).toHaveBeenCalledExactlyOnceWith('digital', 'main')
  })

  it('shows what was done with the way back', async () => {
    const undo = vi.fn()
    const { user, actions } = show('knowledge', optionsView({ done: { text: '已移到回收站：1 条', undo } }))
    expect(await accessibilityFaults()).toEqual([])
    await user.click(screen.getByRole('button', { name: '撤销' }))
    expect(undo).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: '关闭' }))
    expect(actions.settleDone).toHaveBeenCalledOnce()
  })
})

describe('an entry from the form', () => {
  it('keeps what the form does not show and drops what was emptied', () => {
    const [before] = entriesOf(1)
    if (before === undefined) throw new Error('no entry')
    const rich = { ...before, images: ['a.png'], risk: '偏硬', code: 'tk' }
    const entry = entryOf(
      {
        id: 'e0',
        kind: 'faq',
        shop: 'main',
        title: ' 新 ',
        questions: 'a\n\na\nb',
        answer: 'x',
        tags: '甲,乙，甲',
        code: '',
        category: '',
        product: '',
        feature: '',
        advantage: '',
        benefit: '',
        evidence: '',
        risk: '',
        sizeTable: '',
        parameterTable: '',
        images: ['a.png'],
      },
      'unused',
      5,
      rich,
    )
    expect(entry).toMatchObject({ id: 'e0', title: '新', questions: ['a', 'b'], tags: ['甲', '乙'], images: ['a.png'] })
    expect(entry).not.toHaveProperty('risk')
    expect(entry).not.toHaveProperty('code')
    expect(entry.usage).toBe(before.usage)
  })
})

describe('rules', () => {
  it('takes a table copied out of a CSV file and a list of words between commas', async () => {
    const { actions, user } = show('rules')
    await user.click(screen.getByRole('button', { name: '批量导入' }))
    const box = screen.getByLabelText('粘贴到这里')
    await user.click(box)
    await user.paste('词语,级别,替换词,说明\n"全场最低,没有之一",禁,今天的活动价,依据')
    expect(await screen.findByText('读到 1 条，0 行有问题')).toBeDefined()
    await user.clear(box)
    await user.paste('v | 禁')
    expect(await screen.findByText(/「v」匹配不了/)).toBeDefined()
    await user.clear(box)
    await user.paste('盖世,绝顶,登顶')
    await user.click(await screen.findByRole('button', { name: '启用 3 条' }))
    expect(actions.saveRules.mock.lastCall?.[0]).toMatchObject([
      { phrase: '盖世' },
      { phrase: '绝顶' },
      { phrase: '登顶' },
    ])
  })

  it('takes pasted lines, says what is wrong with the others, and shows what they would have flagged', async () => {
    const { actions, user } = show('rules')
    await user.click(screen.getByRole('button', { name: '批量导入' }))
    await user.click(screen.getByLabelText('粘贴到这里'))
    await user.paste('全场最低 | 禁 | 今天的活动价 | 依据\n随缘发货 | 禁止吗')
    expect(await screen.findByText('读到 1 条，1 行有问题')).toBeDefined()
    actions.tryRules.mockResolvedValueOnce({
      looked: 1000,
      block: 1,
      warn: 0,
      hint: 0,
      refused: [],
      flagged: [
        {
          messageId: 'm',
          text: '这是全场最低了',
          findings: [{ ruleId: 'custom/全场最低', category: '自定义', level: 'block', start: 2, end: 6 }],
        },
      ],
      rules: [{ ruleId: 'custom/全场最低', messages: 1, hits: 1 }],
    })
    await user.click(screen.getByRole('button', { name: '先用最近 1,000 条消息试一遍' }))
    expect((await screen.findByText('全场最低', { selector: 'mark' })).textContent).toBe('全场最低')
    expect(await accessibilityFaults()).toEqual([])
    expect(actions.saveRules).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: '启用 1 条' }))
    expect(actions.saveRules.mock.lastCall?.[0]).toMatchObject([
      { phrase: '全场最低', level: 'block', replacement: '今天的活动价' },
    ])
  })

  it('switches packs and single rules of one shop', async () => {
    const { actions, user, change } = show('rules')
    await user.selectOptions(screen.getByLabelText('看哪家店'), '极点数码')
    const packs = within(screen.getByRole('region', { name: '极点数码：用哪些规则包' }))
    await user.click(packs.getByRole('checkbox', { name: /^需依据/ }))
    const saved = actions.change.mock.lastCall?.[0].shops ?? []
    expect(saved.map(({ rulePacksOff }) => rulePacksOff)).toEqual([[], ['需依据']])
    change(optionsView({ shops: saved }))
    await user.type(screen.getByLabelText('搜索说法、类别、原因'), '销量数字')
    const rule = await screen.findByRole('checkbox', { name: '启用「销量数字」' })
    expect(rule).toHaveProperty('checked', false)
    expect(rule).toHaveProperty('disabled', true)
    await user.clear(screen.getByLabelText('搜索说法、类别、原因'))
    await user.type(screen.getByLabelText('搜索说法、类别、原因'), '没有发票')
    await user.click(await screen.findByRole('checkbox', { name: '启用「没有发票」' }))
    expect(actions.change.mock.lastCall?.[0].shops?.[1]?.rulesOff).toEqual(['拒绝义务/没有发票'])
    expect(actions.switchRule).not.toHaveBeenCalled()
  })

  it('tries a rule of the form on sent messages before it holds', async () => {
    const { actions, user } = show('rules')
    actions.tryRules.mockResolvedValue({
      looked: 900,
      block: 0,
      warn: 1,
      hint: 0,
      flagged: [{ messageId: 'm', text: '亲这个没货', findings: [] }],
      rules: [],
      refused: [],
    })
    await user.click(screen.getByRole('button', { name: '加一条' }))
    const form = within(screen.getByRole('dialog'))
    await user.type(form.getByLabelText('说法'), '没货')
    await user.click(form.getByRole('button', { name: '先用最近 1,000 条消息试一遍' }))
    expect(await form.findByText(/亲这个没货/)).toBeDefined()
    expect(await accessibilityFaults(screen.getByRole('dialog'))).toEqual([])
    expect(actions.saveRule).not.toHaveBeenCalled()
  })

  it('asks the supervisor about false alarms of rules that hold', async () => {
    const [first] = optionsView().rules
    const { actions, user } = show('rules', {
      ...optionsView(),
      rules: first === undefined ? [] : [{ ...first, proposed: ['最好的那双'] }],
    })
    expect(await accessibilityFaults()).toEqual([])
    await user.click(screen.getByRole('button', { name: '同意「最好的那双」是误报' }))
    expect(actions.settleProposal).toHaveBeenCalledExactlyOnceWith(first?.rule.id, '最好的那双', true)
  })

  it('switches a built-in one off and takes a new one of two characters at least', async () => {
    const { actions, user } = show('rules')
    const [first] = screen.getAllByRole('checkbox')
    if (first === undefined) throw new Error('no rule')
    await user.click(first)
    expect(actions.switchRule).toHaveBeenCalledWith(expect.any(String), false)
    await user.click(screen.getByRole('button', { name: '加一条' }))
    const form = within(screen.getByRole('dialog'))
    await user.type(form.getByLabelText('说法'), '最')
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(actions.saveRule).not.toHaveBeenCalled()
    await user.type(form.getByLabelText('说法'), '低价')
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(actions.saveRule.mock.lastCall?.[0]).toMatchObject({ id: '', phrase: '最低价', level: 'warn' })
  })
})

describe('shops', () => {
  it('saves one shop and leaves the others', async () => {
    const { actions, user } = show('shops')
    const card = within(screen.getByRole('region', { name: '极点数码' }))
    await user.clear(card.getByLabelText('上班时限（秒）'))
    await user.type(card.getByLabelText('上班时限（秒）'), '20')
    await user.click(card.getByRole('button', { name: '保存' }))
    const shops = actions.change.mock.lastCall?.[0].shops
    expect(shops?.map((shop) => [shop.id, shop.targets.inHours])).toEqual([
      ['main', optionsView().shops[0]?.targets.inHours],
      ['two', 20],
    ])
  })

  it('shows the shipped confirmation to be edited, keeps what was changed alone, and takes the shipped one back', async () => {
    const { actions, user } = show('shops')
    const card = within(screen.getByRole('region', { name: '极点数码' }))
    const template = card.getByLabelText<HTMLTextAreaElement>('订单确认模板')
    const shipped = template.value
    expect(shipped).toContain('【商品】{商品}')
    const saved = async () => {
      await user.click(card.getByRole('button', { name: '保存' }))
      return actions.change.mock.lastCall?.[0].shops?.[1]?.confirmationTemplate
    }
    await user.type(template, '\n谢谢')
    expect(await saved()).toBe(`${shipped}\n谢谢`)
    await user.clear(template)
    expect(template.value).toBe(shipped)
    expect(await saved()).toBe('')
  })

  it('offers the paths of what its goods can be complained of, and says where a share of the order is put forward', () => {
    const [main, two] = optionsView().shops
    if (main === undefined || two === undefined) throw new RangeError('shops')
    show(
      'shops',
      optionsView({
        shops: [
          { ...main, category: '生鲜' },
          { ...two, category: '数码 3C' },
        ],
      }),
    )
    const [fresh, digital] = ['云岭户外旗舰店', '极点数码'].map((name) => within(screen.getByRole('region', { name })))
    expect(fresh?.getByLabelText('坏果、变质：解决办法')).toBeDefined()
    expect(digital?.queryByLabelText('坏果、变质：解决办法')).toBeNull()
    expect(fresh?.getByText('自带按实付的 10% 补，这里填最少补多少。')).toBeDefined()
  })
})

describe('keys', () => {
  it('are set by pressing them; Escape changes nothing', async () => {
    const { actions, user } = show('keys')
    await user.click(screen.getByRole('button', { name: /^插入建议 1：/ }))
    await user.keyboard('{Escape}')
    expect(actions.change).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: /^插入建议 1：/ }))
    await user.keyboard('{Alt>}8{/Alt}')
    expect(actions.change.mock.lastCall?.[0].keys?.['insert-1']).toBe('Alt+8')
  })

  it('a clash is told by the name of the console that is granted here, and of no other', () => {
    const view = optionsView({ keys: { ...defaultKeys, 'insert-1': 'Alt+R' } })
    const granted = view.consoles.map((row) => ({ ...row, granted: row.profile.id === 'feige' }))
    const { change } = show('keys', view)
    const told = (): string | null =>
      within(screen.getAllByRole('row', { name: /^插入建议 1/ })[0]!).getByRole('status').textContent
    expect(told()).toBe('没有冲突')
    change({ ...view, consoles: granted })
    expect(told()).toBe('抖店飞鸽自己在用这个键')
  })

  it('one key goes back to its default by itself', async () => {
    const { actions, user } = show('keys', optionsView({ keys: { ...defaultKeys, 'fix-flag': 'Alt+T' } }))
    await user.click(screen.getByRole('button', { name: '按建议替换：恢复默认' }))
    expect(actions.change.mock.lastCall?.[0].keys?.['fix-flag']).toBe('Tab')
    expect(screen.queryByRole('button', { name: '这是误报：恢复默认' })).toBeNull()
  })

  it('the signs that open quick replies are a setting, and none is one', async () => {
    const { actions, user } = show('keys')
    const field = screen.getByRole('textbox', { name: '打开快捷短语的符号' })
    await user.clear(field)
    expect(actions.change.mock.lastCall?.[0]).toEqual({ triggers: '' })
    await user.type(field, 'a')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(actions.change.mock.lastCall?.[0]).toEqual({ triggers: '' })
    await user.clear(field)
    await user.type(field, '#')
    expect(actions.change.mock.lastCall?.[0]).toEqual({ triggers: '#' })
  })

  it('shows the keys that the browser bound, and leads to where they are changed', async () => {
    const { actions, user } = show('keys')
    const section = within(screen.getByRole('region', { name: '浏览器里的键' }))
    expect(section.getByText('Alt+Shift+J')).toBeDefined()
    expect(section.getByText('没有绑定')).toBeDefined()
    await user.click(section.getByRole('button', { name: '去浏览器里改' }))
    expect(actions.openBrowserKeys).toHaveBeenCalledOnce()
  })
})

describe('the page', () => {
  it('follows the address', () => {
    show('keys')
    expect(screen.getByRole('heading', { level: 1, name: '按键' })).toBeDefined()
    act(() => {
      location.hash = '#/about'
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect(screen.getByRole('heading', { level: 1, name: '关于' })).toBeDefined()
  })
})
