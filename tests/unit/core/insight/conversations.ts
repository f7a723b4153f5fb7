import { UNTOUCHED, type ConversationState, type LoggedMessage } from '@/lib/core/conversation/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'

export const options = { policy: DEFAULT_POLICY, now: Date.parse('2025-11-12T23:30:00+08:00') }

/** A line said some seconds after 10:00 on 2025-11-12, Beijing. */
export function line(
  side: 'buyer' | 'agent',
  second: number,
  text = '有货吗',
  more: Partial<LoggedMessage> = {},
): LoggedMessage {
  const at = Date.parse('2025-11-12T10:00:00+08:00') + second * 1000
  return { id: `${side}${second}${text}`, side, text, at, history: false, ...more }
}

/** A conversation with one question answered after 10 s. */
export function conversation(session: string, changes: Partial<ConversationState> = {}): ConversationState {
  return {
    session,
    shop: 'x',
    console: 'demo',
    consoleName: 'demo',
    marketplace: 'taobao',
    agent: '小鹿',
    device: 'd',
    startedAt: Date.parse('2025-11-12T10:00:00+08:00'),
    lastAt: Date.parse('2025-11-12T10:10:00+08:00'),
    messages: [line('buyer', 0), line('agent', 10, '有的')],
    ...UNTOUCHED,
    ...changes,
  }
}
