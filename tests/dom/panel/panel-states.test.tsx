import { Panel } from '@/components/panel/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { PANEL_VIEWS, spiedActions } from '../../support/panel-views.ts'

describe.each(['zh-CN', 'en'] as const)('every state of the panel in %s', (language) => {
  it.each(Object.entries(PANEL_VIEWS))('%s has no accessibility fault', async (_name, view) => {
    render(
      <WordsProvider language={language}>
        <Panel view={view} actions={spiedActions()} />
      </WordsProvider>,
    )
    expect(await accessibilityFaults()).toEqual([])
  })
})
