import { Popover } from '@base-ui/react/popover'
import type { PartHealth } from '@/lib/core/conversation/index.ts'
import { Button } from '../primitives/button.tsx'
import { useCopy } from '../primitives/use-copy.ts'
import { useWords } from '../words/index.ts'
import { healthReport } from './health-report.ts'
import styles from './health.module.css'
import type { PanelActions } from './panel-actions.ts'
import type { PanelView } from './panel-view.ts'

/**
 * How a part is shown. Most chats before a sale have no order, so a card that is not there is no fault (`none`) until the
 * chat speaks of an order: a mark that is amber all day is not looked at on the day it matters.
 */
function lookOf(
  { part, state, changedAt }: PartHealth,
  orderUnread: boolean,
): PartHealth['state'] | 'changed' | 'none' {
  if (changedAt !== undefined) return 'changed'
  return part === 'order' && state === 'blind' && !orderUnread ? 'none' : state
}

/** How much of the page is seen, and per part on asking, with a report that can be copied to whoever mends profiles. */
export function HealthButton(props: {
  readonly console: NonNullable<PanelView['console']>
  /** The chat speaks of an order whose card cannot be read. */
  readonly orderUnread: boolean
  readonly onTeach: PanelActions['teach']
}) {
  const { console: seen, orderUnread, onTeach } = props
  const { words, format } = useWords()
  const { state, copy } = useCopy()
  const header = words.panel.header
  const shown = seen.health.map((one) => ({ ...one, look: lookOf(one, orderUnread) }))
  const named = shown.filter(({ look }) => look !== 'absent' && look !== 'none')
  const good = named.filter(({ state }) => state === 'sees').length
  const blind = good < named.length
  return (
    <Popover.Root>
      <Popover.Trigger
        className={`${styles['trigger']} ${blind ? styles['blind'] : ''}`}
        aria-label={header.seesLabel(good, named.length)}
      >
        <span className={styles['dot']} aria-hidden="true" />
        {header.sees(good, named.length)}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles['place']} side="bottom" align="start" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className={styles['popup']}>
            <Popover.Title className={styles['title']}>{header.healthTitle}</Popover.Title>
            <ul className={styles['parts']}>
              {shown.map((one) => (
                <li key={one.part} className={`${styles['part']} ${styles[one.look]}`}>
                  <span className={styles['dot']} aria-hidden="true" />
                  <span>{header.part[one.part]}</span>
                  <span className={styles['state']}>
                    {header.state[one.look]}
                    {one.look === 'blind' ? ` · ${header.since(format.time(one.since))}` : ''}
                    {one.changedAt === undefined ? '' : ` · ${header.since(format.time(one.changedAt))}`}
                  </span>
                  {one.state === 'blind' ? (
                    <span className={styles['lost']}>
                      {one.look === 'none' ? header.noOrder : header.lost[one.part]}
                      <Button look="quiet" onClick={() => onTeach(one.part)}>
                        {words.teaching.offer.repair(header.part[one.part])}
                      </Button>
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
            <p className={styles['hint']}>{header.reportHint}</p>
            <Button onClick={() => copy(healthReport(seen))}>
              {state === 'copied' ? header.reportCopied : header.copyReport}
            </Button>
            <Button look="quiet" onClick={() => onTeach(null)}>
              {words.teaching.offer.edit}
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
