import type { SlaPolicy, TimedMessage } from '@/lib/core/sla/index.ts'

/** A policy of the promise kind: 15 s in hours, 60 s off hours, 9–18 every day, Beijing. */
export function policyOf(changes: Partial<SlaPolicy> = {}): SlaPolicy {
  return {
    timeZone: 'Asia/Shanghai',
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
    targets: { inHours: 15, offHours: 60 },
    clock: 'calendar',
    autoReplyMarks: ['$'],
    autoReplyTexts: [],
    smallTalk: 'count',
    ...changes,
  }
}

/** Epoch ms of a Beijing time on Wednesday 2025-11-12, or of a whole ISO text. */
export function at(time: string): number {
  return Date.parse(time.includes('T') ? time : `2025-11-12T${time}+08:00`)
}

let lastId = 0

/** A line of a chat: `say('buyer', '10:00:00', 'hi')`. */
export function say(
  side: TimedMessage['side'],
  time: string,
  text = '有货吗',
  more: Partial<TimedMessage> = {},
): TimedMessage {
  lastId += 1
  return { id: `m${lastId}`, side, text, at: at(time), ...more }
}
