import { expect, test } from 'vitest'
import { healthReport } from '@/components/panel/health-report.ts'
import type { ConsolePart } from '@/lib/core/conversation/index.ts'

const canary = [
  '金丝雀',
  '13900139000',
  '0871-63190000',
  '530103199001011234',
  '6222021234567890123',
  '金丝路77号',
] as const

test('a health report names the profile and its parts, and nothing of a customer, whatever the page holds', () => {
  const part = (name: ConsolePart) => ({ part: name, state: 'blind' as const, count: 0, since: 0 })
  const seen = {
    profileId: 'feige',
    marketplace: 'douyin' as const,
    consoleName: '飞鸽',
    shop: 'main',
    health: [part('composer'), part('order')],
    // More than the report may take: what stands on the page now.
    customer: { name: canary[0], id: canary[1] },
    order: { phone: canary[2], receiver: canary[3], address: canary[5] },
    messages: [{ text: canary.join(' ') }],
  }
  const report = healthReport(seen as unknown as Parameters<typeof healthReport>[0])
  expect(report.split('\n')).toHaveLength(4)
  for (const secret of canary) expect(report).not.toContain(secret)
})
