import type { JournalEvent } from '@/lib/core/conversation/index.ts'

/** A buyer's line, number `number` of a made-up chat. */
export function sampleEvent(number: number, session = 's-sample'): JournalEvent {
  return {
    id: `${session}-event-${number}`,
    at: 1_790_000_000_000 + number * 1000,
    session,
    agent: '小林',
    device: 'device-1',
    shop: 'main',
    console: 'demo',
    kind: 'message-seen',
    data: {
      messageId: `m${number}`,
      side: number % 2 === 0 ? 'agent' : 'buyer',
      text: `第 ${number} 句话`,
      auto: false,
      history: false,
    },
  }
}

/** `count` lines from `from` on. */
export function sampleEvents(from: number, count: number, session?: string): JournalEvent[] {
  return Array.from({ length: count }, (_, index) => sampleEvent(from + index, session))
}
