import type { ChatSnapshot } from '@/lib/core/conversation/index.ts'

/** An open chat of the demo console in which nothing was said, with these `changes`. */
export function chatSnapshot(changes: Partial<ChatSnapshot> = {}): ChatSnapshot {
  return {
    profileId: 'demo',
    consoleName: '演示',
    marketplace: 'other',
    shop: 'main',
    session: 's1',
    customer: { name: '小溪' },
    messages: [],
    order: null,
    conversations: [],
    draft: '',
    health: [],
    takenAt: Date.UTC(2026, 10, 22, 6),
    ...changes,
  }
}
