import { Desk, type DeskView, type ExportActions } from '@/components/desk/index.ts'
import { WordsProvider } from '@/components/words/index.ts'
import type { Language } from '@/lib/core/shared/index.ts'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { deskView } from '../../support/desk-fixtures.ts'

/** jsdom has no layout; a table needs a height to know what to draw. */
export function giveLayout(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
}

/** What can be changed about a desk under test. */
export interface Shown {
  readonly view?: DeskView
  readonly language?: Language
  readonly state?: ExportActions['state']
}

/** Opens a place of the desk with every action as a spy. */
export function showDesk(
  place: string,
  { view = deskView(), language = 'zh-CN', state = { kind: 'idle' } }: Shown = {},
) {
  location.hash = `#/${place}`
  const exports = {
    state,
    countSessions: vi.fn<ExportActions['countSessions']>(() => 7),
    run: vi.fn<ExportActions['run']>(),
    cancel: vi.fn<ExportActions['cancel']>(),
  }
  const onOpenOptions = vi.fn<() => void>()
  const shown = render(
    <WordsProvider language={language}>
      <Desk view={view} exports={exports} onOpenOptions={onOpenOptions} />
    </WordsProvider>,
  )
  return { ...shown, exports, onOpenOptions, user: userEvent.setup({ delay: null }) }
}
