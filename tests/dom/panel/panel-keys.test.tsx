import { Panel } from '@/components/panel/index.ts'
import { WordsProvider, zhCn } from '@/components/words/index.ts'
import { defaultKeys, type KeyMap } from '@/lib/core/keys/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { PANEL_VIEWS, spiedActions } from '../../support/panel-views.ts'

type Spies = ReturnType<typeof spiedActions>

function show(state: string, keys: Partial<KeyMap> = {}) {
  const view = PANEL_VIEWS[state]
  if (view === undefined) throw new RangeError(state)
  const actions = spiedActions()
  const user = userEvent.setup({ delay: null })
  render(
    <WordsProvider language="zh-CN">
      <Panel view={{ ...view, keys: { ...defaultKeys, ...keys } }} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user }
}

const inserted = (on: Spies) => on.insert.mock.calls.map(([{ entryId }]) => entryId)

describe('a key of the panel does what the button says that shows it', () => {
  it.each<[state: string, keys: string, did: (on: Spies) => unknown[], expected: unknown[]]>([
    ['after-sale', '{Alt>}w{/Alt}', inserted, ['path-damaged']],
    ['after-sale', 'c', inserted, ['order-confirmation']],
    ['after-sale', 'n', (on) => on.copyText.mock.calls, [['放驿站']]],
    ['after-sale', 'd{Enter}', (on) => on.openDispute.mock.calls, [[5]]],
    ['chat-away', '{Shift>}l{/Shift}', (on) => on.snoozeFollowUp.mock.calls, [['f1']]],
    ['chat-away', '{Shift>}f{/Shift}', (on) => on.settleFollowUp.mock.calls, [['f1']]],
    ['busy', 'p问尺码{Enter}', (on) => on.addFollowUp.mock.calls, [['问尺码', 30, '']]],
    ['busy', 't,急单{Enter}', (on) => on.setTags.mock.calls, [[['纠结尺码型', '云岭冲锋衣', '急单']]]],
    ['busy', 'g', (on) => on.insertPictures.mock.calls, [['fab-1']]],
    ['nothing', '{Shift>}e{/Shift}', (on) => on.makeEntry.mock.calls, [[PANEL_VIEWS['nothing']?.question?.text]]],
    ['nudges', 'b', inserted, ['page:close']],
    ['held', 'm', (on) => on.mend.mock.calls.map(() => 'mended'), ['mended']],
    ['held', 'o主管同意{Enter}', (on) => on.override.mock.calls, [['主管同意']]],
    ['held-order', '1a', (on) => on.askBuyer.mock.calls, [[expect.stringContaining('之前说的是「L」')]]],
    ['held-order', '1m', (on) => on.mend.mock.calls.map(() => 'mended'), ['mended']],
    ['held-order', '1n', (on) => on.copyText.mock.calls, [['放驿站']]],
  ])('%s: %s', async (state, keys, did, expected) => {
    const { actions, user } = show(state)
    await user.keyboard(keys)
    expect(did(actions)).toEqual(expected)
  })

  it('follows the settings, and a text field keeps its letters', async () => {
    const { actions, user } = show('held', { 'mend-text': 'Q' })
    expect(screen.getByRole('button', { name: '回输入框改' }).querySelector('[data-key="Q"]')).not.toBeNull()
    await user.keyboard('m')
    expect(actions.mend).not.toHaveBeenCalled()
    await user.keyboard('oqm')
    expect(actions.mend).not.toHaveBeenCalled()
    await user.keyboard('{Escape}q')
    expect(actions.mend).toHaveBeenCalledOnce()
  })

  it('says nothing while a sheet lies over the panel', async () => {
    const { actions, user } = show('after-sale')
    await user.keyboard('?')
    await screen.findByRole('dialog')
    await user.keyboard('c')
    expect(actions.insert).not.toHaveBeenCalled()
  })
})

describe('the sheet of keys', () => {
  it('has every action with its key, and what the browser has bound', async () => {
    const { user } = show('busy')
    await user.keyboard('?')
    const sheet = within(await screen.findByRole('dialog'))
    const named = sheet.getAllByRole('term').map((term) => term.textContent)
    expect(named).toEqual(expect.arrayContaining(Object.values(zhCn.shared.keyAction)))
    const desk = await sheet.findByText(zhCn.options.keys.browser.command['open-desk'])
    expect(desk.parentElement?.textContent).toContain(zhCn.options.keys.browser.none)
  })
})

describe('letters on the buttons', () => {
  const letters = () =>
    [...document.querySelectorAll('[data-letters] [data-key]')].map((key) => key.getAttribute('data-key'))

  it.each(['after-sale', 'held-order', 'misfit', 'empty-knowledge'])(
    '%s: every control has one, and none begins another',
    async (state) => {
      const { user } = show(state)
      const controls = [...document.querySelectorAll('button:not(:disabled), input, select, textarea, summary')]
      await user.keyboard('.')
      expect(letters()).toHaveLength(controls.length)
      expect(new Set(letters()).size).toBe(controls.length)
      expect(new Set(letters().map((one) => one?.length)).size).toBe(1)
      await user.keyboard('{Escape}')
      expect(letters()).toEqual([])
    },
  )

  it('press what they stand on, and any other key ends it', async () => {
    const { actions, user } = show('no-console')
    const all = () => [...document.querySelectorAll('button:not(:disabled), input, select, textarea, summary')]
    const at = all().indexOf(screen.getByRole('button', { name: '授权 抖店飞鸽' }))
    await user.keyboard('.')
    expect(screen.getByText(zhCn.panel.help.letters)).toBeDefined()
    expect(await accessibilityFaults()).toEqual([])
    await user.keyboard('1')
    expect(letters()).toEqual([])
    await user.keyboard(`.${[...'asdfghjkl'][at] ?? ''}`)
    expect(actions.grant).toHaveBeenCalledExactlyOnceWith('feige')
  })
})

describe('what opens on asking has no accessibility fault', () => {
  it.each<[state: string, keys: string]>([
    ['busy', '?'],
    ['busy', '/'],
    ['busy', 'p'],
    ['busy', 't'],
    ['after-sale', 'd'],
    ['held', 'o'],
    ['held-order', '1'],
  ])('%s: %s', async (state, keys) => {
    const { user } = show(state)
    await user.keyboard(keys)
    expect(await accessibilityFaults()).toEqual([])
  })
})
