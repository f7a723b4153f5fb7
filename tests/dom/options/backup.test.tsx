import { OptionsPage, type BackupView, type OptionsActions } from '@/components/options/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi, type Mock } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { OPTION_ACTIONS, optionsView } from '../../support/options-fixtures.ts'

const PREVIEW = {
  madeAt: Date.UTC(2026, 10, 22, 4),
  program: '0.1.0',
  rows: { entries: 1200, versions: 340, rules: 8, profiles: 1, meta: 2, pictures: 30 },
  here: { entries: 0, versions: 0, rules: 0, profiles: 0, meta: 0, pictures: 0 },
  journal: { lines: 51_234, chainHolds: true },
  agentName: '小林',
  shops: ['云岭户外旗舰店'],
}

function show(backup: Partial<BackupView> = {}) {
  location.hash = '#/data'
  const actions = Object.fromEntries(OPTION_ACTIONS.map((name) => [name, vi.fn()])) as unknown as {
    readonly [Name in keyof OptionsActions]: Mock<OptionsActions[Name]>
  }
  const view = optionsView()
  const { container } = render(
    <WordsProvider language="zh-CN">
      <OptionsPage view={{ ...view, backup: { ...view.backup, ...backup } }} actions={actions} />
    </WordsProvider>,
  )
  return { actions, user: userEvent.setup({ delay: null }), container }
}

describe('backups', () => {
  it('are made and opened; snapshots are restored and downloaded by their own buttons', async () => {
    const { actions, user, container } = show()
    const card = within(screen.getByRole('region', { name: '备份与恢复' }))
    await user.click(card.getByRole('button', { name: '备份到文件' }))
    expect(actions.saveBackup).toHaveBeenCalledExactlyOnceWith('')
    const file = new File(['a'], 'wenda-backup.zip')
    await user.upload(card.getByLabelText('从备份恢复', { selector: 'input' }), file)
    expect(actions.openBackup).toHaveBeenCalledExactlyOnceWith(file)
    const rows = within(card.getByRole('table', { name: '本机快照' })).getAllByRole('row')
    expect(rows).toHaveLength(3)
    const newest = within(rows[1] ?? card.getByRole('table'))
    await user.click(newest.getByRole('button', { name: /^恢复/ }))
    await user.click(newest.getByRole('button', { name: /^下载/ }))
    expect(actions.openSnapshot).toHaveBeenCalledExactlyOnceWith('daily-2')
    expect(actions.saveSnapshot).toHaveBeenCalledExactlyOnceWith('daily-2', '')
    expect(await accessibilityFaults(container)).toEqual([])
  })

  it('being made say how far they are and can be stopped', async () => {
    const { actions, user } = show({ saving: { lines: 12_000 } })
    expect(screen.getByText('正在备份：日志 12,000 条')).not.toBeNull()
    await user.click(screen.getByRole('button', { name: '取消' }))
    expect(actions.cancelBackup).toHaveBeenCalledOnce()
  })

  it('without a snapshot the page says when there will be one', () => {
    show({ snapshots: [] })
    expect(screen.getByText('还没有快照。知识库有内容后，每天自动留一份。')).not.toBeNull()
  })

  it('show what a file holds beside what is here, before anything is written', async () => {
    const { actions, user } = show({ restore: { file: 'b.zip', step: 'checked', preview: PREVIEW } })
    const dialog = within(screen.getByRole('dialog', { name: '恢复：b.zip' }))
    const row = dialog.getByRole('row', { name: /^词条/ })
    expect(row.textContent).toContain('词条1,2000')
    expect(dialog.getByText(/51,234/)).not.toBeNull()
    expect(dialog.queryByText(/对不上校验/)).toBeNull()
    expect(await accessibilityFaults(document.body)).toEqual([])
    await user.click(dialog.getByRole('button', { name: '恢复' }))
    expect(actions.applyRestore).toHaveBeenCalledOnce()
    await user.click(dialog.getByRole('button', { name: '取消' }))
    expect(actions.cancelRestore).toHaveBeenCalledOnce()
  })

  it('say of a journal that does not prove that it does not', () => {
    const preview = { ...PREVIEW, journal: { lines: 5, chainHolds: false } }
    show({ restore: { file: 'b.zip', step: 'checked', preview } })
    expect(screen.getByText(/对不上校验/)).not.toBeNull()
  })

  it('that are damaged are named with the place, and cannot be put in place', async () => {
    show({ restore: { file: 'b.zip', step: 'refused', code: 'damaged', part: 'entries/0001.jsonl' } })
    expect(screen.getByRole('alert').textContent).toContain('什么都没有改动')
    expect(screen.getByRole('alert').textContent).toContain('entries/0001.jsonl')
    expect(await accessibilityFaults(document.body)).toEqual([])
    expect(within(screen.getByRole('dialog')).queryByRole('button', { name: '恢复' })).toBeNull()
  })

  it('that stop half way say what stands and what to do', () => {
    show({ restore: { file: 'b.zip', step: 'failed', at: 'journal', code: 'disk-full' } })
    expect(screen.getByRole('alert').textContent).toContain('再恢复一次会接着补，不会重复')
  })

  it('ask for the supervisor’s word where one is set, and do nothing without it', async () => {
    const { actions, user, container } = show({ needsWord: true })
    const card = within(screen.getByRole('region', { name: '备份与恢复' }))
    await user.click(card.getByRole('button', { name: '备份到文件' }))
    expect(actions.saveBackup).not.toHaveBeenCalled()
    expect(await accessibilityFaults(container)).toEqual([])
    actions.saveBackup.mockResolvedValue(false)
    await user.type(card.getByLabelText('主管口令'), '猜一个{Enter}')
    expect(actions.saveBackup).toHaveBeenCalledExactlyOnceWith('猜一个')
    expect(await card.findByText('口令不对，什么都没有做。')).not.toBeNull()
    actions.saveBackup.mockResolvedValue(true)
    await user.type(card.getByLabelText('主管口令'), '青山绿水{Enter}')
    expect(actions.saveBackup).toHaveBeenLastCalledWith('青山绿水')
    expect(card.queryByLabelText('主管口令')).toBeNull()
    actions.saveSnapshot.mockResolvedValue(true)
    const [, newest] = within(card.getByRole('table', { name: '本机快照' })).getAllByRole('row')
    await user.click(within(newest ?? card.getByRole('table')).getByRole('button', { name: /^下载/ }))
    await user.type(card.getByLabelText('主管口令'), '青山绿水{Enter}')
    expect(actions.saveSnapshot).toHaveBeenCalledExactlyOnceWith('daily-2', '青山绿水')
  })

  it('rest for a minute after five wrong words', async () => {
    const { actions, user } = show({ needsWord: true, restore: { file: 'b.zip', step: 'checked', preview: PREVIEW } })
    const dialog = within(screen.getByRole('dialog', { name: '恢复：b.zip' }))
    actions.applyRestore.mockResolvedValue(false)
    for (let guess = 1; guess <= 5; guess += 1) {
      await user.type(dialog.getByLabelText('主管口令'), `猜${guess}{Enter}`)
    }
    expect(actions.applyRestore).toHaveBeenCalledTimes(5)
    expect(await dialog.findByText('错了太多次，一分钟后再试。')).not.toBeNull()
    await user.type(dialog.getByLabelText('主管口令'), '猜6{Enter}')
    expect(actions.applyRestore).toHaveBeenCalledTimes(5)
    expect(await accessibilityFaults(document.body)).toEqual([])
  })
})
