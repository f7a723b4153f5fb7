import type { PanelView } from './panel-view.ts'

/**
 * The health of a profile on this page as text to send to whoever mends profiles: which parts are seen, how many
 * elements they match, since when. No customer, shop or message is in it.
 */
export function healthReport(seen: NonNullable<PanelView['console']>): string {
  const lines = seen.health.map(
    (one) => `${one.part}\t${one.state}\t${one.count}\t${new Date(one.since).toISOString()}`,
  )
  return [`wenda-health-report/1\t${seen.profileId}\t${seen.marketplace}`, 'part\tstate\tcount\tsince', ...lines].join(
    '\n',
  )
}
