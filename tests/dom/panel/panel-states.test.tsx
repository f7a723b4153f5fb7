import { Panel } from '@/components/panel/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from '../../support/axe.ts'
import { PANEL_VIEWS, spiedActions } from '../../support/panel-views.ts'

/** What is built is the same in both languages, and both catalogues have every row: a few states show that of English. */
const IN_ENGLISH: ReadonlySet<string> = new Set(['after-sale', 'held-order', 'misfit', 'no-console'])

describe.each(['zh-CN', 'en'] as const)('every state of the panel in %s', (language) => {
  const views = Object.entries(PANEL_VIEWS).filter(([name]) => language === 'zh-CN' || IN_ENGLISH.has(name))

  it.each(views)('%s has no accessibility fault', async (_name, view) => {
    render(
      <WordsProvider language={language}>
        <Panel view={view} actions={spiedActions()} />
      </WordsProvider>,
    )
    expect(await accessibilityFaults()).toEqual([])
  })
})
