import { Panel, type PanelActions, type PanelView } from '@/components/panel/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { busyView, NOW, PANEL_VIEWS, REPLIES, spiedActions } from '../../support/panel-views.ts'

function show(view: PanelView, actions: PanelActions = spiedActions(), language: Language = 'zh-CN') {
  return render(
    <WordsProvider language={language}>
      <Panel view={view} actions={actions} />
    </WordsProvider>,
  )
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a chat in full swing', () => {
  it('shows question, risk points, three suggestions with source, and what is saved', () => {
    show(busyView())
    expect(screen.getByRole('region', { name: '买家在问' })).toHaveProperty(
      'textContent',
      expect.stringContaining('身高163 110斤'),
    )
    expect(within(screen.getByRole('region', { name: '风险点' })).getByText(/魔术贴/)).toBeDefined()
    expect(screen.getAllByRole('button', { name: /^插入建议 \d/ })).toHaveLength(3)
    expect(screen.getByText('已保存 1,284')).toBeDefined()
  })
})

export { PANEL_VIEWS, REPLIES, userEvent }
