import type { PanelToPage, PlacedReply } from '../../core/panel-talk/index.ts'

/** What the panel offers for the open chat. */
export type Offered = Pick<Extract<PanelToPage, { type: 'suggestions' }>, 'replies' | 'way'>

/** One of them: a suggestion by its place (0-based), or the way out of an open complaint. */
export type ReplyPlace = number | 'way'

/** The reply of that place; undefined: there is none. */
export function replyAt({ replies, way }: Offered, which: ReplyPlace): PlacedReply | undefined {
  return which === 'way' ? way : replies[which]
}
