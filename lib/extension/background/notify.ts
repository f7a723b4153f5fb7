import { isQuietAt } from '@/lib/core/sla/index.ts'
import { readSettings } from '../settings/index.ts'

/** What a notification is about; a newer one of the same kind replaces the older. */
export type NoticeKind = 'urgent' | 'late' | 'follow-up'

const titles = {
  'zh-CN': {
    urgent: (n: number) => `${n} 位客户快到时限了`,
    late: (n: number) => `${n} 位客户等过了时限`,
    'follow-up': (n: number) => `${n} 个跟进到点`,
  },
  en: {
    urgent: (n: number) => (n === 1 ? 'A customer nears the limit' : `${n} customers near the limit`),
    late: (n: number) =>
      n === 1 ? 'A customer has waited past the limit' : `${n} customers have waited past the limit`,
    'follow-up': (n: number) => (n === 1 ? 'A follow-up is due' : `${n} follow-ups are due`),
  },
} as const

/**
 * A system notification with a number and nothing a customer wrote, if the person wants them, the browser allows them
 * and it is not a quiet hour on this machine. Answers whether one was shown.
 */
export async function notify(kind: NoticeKind, count: number): Promise<boolean> {
  const { settings } = await readSettings()
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!settings.notifyOn || isQuietAt(settings.quietHours, Date.now(), here)) return false
  if (!(await chrome.permissions.contains({ permissions: ['notifications'] }))) return false
  await chrome.notifications.create(kind, {
    type: 'basic',
    iconUrl: chrome.runtime.getURL('icon/128.png'),
    title: titles[settings.language][kind](count),
    message: '',
  })
  return true
}
