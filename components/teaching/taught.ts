import type { TeachingDraft } from '@/lib/core/console-teaching/index.ts'
import type { TeachRow } from './teach-view.ts'

/** Whether a row of the list is taught. */
export function isTaught(draft: TeachingDraft | null, row: TeachRow): boolean {
  return (selectorsOf(draft, row)?.length ?? 0) > 0
}

/** What a row of the list means on the page; null: nothing yet. */
export function selectorsOf(draft: TeachingDraft | null, row: TeachRow): readonly string[] | null {
  const parts = draft?.parts ?? {}
  switch (row) {
    case 'composer':
      return parts.composer?.at ?? null
    case 'send':
      return parts.send?.buttons ?? null
    case 'buyer':
    case 'agent':
    case 'system':
      return parts.messages?.[row] ?? null
    case 'customer':
      return parts.customer?.name ?? null
    case 'conversations':
      return parts.conversations?.item ?? null
    case 'order':
      return parts.order?.card ?? null
    case 'shop':
      return parts.shop?.name ?? null
  }
}
