import { OptionsPage, type EntryItem, type OptionsActions, type OptionsView } from '@/components/options/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi, type Mock } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { entriesOf, OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'
import { NOW } from '../../support/panel-fixtures.ts'

type Spies = { readonly [Name in keyof OptionsActions]: Mock<OptionsActions[Name]> }

function show(view: OptionsView = optionsView(), place = 'knowledge') {
  location.hash = `#/${place}`
  const actions = Object.fromEntries(OPTION_ACTIONS.map((name) => [name, vi.fn()])) as unknown as Spies
  actions.readVersions.mockResolvedValue([])
  actions.readPictures.mockResolvedValue(new Map())
  const page = (next: OptionsView) => (
    <WordsProvider language="zh-CN">
      <OptionsPage view={next} actions={actions} />
    </WordsProvider>
  )
  const shown = render(page(view))
  return { actions, user: userEvent.setup({ delay: null }), change: (next: OptionsView) => shown.rerender(page(next)) }
}

const invoice = {
  question: '能开增值税发票吗',
  wordings: ['可以开专票吗'],
  count: 3,
  lastAt: NOW,
  shop: 'main',
  answer: '可以的,下单后把抬头发给我',
}

const withQuestion = (): OptionsView => optionsView({ care: { read: true, questions: [invoice], figures: new Map() } })

beforeEach(() => {
  // jsdom has no layout; a table needs a height to know what to draw.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
})

it('one press makes an entry of a question nothing answered, with what the agent typed', async () => {
  const { actions, user } = show(withQuestion())
  await user.click(screen.getByRole('button', { name: '待补的问题' }))
  expect(await accessibilityFaults()).toEqual([])
  await user.click(screen.getByRole('button', { name: '把「能开增值税发票吗」存为词条' }))
  const form = within(screen.getByRole('dialog'))
  expect(form.getByLabelText('问法（一行一个）')).toHaveProperty('value', '能开增值税发票吗\n可以开专票吗')
  await user.click(form.getByRole('button', { name: '保存' }))
  expect(actions.saveEntry.mock.lastCall?.[0]).toMatchObject({
    shop: 'main',
    title: '能开增值税发票吗',
    answer: '可以的,下单后把抬头发给我',
  })
})

it('a question from the panel gets the agent’s answer even when the chats are read later, and never over own words', async () => {
  const { user, change } = show(optionsView(), `knowledge?question=${encodeURIComponent('能开增值税发票吗?')}`)
  const answer = () => within(screen.getByRole('dialog')).getByLabelText('回复')
  expect(answer()).toHaveProperty('value', '')
  change(withQuestion())
  expect(answer()).toHaveProperty('value', '可以的,下单后把抬头发给我')
  await user.clear(answer())
  await user.type(answer(), '能')
  expect(answer()).toHaveProperty('value', '能')
})

it('puts a question away', async () => {
  const { actions, user } = show(withQuestion())
  await user.click(screen.getByRole('button', { name: '待补的问题' }))
  await user.click(screen.getByRole('button', { name: '不用补「能开增值税发票吗」' }))
  expect(actions.putAwayQuestion).toHaveBeenCalledExactlyOnceWith(invoice)
})

it('shows what was learned; takes it as a phrasing, forgets it, forgets and exports everything', async () => {
  const [first, ...others] = entriesOf(3)
  if (first === undefined) throw new Error('no entry')
  const taught: EntryItem = { ...first, learned: ['宝贝啥时候寄'], usedAt: NOW }
  const { actions, user } = show(optionsView({ entries: [taught, ...others] }))
  await user.click(screen.getByRole('button', { name: '学到的问法' }))
  expect(await accessibilityFaults()).toEqual([])
  await user.click(screen.getByRole('button', { name: '把「宝贝啥时候寄」收进「词条 0」的问法' }))
  expect(actions.adoptPhrasings).toHaveBeenCalledExactlyOnceWith('e0', ['宝贝啥时候寄'])
  await user.click(screen.getByRole('button', { name: '忘掉「宝贝啥时候寄」' }))
  expect(actions.forgetPhrasings).toHaveBeenLastCalledWith('e0', ['宝贝啥时候寄'])
  await user.click(screen.getByRole('button', { name: '全部忘掉' }))
  expect(actions.forgetPhrasings).toHaveBeenLastCalledWith(null, [])
  await user.click(screen.getByRole('button', { name: '导出 CSV' }))
  expect(actions.exportLearned).toHaveBeenCalledOnce()
})

it('changes many entries at once: category, shop, tag, export, delete', async () => {
  const { actions, user } = show()
  await user.click(screen.getByRole('checkbox', { name: '选中「词条 1」' }))
  await user.click(screen.getByRole('checkbox', { name: '选中「词条 2」' }))
  const bar = within(screen.getByRole('region', { name: '批量操作' }))
  expect(bar.getByText('已选 2 条')).toBeDefined()
  expect(await accessibilityFaults()).toEqual([])
  await user.click(bar.getByRole('button', { name: '导出所选 CSV' }))
  expect(actions.exportEntries).toHaveBeenCalledExactlyOnceWith(['e1', 'e2'], 'csv')
  await user.type(bar.getByLabelText('移到分类'), '售前')
  await user.type(bar.getByLabelText('加标签'), '大促')
  await user.selectOptions(bar.getByLabelText('移到店铺'), '极点数码')
  await user.click(bar.getByRole('button', { name: '应用' }))
  expect(actions.changeEntries).toHaveBeenCalledExactlyOnceWith(['e1', 'e2'], {
    category: '售前',
    tag: '大促',
    shop: 'two',
  })
  expect(screen.queryByRole('region', { name: '批量操作' })).toBeNull()
  await user.type(screen.getByLabelText('搜索标题、问法、回复、快捷码'), '问法 11')
  await user.click(await screen.findByRole('button', { name: '选中这 11 条' }))
  await user.click(screen.getByRole('button', { name: '删除所选' }))
  expect(actions.discardEntries.mock.lastCall?.[0]).toHaveLength(11)
})

it('finds entries by words, tags, kind and category with all below it', async () => {
  const [one, two, three] = entriesOf(3)
  if (one === undefined || two === undefined || three === undefined) throw new Error('no entries')
  const entries: EntryItem[] = [
    { ...one, kind: 'quick', category: '售后/退货' },
    { ...two, kind: 'faq', category: '售后' },
    { ...three, kind: 'faq', category: '售后服务', tags: ['大促'] },
  ]
  const { user } = show(optionsView({ entries }))
  const shown = () => screen.queryAllByRole('button', { name: /^修改「/ }).map(({ textContent }) => textContent)
  await user.selectOptions(screen.getByLabelText('分类'), '售后')
  expect(shown()).toEqual([one.title, two.title])
  await user.selectOptions(screen.getByLabelText('类型'), '问答')
  expect(shown()).toEqual([two.title])
  await user.selectOptions(screen.getByLabelText('分类'), '全部')
  await user.type(screen.getByLabelText('搜索标题、问法、回复、快捷码'), '大促')
  await waitFor(() => expect(shown()).toEqual([three.title]))
})

it('merges near duplicates into the one that is kept', async () => {
  const { actions, user } = show()
  const [one, other] = entriesOf(2)
  if (one === undefined || other === undefined) throw new Error('no entries')
  actions.findTwins.mockResolvedValue([[one, other]])
  await user.click(screen.getByRole('button', { name: '相近的词条' }))
  await user.click(screen.getByRole('button', { name: '找相近的词条' }))
  expect(await accessibilityFaults()).toEqual([])
  await user.click(await screen.findByRole('button', { name: '留下「词条 1」，合并其余' }))
  expect(actions.mergeTwins).toHaveBeenCalledExactlyOnceWith('e1', ['e0'])
  expect(screen.getByText('没有相近的词条。')).toBeDefined()
})

it('an entry tells how it does, and an earlier version is used again', async () => {
  const entries = entriesOf(2)
  const [first] = entries
  if (first === undefined) throw new Error('no entry')
  const figures = { inserted: 9, sent: 8, edited: 6, conversations: 7, ordered: 2, lastAt: NOW }
  const { actions, user } = show(
    optionsView({ entries, care: { read: true, questions: [], figures: new Map([['e0', figures]]) } }),
  )
  actions.readVersions.mockResolvedValue([{ at: NOW - 86_400_000, entry: { ...first, answer: '以前的回复' } }])
  await user.click(screen.getByRole('button', { name: '修改「词条 0」' }))
  const form = within(screen.getByRole('dialog'))
  expect(form.getByText(/近 90 天插入 9 次，发出 8 次，其中改过 6 次。用在 7 段会话里，之后下单 2 段。/)).toBeDefined()
  expect(form.getByText('发出前多半会改，考虑按客服的改法更新回复。')).toBeDefined()
  await user.click(await form.findByText(/以前的版本/))
  expect(await accessibilityFaults()).toEqual([])
  await user.click(form.getByRole('button', { name: /^用 .* 的版本$/ }))
  await user.click(form.getByRole('button', { name: '保存' }))
  expect(actions.saveEntry.mock.lastCall?.[0]).toMatchObject({ id: 'e0', answer: '以前的回复' })
})

it('adds a picture to an entry, and says why a file is none', async () => {
  const { actions, user } = show()
  await user.click(screen.getByRole('button', { name: '修改「词条 0」' }))
  const form = within(screen.getByRole('dialog'))
  actions.keepPicture.mockResolvedValueOnce({ fault: 'not-picture' }).mockResolvedValueOnce({ name: '尺码.png' })
  const file = new File(['x'], '尺码.png', { type: 'image/png' })
  await user.upload(form.getByLabelText('加图片', { selector: 'input' }), file)
  expect(await form.findByText('「尺码.png」不是 PNG、JPG、WebP 或 GIF 图片，没有加上')).toBeDefined()
  await user.upload(form.getByLabelText('加图片', { selector: 'input' }), file)
  expect(await form.findByText('尺码.png')).toBeDefined()
  await user.click(form.getByRole('button', { name: '保存' }))
  expect(actions.saveEntry.mock.lastCall?.[0]).toMatchObject({ images: ['尺码.png'] })
})
