import type { PanelView } from './panel-view.ts'

/**
 * The health of a profile on this page as text to send to whoever mends profiles: which parts are seen, how many
 * elements they match, by which selector, since when, and since when by another one than before. Selectors and counts:
 * no customer, shop or message is in it.
 */
export function healthReport(seen: NonNullable<PanelView['console']>): string {
  const lines = seen.health.map(({ part, state, count, since, by, changedAt }) =>
    [part, changedAt === undefined ? state : 'changed', count, isoTime(since), by ?? '', isoTime(changedAt)].join('\t'),
  )
  return [
    `wenda-health-report/1\t${seen.profileId}\t${seen.marketplace}`,
    'part\tstate\tcount\tsince\tselector\tchanged',
    ...lines,
  ].join('\n')
}

function isoTime(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString()
}
