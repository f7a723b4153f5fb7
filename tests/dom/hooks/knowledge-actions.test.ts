import { beforeEach, expect, it, vi } from 'vitest'
import { knowledgeActions } from '@/components/hooks/knowledge-actions.ts'
import type { OptionsGround } from '@/components/hooks/options-ground.ts'
import type { OptionsView } from '@/components/options/index.ts'
import { wordsOf } from '@/components/words/index.ts'
import { callEngine } from '@/lib/extension/messaging/index.ts'
import { defaultSettings } from '@/lib/extension/settings/index.ts'
import { putEntries, readEntries, readVersions, wendaDatabase, type EntryRow } from '@/lib/extension/storage/index.ts'

vi.mock('@/lib/extension/messaging/index.ts', () => ({ callEngine: vi.fn(async () => ({ ok: true, value: null })) }))

const row = (id: string, change: Partial<EntryRow> = {}): EntryRow => ({
  id,
  kind: 'faq',
  title: `题 ${id}`,
  questions: [],
  answer: `答 ${id}`,
  shop: '',
  updatedAt: 1,
  usage: 0,
  ...change,
})

/** The actions over what the database holds now, and what was told last. */
async function atPage() {
  const entries = await readEntries()
  const told: OptionsView['done'][] = []
  const ground = {
    settings: defaultSettings('machine'),
    words: wordsOf('zh-CN'),
    knowledge: { entries, binned: [] },
    setDone: (done: OptionsView['done']) => void told.push(done),
  } as unknown as OptionsGround
  const said = async (): Promise<NonNullable<OptionsView['done']>> => {
    await vi.waitFor(() => expect(told.at(-1)).toBeTruthy())
    const done = told.at(-1)
    if (done === null || done === undefined) throw new Error('nothing was told')
    return done
  }
  const undo = async (): Promise<void> => {
    const before = told.length
    ;(await said()).undo?.()
    await vi.waitFor(() => expect(told.length).toBeGreaterThan(before))
  }
  return { actions: knowledgeActions(ground), said, undo }
}

const shelf = async () => [...(await readEntries())].sort((one, other) => (one.id < other.id ? -1 : 1))

beforeEach(async () => {
  await wendaDatabase().entries.clear()
  await wendaDatabase().entryVersions.clear()
})

it('changes many at once, keeps what they said, tells the engine, and takes all of it back', async () => {
  await putEntries([row('a', { tags: ['旧'] }), row('b'), row('c')])
  const { actions, said, undo } = await atPage()
  actions.changeEntries(['a', 'b'], { category: '售前', shop: 's2', tag: '大促' })
  expect((await said()).text).toBe('已改 2 条')
  expect(await shelf()).toMatchObject([
    { id: 'a', category: '售前', shop: 's2', tags: ['旧', '大促'] },
    { id: 'b', category: '售前', shop: 's2', tags: ['大促'] },
    { id: 'c', shop: '' },
  ])
  expect(vi.mocked(callEngine)).toHaveBeenLastCalledWith('knowledge-changed', { upserted: ['a', 'b'], removed: [] })
  expect(await readVersions('a')).toHaveLength(1)
  await undo()
  expect(await shelf()).toMatchObject([{ id: 'a', shop: '', tags: ['旧'] }, { id: 'b', shop: '' }, { id: 'c' }])
})

it('merges twins: one stays with the words and use of both, the other lies in the bin; undo brings both back', async () => {
  await putEntries([
    row('a', { usage: 2, learned: ['甲'] }),
    row('b', { usage: 3, usedAt: 9, learned: ['乙'], questions: ['问 b'] }),
  ])
  const { actions, said, undo } = await atPage()
  actions.mergeTwins('a', ['b'])
  expect((await said()).text).toBe('已把 1 条并入「题 a」')
  expect(await shelf()).toMatchObject([
    { id: 'a', answer: '答 a', questions: ['题 b', '问 b'], usage: 5, usedAt: 9, learned: ['甲', '乙'] },
  ])
  await undo()
  await vi.waitFor(async () => expect(await shelf()).toHaveLength(2))
  expect(await shelf()).toMatchObject([
    { id: 'a', usage: 2, questions: [], learned: ['甲'] },
    { id: 'b', usage: 3 },
  ])
})

it('makes a phrasing of what was learned, forgets one, forgets everything, each with a way back', async () => {
  await putEntries([row('a', { learned: ['甲', '乙'], usage: 2 }), row('b', { learned: ['丙'], usage: 1 })])
  const first = await atPage()
  first.actions.adoptPhrasings('a', ['甲'])
  await first.said()
  expect(await shelf()).toMatchObject([{ questions: ['甲'], learned: ['乙'], usage: 2 }, { learned: ['丙'] }])
  const second = await atPage()
  second.actions.forgetPhrasings(null, [])
  expect((await second.said()).text).toBe('已忘掉 2 句')
  expect(await shelf()).toMatchObject([{ questions: ['甲'], learned: [] }, { learned: [] }])
  await second.undo()
  expect(await shelf()).toMatchObject([{ learned: ['乙'] }, { learned: ['丙'] }])
})
