import { useNow } from '../primitives/use-now.ts'
import { clockText, useWords } from '../words/index.ts'
import type { PanelView } from './panel-view.ts'

/** The marketplace's own clock of the open question, beside the shop's promise: an estimate, and it says so. */
export function PlatformLine({ clock }: { readonly clock: NonNullable<PanelView['platformClock']> }) {
  const { words, language } = useWords()
  const text = words.promises.platformClock
  const now = useNow(true)
  const leftMs = clock.dueAt - now
  const name = language === 'en' ? clock.name.en : clock.name.zh
  return <small>{leftMs < 0 ? text.late(name, clockText(-leftMs)) : text.left(name, clockText(leftMs))}</small>
}
